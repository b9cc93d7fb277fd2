import { columnIndex, columnLetters } from '../../cells/a1';
import { bodySpan } from '../template/bodySpan';
import { bodyRowKinds, formulaListOf } from '../formulas/formulaList';
import { findResultColumns, type CellsBeside, type FoundColumn } from '../formulas/findResultColumns';
import {
  planResultColumns,
  type PlannedColumn,
  type ResultPlan,
  type ResultPlanInput,
} from '../results/planResultColumns';
import type { ResultTag } from '../../formulas/resultTags';
import type { SessionReview } from '../review/sessionReview';
import { textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';

/** Where the result columns stand and where missing ones would go, from what was read already. */
export interface ResultPlacement {
  /** Ours that stand there, by tag. */
  readonly found: ReadonlyMap<ResultTag, FoundColumn>;
  /** Those that would be added, left to right. */
  readonly added: readonly PlannedColumn[];
  /** Zero-based column to start at where something stands right beside the list; null: right beside it. */
  readonly at: number | null;
  /** The cells that stand right beside the list, A1; null where there is room. */
  readonly inTheWay: string | null;
}

/** How far right of the list our columns are looked for; the writer's own reach. */
const REACH = 60;

/** Plans the result columns without asking Excel again. Where their place is taken, the next free one is planned. */
export function resultPlacement(reviewed: SessionReview): ResultPlacement {
  const input = planInput(reviewed);
  if (input === null) return { found: new Map(), added: [], at: null, inTheWay: null };
  const { beside, place } = input;
  const plan = (at: number | null): ResultPlan => planResultColumns({ ...input, running: false, at });
  const found = findResultColumns(beside, place);
  const near = plan(null);
  if (near.kind === 'planned') return { found, added: near.added, at: null, inTheWay: null };
  if (near.refusal.kind !== 'occupied') return { found, added: [], at: null, inTheWay: null };
  const at = columnIndex(near.refusal.instead.replace(/\d+$/, ''));
  const far = plan(at);
  return far.kind === 'planned'
    ? { found, added: far.added, at, inTheWay: near.refusal.address }
    : { found, added: [], at: null, inTheWay: near.refusal.address };
}

/** What the columns are planned from, as it was read; null where the sheet of the list was not read. */
export function planInput({
  reading,
  deal,
  grids,
}: SessionReview): Omit<ResultPlanInput, 'running' | 'at'> | null {
  const { place } = reading;
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  if (grid === undefined) return null;
  const span = bodySpan(place.columns);
  const width = span.last - span.first + 1;
  const body = {
    firstColumn: span.first,
    values: rowsOf(place.firstRow - 1, place.lastRow).map((row) =>
      Array.from({ length: width }, (_, i) => valueAt(grid, row, span.first + i)),
    ),
  };
  const table = grid.tables.find(({ name }) => name === place.table);
  return {
    list: formulaListOf(reading, body, deal),
    place,
    rows: bodyRowKinds(reading, body),
    beside: cellsBeside(grid, place),
    table:
      table === undefined
        ? null
        : {
            lastColumn: table.column + table.columnCount - 1,
            headings: Array.from({ length: table.columnCount }, (_, i) =>
              textAt(grid, table.row, table.column + i),
            ),
          },
  };
}

/** The heading and body cells of columns, A1 without the sheet: `L4:P21`. */
export function columnsAddress(
  { headerRow, lastRow }: { readonly headerRow: number; readonly lastRow: number },
  columns: readonly number[],
): string {
  return `${columnLetters(Math.min(...columns))}${headerRow}:${columnLetters(Math.max(...columns))}${lastRow}`;
}

function cellsBeside(grid: SheetGrid, place: SessionReview['reading']['place']): CellsBeside {
  const [row, column] = [Math.max(place.headerRow - 2, 0), bodySpan(place.columns).last + 1];
  const isFormulas = grid.formulas.length > 0;
  // Right of what was read every cell is blank.
  const width = Math.max(0, Math.min(REACH, grid.column + (grid.values[0]?.length ?? 0) - column));
  return {
    row,
    column,
    formulas: rowsOf(row, place.lastRow + 1).map((at) =>
      Array.from({ length: width }, (_, i) => {
        const formula = isFormulas ? grid.formulas[at - grid.row]?.[column + i - grid.column] : undefined;
        return formula ?? valueAt(grid, at, column + i);
      }),
    ),
  };
}

const rowsOf = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
