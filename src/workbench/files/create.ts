import type {
  Cell,
  CellStyle as WrittenStyle,
  Color,
  ConditionalRule,
  DataValidation,
  NamedRange,
  TableDefinition,
  WriteSheet,
} from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { BorderLine, CellStyle, CellValue, ConditionalStyle, Json } from '../objectModel/state';
import { columnIndex, parseArea } from './addresses';
import type { AddInReference } from './changes';
import { formulaToFile } from './formulas/toFile';
import { finishPackage } from './finishPackage';

/** One cell of a new workbook; a bare value is a cell without look or formula, `null` an empty one. */
export type NewCell =
  | CellValue
  | null
  | {
      readonly value?: CellValue;
      /** With or without its leading `=`; `value` is then the result it carries. */
      readonly formula?: string;
      readonly style?: CellStyle;
      readonly numberFormat?: string;
      readonly note?: { readonly author: string; readonly text: string };
    };

export interface NewWorkbookTable {
  readonly name: string;
  /** Header row, body and totals row: `B4:H20`. */
  readonly range: string;
  readonly showTotals?: boolean;
  /** In sheet order; a totals entry is a function such as `sum`, or a label. */
  readonly columns: readonly {
    readonly name: string;
    readonly totalsFunction?: string;
    readonly totalsLabel?: string;
  }[];
  readonly style?: string;
}

export interface NewWorkbookSheet {
  readonly name: string;
  /** From A1 on; rows may differ in length. */
  readonly rows?: readonly (readonly NewCell[])[];
  readonly merges?: readonly string[];
  /** In characters, by column letters. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** In points, by row number as shown. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly string[];
  /** Row numbers as shown. */
  readonly hiddenRows?: readonly number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected?: boolean;
  readonly showGridlines?: boolean;
  readonly zoom?: number;
  readonly tabColor?: string;
  readonly autoFilter?: string;
  readonly tables?: readonly NewWorkbookTable[];
  readonly conditionalFormats?: readonly {
    readonly range: string;
    readonly formula: string;
    readonly style: ConditionalStyle;
    readonly stopIfTrue?: boolean;
  }[];
  /** Lists to choose from. */
  readonly lists?: readonly { readonly range: string; readonly values: readonly string[] }[];
  readonly landscape?: boolean;
}

export interface NewWorkbook {
  readonly sheets: readonly NewWorkbookSheet[];
  readonly names?: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet?: string;
    readonly comment?: string;
  }[];
  /** What an add-in keeps in the workbook. */
  readonly settings?: { readonly addIn: AddInReference; readonly values: Readonly<Record<string, Json>> };
  readonly title?: string;
  readonly author?: string;
  readonly font?: { readonly name: string; readonly size: number };
  readonly activeSheet?: number;
  readonly date1904?: boolean;
}

/** New files all carry this moment, so that the same content gives the same bytes. */
const MOMENT = new Date(Date.UTC(2026, 0, 5, 9, 0, 0));

function colour(hex: string): Color {
  return { rgb: hex.replace('#', '').toUpperCase() };
}

function line(
  border: BorderLine | undefined,
):
  { style: 'thin' | 'medium' | 'thick' | 'hair' | 'dotted' | 'dashed' | 'double'; color: Color } | undefined {
  if (!border || border.style === 'None') return undefined;
  const solid = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;
  const style =
    border.style === 'Continuous'
      ? solid[border.weight]
      : border.style === 'Double'
        ? 'double'
        : border.style === 'Dot'
          ? 'dotted'
          : 'dashed';
  return { style, color: colour(border.color) };
}

function borders(style: Pick<CellStyle, 'borders'>): WrittenStyle['border'] {
  if (!style.borders) return undefined;
  const { top, bottom, left, right } = style.borders;
  const sides = { top: line(top), bottom: line(bottom), left: line(left), right: line(right) };
  return Object.fromEntries(Object.entries(sides).filter(([, one]) => one !== undefined));
}

function writtenStyle(style: CellStyle, numberFormat?: string): WrittenStyle {
  const border = borders(style);
  const font = {
    ...(style.fontName === undefined ? {} : { name: style.fontName }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.fontColor === undefined ? {} : { color: colour(style.fontColor) }),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
  };
  const alignment = {
    ...(style.horizontalAlignment ? { horizontal: HORIZONTAL[style.horizontalAlignment] } : {}),
    ...(style.verticalAlignment ? { vertical: VERTICAL[style.verticalAlignment] } : {}),
    ...(style.wrapText ? { wrapText: true } : {}),
  };
  return {
    ...(style.fillColor === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: colour(style.fillColor) } }),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(border ? { border } : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

const ERROR = /^#(?:N\/A|REF!|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)$/;

function writtenCell(cell: Exclude<NewCell, CellValue | null>): Partial<Cell> {
  const { value = null, formula, style, numberFormat, note } = cell;
  const look = style || numberFormat !== undefined ? { style: writtenStyle(style ?? {}, numberFormat) } : {};
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
  const { style } = format;
  const border = borders(style);
  const font = {
    ...(style.fontColor ? { color: colour(style.fontColor) } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
  };
  return {
    type: 'expression',
    priority,
    range: format.range,
    formula: formulaToFile(format.formula),
    stopIfTrue: format.stopIfTrue ?? false,
    style: {
      ...(style.fillColor
        ? { fill: { type: 'pattern', pattern: 'solid', bgColor: colour(style.fillColor) } }
        : {}),
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(border ? { border } : {}),
      ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    },
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
    const area = parseArea(address);
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

function writtenSheet(sheet: NewWorkbookSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows = (sheet.rows ?? []).map((row, rowIndex) =>
    row.map((cell, column) => {
      const isError = typeof cell === 'string' && ERROR.test(cell);
      if (isError) cells.set(`${rowIndex},${column}`, { value: cell, type: 'error' });
      if (!isDetailed(cell)) return cell;
      cells.set(`${rowIndex},${column}`, writtenCell(cell));
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

/**
 * The bytes of a new .xlsx with this content. The same content always gives the same bytes: every date in the file is fixed.
 * Only for files of our own making; a user's file is changed by splicing, never written anew.
 */
export async function createWorkbook(workbook: NewWorkbook): Promise<Uint8Array> {
  const names: NamedRange[] = (workbook.names ?? []).map(({ name, formula, sheet, comment }) => ({
    name,
    range: formulaToFile(formula),
    ...(sheet === undefined ? {} : { scope: sheet }),
    ...(comment === undefined ? {} : { comment }),
  }));
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(writtenSheet),
    namedRanges: names,
    activeSheet: workbook.activeSheet ?? 0,
    defaultFont: workbook.font ?? { name: 'Calibri', size: 11 },
    dateSystem: workbook.date1904 ? '1904' : '1900',
    properties: {
      created: MOMENT,
      modified: MOMENT,
      ...(workbook.title === undefined ? {} : { title: workbook.title }),
      creator: workbook.author ?? '',
    },
  });
  return finishPackage(bytes, MOMENT, workbook.settings);
}
