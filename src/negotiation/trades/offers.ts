import { exceeds, reaches } from '../threshold';
import type { DealAfter } from './dealState';
import { samePackage, type TradePackage } from './tradePackage';

/** In the order in which they are shown; an offer that equals an earlier one joins it. */
export const OFFER_KINDS = [
  'nash',
  'swap',
  'generous',
  'win-back',
  'kalai-smorodinsky',
  'egalitarian',
  'utilitarian',
] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export interface TradeOffer {
  /** What the package is best at; never empty, in the order of {@link OFFER_KINDS}. */
  readonly kinds: readonly OfferKind[];
  readonly offered: TradePackage;
  /** The deal once it is agreed: share, limits, distance to our walk-away. */
  readonly after: DealAfter;
  /** By how much the deal is then above our walk-away; below 0: below it. null without one. */
  readonly margin: number | null;
}

/** Whatever is worth something to each side. */
type Valued = Pick<TradePackage, 'us' | 'them' | 'items'>;

/**
 * First the one that scores highest, then the one with the larger smaller gain, then with the larger other one, so that none is taken
 * that another beats; of equal gains fewer items, then the better for us.
 */
function best<P extends Valued>(packages: readonly P[], score: (candidate: P) => number): P | null {
  let found: P | null = null;
  let highest = -Infinity;
  for (const candidate of packages) {
    const mine = score(candidate);
    if (exceeds(highest, mine)) continue;
    if (found === null || exceeds(mine, highest) || isPreferred(candidate, found)) {
      found = candidate;
      highest = mine;
    }
  }
  return found;
}

/** Whether one of two with equal scores comes first. */
function isPreferred(a: Valued, b: Valued): boolean {
  const [mine, theirs] = [Math.min(a.us, a.them), Math.min(b.us, b.them)];
  if (exceeds(mine, theirs) || exceeds(theirs, mine)) return mine > theirs;
  const [more, less] = [Math.max(a.us, a.them), Math.max(b.us, b.them)];
  if (exceeds(more, less) || exceeds(less, more)) return more > less;
  if (a.items.length !== b.items.length) return a.items.length < b.items.length;
  return exceeds(a.us, b.us);
}

/** Both sides gain. */
export const helpsBoth = ({ us, them }: Pick<TradePackage, 'us' | 'them'>) =>
  exceeds(us, 0) && exceeds(them, 0);

/** Neither side is worse off. */
export const harmsNone = ({ us, them }: Pick<TradePackage, 'us' | 'them'>) =>
  reaches(us, 0) && reaches(them, 0);

/**
 * Of the packages that help both sides, the one with the largest product of the gains (Nash, 1950); null when none does.
 *
 * @example us/them 12/8 and 10/9 → 12/8, because 96 > 90
 */
export function bestByProduct<P extends Valued>(packages: readonly P[]): P | null {
  return best(packages.filter(helpsBoth), ({ us, them }) => us * them);
}

/** The largest smaller gain, each side's measured against the most it could have (Kalai and Smorodinsky, 1975). */
function kalaiSmorodinsky<P extends Valued>(noWorse: readonly P[]): P | null {
  let [ours, theirs] = [0, 0];
  for (const { us, them } of noWorse) {
    ours = Math.max(ours, us);
    theirs = Math.max(theirs, them);
  }
  return best(noWorse.filter(helpsBoth), ({ us, them }) => Math.min(us / ours, them / theirs));
}

/** Best for us with them no worse; of equals the better for them. null when no package brings us anything so. */
export function winBack<P extends Valued>(packages: readonly P[]): P | null {
  return best(
    packages.filter((p) => harmsNone(p) && exceeds(p.us, 0)),
    ({ us }) => us,
  );
}

/** Best for them with us no worse; null when no package brings them anything so. */
export function generous<P extends Valued>(packages: readonly P[]): P | null {
  return best(
    packages.filter((p) => harmsNone(p) && exceeds(p.them, 0)),
    ({ them }) => them,
  );
}

/**
 * The offers that stand out: the largest product of the gains (`nash`); best for us with them no worse (`win-back`); the largest
 * smaller gain, plain (`egalitarian`) and measured against each side's ideal among the packages that leave neither side worse
 * (`kalai-smorodinsky`); the largest sum (`utilitarian`), with neither side worse. A kind that no package meets is null.
 *
 * @example us/them 18/-7, 12/8, 6/10, -6/15 → nash, win-back, utilitarian and egalitarian 12/8
 */
export function outstanding(
  packages: readonly TradePackage[],
): Readonly<Record<Exclude<OfferKind, 'swap' | 'generous'>, TradePackage | null>> {
  const noWorse = packages.filter(harmsNone);
  const both = noWorse.filter(helpsBoth);
  return {
    nash: bestByProduct(both),
    'win-back': winBack(noWorse),
    'kalai-smorodinsky': kalaiSmorodinsky(noWorse),
    egalitarian: best(both, ({ us, them }) => Math.min(us, them)),
    utilitarian: best(
      noWorse.filter(({ created }) => exceeds(created, 0)),
      ({ created }) => created,
    ),
  };
}

/**
 * Whether no package with `us` + `them` at or below some sum, neither below 0, could be best at anything: what these packages
 * reach is as much as the best split of that sum.
 */
export function outdoes(packages: readonly TradePackage[], created: number): boolean {
  const found = { ...outstanding(packages), generous: generous(packages) };
  const reached = (kind: keyof typeof found, of: (p: TradePackage) => number, needed: number) => {
    const offer = found[kind];
    return offer !== null && reaches(of(offer), needed);
  };
  const [ours, theirs] = [found['win-back']?.us ?? 0, found.generous?.them ?? 0];
  return (
    reached('win-back', ({ us }) => us, created) &&
    reached('generous', ({ them }) => them, created) &&
    reached('utilitarian', (p) => p.created, created) &&
    reached('nash', ({ us, them }) => us * them, (created / 2) ** 2) &&
    reached('egalitarian', ({ us, them }) => Math.min(us, them), created / 2) &&
    reached(
      'kalai-smorodinsky',
      ({ us, them }) => Math.min(us / ours, them / theirs),
      created / (ours + theirs),
    )
  );
}

/**
 * Each package once, with everything it is best at.
 *
 * @example nash and generous the same package, swap another → [{ kinds: ['nash', 'generous'] }, { kinds: ['swap'] }]
 */
export function distinctOffers(
  found: Readonly<Record<OfferKind, TradePackage | null>>,
  after: (offered: TradePackage) => DealAfter,
): readonly TradeOffer[] {
  const offers: (TradeOffer & { readonly kinds: OfferKind[] })[] = [];
  for (const kind of OFFER_KINDS) {
    const offered = found[kind];
    if (offered === null) continue;
    const same = offers.find((offer) => samePackage(offer.offered, offered));
    if (same !== undefined) {
      same.kinds.push(kind);
      continue;
    }
    const then = after(offered);
    offers.push({ kinds: [kind], offered, after: then, margin: then.margin });
  }
  return offers;
}

/** Which offer to begin with: win back where we stand behind or hold little of what was created, else what is best for both. */
export function firstKind(
  deal: { readonly us: number; readonly share: number | null },
  { winBackShare }: { readonly winBackShare: number },
): Extract<OfferKind, 'win-back' | 'nash'> {
  return exceeds(0, deal.us) || (deal.share !== null && exceeds(winBackShare, deal.share))
    ? 'win-back'
    : 'nash';
}
