import type { SessionReview } from '../../excel/review/sessionReview';
import { pointUnit, type ListMeasure } from '../../negotiation/pointUnit';
import { exceeds } from '../../negotiation/threshold';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber, formatShare, formatSigned } from '../wording/format';
import { beginWith, type BlockingOption, type FoundOffers, type TradeAsk } from './searchOffers';
import { shownOffers, type ShownOffer } from './shownOffers';
import { ITEM_CHOICES } from './tradeWishes';

const calm = (title: string, detail = ''): Headline => ({ tone: 'calm', title, detail });

/** What has to be in the list before any offer can be found; null where that is so. */
export function missingForTrades({ reading: { place, rows } }: SessionReview): Headline | null {
  if (place.columns.status === null)
    return calm(
      'There are no open rows',
      'The list has no Status column, so every row counts as agreed. Add one and write Idea beside the rows that are still open.',
    );
  if (rows.length > 0 && rows.every(({ mirror }) => mirror === null))
    return calm(
      'Add their side of the scores first',
      'An offer helps both sides only where you have a guess what each row is worth to them.',
    );
  return null;
}

/** Said where we stand behind: the offer that brings most back comes first, and whether it is enough. */
function winBackWords(offers: readonly ShownOffer[], measure: ListMeasure): string {
  const [back] = offers;
  if (back === undefined) return '';
  return exceeds(0, back.after.us)
    ? ` No offer brings us to even. The first recovers most: ${formatSigned(back.offered.us / pointUnit(measure))}.`
    : ' We hold little of this deal, so the offer that brings us most comes first.';
}

/** The sums of an offer, and our share of the deal that it would make. @example 'Us +24, them +10. The whole deal after it: our share 58%.' */
function sumsOf({ offered, after }: ShownOffer, measure: ListMeasure): string {
  const unit = pointUnit(measure);
  const sums = `Us ${formatSigned(offered.us / unit)}, them ${formatSigned(offered.them / unit)}.`;
  const isShare = after.share !== null && after.share >= 0 && after.share <= 1;
  return isShare ? `${sums} The whole deal after it: our share ${formatShare(after.share)}.` : sums;
}

/**
 * The headline over what was found, with the sums of the offer that is picked. `found` is null while the first search is under way.
 */
export function tradesHeadline(
  found: FoundOffers | null,
  ask: TradeAsk,
  picked: ShownOffer | null,
): Headline {
  if (found === null) return calm('Looking for offers');
  const { trades, stopped } = found;
  const first = beginWith(ask);
  const shown = shownOffers(trades.offers, first);
  const count = shown.length;
  if (trades.obstacle !== null) return obstacleHeadline(trades.obstacle.rows.length, ask.trades.maxItems);
  if (count === 0 && stopped) return calm('Nothing found so far', 'You stopped the search.');
  if (count === 0 && !trades.exact)
    return calm(
      'No offer found so far',
      'There are too many rows to try everything, so there may be one. Allow fewer items, or tick a row that must be in.',
    );
  if (count === 0) return none(ask, found.blocking);
  const { measure } = ask.question;
  const sums = picked === null ? '' : sumsOf(picked, measure);
  if (stopped) return calm('Best found so far', `You stopped the search. ${sums}`);
  const unseen = trades.exact ? '' : ' Too many rows to try everything: there may be better ones.';
  return calm(
    'One offer that helps both sides',
    `${sums}${unseen}${first === 'win-back' ? winBackWords(shown, measure) : ''}`,
  );
}

const items = (n: number) => `${formatNumber(n)} ${n === 1 ? 'item' : 'items'}`;

function obstacleHeadline(rows: number, maxItems: number): Headline {
  return calm(
    'No offer can hold all that must be in',
    rows > maxItems
      ? `${formatNumber(rows)} rows must be in, and an offer has at most ${items(maxItems)}. Untick one, or allow more items.`
      : 'Untick one of the rows that must be in.',
  );
}

const listed = new Intl.ListFormat('en', { type: 'disjunction' });

/** Why nothing was found cannot be told, but what may help can: only what is still to be had. */
function none(
  {
    question: { rows, capped, withinLimits, budgets, reservation, aboveWalkAway },
    settings: { captureCap },
    trades: { maxItems },
  }: TradeAsk,
  blocking: BlockingOption | null,
) {
  const open = rows.some(({ status }) => status === 'idea' || status === 'offered' || status === 'asked');
  if (!open)
    return calm(
      'There are no open rows',
      'All that has scores is settled. Add an idea to the list to trade it.',
    );
  if (blocking !== null) {
    const what: Readonly<Record<BlockingOption, string>> = {
      limits: 'your limits',
      'walk-away': 'your walk-away',
      mark: `the ${formatShare(captureCap)} mark`,
      items: `the ${items(maxItems)} at most`,
    };
    return calm(
      'No offer meets your options',
      `What keeps most away: ${what[blocking]}. Change it to see what there would be.`,
    );
  }
  const ways = [
    'Score more open rows',
    ...(withinLimits && budgets.some((budget) => budget !== null) ? ['look past your limits'] : []),
    ...(maxItems < Math.max(...ITEM_CHOICES) ? [`allow more than ${items(maxItems)}`] : []),
    ...(reservation !== null && aboveWalkAway ? ['look below your walk-away'] : []),
    ...(capped ? [`look past the ${formatShare(captureCap)} mark`] : []),
  ];
  return calm('No offer helps both sides yet', `${listed.format(ways)}.`);
}
