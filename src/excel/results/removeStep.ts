import { contentToWrite } from '../writing/cellContent';
import type { Inverse, Step, Writer } from '../writing/step';
import { same } from '../writing/writer';
import { markerTag } from '../../formulas/marker';
import { parseRecord, recordOfSheet, recordText, writeRecord } from './columnRecord';
import { settleLooks, type ColumnAsRead, type ColumnLooks } from './columnLooks';
import {
  isBlankContent,
  readColumns,
  requestColumns,
  seenOf,
  standOf,
  type ColumnsSeen,
  type ColumnsState,
  type ListOnSheet,
} from './columnsState';
import type { FoundColumn } from '../formulas/findResultColumns';
import { looksStep, settleWhereTheyAre } from './looksStep';
import { LABEL } from '../formulas/resultColumns';

export interface ColumnsToRemove extends ListOnSheet {
  /** Left to right. */
  readonly columns: readonly FoundColumn[];
  /** How the cells beside a plain list looked before, by zero-based column. */
  readonly looks: ReadonlyMap<number, ColumnLooks>;
  /** What stood in the list when this was planned. */
  readonly expected: ColumnsSeen['list'];
  /** Why an undo must not put them back by now; null where it may. */
  readonly inTheWay: (context: Excel.RequestContext) => Promise<'moved' | null>;
  /** Told what an undo found. */
  readonly onUndo: (found: 'back' | 'moved' | 'occupied') => void;
}

/**
 * Takes result columns away that are still ours: columns of an Excel table as a whole, cells beside a plain list blank again and
 * looking as before. How the cells of a table looked is put back by a {@link looksStep} after it. One round trip to read, one to write.
 */
export function removeStep(input: ColumnsToRemove): Step<ColumnsState, ColumnsSeen> {
  const { sheet, place } = input;
  const columns = input.columns.map(({ column }) => column);
  let isBackIn = false;
  const tagAt = new Map(input.columns.map(({ column, tag }) => [column, tag] as const));
  const rest: Omit<Step<ColumnsState, ColumnsSeen>, 'write' | 'inverse' | 'refuse'> = {
    where: `the columns beside the list on “${sheet.name}”`,
    read: (context) => readColumns(context, input, columns),
    watch: (context) => requestColumns(context, input, columns),
    seen: seenOf,
    foundBefore: (state, before) => ({ ...state, ...before }),
    restore: async (context, { to, now }) => {
      putContents(context, input, to, now);
      await context.sync();
      const is = await readColumns(context, input, columns);
      settleAll(context, input, to, is);
      await context.sync();
    },
    isBack: (to, now) => same(seenOf(to), seenOf(now)),
  };
  return {
    ...rest,
    refuse: (state) =>
      state.isProtected
        ? { kind: 'protected sheet', sheet: sheet.name }
        : same(state.list, input.expected) &&
            state.columns.every((one) => isUnwritten(one, tagAt.get(one.column), isInTable(state, one)))
          ? null
          : 'moved',
    write: (context, state) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      for (const one of state.columns)
        if (one.label?.formula === LABEL)
          worksheet.getCell(place.headerRow - 2, one.column).clear('Contents');
      // From right to left, so that the columns still to go keep their place.
      for (const one of [...state.columns].sort((a, b) => b.column - a.column)) {
        if (place.table !== null && isInTable(state, one))
          worksheet.tables.getItem(place.table).columns.getItem(headingOf(one)).delete();
        else {
          const cells = worksheet.getRangeByIndexes(place.headerRow - 1, one.column, one.cells.length, 1);
          // Not `clear()`, which would also take the user's conditional formats over these cells.
          cells.clear('Contents');
          const was = input.looks.get(one.column);
          if (was) settleLooks(worksheet, place, one.column, was, one.looks);
        }
      }
      writeRecord(context, recordWithout(input, state.record), state.record !== null);
    },
    inverse: async (context, { before }): Promise<Inverse> => {
      const looks = new Map(before.columns.map((one) => [one.column, one.looks] as const));
      // Interrupted in the middle: what stood there is there again, and does not look as it did.
      const settle = (writer: Writer) =>
        settleWhereTheyAre(writer, sheet, (table) => {
          const columnOf = (one: ColumnAsRead) => {
            const at = table?.headings.indexOf(headingOf(one)) ?? -1;
            return table === null || at === -1 ? one.column : table.column + at;
          };
          return new Map(before.columns.map((one) => [columnOf(one), one.looks] as const));
        });
      if (isBackIn) return { make: settle, edited: 0 };
      const isElsewhere = await input.inTheWay(context);
      const there = isElsewhere === null ? await readColumns(context, input, columns) : null;
      const isSame = there !== null && same(standOf(there.list, place), standOf(before.list, place));
      const inTheWay = isSame ? null : 'moved';
      const now = isSame ? there : null;
      const isFree = now?.columns.every(({ cells }) => cells.every(isBlankContent)) === true;
      input.onUndo(inTheWay ?? (isFree ? 'back' : 'occupied'));
      if (!isFree) return { make: null, edited: columns.length };
      const back: Step<ColumnsState, ColumnsSeen> = {
        ...rest,
        refuse: ({ isProtected, list }) => {
          if (isProtected) return { kind: 'protected sheet', sheet: sheet.name };
          return same(standOf(list, place), standOf(before.list, place)) ? null : 'moved';
        },
        write: (later, state) => {
          putContents(later, input, before, state);
          if (place.table === null) settleAll(later, input, before, state);
        },
        restore: async (later, { to, now: is }) => {
          takeContents(later, input, to, is);
          if (place.table === null) settleAll(later, input, to, is);
          await later.sync();
        },
        isBack: (to, is) =>
          same(to.table, is.table) &&
          same(contentsOf(to), contentsOf(is)) &&
          (place.table !== null || same(looksOf(to), looksOf(is))),
        inverse: () => Promise.resolve({ make: null, edited: 0 }),
      };
      return {
        make: async (writer: Writer) => {
          const outcome = await writer.write(back);
          if (outcome.kind !== 'written' || place.table === null) return outcome;
          isBackIn = true;
          const settled = await writer.write(looksStep(input, looks, outcome.after.list));
          return settled.kind === 'moved' ? settle(writer) : settled;
        },
        edited: 0,
      };
    },
  };
}

/** True where nobody else has written into a column of ours; below it either, where a table has its total. */
export function isUnwritten(
  { cells, below }: Pick<ColumnAsRead, 'cells' | 'below'>,
  tag: string | undefined,
  inTable: boolean,
): boolean {
  const isOurs = (formula: unknown) => formula === '' || markerTag(formula) === tag;
  return cells.slice(1).every(({ formula }) => isOurs(formula)) && (!inTable || isOurs(below.formula));
}

function isInTable({ table }: ColumnsSeen, { column }: Pick<ColumnAsRead, 'column'>): boolean {
  return table !== null && column >= table.column && column < table.column + table.headings.length;
}

function headingOf({ cells }: ColumnAsRead): string {
  const formula = cells[0]?.formula;
  return typeof formula === 'string' || typeof formula === 'number' ? String(formula) : '';
}

const looksOf = ({ columns }: ColumnsSeen) => columns.map(({ looks }) => looks);
const contentsOf = ({ columns }: ColumnsSeen) =>
  columns.map(({ cells, label }) => [...cells, label].map((one) => one?.formula));

/** Queues the looks of all columns. */
function settleAll(
  context: Excel.RequestContext,
  { sheet: { id }, place }: ListOnSheet,
  to: ColumnsSeen,
  now: ColumnsSeen,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  to.columns.forEach((was, i) => {
    const is = now.columns[i];
    if (is) settleLooks(sheet, place, was.column, was.looks, is.looks);
  });
}

/** Queues what stood in columns that are gone: into a table's new columns, or into the blank cells. */
function putContents(
  context: Excel.RequestContext,
  { sheet: { id }, place }: ListOnSheet,
  to: ColumnsState,
  now: ColumnsState,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  for (const was of to.columns) {
    const heading = headingOf(was);
    const isGone = isInTable(to, was) && now.table?.headings.includes(heading) === false;
    if (isGone && to.table !== null && place.table !== null)
      sheet.tables.getItem(place.table).columns.add(was.column - to.table.column, undefined, heading);
    const is = now.columns.find(({ column }) => column === was.column);
    const formulas = was.cells.map((cell, i) =>
      isGone || (is?.cells[i] && isBlankContent(is.cells[i])) ? contentToWrite(cell) : null,
    );
    // The heading of a table's column came with the column.
    if (isInTable(to, was)) formulas[0] = null;
    if (formulas.some((one) => one !== null))
      sheet.getRangeByIndexes(place.headerRow - 1, was.column, formulas.length, 1).formulas = formulas.map(
        (one) => [one],
      );
    if (was.label && is?.label && isBlankContent(is.label) && !isBlankContent(was.label))
      sheet.getCell(place.headerRow - 2, was.column).formulas = [[contentToWrite(was.label)]];
  }
  if (to.record !== now.record) writeRecord(context, to.record, now.record !== null);
}

/** Queues the way back of {@link putContents}. */
function takeContents(
  context: Excel.RequestContext,
  { sheet: { id }, place }: ListOnSheet,
  to: ColumnsState,
  now: ColumnsState,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  for (const is of [...now.columns].reverse()) {
    const was = to.columns.find(({ column }) => column === is.column);
    const heading = headingOf(is);
    if (place.table !== null && isInTable(now, is) && to.table?.headings.includes(heading) === false)
      sheet.tables.getItem(place.table).columns.getItem(heading).delete();
    else
      was?.cells.forEach((cell, i) => {
        const there = is.cells[i];
        if (there && !same(cell.formula, there.formula) && (i === 0 || markerTag(there.formula) !== null))
          sheet.getCell(place.headerRow - 1 + i, is.column).formulas = [[contentToWrite(cell)]];
      });
    if (was?.label && is.label?.formula === LABEL && was.label.formula !== LABEL)
      sheet.getCell(place.headerRow - 2, is.column).formulas = [[contentToWrite(was.label)]];
  }
  if (to.record !== now.record) writeRecord(context, to.record, now.record !== null);
}

function recordWithout({ sheet, columns }: ColumnsToRemove, text: string | null): string | null {
  const kept = recordOfSheet(parseRecord(text), sheet);
  if (kept === null) return text;
  const gone = new Set(columns.map(({ tag }) => tag));
  return recordText(text, {
    ...kept,
    ...sheet,
    isDone: true,
    columns: kept.columns.filter(({ tag }) => !gone.has(tag)),
  });
}
