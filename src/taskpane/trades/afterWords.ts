import { DIMENSIONS, type Dimension } from '../../negotiation/concession';
import { pointUnit, type ListMeasure } from '../../negotiation/pointUnit';
import type { DealAfter } from '../../negotiation/trades/dealState';
import { equals, exceeds } from '../../negotiation/threshold';
import { formatNumber, formatSigned } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/** How far the deal is from our walk-away, in points as people see them. @example marginWords(2)  // '2 above your walk-away' */
export function marginWords(margin: number): string {
  if (equals(margin, 0)) return 'right at your walk-away';
  return `${formatNumber(Math.abs(margin))} ${margin > 0 ? 'above' : 'below'} your walk-away`;
}

/** The same beside the walk-away itself. @example shortMargin(-3)  // '3 below' */
export function shortMargin(margin: number): string {
  if (equals(margin, 0)) return 'right at it';
  return `${formatNumber(Math.abs(margin))} ${margin > 0 ? 'above' : 'below'}`;
}

/** What a limit is on; of one score a side there is one limit, on their sum. */
export function limitWord(dimension: Dimension, measure: ListMeasure): string {
  return measure === 'one' ? 'Cost given away' : DIMENSION_WORDS[dimension];
}

/** The limits after an offer, in words. @example limitsAfter(after, ['over'], 'three')  // ['Leverage 29 of 24, 5 over'] */
export function limitsAfter(
  { limits }: Pick<DealAfter, 'limits'>,
  states: readonly ('within' | 'near' | 'over')[],
  measure: ListMeasure,
): readonly string[] {
  return DIMENSIONS.flatMap((dimension, i) => {
    const use = limits[i];
    if (use == null || !states.includes(use.state)) return [];
    const over = exceeds(use.used, use.budget) ? `, ${formatNumber(use.used - use.budget)} over` : '';
    return [
      `${limitWord(dimension, measure)} ${formatNumber(use.used)} of ${formatNumber(use.budget)}${over}`,
    ];
  });
}

interface LimitLine {
  /** @example 'Leverage given' */
  readonly word: string;
  /** By how much it is passed; '' where it is not. @example '5 over' */
  readonly over: string;
  /** @example '29 of 24' */
  readonly used: string;
  readonly isOver: boolean;
}

/** The limits after an offer, line by line, those that are passed first. */
export function limitLines(
  { limits }: Pick<DealAfter, 'limits'>,
  measure: ListMeasure,
): readonly LimitLine[] {
  const lines = DIMENSIONS.flatMap((dimension, i): readonly LimitLine[] => {
    const use = limits[i];
    if (use == null) return [];
    const isOver = exceeds(use.used, use.budget);
    return [
      {
        word: measure === 'one' ? limitWord(dimension, measure) : `${limitWord(dimension, measure)} given`,
        over: isOver ? `${formatNumber(use.used - use.budget)} over` : '',
        used: `${formatNumber(use.used)} of ${formatNumber(use.budget)}`,
        isOver,
      },
    ];
  });
  return [...lines.filter(({ isOver }) => isOver), ...lines.filter(({ isOver }) => !isOver)];
}

/**
 * The whole deal after an offer, in one line; our share of it stands beside it as a bar.
 *
 * @example 'The whole deal after it: us +39, them +35, 21 above your walk-away. Leverage 24 of 24.'
 */
export function afterWords(after: DealAfter, measure: ListMeasure): string {
  const { us, them, margin } = after;
  const unit = pointUnit(measure);
  const parts = [
    `us ${formatSigned(us / unit)}`,
    `them ${formatSigned(them / unit)}`,
    ...(margin === null ? [] : [marginWords(margin / unit)]),
  ];
  const limits = limitsAfter(after, ['near', 'over'], measure).map((words) => ` ${words}.`);
  return `The whole deal after it: ${parts.join(', ')}.${limits.join('')}`;
}
