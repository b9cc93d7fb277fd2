import type { Notice } from '../notice';
import { addSheetOnce } from './addSheetOnce';
import type { Change } from './change';
import { makeChanges, type MakingOptions } from './makeChanges';
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
    make: (writer) =>
      addSheetOnce(writer, list, (sheet) => `“${sheet}” was added. Your own sheets are as they were.`),
  };
}
