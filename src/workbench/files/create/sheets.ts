import type { Cell, ConditionalRule, DataValidation, FontStyle, TableDefinition, WriteSheet } from 'hucre';
import type { CellValue } from '../../objectModel/cellValue';
import { parseAddress, columnIndex } from '../../../cells/a1';
import { formulaToFile } from '../formulas/toFile';
import type { NewCell, NewWorkbookSheet, NewWorkbookTable } from './content';
import { colour, writtenConditionalStyle, writtenStyle } from './looks';

const ERROR = /^#(?:N\/A|REF!|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)$/;

function writtenCell(cell: Exclude<NewCell, CellValue | null>, font: FontStyle): Partial<Cell> {
  const { value = null, formula, style, numberFormat, note } = cell;
  const look =
    style || numberFormat !== undefined ? { style: writtenStyle(style ?? {}, numberFormat, font) } : {};
  const isError = typeof value === 'string' && ERROR.test(value);
  const content =
    formula === undefined
      ? { value, ...(isError ? { type: 'error' as const } : {}) }
      : { formula: formulaToFile(formula), formulaResult: value };
  return { ...content, ...look, ...(note ? { comment: { author: note.author, text: note.text } } : {}) };
}

function isDetailed(cell: NewCell | undefined): cell is Exclude<NewCell, CellValue | null> {
  return typeof cell === 'object' && cell !== null;
}

function writtenRule(
  format: NonNullable<NewWorkbookSheet['conditionalFormats']>[number],
  priority: number,
): ConditionalRule {
  return {
    type: 'expression',
    priority,
    range: format.range,
    formula: formulaToFile(format.formula),
    stopIfTrue: format.stopIfTrue ?? false,
    style: writtenConditionalStyle(format.style),
  };
}

function writtenTable(table: NewWorkbookTable): TableDefinition {
  return {
    name: table.name,
    range: table.range,
    style: table.style ?? 'TableStyleMedium2',
    showTotalRow: table.showTotals ?? false,
    columns: table.columns.map((column) => ({
      name: column.name,
      ...(column.totalsFunction === undefined ? {} : { totalFunction: column.totalsFunction }),
      ...(column.totalsLabel === undefined ? {} : { totalLabel: column.totalsLabel }),
    })),
  };
}

function writtenColumns(sheet: NewWorkbookSheet): NonNullable<WriteSheet['columns']> {
  const columns: NonNullable<WriteSheet['columns']> = [];
  const at = (letters: string): (typeof columns)[number] => {
    const index = columnIndex(letters);
    while (columns.length <= index) columns.push({});
    return columns[index] ?? {};
  };
  for (const [letters, width] of Object.entries(sheet.columnWidths ?? {})) at(letters).width = width;
  for (const letters of sheet.hiddenColumns ?? []) at(letters).hidden = true;
  return columns;
}

function writtenRows(sheet: NewWorkbookSheet): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) rows.set(Number(row) - 1, { height });
  for (const row of sheet.hiddenRows ?? []) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
}

function writtenMerges(merges: readonly string[]): NonNullable<WriteSheet['merges']> {
  return merges.flatMap((address) => {
    const area = parseAddress(address);
    if (!area) return [];
    const { row, column, rowCount, columnCount } = area;
    return [
      { startRow: row, startCol: column, endRow: row + rowCount - 1, endCol: column + columnCount - 1 },
    ];
  });
}

function writtenLists(sheet: NewWorkbookSheet): readonly DataValidation[] {
  return (sheet.lists ?? []).map(({ range, values }) => ({
    type: 'list',
    range,
    values: [...values],
    allowBlank: true,
    showErrorMessage: true,
  }));
}

/** A sheet as the writer takes it; `font` is the workbook's own. */
export function writtenSheet(sheet: NewWorkbookSheet, font: FontStyle): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows = (sheet.rows ?? []).map((row, rowIndex) =>
    row.map((cell, column) => {
      const isError = typeof cell === 'string' && ERROR.test(cell);
      if (isError) cells.set(`${rowIndex},${column}`, { value: cell, type: 'error' });
      if (!isDetailed(cell)) return cell;
      cells.set(`${rowIndex},${column}`, writtenCell(cell, font));
      return cell.value ?? null;
    }),
  );
  const { frozen } = sheet;
  return {
    name: sheet.name,
    rows,
    cells,
    columns: writtenColumns(sheet),
    rowDefs: writtenRows(sheet),
    merges: writtenMerges(sheet.merges ?? []),
    dataValidations: [...writtenLists(sheet)],
    conditionalRules: (sheet.conditionalFormats ?? []).map((format, index) => writtenRule(format, index + 1)),
    tables: (sheet.tables ?? []).map(writtenTable),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    view: {
      showGridLines: sheet.showGridlines ?? true,
      ...(sheet.zoom === undefined ? {} : { zoomScale: Math.round(sheet.zoom * 100) }),
      ...(sheet.tabColor === undefined ? {} : { tabColor: colour(sheet.tabColor) }),
    },
    ...(frozen ? { freezePane: { rows: frozen.rows, columns: frozen.columns } } : {}),
    ...(sheet.autoFilter === undefined ? {} : { autoFilter: { range: sheet.autoFilter } }),
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
    ...(sheet.landscape
      ? {
          pageSetup: {
            orientation: 'landscape',
            paperSize: 'a4',
            fitToPage: true,
            fitToWidth: 1,
            fitToHeight: 0,
          },
        }
      : {}),
  };
}
