import { contentToWrite, type CellContent } from '../writing/cellContent';
import type { Inverse, Step } from '../writing/step';
import { same } from '../writing/writer';
import { markerTag } from '../../formulas/marker';
import { settleLooks, type ColumnAsRead } from './columnLooks';
import { recordOfSheet, parseRecord, recordText, writeRecord, type SheetRecord } from './columnRecord';
import {
  isBlankColumn,
  readColumns,
  requestColumns,
  seenOf,
  type ColumnsSeen,
  type ColumnsState,
  type ListOnSheet,
} from './columnsState';
import type { HeadingStyle } from './headingStyle';
import { mendFilled } from './mendFilled';
import type { ResultPlan } from './planResultColumns';
import { LABEL } from '../formulas/resultColumns';
import { writeAddedColumns } from './writeResultColumns';

export interface ColumnsToInsert extends ListOnSheet {
  readonly plan: Extract<ResultPlan, { readonly kind: 'planned' }>;
  readonly heading: HeadingStyle;
  /** How many rows of the body are written in this batch; more follow in batches of their own. */
  readonly rowCount: number;
  /** What stood in the list when the columns were planned. */
  readonly expected: ColumnsSeen['list'];
  readonly inverse: (context: Excel.RequestContext, before: ColumnsState) => Promise<Inverse>;
}

/**
 * Adds result columns beside a list, into blank cells only. What stood there is kept in the workbook first, then come formulas
 * with our marker, looks, and the headings last: without them, or without the word that all is done, a column is known as one
 * that was never finished. One round trip to read, one to write.
 */
export function insertStep(input: ColumnsToInsert): Step<ColumnsState, ColumnsSeen> {
  const { sheet, place, plan, heading, rowCount } = input;
  const columns = plan.added.map(({ column }) => column);
  const titles = plan.added.map(({ title }) => title.toLowerCase());
  const table = plan.inTable ? place.table : null;
  const isOurCell = ({ formula }: CellContent) =>
    markerTag(formula) !== null ||
    formula === LABEL ||
    (typeof formula === 'string' && titles.includes(formula.toLowerCase()));
  /** Columns of the table that are there now and were not before. */
  const joined = (to: ColumnsState, now: ColumnsState) => {
    const were = new Set(to.table?.headings);
    return (now.table?.headings ?? []).filter(
      (title) => table !== null && !were.has(title) && titles.includes(title.toLowerCase()),
    );
  };
  return {
    where: `the columns beside the list on “${sheet.name}”`,
    read: (context) => readColumns(context, input, columns),
    refuse: (state) =>
      state.isProtected
        ? { kind: 'protected sheet', sheet: sheet.name }
        : same(state.list, input.expected) && state.columns.every((one) => isBlankColumn(one, table !== null))
          ? null
          : 'moved',
    watch: (context) => requestColumns(context, input, columns),
    seen: seenOf,
    write: (context, state) => {
      const begun = recordFor(input, state);
      const isThere = state.record !== null;
      writeRecord(context, recordText(state.record, { ...begun, isDone: false }), isThere);
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      writeAddedColumns({
        sheet: worksheet,
        place,
        plan,
        heading,
        table: table === null ? null : worksheet.tables.getItem(table),
        rowCount,
      });
      writeRecord(context, recordText(state.record, { ...begun, isDone: true }), isThere);
    },
    foundBefore: (state, before) => ({ ...state, ...before }),
    restore: async (context, { to, now }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      if (table !== null) {
        const gone = joined(to, now).reverse();
        for (const title of gone) worksheet.tables.getItem(table).columns.getItem(title).delete();
        if (gone.length > 0) await context.sync();
      }
      const is = table === null ? now : await readColumns(context, input, columns);
      to.columns.forEach((was, i) => {
        const there = is.columns[i];
        if (there) putBack(worksheet, input, was, there, isOurCell);
      });
      if (to.record !== is.record) writeRecord(context, to.record, is.record !== null);
      await context.sync();
    },
    isBack: (to, now) =>
      joined(to, now).length === 0 &&
      to.record === now.record &&
      to.columns.every((was, i) => {
        const is = now.columns[i];
        return is !== undefined && same(was.looks, is.looks) && isContentBack(was, is, isOurCell);
      }),
    mend: (context, before, after) => mendFilled(context, input, before.columns, after.columns, plan.added),
    inverse: (context, { before }) => input.inverse(context, before),
  };
}

/** What is kept: the looks before we came, also where a column was begun there and never finished. */
function recordFor({ sheet, plan }: ColumnsToInsert, state: ColumnsState): SheetRecord {
  const kept = recordOfSheet(parseRecord(state.record), sheet);
  const added = plan.added.map(({ tag, title, column }, i) => {
    const begun =
      kept?.isDone === false
        ? kept.columns.find((one) => one.tag === tag && one.column === column)
        : undefined;
    const looks = begun?.looks ?? state.columns[i]?.looks;
    return looks === undefined ? [] : [{ tag, heading: title, column, looks }];
  });
  const tags = new Set(plan.added.map(({ tag }) => tag));
  const others = (kept?.columns ?? []).filter(({ tag }) => !tags.has(tag));
  return { ...sheet, isDone: true, columns: [...others, ...added.flat()] };
}

function putBack(
  sheet: Excel.Worksheet,
  { place }: ListOnSheet,
  was: ColumnAsRead,
  is: ColumnAsRead,
  isOurCell: (content: CellContent) => boolean,
): void {
  const write = (row: number, to: CellContent, now: CellContent | undefined) => {
    if (now && !same(to.formula, now.formula) && isOurCell(now))
      sheet.getCell(row, was.column).formulas = [[contentToWrite(to)]];
  };
  settleLooks(sheet, place, was.column, was.looks, is.looks);
  if (was.label && is.label) write(place.headerRow - 2, was.label, is.label);
  was.cells.forEach((to, i) => write(place.headerRow - 1 + i, to, is.cells[i]));
}

function isContentBack(
  was: ColumnAsRead,
  is: ColumnAsRead,
  isOurCell: (content: CellContent) => boolean,
): boolean {
  const pairs = [...was.cells.map((to, i) => [to, is.cells[i]] as const), [was.label, is.label] as const];
  return pairs.every(([to, now]) => !to || !now || same(to.formula, now.formula) || !isOurCell(now));
}
