import { allOf } from './formulaText';

/**
 * How conditions are written. AND, OR and MAX shrink lists of cells to one answer, so formulas that answer for one row use
 * them, and formulas that spill over many rows use arithmetic, which stays beside its row.
 */
export interface Notation {
  /** All of them hold. */
  readonly all: (conditions: readonly string[]) => string;
  /** At least one of them holds. */
  readonly some: (conditions: readonly string[]) => string;
  /** The number is at least the limit. */
  readonly reaches: (number: string, limit: string) => string;
  /** It is not. */
  readonly staysBelow: (number: string, limit: string) => string;
  /** The conditions of which at least one holds when at least one of the numbers reaches the limit. */
  readonly anyReaches: (numbers: readonly string[], limit: string) => readonly string[];
}

/**
 * Comparisons are made on numbers rounded to nine decimals, as the method's own tolerance: binary fractions make
 * 6.1 − 3.1 come out below 3.
 */
export const rounded = (expression: string) => `ROUND(${expression},9)`;

/** For a formula that answers for the row in which it stands. */
export const ONE_ROW: Notation = {
  all: allOf,
  some: (conditions) => (conditions.length === 1 ? conditions.join('') : `OR(${conditions.join(',')})`),
  reaches: (number, limit) => `${rounded(number)}>=${limit}`,
  staysBelow: (number, limit) => `${rounded(number)}<${limit}`,
  anyReaches: (numbers, limit) => [
    ONE_ROW.reaches(numbers.length === 1 ? numbers.join('') : `MAX(${numbers.join(',')})`, limit),
  ],
};

/** For a formula that answers for each row of a column, in which each number has a name and is rounded already. */
export const MANY_ROWS: Notation = {
  all: (conditions) => conditions.map((condition) => `(${condition})`).join('*'),
  some: (conditions) => `${conditions.map((condition) => `(${condition})`).join('+')}>0`,
  reaches: (number, limit) => `${number}>=${limit}`,
  staysBelow: (number, limit) => `${number}<${limit}`,
  anyReaches: (numbers, limit) => numbers.map((number) => MANY_ROWS.reaches(number, limit)),
};
