import { readScore } from '../../cells/readScore';
import { readDirection, readStatus } from '../../vocabulary/cellWords';
import type { DirectionReader } from '../../vocabulary/directionReader';
import { readSession } from '../../vocabulary/readSession';
import { isBlankAt, isWordsAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';

/** Shares (0..1) of a column's filled cells that can be read as one thing or another, over some rows. */
export interface ColumnContent {
  readonly filled: number;
  readonly scores: number;
  readonly words: number;
  readonly directions: number;
  /** The same by the words alone, whatever the heading makes of "us" and "them". */
  readonly plainDirections: number;
  readonly bothDirections: boolean;
  readonly statuses: number;
  readonly sessions: number;
  /** Different texts among the filled cells, 0..1. */
  readonly distinct: number;
}

/** Looks at a column's cells in the given rows. */
export function columnContent(
  grid: SheetGrid,
  column: number,
  rows: readonly number[],
  directions: DirectionReader = readDirection,
): ColumnContent {
  const filled = rows.filter((row) => !isBlankAt(grid, row, column));
  const texts = filled.map((row) => textAt(grid, row, column));
  const share = (fits: (row: number) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  const understood = new Set(texts.map(directions).filter((direction) => direction !== null));
  return {
    filled: filled.length,
    scores: share((row) => readScore(valueAt(grid, row, column)).kind === 'score'),
    words: share((row) => isWordsAt(grid, row, column)),
    directions: share((row) => directions(textAt(grid, row, column)) !== null),
    plainDirections: share((row) => readDirection(textAt(grid, row, column)) !== null),
    bothDirections: understood.size === 2,
    statuses: share((row) => readStatus(textAt(grid, row, column)) !== null),
    sessions: share((row) => readSession(valueAt(grid, row, column)) !== null),
    distinct: filled.length === 0 ? 0 : new Set(texts).size / filled.length,
  };
}
