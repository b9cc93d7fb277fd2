import { TERMS } from '../../vocabulary/shownTerms';
import { exceeds, reaches } from '../../negotiation/threshold';
import { formatNumber } from '../wording/format';

/** One limit, what was given away of it and what is on the table. Points of our own scores. */
export interface LimitBarInput {
  /** Own scores of agreed gives. */
  readonly spent: number;
  /** Own scores of offered gives, still waiting for an answer. */
  readonly waiting: number;
  /** null where none is set. */
  readonly limit: number | null;
  /** Share of the limit from which it counts as close (0..1). */
  readonly near: number;
}

/** How the bar of a limit is drawn: lengths in per cent of the bar. */
export interface LimitDrawing {
  readonly spent: number;
  readonly waiting: number;
  /** Where the limit stands; null where none is set. */
  readonly limit: number | null;
  /** From the near mark on `close`, from the whole limit on `passed`. */
  readonly tone: 'calm' | 'close' | 'passed';
  /** Agreeing to all that waits would pass the limit. */
  readonly wouldPass: boolean;
}

const OPEN_END = 1.25;

/**
 * The scale ends at the limit, or at what is spent and waiting together where that is more; without a limit a quarter
 * beyond these.
 *
 * @example limitDrawing({ spent: 20, waiting: 5, limit: 20, near: 0.8 })
 *          // { spent: 80, waiting: 20, limit: 80, tone: 'passed', wouldPass: true }
 */
export function limitDrawing({ spent, waiting, limit, near }: LimitBarInput): LimitDrawing {
  // Without a limit a bar that is full would look like one that is used up.
  const most = limit === null ? OPEN_END * (spent + waiting) : Math.max(limit, spent + waiting);
  const scale = Math.max(most, 1);
  const at = (n: number) => (n / scale) * 100;
  // A limit of 0 is passed by the first point that is given, not by giving nothing.
  const isUsed = spent > 0;
  const passed = limit !== null && isUsed && reaches(spent, limit);
  const close = limit !== null && isUsed && reaches(spent, near * limit);
  return {
    spent: at(spent),
    waiting: at(waiting),
    limit: limit === null ? null : at(limit),
    tone: passed ? 'passed' : close ? 'close' : 'calm',
    wouldPass: limit !== null && waiting > 0 && exceeds(spent + waiting, limit),
  };
}

/** @example spentText({ spent: 20, waiting: 9, limit: 24, near: 0.8 })  // '20 of 24 spent' */
export function spentText({ spent, limit }: LimitBarInput): string {
  return limit === null
    ? `${formatNumber(spent)} spent`
    : `${formatNumber(spent)} of ${formatNumber(limit)} spent`;
}

/**
 * What to know of a limit, in at most two short sentences.
 *
 * @example limitText({ spent: 20, waiting: 9, limit: 24, near: 0.8 })
 *          // 'Close to the limit. 9 more on the table would go 5 over.'
 * @example limitText({ spent: 16, waiting: 7, limit: 30, near: 0.8 })  // '7 on the table; 7 left if you agree to it.'
 */
export function limitText(use: LimitBarInput): string {
  const { spent, waiting, limit } = use;
  if (limit === null)
    return waiting > 0 ? `${formatNumber(waiting)} ${TERMS.onTheTable}. No limit set.` : 'No limit set.';
  const { tone, wouldPass } = limitDrawing(use);
  const over = exceeds(spent, limit);
  const left = formatNumber(Math.max(0, limit - spent - waiting));
  const state = over
    ? `${formatNumber(spent - limit)} over the limit.`
    : tone === 'passed'
      ? 'The limit is reached.'
      : tone === 'close'
        ? 'Close to the limit.'
        : '';
  const then =
    waiting <= 0
      ? tone === 'passed'
        ? ''
        : `${left} left.`
      : over
        ? `${formatNumber(waiting)} more ${TERMS.onTheTable}.`
        : wouldPass
          ? `${formatNumber(waiting)} more ${TERMS.onTheTable} would go ${formatNumber(spent + waiting - limit)} over.`
          : `${formatNumber(waiting)} ${TERMS.onTheTable}; ${left} left if you agree to it.`;
  return [state, then].filter((part) => part !== '').join(' ');
}
