import type { ICellData } from '@univerjs/core';
import { apiNotFound, invalidArgument } from '../protocol/hostError';
import { cellAt, fillArea, type Taken } from './copyCells';
import type { RangeLink, SheetLink } from './links';
import { requireUnprotected } from './sheetCells';
import { cellInput } from './cellInput';

type Way = 'Down' | 'Right';

const KINDS: Readonly<Record<string, { readonly taken: Taken; readonly isSeries: boolean }>> = {
  FillDefault: { taken: { contents: 'formulas', isLook: true }, isSeries: true },
  FillCopy: { taken: { contents: 'formulas', isLook: true }, isSeries: false },
  FillSeries: { taken: { contents: 'formulas', isLook: true }, isSeries: true },
  FillFormats: { taken: { contents: null, isLook: true }, isSeries: false },
  FillValues: { taken: { contents: 'formulas', isLook: false }, isSeries: true },
};

/**
 * Fills down or to the right from a range: formulas move along, two or more numbers go on by their step, a number at the end of a text
 * counts on, everything else is repeated. Days, months and trends are not known here.
 */
export async function autoFill(from: RangeLink, whole: RangeLink, kind: unknown): Promise<void> {
  const known = KINDS[typeof kind === 'string' ? kind : 'FillDefault'];
  if (!known) throw apiNotFound(`Range.autoFill(${String(kind)})`);
  const { sheet, area } = from;
  const { area: target } = whole;
  if (target.row !== area.row || target.column !== area.column || whole.sheet !== sheet)
    throw invalidArgument();
  const way: Way = target.rowCount > area.rowCount ? 'Down' : 'Right';
  const isStraight =
    way === 'Down' ? target.columnCount === area.columnCount : target.rowCount === area.rowCount;
  if (!isStraight) throw invalidArgument();
  requireUnprotected(sheet);
  await sheet.book.settle();
  const length = way === 'Down' ? area.rowCount : area.columnCount;
  const steps = new Map<number, number | null>();
  fillArea(sheet, target, (row, column) => {
    const at = way === 'Down' ? row : column;
    if (at < length) return null;
    const line = way === 'Down' ? column : row;
    const place = (index: number) =>
      way === 'Down'
        ? { row: area.row + index, column: area.column + line }
        : { row: area.row + line, column: area.column + index };
    const cell = cellAt(sheet, place(at % length), place(at), known.taken);
    if (!known.isSeries || known.taken.contents === null || cell.f != null) return cell;
    if (!steps.has(line))
      steps.set(
        line,
        stepOf(
          sheet,
          Array.from({ length }, (_, index) => place(index)),
        ),
      );
    return goneOn(cell, steps.get(line) ?? null, Math.floor(at / length) * length);
  });
}

function stepOf(
  sheet: SheetLink,
  places: readonly { readonly row: number; readonly column: number }[],
): number | null {
  const reading = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  const values = places.map(({ row, column }) =>
    reading?.formula(row, column) == null ? reading?.value(row, column) : undefined,
  );
  const [first, second] = values;
  if (typeof first === 'string' || values.length < 2) return typeof first === 'string' ? 1 : null;
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  const step = second - first;
  const isEven = values.every((value, at) => value === first + at * step);
  return isEven ? step : null;
}

function goneOn(cell: ICellData, step: number | null, distance: number): ICellData {
  if (step === null) return cell;
  const { v } = cell;
  if (typeof v === 'number') return { ...cell, ...cellInput(v + step * distance, false), s: cell.s };
  const counted = typeof v === 'string' ? /^(.*\D)(\d+)$/.exec(v) : null;
  if (!counted) return cell;
  return { ...cell, v: `${counted[1] ?? ''}${Number(counted[2]) + distance}` };
}
