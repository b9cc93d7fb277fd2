import {
  DIMENSIONS,
  type Dimension,
  type Direction,
  type Flag,
  type Triple,
} from '../negotiation/concession';
import type { Move } from '../negotiation/move';
import type { MethodSettings } from '../negotiation/settings';
import { areWeights, normalisedWeights } from '../negotiation/weights';
import { numberLiteral, textLiteral } from './formulaText';
import { ONE_ROW, rounded, type Notation } from './notation';

/** A gap's side: 1 where ours is higher, −1 where theirs is. */
export type Side = 1 | -1;

/** The numbers of a row, each as an expression. */
export interface RowNumbers {
  /** Our score less theirs; the other way round for side −1. */
  readonly gap: (dimension: Dimension, side: Side) => string;
  /** Our total less theirs; the other way round for side −1. */
  readonly difference: (side: Side) => string;
  /** Weighted sums of the three scores, 3..30. */
  readonly ownTotal: string;
  readonly mirrorTotal: string;
}

/** What the numbers are compared with, each as an expression: a number, or a name that stands for one. */
export interface Limits {
  readonly dimension: string;
  readonly total: string;
  /** Totals below the first are low, from the second up high. */
  readonly low: string;
  readonly high: string;
  readonly surplus: string;
}

/** The limits of these settings as numbers. Bands are of mean scores, so a total has three times as much. */
export function limitsOf(settings: MethodSettings): Limits {
  return {
    dimension: numberLiteral(settings.dimensionThreshold),
    total: numberLiteral(settings.totalThreshold),
    low: numberLiteral(3 * settings.lowBand),
    high: numberLiteral(3 * settings.highBand),
    surplus: numberLiteral(settings.surplusMove),
  };
}

/** The deal's weights as expressions, normalised to sum to 3; equal weights where they mean nothing. */
export function weightsOf({ weights }: Pick<MethodSettings, 'weights'>): Triple<string> {
  const [value, leverage, relationship] = areWeights(weights) ? normalisedWeights(weights) : [1, 1, 1];
  return [numberLiteral(value), numberLiteral(leverage), numberLiteral(relationship)];
}

/**
 * The weighted sum of three expressions. A weight of 0 does not leave its part out, so that an error in it still shows.
 *
 * @example weightedSum(['$C5', '$D5', '$E5'], ['1.5', '1', '0.5'])  // '1.5*$C5+$D5+0.5*$E5'
 */
export function weightedSum(parts: Triple<string>, weights: Triple<string>): string {
  return parts.map((part, i) => (weights[i] === '1' ? part : `${weights[i] ?? ''}*${part}`)).join('+');
}

/** Condition: some gap or the difference of the totals reaches its limit on that side. */
export function crosses(row: RowNumbers, limits: Limits, { some, anyReaches }: Notation, side: Side): string {
  return some([
    ...anyReaches(
      DIMENSIONS.map((dimension) => row.gap(dimension, side)),
      limits.dimension,
    ),
    ...anyReaches([row.difference(side)], limits.total),
  ]);
}

/**
 * Conditions that must all hold: this dimension drives the flag on that side, because its gap reaches the limit and is the
 * largest, the first of equals. For one row.
 */
export function drives(row: RowNumbers, limits: Limits, dimension: Dimension, side: Side): readonly string[] {
  const own = row.gap(dimension, side);
  const at = DIMENSIONS.indexOf(dimension);
  const beats = (rivals: readonly Dimension[], comparison: string) => {
    const gaps = rivals.map((rival) => row.gap(rival, side));
    if (gaps.length === 0) return [];
    const highest = gaps.length === 1 ? `(${gaps.join('')})` : `MAX(${gaps.join(',')})`;
    return [`${rounded(`${own}-${highest}`)}${comparison}`];
  };
  return [
    ONE_ROW.reaches(own, limits.dimension),
    ...beats(DIMENSIONS.slice(0, at), '>0'),
    ...beats(DIMENSIONS.slice(at + 1), '>=0'),
  ];
}

/** The flag of a row of which it is known which sides are crossed. */
export function flagWhen(direction: Direction, high: boolean, low: boolean): Flag {
  if (high && low) return 'mixed';
  if (high) return direction === 'give' ? 'overpaying' : 'target';
  if (low) return direction === 'give' ? 'opportunity' : 'hollow';
  return 'balanced';
}

/**
 * An expression for the word of the flag.
 *
 * @param get condition: the row is a get; without one it is a give. An error in it is the answer.
 * @param words what to say for each flag
 */
export function flagChoice(
  high: string,
  low: string,
  get: string | null,
  words: Readonly<Record<Flag, string>>,
): string {
  const choices = (direction: Direction) =>
    [0, 1, 2, 3].map((n) => textLiteral(words[flagWhen(direction, n % 2 === 1, n >= 2)]));
  return get === null
    ? `CHOOSE(1+(${high})+2*(${low}),${choices('give').join(',')})`
    : `CHOOSE(1+(${high})+2*(${low})+4*(${get}),${[...choices('give'), ...choices('get')].join(',')})`;
}

/**
 * An expression for the move: the give/keep/target/trade table.
 *
 * @param get condition: the row is a get. An error in it is the answer.
 */
export function moveChoice(
  row: RowNumbers,
  limits: Limits,
  { all, some, reaches, staysBelow }: Notation,
  get: string,
): string {
  const word = (move: Move) => textLiteral(move);
  const { ownTotal, mirrorTotal } = row;
  const gives = some([
    reaches(row.difference(-1), limits.surplus),
    all([staysBelow(ownTotal, limits.low), reaches(mirrorTotal, limits.high)]),
  ]);
  const keeps = all([reaches(ownTotal, limits.high), reaches(row.difference(1), '0')]);
  const targets = some([
    reaches(row.difference(1), limits.surplus),
    all([reaches(ownTotal, limits.high), staysBelow(mirrorTotal, limits.low)]),
  ]);
  const asGive = `IF(${gives},${word('give')},IF(${keeps},${word('keep')},${word('trade')}))`;
  return `IF(${get},IF(${targets},${word('target')},${word('trade')}),${asGive})`;
}
