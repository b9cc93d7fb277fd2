import { listNow } from '../reading/listNow';
import type { Step, StepOutcome, Writer } from '../writing/step';
import { same } from '../writing/writer';
import { settleLooks, type ColumnLooks } from './columnLooks';
import {
  readColumns,
  requestColumns,
  seenOf,
  type ColumnsSeen,
  type ColumnsState,
  type ListOnSheet,
} from './columnsState';

/**
 * Gives columns beside a list looks that they had. Its own undo takes nothing back: whoever puts the columns themselves back,
 * puts back how they looked. One round trip to read, one to write.
 *
 * @param looks by zero-based worksheet column
 * @param expected what stands in the list; null: not compared
 */
export function looksStep(
  list: ListOnSheet,
  looks: ReadonlyMap<number, ColumnLooks>,
  expected: ColumnsSeen['list'] | null,
): Step<ColumnsState, ColumnsSeen> {
  const columns = [...looks.keys()];
  return {
    where: `the columns beside the list on “${list.sheet.name}”`,
    onSheet: list.sheet.id,
    read: (context) => readColumns(context, list, columns),
    refuse: (state) =>
      state.isProtected
        ? { kind: 'protected sheet', sheet: list.sheet.name }
        : expected === null || same(state.list, expected)
          ? null
          : 'moved',
    watch: (context) => requestColumns(context, list, columns),
    seen: seenOf,
    write: (context, state) => {
      const sheet = context.workbook.worksheets.getItem(list.sheet.id);
      for (const is of state.columns) {
        const was = looks.get(is.column);
        if (was) settleLooks(sheet, list.place, is.column, was, is.looks);
      }
    },
    foundBefore: (state, before) => ({ ...state, ...before }),
    restore: async (context, { to, now }) => {
      const sheet = context.workbook.worksheets.getItem(list.sheet.id);
      to.columns.forEach((was, i) => {
        const is = now.columns[i];
        if (is) settleLooks(sheet, list.place, was.column, was.looks, is.looks);
      });
      await context.sync();
    },
    isBack: (to, now) => to.columns.every((was, i) => same(was.looks, now.columns[i]?.looks)),
    inverse: () => Promise.resolve({ make: null, edited: 0 }),
  };
}

/** So often the list is looked for again when others move it in the very moment of writing. */
const MOST_TRIES = 3;

/**
 * The same where the list has moved since: finds it, and lets the caller say which columns those are by now. Nothing is left to do
 * where the list is gone.
 */
export async function settleWhereTheyAre(
  writer: Writer,
  sheet: ListOnSheet['sheet'],
  looksIn: (table: ColumnsState['table']) => ReadonlyMap<number, ColumnLooks>,
): Promise<StepOutcome<ColumnsState, ColumnsSeen> | typeof NOTHING_TO_DO> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = await listNow(writer.context, sheet.id);
    if (now === null) return NOTHING_TO_DO;
    const list = { sheet, place: now.reading.place };
    const { table } = await readColumns(writer.context, list, []);
    const outcome = await writer.write(looksStep(list, looksIn(table), now.expected));
    if (outcome.kind !== 'moved') return outcome;
  }
  return { kind: 'moved' };
}

const NOTHING_TO_DO = { kind: 'written', before: null, after: null, note: null } as const;
