import { isBlankCell } from '../cells/readScore';

/**
 * What an argument holds. Excel hands a blank cell over as '', null or 0, by platform, so the kind says what a 0 means:
 * in every kind it is a blank, because a 0 that was typed cannot be told from a blank cell.
 * - scores, direction, status, aim, threshold, years, budget, word, library: 0 is no valid value, so nothing is lost.
 * - weights: a blank weight weighs 0; three blanks are the weights left out.
 * - growth: blank and 0 both mean no growth.
 * - amount, rate, probability: 0 would be a valid value; it is read as not known yet, and what follows from it stays blank
 *   (a blank rate is an error: there is no default rate). So nothing is shown where a 0 would stand, and sums are the same.
 * - offers: 0 is no offer at the start, at the end, and between two offers of the same sign; between a positive and a
 *   negative offer it is one.
 */
export type ArgumentKind =
  | 'scores'
  | 'weights'
  | 'direction'
  | 'status'
  | 'aim'
  | 'threshold'
  | 'years'
  | 'budget'
  | 'offers'
  | 'amount'
  | 'rate'
  | 'probability'
  | 'growth'
  | 'word'
  | 'library';

/** Rows of cells, in which every blank is ''. */
export type CellMatrix = readonly (readonly unknown[])[];

/** An argument as a function receives it: cells, or undefined when it was left out. */
export type Argument = CellMatrix | undefined;

/** Kinds of which a single 0, typed into the formula, is more likely meant than left out. */
const MEANT_WHEN_TYPED: readonly ArgumentKind[] = ['amount', 'rate', 'probability', 'offers'];

/**
 * An argument as Excel hands it over, with one kind of blank instead of three. Rows of cells come in as a matrix; a single
 * value counts as one cell, and a single blank outside a matrix as left out.
 *
 * @example argumentOf('scores', [[2, null, 0]])  // [[2, '', '']]
 * @example argumentOf('status', null)            // undefined
 */
export function argumentOf(kind: ArgumentKind, given: unknown): Argument {
  if (given === null || given === undefined) return undefined;
  if (!Array.isArray(given)) {
    if (isBlankCell(given) || (given === 0 && !MEANT_WHEN_TYPED.includes(kind))) return undefined;
    return argumentOf(kind, [[given]]);
  }
  const cells = given.map((row: unknown): readonly unknown[] =>
    (Array.isArray(row) ? (row as readonly unknown[]) : [row]).map((cell) => (isBlankCell(cell) ? '' : cell)),
  );
  return kind === 'offers' ? withoutEmptyOffers(cells) : cells.map((row) => row.map(zeroAsBlank));
}

const zeroAsBlank = (cell: unknown) => (cell === 0 ? '' : cell);

/** Offers with '' for each 0 that does not lie between a positive and a negative offer. */
function withoutEmptyOffers(cells: CellMatrix): CellMatrix {
  const signs = cells.flat().map((cell) => (typeof cell === 'number' ? Math.sign(cell) : 0));
  let at = -1;
  return cells.map((row) =>
    row.map((cell) => {
      at += 1;
      if (cell !== 0) return cell;
      const before = signs
        .slice(0, at)
        .reverse()
        .find((sign) => sign !== 0);
      const after = signs.slice(at + 1).find((sign) => sign !== 0);
      return before !== undefined && after === -before ? cell : '';
    }),
  );
}
