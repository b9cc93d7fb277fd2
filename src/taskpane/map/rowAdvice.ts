import { DIMENSIONS } from '../../negotiation/concession';
import type { RowReview } from '../../negotiation/review';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/** One or two sentences about a row: the score that drives its reading, then what to do. */
/** @param isOne of one score a side people see scores, not three times their number */
export function rowAdvice(row: RowReview, isOne = false): string {
  const advice = [drivingSentence(row, isOne), moveSentence(row)];
  if (row.caution) advice.push('It costs us a lot of leverage: handle with care.');
  return advice.filter(Boolean).join(' ');
}

function drivingSentence({ driver, flag, gaps, asymmetry, concession }: RowReview, isOne: boolean): string {
  if (flag === null) return 'Add their side to see who it matters to.';
  if (driver === null || gaps === null || asymmetry === null) return 'Both sides see it much the same.';
  const gap = driver === 'total' ? asymmetry : gaps[DIMENSIONS.indexOf(driver)];
  if (gap === undefined) return '';
  const what = isOne ? 'It' : driver === 'total' ? 'In total it' : DIMENSION_WORDS[driver];
  const points = formatNumber(Math.abs(gap) / (isOne ? 3 : 1));
  return concession.direction === 'give'
    ? gap > 0
      ? `${what} costs us ${points} more than it is worth to them.`
      : `${what} is worth ${points} more to them than it costs us.`
    : gap > 0
      ? `${what} is worth ${points} more to us than it costs them.`
      : `${what} costs them ${points} more than it is worth to us.`;
}

function moveSentence({ flag, relationshipMove }: RowReview): string {
  switch (flag) {
    case 'overpaying':
      return 'Keep it, make it smaller, or ask for more in return.';
    case 'opportunity':
      return relationshipMove
        ? 'A cheap way to build the relationship; still ask for something back.'
        : 'Trade it for something that matters to us.';
    case 'target':
      return 'Press for it.';
    case 'hollow':
      return 'Do not pay for it.';
    case 'mixed':
      return 'Limit the part that costs us, or ask for the same kind of score back.';
    case 'balanced':
      return 'Use it to round off a package.';
    case null:
      return '';
  }
}
