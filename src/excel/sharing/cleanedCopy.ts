import { cellAddress } from '../../cells/a1';
import type { PlainCell, PlainSheet } from '../../xlsx/plainWorkbook';

/**
 * What can be seen on some sheets, cell by cell, as text or as plain numbers: for a copy that is made anew, without formulas,
 * names, comments, hidden rows or columns, and without texts in the colour of their cell. Two round trips, three where colours
 * differ; nothing is written. Needs ExcelApi 1.9.
 */
export async function readVisibleCells(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly PlainSheet[]> {
  const used = sheets.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,format/font/color,format/fill/color');
    return { name, range };
  });
  await context.sync();
  const views = used.map(({ name, range }) => {
    if (range.isNullObject) return { name, view: null, unseen: () => () => false };
    const view = range.getVisibleView();
    view.load('values,text,numberFormat,cellAddresses');
    return { name, view, unseen: askUnseen(range) };
  });
  await context.sync();
  return views.map(({ name, view, unseen }) => {
    const rows = view === null ? [] : visibleRows(view, unseen());
    return { name, rows, widths: widthsFor(rows) };
  });
}

const COLOUR = /^#[0-9a-f]{6}$/i;
const sameColour = (text: unknown, ground: unknown) =>
  typeof text === 'string' && typeof ground === 'string' && text.toLowerCase() === ground.toLowerCase();

/** Asks which cells have their text in their own colour; the answer, A1 by A1, is there after the next sync. */
function askUnseen(range: Excel.Range): () => (address: string) => boolean {
  const { font, fill } = range.format;
  // One colour for all of them tells it without asking cell by cell; a fill that differs has none.
  if (COLOUR.test(font.color) && COLOUR.test(fill.color)) {
    const isAll = sameColour(font.color, fill.color);
    return () => () => isAll;
  }
  const asked = range.getCellProperties({ format: { font: { color: true }, fill: { color: true } } });
  const { rowIndex, columnIndex } = range;
  return () => {
    const unseen = new Set(
      asked.value.flatMap((line, i) =>
        line.flatMap(({ format }, j) =>
          sameColour(format?.font?.color, format?.fill?.color)
            ? [cellAddress(rowIndex + i, columnIndex + j)]
            : [],
        ),
      ),
    );
    return (address) => unseen.has(address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''));
  };
}

function visibleRows(
  { values, text, numberFormat, cellAddresses }: Excel.RangeView,
  isUnseen: (address: string) => boolean,
): PlainSheet['rows'] {
  return (values as readonly (readonly unknown[])[]).map((line, i) =>
    line.map((value, j): PlainCell | null => {
      const shown = text[i]?.[j] ?? '';
      // A format shows what its author wanted to be seen, and sometimes hides the rest.
      if (shown === '' || isUnseen(String(cellAddresses[i]?.[j] ?? ''))) return null;
      const isPlain = typeof value === 'number' && numberFormat[i]?.[j] === 'General';
      return { value: isPlain ? value : shown };
    }),
  );
}

/** Characters: as wide as what stands in each column, within what can be read on a page. */
function widthsFor(rows: PlainSheet['rows']): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...rows.map((row) => String(row[column]?.value ?? '').length));
    return Math.min(Math.max(longest + 2, 9), 60);
  });
}
