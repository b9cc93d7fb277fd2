import type { Step } from '../writing/step';
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
