import { isScore, type Direction, type Scores, type Status, type Triple } from '../negotiation/concession';
import { cellError, isBlankCell, readScore } from '../cells/readScore';
import type { ListMeasure } from '../negotiation/pointUnit';
import { areWeights } from '../negotiation/weights';
import { readDirection, readStatus } from '../vocabulary/cellWords';
import type { Argument, CellMatrix } from './argumentKinds';
import { isFunctionError, valueError, type FunctionError } from './result';

const DIMENSION_LABELS = ['Value', 'Leverage', 'Relationship'] as const;

/** n × 3 cells of scores, or n × 1 of lists of one score; or what is wrong with the shape. `whose` begins the sentence: "Own scores". */
export function scoreCells(cells: Argument, whose: string): CellMatrix | FunctionError {
  const wanted = `${whose} take a range of three columns (Value, Leverage, Relationship), or of one`;
  if (cells === undefined) return valueError(`${wanted}; none was given`);
  const width = cells[0]?.length ?? 0;
  return width === 3 || width === 1 ? cells : valueError(`${wanted}; this one has ${width} columns`);
}

/** True for scores of one column: one score a side, which stands for all three. */
export function areOneEach(cells: CellMatrix): boolean {
  return cells[0]?.length === 1;
}

/** What the numbers of a range of scores are. */
export const measureOf = (own: Argument): ListMeasure =>
  own !== undefined && areOneEach(own) ? 'one' : 'three';

/** Two ranges of scores with the same number of rows and of columns. */
export function scoreCellPair(
  own: Argument,
  mirror: Argument,
): { own: CellMatrix; mirror: CellMatrix } | FunctionError {
  const ours = scoreCells(own, 'Own scores');
  if (isFunctionError(ours)) return ours;
  const theirs = scoreCells(mirror, 'Mirror scores');
  if (isFunctionError(theirs)) return theirs;
  if (areOneEach(ours) !== areOneEach(theirs))
    return valueError('Own and mirror scores need the same number of columns: three, or one');
  if (ours.length === theirs.length) return { own: ours, mirror: theirs };
  return valueError(
    `Own and mirror scores need the same number of rows; they have ${ours.length} and ${theirs.length}`,
  );
}

/** The three scores of one row, where there is one cell the same three times; null for a blank row. `row` counts from 1 within the range; `whose` is '' or 'their '. */
export function scoresOfRow(
  cells: readonly unknown[],
  row: number,
  whose: '' | 'their ',
): Scores | null | FunctionError {
  const readings = cells.map(readScore);
  if (readings.every((reading) => reading.kind === 'blank')) return null;
  for (const [i, reading] of readings.entries()) {
    const label = cells.length === 1 ? 'score' : (DIMENSION_LABELS[i] ?? '');
    const place = `Row ${row}, ${whose}${label}`;
    if (reading.kind === 'blank') return valueError(`${place}: the score is missing`);
    if (reading.kind === 'unreadable') return valueError(`${place}: ${reading.reason}`);
  }
  const [value, leverage = value, relationship = value] = readings.map((reading) =>
    reading.kind === 'score' ? reading.score : 0,
  );
  if (!isScore(value) || !isScore(leverage) || !isScore(relationship)) return null;
  return [value, leverage, relationship];
}

/** One cell per row: a column of `rows` cells, or a single cell that stands for every row. Left out: all blank. */
export function columnOf(argument: Argument, rows: number, what: string): readonly unknown[] | FunctionError {
  const cells = argument ?? [['']];
  const width = cells[0]?.length ?? 0;
  if (width === 1 && cells.length === rows) return cells.map((row) => row[0]);
  if (width === 1 && cells.length === 1) return Array.from({ length: rows }, () => cells[0]?.[0]);
  return valueError(
    `${what} takes one cell, or one column as long as the scores (${rows}); this range has ${cells.length} × ${width}`,
  );
}

/** The text of a cell for a message or a list of words. */
function textOf(cell: unknown): string {
  return typeof cell === 'string'
    ? cell
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : '';
}

/** A Direction cell: blank is a give. */
export function directionOfCell(cell: unknown, row: number): Direction | FunctionError {
  if (isBlankCell(cell)) return 'give';
  const direction = cellError(cell) === null ? readDirection(textOf(cell)) : null;
  if (direction !== null) return direction;
  const shown = cellError(cell) ?? textOf(cell);
  return valueError(`Row ${row}, Direction: "${shown}" is neither a give nor a get; write give or get`);
}

/** A Status cell: blank and what is not understood are an idea, which counts in nothing. */
export function statusOfCell(cell: unknown): Status {
  return (cellError(cell) === null ? readStatus(textOf(cell)) : null) ?? 'idea';
}

/** A row of the ranges of a function that weighs both sides, numbered from 1 within them. */
export interface ArgumentRow {
  readonly row: number;
  readonly direction: Direction;
  /** null where no Status was given. */
  readonly status: Status | null;
  readonly own: Scores;
  readonly mirror: Scores | null;
}

/**
 * The rows with both scores that count. A row that is blank on either side takes no part; one that counts and cannot be read is
 * an error for the whole.
 */
export function countedRows(
  [own, mirror, direction, status]: readonly Argument[],
  counts: (status: Status | null) => boolean,
): readonly ArgumentRow[] | FunctionError {
  const pair = scoreCellPair(own, mirror);
  if (isFunctionError(pair)) return pair;
  const directions = columnOf(direction, pair.own.length, 'Direction');
  if (isFunctionError(directions)) return directions;
  const statuses = status === undefined ? null : columnOf(status, pair.own.length, 'Status');
  if (isFunctionError(statuses)) return statuses;
  const rows: ArgumentRow[] = [];
  for (const [i, cells] of pair.own.entries()) {
    const mirrorCells = pair.mirror[i] ?? [];
    if (cells.every(isBlankCell) || mirrorCells.every(isBlankCell)) continue;
    const is = statuses === null ? null : statusOfCell(statuses[i]);
    if (!counts(is)) continue;
    const way = directionOfCell(directions[i], i + 1);
    if (isFunctionError(way)) return way;
    const ours = scoresOfRow(cells, i + 1, '');
    const theirs = scoresOfRow(mirrorCells, i + 1, 'their ');
    if (isFunctionError(ours)) return ours;
    if (isFunctionError(theirs)) return theirs;
    if (ours !== null) rows.push({ row: i + 1, direction: way, status: is, own: ours, mirror: theirs });
  }
  return rows;
}

/** One number of a cell that should hold a plain number; null when blank. */
export function numberOfCell(cell: unknown, what: string): number | null | FunctionError {
  if (isBlankCell(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const error = cellError(cell);
  if (error !== null) return valueError(`${what}: the cell shows ${error} instead of a number`);
  return valueError(`${what}: "${textOf(cell)}" is not a number`);
}

/** One number of an optional single argument; the default when it was left out or is blank. */
export function numberOr(cells: Argument, fallback: number, what: string): number | FunctionError {
  if (cells === undefined) return fallback;
  if (cells.length !== 1 || cells[0]?.length !== 1)
    return valueError(`${what} takes a single cell or number`);
  const number = numberOfCell(cells[0][0], what);
  return number ?? fallback;
}

/**
 * Three numbers from a row or a column of three cells; the default when left out or all blank. A blank weight among others
 * weighs nothing.
 */
export function weightsOr(argument: Argument, fallback: Triple<number>): Triple<number> | FunctionError {
  const cells = argument?.flat();
  if (cells === undefined || cells.every(isBlankCell)) return fallback;
  const wrong = valueError('Weights take three numbers from 0 up, not all 0: Value, Leverage, Relationship');
  const [value, leverage, relationship] = cells.map((cell) => (isBlankCell(cell) ? 0 : cell));
  if (
    cells.length !== 3 ||
    typeof value !== 'number' ||
    typeof leverage !== 'number' ||
    typeof relationship !== 'number'
  )
    return wrong;
  return areWeights([value, leverage, relationship]) ? [value, leverage, relationship] : wrong;
}
