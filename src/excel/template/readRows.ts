import {
  DIMENSIONS,
  isScore,
  type Concession,
  type Direction,
  type Scores,
  type Status,
  type Triple,
} from '../../negotiation/concession';
import { cellError, isBlankCell, readScore, type ScoreReading } from '../../cells/readScore';
import { triangulate } from '../../negotiation/triangulate';
import { readStatus } from '../../vocabulary/cellWords';
import { cellAddress } from '../../cells/a1';
import type { Body } from './bodyRows';
import type { Layout } from './rowKinds';
import { isDateFormat } from '../../cells/dateFormat';
import type { DirectionReader } from '../../vocabulary/directionReader';
import type { TemplateReading } from './reading';
import type { SkippedCell } from '../../cells/skippedCell';
import { readSession } from '../../vocabulary/readSession';
import { textAt, valueAt } from '../../cells/sheetGrid';
import {
  DATE_INSTEAD_OF_SCORE,
  directionUnknown,
  notAScore,
  mirrorScoreUnreadable,
  notScoredYet,
  ownScoreUnreadable,
  SCORES_WITHOUT_NAME,
  scoreMissing,
  statusUnknown,
} from './skipReasons';

/** The number format of a cell by zero-based worksheet row and column; 'General' where unknown. */
export type NumberFormatOf = (row: number, column: number) => unknown;

type ReadRows = Pick<TemplateReading, 'rows' | 'unscoredRows' | 'skipped' | 'directionWords'>;

/**
 * Reads the rows of a template. Nothing is guessed: what cannot be read is listed with its cell and the mend, and a row whose
 * own scores or direction are in doubt counts in nothing.
 */
export function readRows(
  layout: Layout,
  body: Body,
  directions: DirectionReader,
  formatOf: NumberFormatOf = () => 'General',
): ReadRows {
  const read = body.rows.map((row) => readRow(layout, row, directions, formatOf));
  const words = (direction: Direction) => [
    ...new Set(read.filter((one) => one.direction === direction && one.word !== '').map(({ word }) => word)),
  ];
  return {
    rows: read.flatMap(({ concession }) => (concession === null ? [] : [concession])),
    unscoredRows: read.filter(({ unscored }) => unscored).map(({ row }) => row + 1),
    skipped: read.flatMap(({ skipped }) => skipped),
    directionWords: { give: words('give'), get: words('get') },
  };
}

interface ReadRow {
  readonly row: number;
  readonly concession: Concession | null;
  readonly unscored: boolean;
  readonly skipped: readonly SkippedCell[];
  readonly direction: Direction | null;
  /** The Direction cell as it stands; '' when blank. */
  readonly word: string;
}

function readRow(
  layout: Layout,
  row: number,
  directions: DirectionReader,
  formatOf: NumberFormatOf,
): ReadRow {
  const { grid, columns } = layout;
  const text = (column: number | null) => (column === null ? '' : textAt(grid, row, column));
  const name = text(columns.concession);
  const nothing = { row, concession: null, unscored: false, direction: null, word: '' };
  if (name === '' || cellError(name) !== null)
    return {
      ...nothing,
      skipped: [{ cell: cellAddress(row, columns.concession), reason: SCORES_WITHOUT_NAME }],
    };

  const scoreAt = (column: number): ScoreReading => {
    const value = valueAt(grid, row, column);
    const score = readScore(value);
    if (typeof value !== 'number') return score;
    if (isDateFormat(formatOf(row, column))) return { kind: 'unreadable', reason: DATE_INSTEAD_OF_SCORE };
    return score.kind === 'unreadable' ? { ...score, reason: notAScore(value) } : score;
  };
  const ownColumns = columns.own.map((column, i) => columnsOfOwn(layout, column, i));
  const people = ownColumns.map((each) => each.map((column) => ({ column, score: scoreAt(column) })));
  const own = people.map(meanReading);
  const mirror = columns.mirror?.map(scoreAt) ?? [];
  const word = text(columns.direction);
  const direction = word === '' ? 'give' : directions(word);
  const status = statusOf(columns.status, text(columns.status));
  const skipped: SkippedCell[] = [];
  const skip = (column: number, reason: string) => skipped.push({ cell: cellAddress(row, column), reason });

  if (columns.direction !== null && direction === null) skip(columns.direction, directionUnknown(word));
  if (columns.status !== null && status === null) skip(columns.status, statusUnknown(text(columns.status)));
  if (own.every(({ kind }) => kind === 'blank')) skip(columns.own[0], notScoredYet(name));
  else
    own.forEach((score, i) => {
      const column = columns.own[i] ?? columns.own[0];
      for (const one of people[i] ?? [])
        if (one.score.kind === 'unreadable') skip(one.column, ownScoreUnreadable(one.score.reason));
      if (score.kind === 'blank') skip(column, scoreMissing(DIMENSIONS[i] ?? DIMENSIONS[0]));
    });
  mirror.forEach((score, i) => {
    const column = columns.mirror?.[i];
    if (score.kind === 'unreadable' && column !== undefined)
      skip(column, mirrorScoreUnreadable(score.reason));
  });

  const ownScores = scoresOf(own);
  const concession =
    ownScores === null || direction === null
      ? null
      : {
          row: row + 1,
          name,
          direction,
          status: status ?? 'idea',
          own: ownScores,
          mirror: scoresOf(mirror),
          session: columns.session === null ? null : sessionAt(layout, row, columns.session, formatOf),
          type: text(columns.type),
          linkedTo: text(columns.linkedTo),
          notes: text(columns.notes),
        };
  return { row, concession, unscored: own.some(({ kind }) => kind === 'blank'), skipped, direction, word };
}

/** The columns that make up our score on one dimension: one, or one for each of several people. */
function columnsOfOwn({ scorers }: Layout, column: number, dimension: number): readonly number[] {
  if (scorers?.areOwn !== true) return [column];
  return scorers.people.flatMap(({ columns }) => columns[dimension] ?? []);
}

/** Several people's scores as one: their mean. Who left a blank has no say; what cannot be read leaves all in doubt. */
function meanReading(people: readonly { readonly score: ScoreReading }[]): ScoreReading {
  const readings = people.map(({ score }) => score);
  const unreadable = readings.find(({ kind }) => kind === 'unreadable');
  if (unreadable !== undefined) return unreadable;
  const scores = readings.flatMap((reading) => (reading.kind === 'score' ? [reading.score] : []));
  const mean = triangulate(scores)?.mean;
  return isScore(mean) ? { kind: 'score', score: mean } : { kind: 'blank' };
}

/** No Status column: everything counts as agreed. A blank cell: an idea. Null: not understood. */
function statusOf(column: number | null, text: string): Status | null {
  if (column === null) return 'agreed';
  return isBlankCell(text) ? 'idea' : readStatus(text);
}

function sessionAt({ grid }: Layout, row: number, column: number, formatOf: NumberFormatOf): number | null {
  return isDateFormat(formatOf(row, column)) ? null : readSession(valueAt(grid, row, column));
}

function scoresOf(readings: readonly ScoreReading[]): Scores | null {
  const scores = readings.flatMap((reading) => (reading.kind === 'score' ? [reading.score] : []));
  const [value, leverage, relationship] = scores;
  return value === undefined || leverage === undefined || relationship === undefined
    ? null
    : ([value, leverage, relationship] satisfies Triple<unknown>);
}
