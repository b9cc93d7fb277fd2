import type { Notice } from '../notice';
import { addSheet, sheetGone } from '../writing/addedSheet';
import type { Change } from './change';
import { makeChanges, type MakingOptions } from './makeChanges';
import { fingerprintOf } from '../sheets/madeMarker';
import { readSheets, type FoundSheet, type FoundSheets } from '../sheets/readSheets';
import type { SheetToAdd } from '../writing/sheetToAdd';

/**
 * Adds a list on a sheet of its own and answers what to tell the user, with the way back: the sheet goes again as long as
 * nobody has worked on it. Needs ExcelApi 1.7.
 */
export function addList(list: SheetToAdd, options: MakingOptions = {}): Promise<Notice> {
  return makeChanges([addListChange(list)], options);
}

/** The same as a change, which needs no list in the workbook. */
export function addListChange(list: SheetToAdd): Change {
  return {
    id: 'add-list',
    title: 'Add a list',
    where: `New sheet “${list.name([])}”.`,
    list: null,
    ungrouped: true,
    make: async (writer) => {
      const found = await readSheets(writer.context);
      const there = await untouched(writer.context, list, found);
      if (there !== null) {
        list.show?.(writer.context.workbook.worksheets.getItem(there.id));
        await writer.context.sync();
        return {
          kind: 'made',
          said: `“${there.name}” is there already, as it was added. Nothing was changed.`,
          undone: null,
        };
      }
      const outcome = await addSheet(writer, list, found);
      if (outcome.kind !== 'written') return outcome;
      const { sheet } = outcome;
      return {
        kind: 'made',
        said: `“${sheet}” was added. Your own sheets are as they were.`,
        undone: sheetGone(sheet),
      };
    },
  };
}

/**
 * The sheet that this very list was added on, where nobody has written on it since; null: none. Asked for once more, as after an
 * answer of Excel's that was lost, it is shown and not added a second time. One round trip where we have added sheets of that name.
 */
async function untouched(
  context: Excel.RequestContext,
  list: SheetToAdd,
  { sheets }: FoundSheets,
): Promise<FoundSheet | null> {
  const stem = list.name([]);
  const asked = sheets
    .filter(({ name, made }) => made?.fingerprint === null && name.startsWith(stem))
    .map((sheet) => {
      const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      used.load('values,rowIndex,columnIndex');
      return { sheet, used };
    });
  if (asked.length === 0) return null;
  await context.sync();
  const wanted = fingerprintOf(list.values);
  const same = asked.find(
    ({ used }) =>
      !used.isNullObject && fingerprintOf(used.values, used.rowIndex, used.columnIndex) === wanted,
  );
  return same?.sheet ?? null;
}
