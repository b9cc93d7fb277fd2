import { isPriority, measuresIn, speaksToUs } from '../../vocabulary/measureWords';
import type { HeadedColumn } from './headedColumns';

/** The columns of a list of one score a side; null where it has none of that kind. */
export interface Sided {
  readonly ownCost: number | null;
  readonly ownWorth: number | null;
  readonly theirCost: number | null;
  readonly theirWorth: number | null;
  /** True where headings name no side. */
  readonly isGuess: boolean;
}

/** A column that says what a concession costs or is worth, and to whom; null: its headings do not say. */
export interface MeasuredColumn {
  readonly column: number;
  readonly measure: 'cost' | 'worth';
  readonly side: HeadedColumn['label'];
  /** −1: of an earlier round; 1: of the one that counts; 0: nothing said. */
  readonly standing: number;
}

/**
 * The columns that measure a concession, by their headings and the group headings over them.
 *
 * @param areScores whether a column that is headed "Us" or "Them" alone holds scores, and no ticks; left out: it does not
 */
export function measuredColumns(
  columns: readonly HeadedColumn[],
  areScores: (column: number) => boolean = () => false,
): readonly MeasuredColumn[] {
  let carried: HeadedColumn['label'] = null;
  return columns.flatMap((one): readonly MeasuredColumn[] => {
    if (one.label !== null) carried = one.label;
    const { heading } = one;
    if (heading.text === '' || heading.derived || heading.identifier || one.fromAbove) return [];
    if (heading.money) return [];
    const says = measuresIn(heading.text);
    const isOfScore =
      heading.onlySide && (heading.known > 1 || heading.words.length > 1 || areScores(one.column));
    const measure = says.includes('cost')
      ? 'cost'
      : says.includes('worth') || isOfScore || isPriority(heading.text)
        ? 'worth'
        : null;
    if (measure === null) return [];
    const side = speaksToUs(heading.text) ? 'own' : (heading.side ?? carried);
    const isEarlier = heading.earlier || one.groupEarlier;
    const standing = isEarlier ? -1 : heading.settled || one.groupSettled ? 1 : 0;
    return [{ column: one.column, measure, side, standing }];
  });
}

/** Which column says which side's cost and worth. */
export function measuredSides(
  columns: readonly HeadedColumn[],
  areScores?: (column: number) => boolean,
): Sided {
  // A priority of nobody's is how the rows are ordered.
  const told = measuredColumns(columns, areScores)
    .filter(
      ({ column, side }) =>
        side !== null ||
        measuresIn(columns.find((one) => one.column === column)?.heading.text ?? '').length > 0,
    )
    // Of several rounds the one that counts goes first.
    .sort((a, b) => b.standing - a.standing || a.column - b.column);
  const first = (measure: 'cost' | 'worth', sides: readonly (string | null)[]) =>
    told.find((one) => one.measure === measure && sides.includes(one.side))?.column ?? null;
  const named = {
    ownCost: first('cost', ['own']),
    ownWorth: first('worth', ['own']),
    theirCost: first('cost', ['mirror', 'maybe']),
    theirWorth: first('worth', ['mirror', 'maybe']),
  };
  const hasSides = Object.values(named).some((column) => column !== null);
  if (hasSides) {
    // One side is named and the other is what is left: "Cost", "Value to them".
    return {
      ...named,
      ownCost: named.ownCost ?? (named.ownWorth === null ? first('cost', [null]) : null),
      theirWorth: named.theirWorth ?? (named.theirCost === null ? first('worth', [null]) : null),
      isGuess: false,
    };
  }
  return {
    ...{
      ownCost: first('cost', [null]),
      ownWorth: null,
      theirCost: null,
      theirWorth: first('worth', [null]),
    },
    isGuess: true,
  };
}
