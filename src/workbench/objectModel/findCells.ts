import { invalidArgument } from '../protocol/hostError';
import { intersection, lastColumn, lastRow } from './areas';
import type { RangeLink } from './links';
import { requireUnprotected } from './sheetCells';
import type { CellValue } from './cellValue';
import type { Area } from './state';
import { writeGridCells, type CellEdits } from './gridEdits';
import { cellInput } from './cellInput';

type Cells = { value(row: number, column: number): CellValue };

async function readingOf({ sheet }: RangeLink): Promise<Cells> {
  await sheet.book.settle();
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  if (!cells) throw invalidArgument();
  return cells;
}

/** The first cell that holds the text, row by row, or the last one backwards; null for none. */
export async function findCell(
  range: RangeLink,
  text: unknown,
  criteria: unknown,
): Promise<RangeLink | null> {
  const found = await findCells(range, text, criteria);
  const isBackwards = given(criteria).searchDirection === 'Backwards';
  const one = isBackwards ? found.at(-1) : found[0];
  return one ? range.sheet.rangeOver(one) : null;
}

/** Every cell that holds the text, row by row. */
export async function findCells(
  range: RangeLink,
  text: unknown,
  criteria: unknown,
): Promise<readonly Area[]> {
  if (typeof text !== 'string' || text === '') throw invalidArgument();
  const { matchCase, completeMatch } = given(criteria);
  const fold = (one: string) => (matchCase === true ? one : one.toLowerCase());
  const wanted = fold(text);
  const used = await range.sheet.usedArea(true);
  const area = used && intersection(used, range.area);
  if (!area) return [];
  const cells = await readingOf(range);
  const found: Area[] = [];
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = fold(String(cells.value(row, column)));
      const fits = completeMatch === true ? value === wanted : value.includes(wanted);
      if (fits) found.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  return found;
}

function given(criteria: unknown): Readonly<Record<string, unknown>> {
  return criteria !== null && typeof criteria === 'object' ? (criteria as Record<string, unknown>) : {};
}

const WAYS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow lead from the range's first cell: to the last filled cell before a blank one, or the next filled one. */
export async function edgeOf(range: RangeLink, direction: unknown): Promise<RangeLink> {
  const way = WAYS[String(direction)];
  if (!way) throw invalidArgument();
  const cells = await readingOf(range);
  const used = (await range.sheet.usedArea(true)) ?? range.area;
  const { sheet } = range;
  const isDown = way[0] + way[1] > 0;
  const limit = isDown ? { row: lastRow(used), column: lastColumn(used) } : { row: 0, column: 0 };
  const from = { row: range.area.row, column: range.area.column };
  const at = (step: number) => ({ row: from.row + way[0] * step, column: from.column + way[1] * step });
  const isInside = ({ row, column }: { row: number; column: number }) =>
    isDown ? row <= limit.row && column <= limit.column : row >= 0 && column >= 0;
  const isFilled = ({ row, column }: { row: number; column: number }) => cells.value(row, column) !== '';
  let step = 0;
  if (isFilled(at(0)) && isInside(at(1)) && isFilled(at(1)))
    while (isInside(at(step + 1)) && isFilled(at(step + 1))) step++;
  else {
    step = 1;
    while (isInside(at(step)) && !isFilled(at(step))) step++;
    if (!isInside(at(step))) {
      const end = edgeOfSheet(way, from);
      return sheet.rangeOver({ ...end, rowCount: 1, columnCount: 1 });
    }
  }
  return sheet.rangeOver({ ...at(step), rowCount: 1, columnCount: 1 });
}

function edgeOfSheet(
  [rows, columns]: readonly [number, number],
  { row, column }: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } {
  if (rows !== 0) return { row: rows > 0 ? 1_048_575 : 0, column };
  return { row, column: columns > 0 ? 16_383 : 0 };
}

/** What `removeDuplicates` answers. */
export class RemoveDuplicatesResult {
  static readonly type = 'RemoveDuplicatesResult';
  constructor(
    readonly removed: number,
    readonly uniqueRemaining: number,
  ) {}
}

/** Keeps the first row of each that are alike in the columns, moves the rest up within the range, and blanks what is left over. */
export async function removeDuplicates(
  range: RangeLink,
  columns: unknown,
  hasHeader: unknown,
): Promise<RemoveDuplicatesResult> {
  if (!Array.isArray(columns) || !columns.every((one) => Number.isInteger(one))) throw invalidArgument();
  requireUnprotected(range.sheet);
  const cells = await readingOf(range);
  const { row: top, column: left, rowCount, columnCount } = range.area;
  const first = hasHeader === true ? 1 : 0;
  const rows = Array.from({ length: rowCount - first }, (_, i) =>
    Array.from({ length: columnCount }, (_cell, j) => cells.value(top + first + i, left + j)),
  );
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(columns.map((at: number) => String(row[at] ?? '').toLowerCase()));
    return !seen.has(key) && seen.add(key);
  });
  const edits: CellEdits = {};
  for (const [i] of rows.entries())
    edits[top + first + i] = Object.fromEntries(
      Array.from({ length: columnCount }, (_, j) => {
        const value = kept[i]?.[j] ?? '';
        return [left + j, cellInput(value, typeof value === 'string' && value !== '')];
      }),
    );
  writeGridCells(range.sheet, edits);
  return new RemoveDuplicatesResult(rows.length - kept.length, kept.length);
}
