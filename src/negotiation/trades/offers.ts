import { exceeds, reaches } from '../threshold';
import { samePackage, type TradePackage } from './tradePackage';

/** In the order in which they are shown; an offer that equals an earlier one joins it. */
export const OFFER_KINDS = [
  'nash',
  'swap',
  'generous',
  'best-for-us',
  'kalai-smorodinsky',
  'egalitarian',
  'utilitarian',
] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export interface TradeOffer {
  /** What the package is best at; never empty, in the order of {@link OFFER_KINDS}. */
  readonly kinds: readonly OfferKind[];
  readonly offered: TradePackage;
  /** By how much it exceeds our reservation value; below 0: walk away. null without a reservation value. */
  readonly margin: number | null;
}

/** First the one that scores highest, then the more even one, then fewer items, then the better for us. */
function best(
  packages: readonly TradePackage[],
  score: (candidate: TradePackage) => number,
): TradePackage | null {
  let found: TradePackage | null = null;
  const keys = (p: TradePackage) => [score(p), Math.min(p.us, p.them), -p.items.length, p.us];
  for (const candidate of packages) {
    const mine = keys(candidate);
    const theirs = found === null ? [] : keys(found);
    const first = mine.findIndex(
      (n, i) => exceeds(n, theirs[i] ?? -Infinity) || exceeds(theirs[i] ?? -Infinity, n),
    );
    if (found === null || exceeds(mine[first] ?? 0, theirs[first] ?? 0)) found = candidate;
  }
  return found;
}

/** Both sides gain. */
export const helpsBoth = ({ us, them }: Pick<TradePackage, 'us' | 'them'>) =>
  exceeds(us, 0) && exceeds(them, 0);

/**
 * Of the packages that help both sides, the one with the largest product of the gains (Nash, 1950); null when none does.
 *
 * @example us/them 12/8 and 10/9 → 12/8, because 96 > 90
 */
export function bestByProduct(packages: readonly TradePackage[]): TradePackage | null {
  return best(packages.filter(helpsBoth), ({ us, them }) => us * them);
}

/** The largest smaller gain, each side's measured against the most it could have (Kalai and Smorodinsky, 1975). */
function kalaiSmorodinsky(noWorse: readonly TradePackage[]): TradePackage | null {
  const ours = Math.max(0, ...noWorse.map((p) => p.us));
  const theirs = Math.max(0, ...noWorse.map((p) => p.them));
  return best(noWorse.filter(helpsBoth), ({ us, them }) => Math.min(us / ours, them / theirs));
}

/**
 * The offers that stand out on a frontier: the largest product of the gains (`nash`); what leaves them most while we still
 * gain; best for us with them no worse; the largest smaller gain, plain (`egalitarian`) and measured against each side's
 * ideal among the packages that leave neither side worse (`kalai-smorodinsky`); the largest sum (`utilitarian`), also with neither
 * side worse. A kind that no package meets is missing.
 *
 * @example us/them 18/-7, 12/8, 6/10, -6/15 → nash, best-for-us, utilitarian and egalitarian 12/8; generous 6/10
 */
export function outstanding(
  frontier: readonly TradePackage[],
): Readonly<Record<Exclude<OfferKind, 'swap'>, TradePackage | null>> {
  const noWorse = frontier.filter(({ us, them }) => reaches(us, 0) && reaches(them, 0));
  const both = frontier.filter(helpsBoth);
  const weGain = noWorse.filter(({ us }) => exceeds(us, 0));
  return {
    nash: bestByProduct(frontier),
    generous: best(both, ({ them }) => them),
    'best-for-us': best(weGain, ({ us }) => us),
    'kalai-smorodinsky': kalaiSmorodinsky(noWorse),
    egalitarian: best(both, ({ us, them }) => Math.min(us, them)),
    utilitarian: best(weGain, ({ created }) => created),
  };
}

/**
 * Each package once, with everything it is best at.
 *
 * @example nash and generous the same package, swap another → [{ kinds: ['nash', 'generous'] }, { kinds: ['swap'] }]
 */
export function distinctOffers(
  found: Readonly<Record<OfferKind, TradePackage | null>>,
  reservation: number | null,
): readonly TradeOffer[] {
  const offers: { kinds: OfferKind[]; offered: TradePackage; margin: number | null }[] = [];
  for (const kind of OFFER_KINDS) {
    const offered = found[kind];
    if (offered === null) continue;
    const same = offers.find((offer) => samePackage(offer.offered, offered));
    if (same !== undefined) same.kinds.push(kind);
    else
      offers.push({ kinds: [kind], offered, margin: reservation === null ? null : offered.us - reservation });
  }
  return offers;
}
