import { cellAddress, sheetAddress } from '../../cells/a1';
import { readAmount } from '../../cells/readAmount';
import type { SkippedCell } from '../../cells/skippedCell';
import {
  endColumn,
  endRow,
  formulaAt,
  isBlankAt,
  isWordsAt,
  textAt,
  valueAt,
  type SheetGrid,
} from '../../cells/sheetGrid';
import type { Status } from '../../negotiation/concession';
import { matrixRow, type MatrixRow } from '../../negotiation/money/payoff';
import { readCheck, readStatus } from '../../vocabulary/cellWords';
import { headingReader, type HeadingReader, type Parties } from '../../vocabulary/headingReader';
import { MEASURES, measuresIn, type Measure } from '../../vocabulary/measureWords';
import { summaryLabel } from '../../vocabulary/summaryLabels';
import { sumsColumn } from './sumsColumn';

/** A concession of a matrix: what it costs and what we expect in return, in money. */
export interface MatrixConcession extends MatrixRow {
  /** 1-based. */
  readonly row: number;
  readonly concession: string;
  readonly cost: number;
  readonly return: number | null;
  readonly probability: number;
  readonly realised: number | null;
  readonly status: Status;
}

/** The concession matrix of a workbook: a list of its own beside the map, in money. */
export interface ConcessionMatrix {
  /** The heading of its names, as `Sheet!A3`. */
  readonly place: string;
  readonly sheet: string;
  readonly rows: readonly MatrixConcession[];
  /** Over agreed rows; all of them count as agreed where there is no column for it. */
  readonly cost: number;
  readonly return: number;
  readonly net: number;
  readonly expected: number;
  readonly skipped: readonly SkippedCell[];
}

const BY_MATRIX: readonly Measure[] = [
  'cost',
  'expected',
  ...MEASURES.filter((one) => one !== 'cost' && one !== 'expected'),
];

/** From this amount on a column holds money rather than scores. */
const MONEY = 100;

/** Finds the concession matrix; the active sheet's goes first. Null when there is none. */
export function findMatrix(grids: readonly SheetGrid[], parties: Parties): ConcessionMatrix | null {
  const read = headingReader(parties);
  const visible = [...grids].sort((a, b) => Number(b.active) - Number(a.active));
  for (const grid of visible)
    for (let row = grid.row; row < endRow(grid) - 1; row++) {
      const found = matrixAt(grid, row, read);
      if (found !== null) return found;
    }
  return null;
}

type Columns = Readonly<Partial<Record<Measure | 'name' | 'status', number>>>;

function columnsOf(grid: SheetGrid, row: number, read: HeadingReader): Columns | null {
  const found: Partial<Record<Measure | 'name' | 'status', number>> = {};
  for (let column = grid.column; column < endColumn(grid); column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || value.trim() === '' || value.length > 80) continue;
    const heading = read(value);
    if ((heading.roles.get('concession') ?? 0) >= 1) found.name ??= column;
    if ((heading.roles.get('status') ?? 0) >= 2) found.status ??= column;
    // "Net value" and "Ratio" are worked out; "Cost to them" is none of ours.
    if (heading.derived || heading.side === 'mirror') continue;
    const says = measuresIn(value);
    // What it is worth to us is what we expect in return.
    const measure = BY_MATRIX.find((one) => says.includes(one) && found[one] === undefined);
    if (measure !== undefined) found[measure] = column;
  }
  const isMatrix = found.name !== undefined && found.cost !== undefined && found.expected !== undefined;
  return isMatrix ? found : null;
}

function matrixAt(grid: SheetGrid, row: number, read: HeadingReader): ConcessionMatrix | null {
  const texts = (grid.values[row - grid.row] ?? []).filter((cell) => typeof cell === 'string' && cell !== '');
  if (texts.length < 3) return null;
  const columns = columnsOf(grid, row, read);
  const { name, cost, expected } = columns ?? {};
  if (columns === null || name === undefined || cost === undefined || expected === undefined) return null;
  const rows: MatrixConcession[] = [];
  const skipped: SkippedCell[] = [];
  for (let at = row + 1; at < endRow(grid); at++) {
    const concession = textAt(grid, at, name);
    if (concession === '' && isBlankAt(grid, at, cost)) {
      if (isBlankAt(grid, at + 1, name)) break;
      continue;
    }
    const formula = formulaAt(grid, at, cost);
    if ((formula !== null && sumsColumn(formula, cost)) || summaryLabel(concession, []) === 'whole') continue;
    if (!isWordsAt(grid, at, name) || (isBlankAt(grid, at, cost) && isBlankAt(grid, at, expected))) continue;
    const read = concessionAt(grid, at, columns, { name, cost, expected });
    if ('reason' in read) skipped.push(read);
    else rows.push(read);
  }
  const largest = Math.max(0, ...rows.map((one) => Math.max(Math.abs(one.cost), one.return ?? 0)));
  if (rows.length === 0 || largest < MONEY) return null;
  const agreed = rows.filter(({ status }) => status === 'agreed');
  const sum = (of: (one: MatrixConcession) => number) => agreed.reduce((total, one) => total + of(one), 0);
  return {
    place: sheetAddress(grid.sheet, cellAddress(row, name)),
    sheet: grid.sheet,
    rows,
    cost: sum((one) => one.cost),
    return: sum((one) => one.return ?? 0),
    net: sum(({ net }) => net),
    expected: sum((one) => one.expected),
    skipped,
  };
}

function concessionAt(
  grid: SheetGrid,
  row: number,
  columns: Columns,
  { name, cost, expected }: { readonly name: number; readonly cost: number; readonly expected: number },
): MatrixConcession | SkippedCell {
  const amountAt = (column: number | undefined) => {
    if (column === undefined || isBlankAt(grid, row, column)) return null;
    return readAmount(valueAt(grid, row, column)) ?? NaN;
  };
  const share = (column: number | undefined) => {
    const amount = amountAt(column);
    // Typed as a number of hundred: 80 for 80%.
    return amount !== null && amount > 1 ? amount / 100 : amount;
  };
  const [spent, back] = [amountAt(cost), amountAt(expected)];
  const chance = share(columns.probability);
  const unreadable = [
    { column: cost, value: spent ?? NaN },
    { column: expected, value: back ?? 0 },
    { column: columns.probability ?? cost, value: chance ?? 1 },
  ].find(({ value }) => Number.isNaN(value));
  const at = (column: number, why: string): SkippedCell => ({
    cell: sheetAddress(grid.sheet, cellAddress(row, column)),
    reason: `${why} The row of the matrix is left out until this is mended.`,
  });
  if (unreadable !== undefined || spent === null)
    return at(unreadable?.column ?? cost, 'This is no amount. Type a number.');
  const trade = {
    ...{ cost: spent, return: back, probability: chance ?? 1 },
    ...{ years: amountAt(columns.years), rate: share(columns.rate) },
  };
  const says = matrixRow(trade);
  if ('reason' in says)
    return at(columns.rate ?? columns.years ?? columns.probability ?? cost, sentence(says.reason));
  return {
    row: row + 1,
    concession: textAt(grid, row, name),
    ...{ cost: spent, return: back, probability: trade.probability },
    realised: amountAt(columns.realised),
    status: statusAt(grid, row, columns.status),
    ...says,
  };
}

function statusAt(grid: SheetGrid, row: number, column: number | undefined): Status {
  if (column === undefined) return 'agreed';
  const text = textAt(grid, row, column);
  return readStatus(text) ?? (readCheck(text) === true ? 'agreed' : 'idea');
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
