import { markerTag } from '../../formulas/marker';
import type { ResultTag } from '../../formulas/resultTags';
import { startingFrom } from '../writing/startingFrom';
import { same } from '../writing/writer';
import type { Writer } from '../writing/step';
import type { Refusal } from '../refusal';
import type { TemplatePlace, TemplateReading } from '../template/reading';
import { readBeside } from './besideList';
import type { SheetRecord } from './columnRecord';
import { untouched, type ColumnLooks } from './columnLooks';
import { readColumns, type ColumnsState, type ListOnSheet } from './columnsState';
import {
  cellBeside,
  findResultColumns,
  type CellsBeside,
  type FoundColumn,
} from '../formulas/findResultColumns';
import { listNow, standsAs } from '../reading/listNow';
import { looksStep, settleWhereTheyAre } from './looksStep';
import { removeStep } from './removeStep';
import { ROW_RESULTS, RUNNING_RESULTS } from '../formulas/resultColumns';
import { unfinishedColumns } from './unfinishedColumns';

export type ResultRemoval =
  | {
      readonly kind: 'removed';
      /** Headings of the columns that were removed. */
      readonly removed: readonly string[];
      /** Headings of columns that stay, because the user wrote into them. */
      readonly kept: readonly string[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface RemovalInput {
  readonly list: ListOnSheet;
  readonly reading: TemplateReading;
  /** These columns; absent: all of ours. */
  readonly only?: ReadonlySet<ResultTag>;
  /** How their cells looked before they came; absent: as the workbook has kept it. */
  readonly looks?: ReadonlyMap<ResultTag, ColumnLooks>;
  /** What stood in the list when it was read, as formulas; null or absent: not compared. */
  readonly expected?: readonly (readonly unknown[])[] | null;
  /** Told what is left to do where Excel stops in the middle. */
  readonly pending?: PendingLooks;
  readonly onUndo?: (found: 'back' | 'moved' | 'occupied') => void;
}

/**
 * Removes the result columns beside a list as far as they are still ours: a column into which the user wrote something stays as
 * it is. Widths, number formats and fills are then as they were before the columns came. Two round trips to read and one to write;
 * two more for an Excel table.
 * Needs ExcelApi 1.4.
 */
export async function removeColumns(
  writer: Writer,
  input: RemovalInput,
): Promise<ResultRemoval | { readonly kind: 'moved' }> {
  const { context } = writer;
  const { list, reading, expected = null } = input;
  const { sheet } = list;
  const there = await columnsToRemove(context, input);
  const { removable, kept, found, isInTable, table, record } = there;
  if (expected !== null && !same(expected, there.list)) return { kind: 'moved' };
  if (found.length > 0 && there.isProtected)
    return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: sheet.name } };
  if (removable.length === 0) return { kind: 'removed', removed: [], kept };
  const recorded = new Map(record?.columns.map(({ tag, looks }) => [tag, looks] as const));
  const known = input.looks ?? recorded;
  const columns = removable.map(({ column }) => column);
  const state = await readColumns(context, list, columns);
  const plain = removable.filter((one) => !isInTable(one));
  const outcome = await writer.write(
    startingFrom(
      removeStep({
        ...list,
        columns: removable,
        looks: await looksBefore(context, list, state, plain, known),
        expected: there.list,
        onUndo: input.onUndo ?? (() => undefined),
        inTheWay: async (later) => {
          const now = await listNow(later, sheet.id);
          return now !== null && standsAs(now.reading, reading) ? null : 'moved';
        },
      }),
      state,
    ),
  );
  if (outcome.kind !== 'written') return outcome;
  const done = { kind: 'removed', removed: there.removed, kept } as const;
  const gone = removable.length - plain.length;
  if (table === null || gone === 0) return done;
  // What stays in a table has moved left: only the cells beyond its new end are free.
  const end = table.column + table.headings.length - gone;
  const freed = found.filter((one) => isInTable(one) && one.column >= end);
  if (freed.length === 0) return done;
  const looks = await looksBefore(context, list, outcome.before, freed, known);
  if (input.pending) input.pending.looks = looks;
  const first = await writer.write(looksStep(list, looks, outcome.after.list));
  const settled =
    first.kind === 'moved'
      ? await settleWhereTheyAre(writer, sheet, (now) => {
          const moved = now === null ? 0 : now.column + now.headings.length - end;
          return new Map([...looks].map(([column, one]) => [column + moved, one] as const));
        })
      : first;
  if (settled.kind !== 'written') return settled;
  if (input.pending) input.pending.looks = null;
  return done;
}

/** Looks that are to be put back by zero-based column, when columns of a table were removed and Excel stopped there. */
export interface PendingLooks {
  looks: ReadonlyMap<number, ColumnLooks> | null;
}

/** What a removal would take, and what it would leave. */
export interface ColumnsThere {
  readonly list: readonly (readonly unknown[])[];
  readonly isProtected: boolean;
  readonly table: ColumnsState['table'];
  readonly record: SheetRecord | null;
  readonly found: readonly FoundColumn[];
  readonly removable: readonly FoundColumn[];
  readonly isInTable: (column: FoundColumn) => boolean;
  /** Headings. */
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

/** Finds them. One round trip. */
export async function columnsToRemove(
  context: Excel.RequestContext,
  { list, only }: Pick<RemovalInput, 'list' | 'only'>,
): Promise<ColumnsThere> {
  const { place } = list;
  const { beside, seen, record } = await readBeside(context, list);
  const { table } = seen;
  const all = ours(beside, place, unfinishedColumns(beside, place, record));
  const found = all.filter(({ tag }) => only?.has(tag) ?? true);
  const isInTable = ({ column }: FoundColumn) =>
    table !== null && column < table.column + table.headings.length;
  const removable = found.filter((one) => isStillOurs(beside, place, one, isInTable(one)));
  const headings = (columns: readonly FoundColumn[]) =>
    columns
      .map(({ column }) => String(cellBeside(beside, place.headerRow - 1, column)))
      .filter((text) => text !== '');
  return {
    list: seen.list,
    isProtected: seen.isProtected,
    table,
    record,
    found,
    removable,
    isInTable,
    removed: headings(removable),
    kept: headings(found.filter((one) => !removable.includes(one))),
  };
}

/** Ours and those that we only began, left to right. */
function ours(
  beside: CellsBeside,
  place: TemplatePlace,
  begun: readonly FoundColumn[],
): readonly FoundColumn[] {
  const found = [...findResultColumns(beside, place).values()];
  const rest = begun.filter(({ column }) => !found.some((one) => one.column === column));
  return [...found, ...rest].sort((a, b) => a.column - b.column);
}

/** True where nobody else has written into it. */
function isStillOurs(
  beside: CellsBeside,
  { headerRow, lastRow }: TemplatePlace,
  { tag, column }: FoundColumn,
  isInTable: boolean,
): boolean {
  // Below the body of a table stands the column's total.
  for (let row = headerRow; row < lastRow + (isInTable ? 1 : 0); row++) {
    const cell = cellBeside(beside, row, column);
    if (cell !== '' && markerTag(cell) !== tag) return false;
  }
  return true;
}

/** How the cells are to look, by column: as it was kept, else as a column that nobody has touched. */
async function looksBefore(
  context: Excel.RequestContext,
  list: ListOnSheet,
  { columns }: ColumnsState,
  removed: readonly FoundColumn[],
  known: ReadonlyMap<ResultTag, ColumnLooks>,
): Promise<ReadonlyMap<number, ColumnLooks>> {
  const beyond = Math.max(0, ...removed.map(({ column }) => column)) + 1;
  const isAllKnown = removed.every(({ tag }) => known.has(tag));
  const width = isAllKnown
    ? null
    : ((await readColumns(context, list, [beyond])).columns[0]?.looks.width ?? null);
  return new Map(
    removed.flatMap(({ tag, column }) => {
      const is = columns.find((one) => one.column === column)?.looks;
      const was = known.get(tag);
      if (was !== undefined) return [[column, was] as const];
      if (is === undefined) return [];
      const own = [...ROW_RESULTS, ...RUNNING_RESULTS].find((one) => one.tag === tag)?.width;
      // A width that is not the one that we give was chosen by the user.
      const isOurWidth = own !== undefined && Math.abs(own - is.width) < 1;
      return [[column, untouched(is, isOurWidth && width !== null ? width : is.width)] as const];
    }),
  );
}
