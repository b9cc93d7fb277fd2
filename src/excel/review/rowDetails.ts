import type { Concession, Direction, Score, Status, Triple } from '../../negotiation/concession';
import { NO_DETAILS, type RowDetails } from '../../negotiation/findings/reviewContext';
import { readScore } from '../../cells/readScore';
import { readDirection, readStatus } from '../../vocabulary/cellWords';
import { cellAddress } from '../../cells/a1';
import { extraColumns } from '../template/extraColumns';
import type { TemplateReading } from '../template/reading';
import { textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';

/**
 * What further columns of the template say about the rows that count, by worksheet row.
 *
 * @param benchmark what comparable past deals scored
 */
export function rowDetails(
  grid: SheetGrid,
  { place, rows }: TemplateReading,
  benchmark: (row: Concession) => RowDetails['benchmark'] = () => NO_DETAILS.benchmark,
): ReadonlyMap<number, RowDetails> {
  const columns = extraColumns(grid, place);
  const people = place.scorers?.people ?? [];
  const at = (row: number, column: number | null) => (column === null ? null : textAt(grid, row - 1, column));
  return new Map(
    rows.map((concession) => {
      const { row } = concession;
      const details: RowDetails = {
        id: at(row, place.identifier ?? null),
        condition: at(row, columns.condition),
        owner: at(row, columns.owner),
        due: at(row, columns.due),
        askedBy: at(row, columns.askedBy),
        framing: at(row, columns.framing),
        scorers: people.map((person) => eachOf(person.columns, (column) => scoreAt(grid, row, column))),
        scorerCells: people.map((person) => eachOf(person.columns, (column) => cellAddress(row - 1, column))),
        benchmark: benchmark(concession),
      };
      return [row, details];
    }),
  );
}

function eachOf<T>([value, leverage, relationship]: Triple<number>, of: (column: number) => T): Triple<T> {
  return [of(value), of(leverage), of(relationship)];
}

function scoreAt(grid: SheetGrid, row: number, column: number): Score | null {
  const reading = readScore(valueAt(grid, row - 1, column));
  return reading.kind === 'score' ? reading.score : null;
}

/** A named row without own scores. */
export interface RowToScore {
  /** 1-based. */
  readonly row: number;
  readonly name: string;
  readonly direction: Direction;
  readonly status: Status;
}

/** The named rows without own scores, with the direction and status that stand beside them. */
export function unscoredRows(
  grid: SheetGrid,
  { place, unscoredRows: rows }: TemplateReading,
): readonly RowToScore[] {
  const { concession, direction, status } = place.columns;
  return rows.map((row) => ({
    row,
    name: textAt(grid, row - 1, concession),
    direction: (direction === null ? null : readDirection(textAt(grid, row - 1, direction))) ?? 'give',
    status: status === null ? 'agreed' : statusIn(textAt(grid, row - 1, status)),
  }));
}

function statusIn(text: string): Status {
  return readStatus(text) ?? 'idea';
}
