import type { NewSheet } from '../../changes';
import type { Carrier, SheetWork } from '../carrySheet';
import { sheetEntries, structureIsLocked } from '../workbookPart';
import { addSheetPart } from './newSheet';
import { sheetNameProblem, withSheet } from './sheetList';

function workOn(sheet: NewSheet, part: string): SheetWork {
  const indexes = (numbers: Iterable<number | string>) =>
    [...new Set([...numbers].map(Number))].sort((a, b) => a - b);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  return {
    name: sheet.name,
    part,
    cells: sheet.cells,
    rows: indexes([...Object.keys(sheet.rowHeights), ...hiddenRows]).map((row) => {
      const height = sheet.rowHeights[row];
      return {
        sheet: sheet.name,
        row,
        ...(height === undefined ? {} : { height }),
        ...(hiddenRows.has(row) ? { hidden: true } : {}),
      };
    }),
    columns: indexes([...Object.keys(sheet.columnWidths), ...hiddenColumns]).map((column) => {
      const width = sheet.columnWidths[column];
      return {
        sheet: sheet.name,
        column,
        ...(width === undefined ? {} : { width }),
        ...(hiddenColumns.has(column) ? { hidden: true } : {}),
      };
    }),
    rulesAdded: sheet.conditionalFormats,
    rulesRemoved: [],
    tablesAdded: sheet.tables,
    tablesChanged: [],
    furniture: sheet.charts === undefined ? {} : { chartsAdded: sheet.charts },
  };
}

/** Adds the new sheets to the package and the workbook's list, and answers what is to be carried into them. */
export function addSheets(carrier: Carrier, sheets: readonly NewSheet[]): readonly SheetWork[] {
  const { parts, workbook, refusals } = carrier;
  if (sheets.length === 0) return [];
  if (structureIsLocked(parts.text(workbook) ?? '')) {
    const names = sheets.map((sheet) => `"${sheet.name}"`).join(', ');
    refusals.say(
      `The workbook's structure is protected, so new sheets could not be saved: ${names}. Remove the protection in Excel (Review, Protect Workbook) and save again.`,
    );
    return [];
  }
  const last = Number.MAX_SAFE_INTEGER;
  const ordered = [...sheets].sort((a, b) => (a.position ?? last) - (b.position ?? last));
  return ordered.flatMap((sheet) => {
    const taken = sheetEntries(parts, workbook).map((entry) => entry.name);
    const problem = sheetNameProblem(sheet.name, taken);
    if (problem !== null) {
      refusals.say(`The new sheet "${sheet.name}" was not saved: ${problem}.`);
      return [];
    }
    const { path, id } = addSheetPart(parts, workbook, sheet);
    const entry = { name: sheet.name, visibility: sheet.visibility, relationship: id };
    parts.put(workbook, withSheet(parts.text(workbook) ?? '', entry, sheet.position ?? null));
    return [workOn(sheet, path)];
  });
}
