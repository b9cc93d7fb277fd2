import type { FormulaPlace, SheetArea } from './formulaBook';

/** A formula with the cells that it reads. */
export interface ReadingCell extends FormulaPlace {
  readonly reads: readonly SheetArea[];
}

/** A workbook in which every formula reads every other is not searched to the end. */
const MAX_STEPS = 40_000_000;

interface Column {
  readonly column: number;
  readonly rows: number[];
  readonly cells: number[];
}

/**
 * The cells that depend on themselves, by way of others or at once; those that only read such a cell are none.
 * @returns indices into `cells`
 */
export function circularCells(cells: readonly ReadingCell[]): ReadonlySet<number> {
  const bySheet = columnsOf(cells);
  const circular = new Set<number>();
  const order = new Int32Array(cells.length).fill(-1);
  const low = new Int32Array(cells.length);
  const isOpen = new Uint8Array(cells.length);
  const open: number[] = [];
  let count = 0;
  let steps = 0;
  const enter = (cell: number): Visit => {
    order[cell] = low[cell] = count++;
    open.push(cell);
    isOpen[cell] = 1;
    return { cell, read: successors(cells[cell]?.reads ?? [], bySheet) };
  };
  for (let start = 0; start < cells.length; start++) {
    if (order[start] !== -1) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const { value: next, done } = visit.read.next();
      if (++steps > MAX_STEPS) return circular;
      if (done !== true) {
        if (next === visit.cell) circular.add(next);
        if (order[next] === -1) path.push(enter(next));
        else if (isOpen[next] === 1) low[visit.cell] = Math.min(low[visit.cell] ?? 0, order[next] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) low[before.cell] = Math.min(low[before.cell] ?? 0, low[visit.cell] ?? 0);
      if (low[visit.cell] === order[visit.cell]) close(visit.cell);
    }
  }
  return circular;

  function close(root: number): void {
    const members: number[] = [];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      isOpen[cell] = 0;
      members.push(cell);
      if (cell === root) break;
    }
    if (members.length > 1) for (const member of members) circular.add(member);
  }
}

interface Visit {
  readonly cell: number;
  readonly read: Iterator<number, undefined>;
}

function columnsOf(cells: readonly ReadingCell[]): ReadonlyMap<string, readonly Column[]> {
  const bySheet = new Map<string, Map<number, Column>>();
  const byRow = [...cells.keys()].sort((a, b) => (cells[a]?.row ?? 0) - (cells[b]?.row ?? 0));
  for (const index of byRow) {
    const cell = cells[index];
    if (!cell) continue;
    const columns = bySheet.get(cell.sheetId) ?? new Map<number, Column>();
    bySheet.set(cell.sheetId, columns);
    const column = columns.get(cell.column) ?? { column: cell.column, rows: [], cells: [] };
    columns.set(cell.column, column);
    column.rows.push(cell.row);
    column.cells.push(index);
  }
  return new Map([...bySheet].map(([sheet, columns]) => [sheet, [...columns.values()]]));
}

function* successors(
  reads: readonly SheetArea[],
  bySheet: ReadonlyMap<string, readonly Column[]>,
): Generator<number, undefined> {
  for (const { sheetId, area } of reads)
    for (const { column, rows, cells } of bySheet.get(sheetId) ?? []) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      for (let at = firstFrom(rows, area.row); at < rows.length; at++) {
        if ((rows[at] ?? 0) >= area.row + area.rowCount) break;
        yield cells[at] ?? 0;
      }
    }
  return undefined;
}

/** Index of the first of the ascending numbers that is not below `from`. */
function firstFrom(numbers: readonly number[], from: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
