import { tagOf } from '../../formulas/marker';
import type { TemplatePlace } from '../template/reading';

interface RequestedColumn {
  readonly cells: Excel.Range;
  readonly label: Excel.Range | null;
  readonly format: Excel.RangeFormat;
  readonly line: Excel.RangeBorder;
}

/** Columns beside a list as they stood: from the row above the headings to the last row. */
export interface RememberedColumns {
  readonly columns: readonly number[];
  /** By column, the contents from the heading down. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Puts back number formats, the heading's look, widths and the label's slant, as far as they differ. Two round trips. */
  readonly restoreLooks: (context: Excel.RequestContext) => Promise<void>;
  /** Puts back our formulas, and the blanks that were filled; what the user wrote since stays. Two round trips. */
  readonly restoreFormulas: (context: Excel.RequestContext) => Promise<void>;
}

/**
 * Remembers how columns beside a list stand before something is written to them. One round trip.
 *
 * @param columns zero-based worksheet columns
 */
export async function rememberColumns(
  context: Excel.RequestContext,
  place: Pick<TemplatePlace, 'sheet' | 'headerRow' | 'lastRow'>,
  columns: readonly number[],
): Promise<RememberedColumns> {
  const before = request(context, place, columns);
  await context.sync();
  return {
    columns,
    formulas: before.map(({ cells }) => cells.formulas.map(([formula]) => formula as unknown)),
    restoreLooks: async (later) => {
      const now = request(later, place, columns);
      await later.sync();
      before.forEach((one, i) => {
        const other = now[i];
        if (other) settle(one, other);
      });
      await later.sync();
    },
    restoreFormulas: async (later) => {
      const now = request(later, place, columns);
      await later.sync();
      before.forEach((one, i) => {
        const cells = now[i]?.cells;
        if (cells) cells.formulas = cells.formulas.map(([is], row) => [ourFormula(one, row, is)]);
      });
      await later.sync();
    },
  };
}

/** What to write into a cell where our formula stands now; null leaves the cell as it is. */
function ourFormula({ cells }: RequestedColumn, row: number, is: unknown): unknown {
  const was: unknown = cells.formulas[row]?.[0];
  return tagOf(is) !== null && was !== is && (was === '' || tagOf(was) !== null) ? was : null;
}

function request(
  context: Excel.RequestContext,
  { sheet: name, headerRow, lastRow }: Pick<TemplatePlace, 'sheet' | 'headerRow' | 'lastRow'>,
  columns: readonly number[],
): readonly RequestedColumn[] {
  const sheet = context.workbook.worksheets.getItem(name);
  return columns.map((column) => {
    const cells = sheet.getRangeByIndexes(headerRow - 1, column, lastRow - headerRow + 1, 1);
    const { format } = sheet.getCell(headerRow - 1, column);
    const line = format.borders.getItem('EdgeBottom');
    const label = headerRow >= 2 ? sheet.getCell(headerRow - 2, column) : null;
    cells.load('formulas,numberFormat');
    format.load('columnWidth,horizontalAlignment,wrapText');
    format.fill.load('color');
    format.font.load('name,size,color,bold,italic');
    line.load('style,color,weight');
    label?.format.font.load('italic');
    return { cells, label, format, line };
  });
}

/** Only what differs is written: Excel answers "black" and "white" also for colours that nobody has set. */
function settle(before: RequestedColumn, now: RequestedColumn): void {
  const formats = before.cells.numberFormat as unknown[][];
  if (JSON.stringify(formats) !== JSON.stringify(now.cells.numberFormat))
    now.cells.numberFormat = formats as string[][];
  const { format } = before;
  if (format.columnWidth !== now.format.columnWidth) now.format.columnWidth = format.columnWidth;
  if (format.horizontalAlignment !== now.format.horizontalAlignment)
    now.format.horizontalAlignment = format.horizontalAlignment;
  if (format.wrapText !== now.format.wrapText) now.format.wrapText = format.wrapText;
  if (format.fill.color !== now.format.fill.color) {
    if (/^#?ffffff$|^$/i.test(format.fill.color)) now.format.fill.clear();
    else now.format.fill.color = format.fill.color;
  }
  const { name, size, color, bold, italic } = format.font;
  const font = now.format.font;
  if (name !== font.name) font.name = name;
  if (size !== font.size) font.size = size;
  if (color !== font.color) font.color = color;
  if (bold !== font.bold) font.bold = bold;
  if (italic !== font.italic) font.italic = italic;
  if (before.line.style !== now.line.style) {
    now.line.style = before.line.style;
    if (before.line.style !== 'None') now.line.set({ color: before.line.color, weight: before.line.weight });
  }
  if (before.label && now.label && before.label.format.font.italic !== now.label.format.font.italic)
    now.label.format.font.italic = before.label.format.font.italic;
}
