import { columnLetters } from '../../cells/a1';
import type { BodyRow } from '../formulas/formulaList';
import type { FormulaList } from '../../formulas/methodTerms';
import { bodySpan } from '../template/bodySpan';
import { markerTag } from '../../formulas/marker';
import type { Refusal } from '../refusal';
import type { TemplatePlace } from '../template/reading';
import { cellBeside, findResultColumns, type CellsBeside } from '../formulas/findResultColumns';
import { ROW_RESULTS, RUNNING_RESULTS, type ResultColumn } from '../formulas/resultColumns';
import { runningDimension } from '../../formulas/resultTags';
import { resultFormula } from '../../formulas/resultFormulas';

export interface ResultPlanInput {
  readonly list: FormulaList;
  readonly place: TemplatePlace;
  /** What each row of the body is. */
  readonly rows: readonly BodyRow[];
  readonly beside: CellsBeside;
  /** The Excel table's last column, zero-based, and its headings; null for a plain range. */
  readonly table: { readonly lastColumn: number; readonly headings: readonly string[] } | null;
  /** Also the running totals. */
  readonly running: boolean;
  /** Zero-based worksheet column to start at instead of right beside the list. */
  readonly at: number | null;
}

/** A column to write; a null formula leaves its cell as it is. */
export interface PlannedColumn extends ResultColumn {
  readonly column: number;
  readonly formulas: readonly (string | null)[];
}

export type ResultPlan =
  | {
      readonly kind: 'planned';
      /** Side by side, left to right. */
      readonly added: readonly PlannedColumn[];
      /** Ours from before: their formulas are written anew, cells that the user changed stay. */
      readonly refreshed: readonly PlannedColumn[];
      /** True when the added columns become part of the Excel table. */
      readonly inTable: boolean;
      /** Zero-based row for the words "Concession Map" above the first added heading; null where there is no free cell. */
      readonly labelRow: number | null;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Where the result columns go and what they hold: right beside the list, in free cells only; columns that are already there
 * are refreshed and not written twice. Pure.
 */
export function planResultColumns(input: ResultPlanInput): ResultPlan {
  const { list, place, beside, table } = input;
  const wanted = [...ROW_RESULTS, ...(input.running ? RUNNING_RESULTS : [])].filter(
    ({ needsMirror, tag }) =>
      (!needsMirror || list.columns.mirror !== null) &&
      // Of one score a side there is one sum.
      (list.measure !== 'one' || runningDimension(tag) === null || runningDimension(tag) === 'total'),
  );
  const found = findResultColumns(beside, place);
  const missing = wanted.filter(({ tag }) => !found.has(tag));
  const refreshed = wanted.flatMap((result) => {
    const column = found.get(result.tag)?.column;
    return column === undefined ? [] : [planned(result, column, () => renewed(input, result, column))];
  });

  const start = input.at ?? (table === null ? endOfList(beside, place) : table.lastColumn) + 1;
  const inTable = table !== null && input.at === null;
  const occupied = firstOccupied(input, start, missing.length, inTable);
  if (missing.length > 0 && occupied !== null)
    return {
      kind: 'refused',
      refusal: {
        kind: 'occupied',
        address: `${columnLetters(occupied)}${place.headerRow}:${columnLetters(occupied)}${place.lastRow}`,
        instead: `${columnLetters(freePlace(input, start, missing.length))}${place.headerRow}`,
      },
    };
  const labelRow = place.headerRow - 2;
  return {
    kind: 'planned',
    added: missing.map((result, i) => {
      const title = inTable ? unused(result.title, table.headings) : result.title;
      return planned({ ...result, title }, start + i, () => formulasFor(input, result, start + i));
    }),
    refreshed,
    inTable,
    labelRow: labelRow >= 0 && cellBeside(beside, labelRow, start) === '' ? labelRow : null,
  };
}

/**
 * A column whose formulas are made when they are first asked for: where it is only announced, or looked for, those of thousands of
 * rows are not.
 */
function planned(
  result: ResultColumn,
  column: number,
  formulasOf: () => PlannedColumn['formulas'],
): PlannedColumn {
  let made: PlannedColumn['formulas'] | null = null;
  return {
    ...result,
    column,
    get formulas() {
      return (made ??= formulasOf());
    },
  };
}

/** One formula for every row that is, or may become, a concession. */
function formulasFor(
  input: ResultPlanInput,
  result: ResultColumn,
  column: number,
): readonly (string | null)[] {
  const { list, place, rows } = input;
  return rows.map((kind, i) =>
    kind === 'other'
      ? null
      : resultFormula(result.tag, { list, headerRow: place.headerRow, row: place.firstRow + i, column }),
  );
}

function renewed(input: ResultPlanInput, result: ResultColumn, column: number): readonly (string | null)[] {
  return formulasFor(input, result, column).map((formula, i) => {
    const now = cellBeside(input.beside, input.place.firstRow - 1 + i, column);
    return now === '' || markerTag(now) === result.tag ? formula : null;
  });
}

/** Zero-based last column of a plain list: it ends before the first column that is blank from the headings to the last row. */
function endOfList(beside: CellsBeside, place: TemplatePlace): number {
  let column = bodySpan(place.columns).last;
  while (!isFree(beside, place, column + 1, place.lastRow - 1)) column++;
  return column;
}

function isFree(beside: CellsBeside, place: TemplatePlace, column: number, lastRow: number): boolean {
  for (let row = place.headerRow - 1; row <= lastRow; row++)
    if (cellBeside(beside, row, column) !== '') return false;
  return true;
}

/** A table's totals row would be written to as well. */
const lastRowWritten = (place: TemplatePlace, inTable: boolean) => place.lastRow - (inTable ? 0 : 1);

function firstOccupied(
  { beside, place }: ResultPlanInput,
  start: number,
  count: number,
  inTable: boolean,
): number | null {
  for (let column = start; column < start + count; column++)
    if (!isFree(beside, place, column, lastRowWritten(place, inTable))) return column;
  return null;
}

/** The next place with room for all columns and one blank column before them. */
function freePlace({ beside, place }: ResultPlanInput, start: number, count: number): number {
  let free = 0;
  let column = start;
  for (; free < count + 1; column++) free = isFree(beside, place, column, place.lastRow - 1) ? free + 1 : 0;
  return column - count;
}

/** A table does not take the same heading twice. */
function unused(title: string, headings: readonly string[]): string {
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  if (!taken.has(title.toLowerCase())) return title;
  for (let n = 2; ; n++) if (!taken.has(`${title} ${n}`.toLowerCase())) return `${title} ${n}`;
}
