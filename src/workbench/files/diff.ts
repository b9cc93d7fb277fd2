import type { Area, SheetState, WorkbookState } from '../objectModel/state';
import type { AddedConditionalFormat, AddedTable, CellChange, CellEdit, WorkbookChanges } from './changes';
import { changedCells } from './diff/cells';
import { changedConditionalFormats } from './diff/conditionalFormats';
import { changedColumns, changedRows, newSheet, sheetChangesNotCarried } from './diff/sheets';
import { underFileNames, withReferencesKept } from './diff/sheetNames';
import { changedFurniture } from './diff/furniture';
import { movedBefore } from './diff/movedBefore';
import { changedTables } from './diff/tables';
import { changedNames, changedSettings } from './diff/workbookData';
import type { OpenedWorkbook } from './open';

/** Everything that changed on a sheet of the file, told under the name the file knows. */
function sheetChanges(before: SheetState, after: SheetState, wideMerges?: readonly Area[]) {
  const name = before.sheet;
  const moved = movedBefore(before, after.moves);
  const formats = changedConditionalFormats(before, after);
  const tables = changedTables(before, after);
  const cells = withHeadings(changedCells(moved, after), tables.headings).map((edit): CellChange => ({
    sheet: name,
    ...edit,
  }));
  const { furniture, notCarried } = changedFurniture(before, after, wideMerges);
  return {
    cells,
    columns: changedColumns(moved, after),
    rows: changedRows(moved, after),
    added: formats.added.map((format): AddedConditionalFormat => ({ sheet: name, ...format })),
    removed: formats.removed,
    newTables: tables.added.map((table): AddedTable => ({ sheet: name, ...table })),
    changedTables: tables.changed,
    furniture,
    notCarried: [
      ...sheetChangesNotCarried(before, after),
      ...formats.notCarried,
      ...tables.notCarried,
      ...notCarried,
    ],
  };
}

/** A heading that a column needs takes the place of the blank in its cell, whose look stays. */
function withHeadings(edits: readonly CellEdit[], headings: readonly CellEdit[]): readonly CellEdit[] {
  if (headings.length === 0) return edits;
  const key = ({ row, column }: CellEdit) => `${row},${column}`;
  const known = new Map(edits.map((edit) => [key(edit), edit]));
  for (const heading of headings) known.set(key(heading), { ...known.get(key(heading)), ...heading });
  return [...known.values()];
}

function orderChanged(
  pairs: readonly (readonly [SheetState, SheetState])[],
  current: WorkbookState,
): boolean {
  const places = pairs.map(([, after]) => current.sheets.indexOf(after));
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

/**
 * What has changed since the file was opened. Results that were merely calculated anew are no changes; a formula that was
 * written carries its result. What a file cannot be told becomes a sentence in `notCarried`.
 * @param opened the file as it was opened, best as the grid showed it then: `asShown(opened, workbook.describeNow())`
 * @param present the workbook as it is: `await workbook.describeForFile()`
 */
export function changesSince(opened: OpenedWorkbook, present: WorkbookState): WorkbookChanges {
  const before = opened.state;
  const current = underFileNames(before, present);
  const byId = new Map(current.sheets.map((sheet) => [sheet.id, sheet]));
  const known = new Set(before.sheets.map((sheet) => sheet.id));
  const pairs = before.sheets.flatMap((sheet) => {
    const after = byId.get(sheet.id);
    return after ? [[sheet, after] as const] : [];
  });
  const deleted = before.sheets.filter((sheet) => !byId.has(sheet.id));
  const perSheet = pairs.map(([sheet, after]) =>
    sheetChanges(
      sheet,
      deleted.length === 0 ? after : withReferencesKept(sheet, after),
      opened.wideMerges?.get(sheet.id),
    ),
  );
  const made = current.sheets.flatMap((sheet, place) =>
    known.has(sheet.id) ? [] : [newSheet(sheet, place === current.sheets.length - 1 ? null : place)],
  );
  const { settings, notCarried: settingsNotCarried } = changedSettings(opened, current);
  return {
    cells: perSheet.flatMap((one) => one.cells),
    columns: perSheet.flatMap((one) => one.columns),
    rows: perSheet.flatMap((one) => one.rows),
    conditionalFormats: {
      added: perSheet.flatMap((one) => one.added),
      removed: perSheet.flatMap((one) => one.removed),
    },
    names: changedNames(before.names, current.names),
    settings,
    tables: {
      added: perSheet.flatMap((one) => one.newTables),
      changed: perSheet.flatMap((one) => one.changedTables),
    },
    newSheets: made.map((one) => one.sheet),
    furniture: perSheet.flatMap((one) => one.furniture ?? []),
    notCarried: [
      ...deleted.map((sheet) => `The sheet "${sheet.sheet}" was deleted; the file keeps it.`),
      ...(orderChanged(pairs, current)
        ? ['The order of the sheets was changed; the file keeps its own.']
        : []),
      ...perSheet.flatMap((one) => one.notCarried),
      ...made.flatMap((one) => one.notCarried),
      ...settingsNotCarried,
      ...(current.notSaved ?? []),
    ],
  };
}
