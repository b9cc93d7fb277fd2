import type { PlainCell, PlainSheet } from '../../xlsx/plainWorkbook';

/**
 * What can be seen on some sheets, cell by cell, as text or as plain numbers: for a copy that is made anew, without formulas,
 * names, comments, hidden rows or columns. Two round trips; nothing is written. Needs ExcelApi 1.4.
 */
export async function readVisibleCells(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly PlainSheet[]> {
  const used = sheets.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load('rowIndex');
    return { name, range };
  });
  await context.sync();
  const views = used.map(({ name, range }) => {
    if (range.isNullObject) return { name, view: null };
    const view = range.getVisibleView();
    view.load('values,text,numberFormat');
    return { name, view };
  });
  await context.sync();
  return views.map(({ name, view }) => {
    const rows = view === null ? [] : visibleRows(view);
    return { name, rows, widths: widthsFor(rows) };
  });
}

function visibleRows({ values, text, numberFormat }: Excel.RangeView): PlainSheet['rows'] {
  return (values as readonly (readonly unknown[])[]).map((line, i) =>
    line.map((value, j): PlainCell | null => {
      const shown = text[i]?.[j] ?? '';
      // A format shows what its author wanted to be seen, and sometimes hides the rest.
      if (shown === '') return null;
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
