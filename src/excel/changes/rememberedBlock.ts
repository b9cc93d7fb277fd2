import type { HistoryPlace } from '../history/historyTable';
import { contentToWrite } from './cellContent';

/** The rows of the history and the row below them, as Excel loads them. */
type Block = Pick<Excel.Range, 'formulas' | 'values' | 'numberFormat'> | null;

/** Puts the history's rows back as they were; answers whether it could, which it cannot where they were edited since. */
export type PutRowsBack = (context: Excel.RequestContext) => Promise<boolean>;

/**
 * Remembers the rows of the history before a snapshot is written. The result is called when it has been written, with the
 * number of rows that it now has; one round trip each.
 */
export async function rememberHistory(
  context: Excel.RequestContext,
  place: HistoryPlace,
): Promise<(context: Excel.RequestContext, rowCount: number) => Promise<PutRowsBack>> {
  const count = place.lastRow - place.headerRow;
  const before = requestRows(context, place, count);
  await context.sync();
  return async (after, rowCount) => {
    // One row more: what stands below tells whether something was recorded after us.
    const written = requestRows(after, place, rowCount + 1);
    await after.sync();
    const lines = (block: Block) => (block?.formulas ?? []).map((line) => JSON.stringify(line));
    const [was, is] = [lines(before), lines(written)];
    const touched = is.flatMap((line, i) => (i < rowCount && line === was[i] ? [] : [i]));
    return async (later) => {
      const now = requestRows(later, place, rowCount + 1);
      await later.sync();
      const current = lines(now);
      if (touched.some((i) => current[i] !== is[i])) return false;
      const sheet = later.workbook.worksheets.getItem(place.sheet);
      setRowCount(sheet, place, { from: rowCount, to: count });
      const width = place.to - place.from + 1;
      for (let i = 0; i < count; i++) {
        const [formulas, values, formats] = [before?.formulas[i], before?.values[i], before?.numberFormat[i]];
        if (!formulas || is[i] === was[i]) continue;
        const line = sheet.getRangeByIndexes(place.headerRow + 1 + i, place.from, 1, width);
        // The format goes first, so that texts that look like formulas stay texts.
        line.numberFormat = [formats as string[]];
        line.formulas = [
          formulas.map((formula, at) =>
            contentToWrite({ formula, value: values?.[at], format: formats?.[at] }),
          ),
        ];
      }
      await later.sync();
      return true;
    };
  };
}

function requestRows(context: Excel.RequestContext, place: HistoryPlace, count: number): Excel.Range | null {
  if (count === 0) return null;
  const range = context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.headerRow + 1, place.from, count, place.to - place.from + 1);
  range.load('formulas,values,numberFormat');
  return range;
}

/** Takes rows away at the end of the history, from the bottom up, or adds some. */
function setRowCount(
  sheet: Excel.Worksheet,
  place: HistoryPlace,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const width = place.to - place.from + 1;
  const rows = place.table === null ? null : sheet.tables.getItem(place.table.name).rows;
  const count = Math.abs(to - from);
  if (count === 0) return;
  if (rows === null) {
    const range = sheet.getRangeByIndexes(place.headerRow + 1 + Math.min(from, to), place.from, count, width);
    if (from > to) range.delete('Up');
    else range.insert('Down');
  } else if (from > to) {
    for (let i = from - 1; i >= to; i--) rows.getItemAt(i).delete();
  } else {
    rows.add(
      undefined,
      Array.from({ length: count }, () => Array.from({ length: width }, () => '')),
    );
  }
}
