import { DIMENSIONS, type Dimension, type Triple } from '../../negotiation/concession';
import type { HeadedColumn } from './headedColumns';
import type { HeaderRow } from './headerRows';
import type { HeadingReader } from '../../vocabulary/headingReader';
import { scorerInHeading, scorerName } from './scorerName';
import { isBlankAt, textAt } from '../../cells/sheetGrid';

/** One of several people of ours who scored, with the columns of their three scores. */
export interface Scorer {
  /** As the heading has it, such as `Anna`. */
  readonly name: string;
  readonly columns: Triple<number>;
}

/** How many rows above the headings a name may stand. */
const REACH_OF_NAMES = 2;

/**
 * The people whose scores stand side by side, in sheet order: "VM Anna | VM Ben", "Value – Anna", "VM (Finance)", or a name
 * above three columns. Only names with all three dimensions count, and only two of them or more.
 *
 * @example headings VM Anna, SL Anna, RE Anna, VM Ben, SL Ben, RE Ben in B:G → Anna 1/2/3, Ben 4/5/6
 */
export function scorersOf(header: HeaderRow, read: HeadingReader): readonly Scorer[] {
  const ours = ourColumns(header.columns);
  const inHeadings = grouped(ours.map((one) => ({ one, name: scorerInHeading(one, read) })));
  return inHeadings.length > 0 ? inHeadings : grouped(namesAbove(header, ours, read));
}

type Scored = HeadedColumn & { readonly dimension: Dimension };

/** The columns of scores that no heading gives to the other party, nor to an earlier day or a mean. */
function ourColumns(columns: readonly HeadedColumn[]): readonly Scored[] {
  let carried: HeadedColumn['label'] = null;
  return columns.filter((one): one is Scored => {
    if (one.label !== null) carried = one.label;
    const side = one.side ?? carried;
    const { heading, groupEarlier, groupSettled } = one;
    const isPlain = !heading.earlier && !heading.settled && !groupEarlier && !groupSettled;
    return one.dimension !== null && one.isGuessed !== true && isPlain && (side === null || side === 'own');
  });
}

interface NamedColumn {
  readonly one: Scored;
  readonly name: string | null;
}

/** A name above the headings reaches to the right until the next cell with text. */
function namesAbove(
  { grid, row, isDouble }: HeaderRow,
  ours: readonly Scored[],
  read: HeadingReader,
): readonly NamedColumn[] {
  if (isDouble) return [];
  const of = (one: Scored, above: number): string | null => {
    for (let column = one.column; column >= grid.column; column--)
      if (!isBlankAt(grid, above, column)) return scorerName(textAt(grid, above, column), read);
    return null;
  };
  for (let above = row - 1; above >= Math.max(grid.row, row - REACH_OF_NAMES); above--) {
    const named = ours.map((one) => ({ one, name: of(one, above) }));
    if (grouped(named).length > 0) return named;
  }
  return [];
}

function grouped(columns: readonly NamedColumn[]): readonly Scorer[] {
  const names = [...new Set(columns.flatMap(({ name }) => (name === null ? [] : [name.toLowerCase()])))];
  const scorers = names.flatMap((folded): readonly Scorer[] => {
    const own = columns.filter(({ name }) => name?.toLowerCase() === folded);
    const [value, leverage, relationship] = DIMENSIONS.map(
      (dimension) => own.find(({ one }) => one.dimension === dimension)?.one.column,
    );
    // Twice the same dimension under one name is something else than one person's scores.
    if (own.length !== DIMENSIONS.length) return [];
    if (value === undefined || leverage === undefined || relationship === undefined) return [];
    return [{ name: own[0]?.name ?? folded, columns: [value, leverage, relationship] }];
  });
  return scorers.length >= 2 ? scorers : [];
}
