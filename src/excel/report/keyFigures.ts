import { TERMS } from '../../vocabulary/shownTerms';
import { methodSettings } from '../deal/deal';
import type { ReviewedWorkbook } from '../review/reviewWorkbook';
import { counted, shown, signed } from '../../negotiation/findings/sentence';
import { exceeds } from '../../negotiation/threshold';
import type { KeyFigure, LimitUse } from './report';
import type { SessionTotal } from './sessionTotals';

export interface FigureSources {
  readonly reviewed: ReviewedWorkbook;
  readonly limits: readonly LimitUse[];
  readonly sessions: readonly SessionTotal[] | null;
  readonly session: number | null;
}

/** The five figures under the headline: tightest limit, given, received, our share, rows counted. */
export function keyFigures({ reviewed, limits, sessions, session }: FigureSources): readonly KeyFigure[] {
  const { given, received } = reviewed.review;
  const last = sessions?.findIndex((one) => one.session === session) ?? -1;
  const [now, before] = [sessions?.[last], sessions?.[last - 1]];
  const moved = (side: 'given' | 'received') =>
    now && before ? `${signed(now[side] - before[side])} this session` : 'points of our scores';
  return [
    limitFigure(limits),
    { label: 'Given so far', value: shown(given.total), note: moved('given') },
    { label: 'Received so far', value: shown(received.total), note: moved('received') },
    shareFigure(reviewed),
    rowsFigure(reviewed),
  ];
}

/** The limit of which most is used; of equals the first. */
export function tightestLimit(limits: readonly LimitUse[]): LimitUse | null {
  const use = ({ spent, limit }: LimitUse) => (limit > 0 ? spent / limit : spent > 0 ? Infinity : 0);
  return limits.reduce<LimitUse | null>(
    (most, limit) => (most === null || use(limit) > use(most) ? limit : most),
    null,
  );
}

function limitFigure(limits: readonly LimitUse[]): KeyFigure {
  const tightest = tightestLimit(limits);
  if (tightest === null) return { label: 'Limits', value: '–', note: 'None set' };
  const { dimension, limit, spent, waiting } = tightest;
  const label = `${dimension.charAt(0).toUpperCase()}${dimension.slice(1)} spent`;
  const value = `${shown(spent)} of ${shown(limit)}`;
  if (exceeds(spent, limit)) return { label, value, note: `${shown(spent - limit)} over the limit` };
  const over = spent + waiting - limit;
  if (waiting > 0 && exceeds(spent + waiting, limit))
    return { label, value, note: `${shown(waiting)} more ${TERMS.onTheTable} would go ${shown(over)} over` };
  return { label, value, note: `${shown(limit - spent)} left` };
}

function shareFigure({ review, deal }: ReviewedWorkbook): KeyFigure {
  const label = 'Our share of value created';
  const { net, capture } = review;
  const sides = `us ${signed(net.us)}, them ${signed(net.them)}`;
  const mark = `${Math.round(methodSettings(deal).captureCap * 100)}% mark`;
  const value = `${Math.round((net.share ?? 0) * 100)}%`;
  switch (capture) {
    case 'none':
      return { label, value: '–', note: 'No agreed row has both sides' };
    case 'value-destroyed':
      return { label, value: '–', note: `Costs more than it brings: ${sides}` };
    case 'counterpart-losing':
      return { label, value: '–', note: `They lose: ${sides}` };
    case 'we-are-losing':
      return { label, value: '–', note: `We lose: ${sides}` };
    case 'under-cap':
      return { label, value, note: `${mark} not reached` };
    case 'at-cap':
      return { label, value, note: `Right at the ${mark}` };
    case 'over-cap':
      return { label, value, note: `Past the ${mark}` };
  }
}

function rowsFigure({ reading }: ReviewedWorkbook): KeyFigure {
  const { rows, unscoredRows } = reading;
  const [first] = unscoredRows;
  const note =
    first === undefined
      ? 'All rows have scores'
      : unscoredRows.length === 1
        ? `Row ${first} lacks scores`
        : `${counted(unscoredRows.length, 'row')} lack scores`;
  return { label: 'Rows counted', value: `${rows.length} of ${rows.length + unscoredRows.length}`, note };
}
