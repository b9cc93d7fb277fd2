import { readScore } from '../../cells/readScore';
import { isDay } from '../../cells/excelDate';
import { writtenNumber } from '../../cells/writtenNumber';
import { readGrade } from '../../vocabulary/gradeWords';
import { isBall, starsIn } from './scoreReader';
import { readCheck, readDirection, readStatus, readTick } from '../../vocabulary/cellWords';
import type { DirectionReader } from '../../vocabulary/directionReader';
import { readSession } from '../../vocabulary/readSession';
import { isBlankAt, isWordsAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';

/** Shares (0..1) of a column's filled cells that can be read as one thing or another, over some rows. */
export interface ColumnContent {
  readonly filled: number;
  readonly scores: number;
  readonly words: number;
  /** Texts that are no scores, whatever stands in them: "§ 4" and "# 1" are names as well. */
  readonly texts: number;
  /** Texts of any kind, also such as could be read as numbers. */
  readonly typed: number;
  readonly directions: number;
  /** The same by the words alone, whatever the heading makes of "us" and "them". */
  readonly plainDirections: number;
  readonly bothDirections: boolean;
  readonly statuses: number;
  /** Check boxes and check marks. */
  readonly checks: number;
  /** The same, with crosses, yes and no. */
  readonly ticks: number;
  /** Days of a calendar, as Excel keeps them. */
  readonly dates: number;
  /** Numbers of any scale up to a hundred, words of one, stars and the like. */
  readonly scaled: number;
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
    texts: share((row) => {
      const value = valueAt(grid, row, column);
      return typeof value === 'string' && readScore(value).kind === 'unreadable';
    }),
    typed: share((row) => typeof valueAt(grid, row, column) === 'string'),
    directions: share((row) => directions(textAt(grid, row, column)) !== null),
    plainDirections: share((row) => readDirection(textAt(grid, row, column)) !== null),
    bothDirections: understood.size === 2,
    statuses: share((row) => readStatus(textAt(grid, row, column)) !== null),
    checks: share((row) => readCheck(textAt(grid, row, column)) !== null),
    ticks: share((row) => readTick(textAt(grid, row, column)) !== null),
    dates: share((row) => isDay(valueAt(grid, row, column))),
    scaled: share((row) => mayBeScaled(valueAt(grid, row, column))),
    sessions: share((row) => readSession(valueAt(grid, row, column)) !== null),
    distinct: filled.length === 0 ? 0 : new Set(texts).size / filled.length,
  };
}

/** What may stand for a score on some scale. */
export function mayBeScaled(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= 100;
  if (typeof value !== 'string') return false;
  return (
    writtenNumber(value) !== null || readGrade(value) !== null || starsIn(value) !== null || isBall(value)
  );
}
