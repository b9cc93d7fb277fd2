import { cellAddress, MAX_ROWS } from '../../cells/a1';
import { ONE_TO_TEN } from '../../cells/scale';
import { formulaAt, isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import type { Direction } from '../../negotiation/concession';
import { foldText } from '../../negotiation/foldText';
import { readTick } from '../../vocabulary/cellWords';
import { listGrid } from '../reading/listAsRead';
import { readListIn } from '../reading/readTemplate';
import type { Refusal } from '../refusal';
import { unscoredRows } from '../review/rowDetails';
import type { SessionReview } from '../review/sessionReview';
import { bodySpan } from '../template/bodySpan';
import { openDoubt } from '../template/formulaObstacle';
import type { TemplatePlace, TemplateReading } from '../template/reading';
import { scaleChoices, typedScore } from '../template/typedScore';
import type { CellToWrite } from './cellsStep';
import { directionWord } from './directionWord';
import { isLinkedList } from './ownCells';
import { statusWord } from './statusWord';
import { withWritten } from './writtenGrid';

/** A concession that is to come on the list: an idea that waits for its scores. */
export interface NewRow {
  readonly name: string;
  readonly direction: Direction;
}

/** Where new rows go. */
export interface NewRowsPlan {
  /** Those that the list does not have yet. */
  readonly rows: readonly NewRow[];
  readonly cells: readonly CellToWrite[];
  /** Zero-based worksheet rows. */
  readonly first: number;
  readonly last: number;
  /** How many rows the Excel table lacks; 0 for a plain list. */
  readonly growsBy: number;
}

/**
 * Plans rows right below the list, in the words that the sheet uses. Refused where something stands there, and where the list with
 * these rows would not be read as it is read now with these rows more.
 */
export function planNewRows(reviewed: SessionReview, rows: readonly NewRow[]): NewRowsPlan | Refusal {
  const { reading } = reviewed;
  const { place } = reading;
  const grid = listGrid(reviewed);
  if (grid === null) return { kind: 'list gone' };
  if (isLinkedList(reviewed) || reading.joined !== undefined)
    return { kind: 'rows of other lists', sheet: place.sheet };
  const doubt = openDoubt(reading);
  if (doubt !== null) return doubt;
  const known = namesOnList(reviewed);
  const missing = rows.filter(
    ({ name }, i) =>
      !known.has(foldText(name)) && rows.findIndex((one) => foldText(one.name) === foldText(name)) === i,
  );
  const first = firstFreeRow(grid, place);
  const last = first + missing.length - 1;
  // A table's rows below its last belong to somebody else until it has grown.
  const room = place.table === null ? last : Math.min(last, place.lastRow - 1);
  if (last >= MAX_ROWS) return { kind: 'no room for rows', sheet: place.sheet, address: `Row ${MAX_ROWS}` };
  const inTheWay = firstTaken(grid, place, first, room);
  if (inTheWay !== null) return { kind: 'no room for rows', sheet: place.sheet, address: inTheWay };
  const cells = missing.flatMap((row, i) => cellsOf(reviewed, grid, row, first + i));
  const growsBy = place.table === null ? 0 : Math.max(0, last - (place.lastRow - 1));
  const plan = { rows: missing, cells, first, last, growsBy };
  return isReadSo(reviewed, grid, plan) ? plan : { kind: 'rows read otherwise', sheet: place.sheet };
}

/** The folded names in the column of names, scored or not, from the list's first row to the end of the sheet. */
export function namesOnList(reviewed: SessionReview): ReadonlySet<string> {
  const { firstRow, columns } = reviewed.reading.place;
  const grid = listGrid(reviewed);
  const names = new Set<string>();
  if (grid === null) return names;
  for (let row = firstRow - 1; row < grid.row + grid.values.length; row++)
    names.add(foldText(textAt(grid, row, columns.concession)));
  return names;
}

/** The row below the last one that holds something: a table may have blank ones at its end. */
function firstFreeRow(grid: SheetGrid, { table, firstRow, lastRow, columns }: TemplatePlace): number {
  const isBlank = (row: number) => isFree(grid, row, columns);
  if (table === null && !(firstRow === lastRow && isBlank(firstRow - 1))) return lastRow;
  let row = lastRow;
  while (row > firstRow - 1 && isBlank(row - 1)) row--;
  return row;
}

function isFree(grid: SheetGrid, row: number, columns: TemplatePlace['columns']): boolean {
  const { first, last } = bodySpan(columns);
  for (let column = first; column <= last; column++)
    // What a table computes in every row of it fills the blank ones as well.
    if (!isBlankAt(grid, row, column) && formulaAt(grid, row, column) === null) return false;
  return true;
}

/** A1 of the first cell from one row to another that is not free; null where all are. */
function firstTaken(
  grid: SheetGrid,
  { table, columns }: TemplatePlace,
  from: number,
  to: number,
): string | null {
  const { first, last } = bodySpan(columns);
  for (let row = from; row <= to; row++)
    for (let column = first; column <= last; column++) {
      const isFormula = formulaAt(grid, row, column) !== null;
      if (isFormula ? table === null : !isBlankAt(grid, row, column)) return cellAddress(row, column);
    }
  return null;
}

function cellsOf(
  reviewed: SessionReview,
  grid: SheetGrid,
  { name, direction }: NewRow,
  row: number,
): readonly CellToWrite[] {
  const { columns, ticks, lastRow } = reviewed.reading.place;
  const tick = ticks?.[direction] ?? null;
  const written: readonly (readonly [number | null, () => string])[] = [
    [columns.concession, () => name],
    [columns.direction, () => directionWord(reviewed, direction)],
    [tick, () => tickOf(reviewed, grid, tick)],
    [columns.status, () => statusWord(reviewed, 'idea')],
  ];
  return written
    .flatMap(([column, value]): CellToWrite[] =>
      // A column that is computed down to its last row goes on by itself.
      column === null || (column !== columns.concession && formulaAt(grid, lastRow - 1, column) !== null)
        ? []
        : [{ row, column, value: value() }],
    )
    .sort((a, b) => a.column - b.column);
}

/** The mark with which other rows of that column are ticked. */
function tickOf({ reading }: SessionReview, grid: SheetGrid, column: number | null): string {
  const texts = reading.rows.map(({ row }) => (column === null ? '' : textAt(grid, row - 1, column)));
  return texts.find((text) => readTick(text) === true) ?? 'x';
}

/**
 * Whether the list with these rows is the list as it is read now and these rows: once as they will stand there, and once scored,
 * since a row shows only then which way it goes.
 */
function isReadSo(reviewed: SessionReview, grid: SheetGrid, plan: NewRowsPlan): boolean {
  const { deal, grids } = reviewed;
  const readOf = (one: SheetGrid) =>
    readListIn(
      grids.map((other) => (other === grid ? one : other)),
      deal,
    );
  const { place } = reviewed.reading;
  const { scale = ONE_TO_TEN } = place;
  const middle = typedScore(5.5, scale, scaleChoices(place, grid));
  const scores = plan.rows.flatMap((_, i) =>
    [...new Set(place.columns.own)].map((column) => ({ row: plan.first + i, column, value: middle })),
  );
  const now = readOf(grid);
  return [plan.cells, [...plan.cells, ...scores]].every((cells, i) => {
    const then = readOf(withWritten(grown(grid, place, plan), cells));
    if (now === null || then === null || !isSameList(now, then, plan)) return false;
    const isScored = i === 1;
    const ways = new Map<number, Direction>(
      [...then.rows, ...unscoredRows(grid, then)].map(({ row, direction }) => [row, direction]),
    );
    return plan.rows.every(({ direction }, at) => {
      const way = ways.get(plan.first + at + 1);
      return isScored ? way === direction : true;
    });
  });
}

function isSameList(now: TemplateReading, then: TemplateReading, { first, last }: NewRowsPlan): boolean {
  const others = then.rows.filter(({ row }) => row <= first || row > last + 1);
  const stands = ({ place: { sheet, headerRow, firstRow, columns } }: TemplateReading) =>
    JSON.stringify([sheet, headerRow, firstRow, columns]);
  return stands(now) === stands(then) && JSON.stringify(others) === JSON.stringify(now.rows);
}

/** The sheet with its table grown by as many blank rows as the plan needs. */
function grown(grid: SheetGrid, { table, lastRow }: TemplatePlace, { growsBy }: NewRowsPlan): SheetGrid {
  const width = Math.max(1, ...grid.values.map((line) => line.length));
  const put = (lines: SheetGrid['values']) => {
    const blank = Array.from({ length: growsBy }, () => Array.from({ length: width }, (): unknown => ''));
    return [...lines.slice(0, lastRow - grid.row), ...blank, ...lines.slice(lastRow - grid.row)];
  };
  return {
    ...grid,
    values: put(grid.values),
    formulas: grid.formulas.length === 0 ? grid.formulas : put(grid.formulas),
    tables: grid.tables.map((one) =>
      one.name === table ? { ...one, rowCount: one.rowCount + growsBy } : one,
    ),
  };
}
