import {
  DIMENSIONS,
  isScore,
  type Concession,
  type Direction,
  type Scores,
  type Status,
  type Triple,
} from '../../negotiation/concession';
import { cellError, isBlankCell, type ScoreReading } from '../../cells/readScore';
import { ONE_TO_TEN } from '../../cells/scale';
import { isDay } from '../../cells/excelDate';
import { triangulate } from '../../negotiation/triangulate';
import { readCheck, readStatus, readTick } from '../../vocabulary/cellWords';
import { scoresOf } from './scoresOf';
import type { RowHints } from './rowHints';
import { scoreReader, type AnnotatedScore, type ScoreReader } from './scoreReader';
import { tickedDirection } from './ticks';
import { cellAddress } from '../../cells/a1';
import { rowOfWord } from './carriedDown';
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
  mendOn,
  notAScore,
  mirrorScoreUnreadable,
  notScoredYet,
  ownScoreUnreadable,
  SCORES_WITHOUT_NAME,
  scoreMissing,
  statusUnknown,
  STATUSES_UNCLEAR,
  ticksUnclear,
  viewMissing,
} from './skipReasons';

/** The number format of a cell by zero-based worksheet row and column; 'General' where unknown. */
export type NumberFormatOf = (row: number, column: number) => unknown;

type ReadRows = Pick<TemplateReading, 'rows' | 'unscoredRows' | 'skipped' | 'directionWords' | 'assumed'>;

/** Our row and theirs of one concession, where each has a row for either side; absent: one row for both. */
export type Pairs = ReadonlyMap<number, number>;

/** Where their scores stand when they are not in a row's own cells. */
export interface Sides {
  readonly pairs: Pairs | null;
  /** Read from another sheet, by our row. */
  readonly elsewhere: ReadonlyMap<number, Scores> | null;
}

const ONE_ROW: Sides = { pairs: null, elsewhere: null };

/**
 * Reads the rows of a template. Nothing is guessed: what cannot be read is listed with its cell and the mend, and a row whose
 * own scores or direction are in doubt counts in nothing.
 */
export function readRows(
  layout: Layout,
  body: Body,
  directions: DirectionReader,
  hints: RowHints,
  formatOf: NumberFormatOf = () => 'General',
  sides: Sides = ONE_ROW,
): ReadRows {
  const { pairs } = sides;
  const theirs = new Set(pairs?.values());
  const counted = body.rows.filter((row) => !hints.leftOut.has(row) && !theirs.has(row));
  const score = scoreReader(layout.scale ?? ONE_TO_TEN);
  const given = { layout, directions, hints, formatOf, score, elsewhere: sides.elsewhere };
  const read = counted.map((row) => {
    if (pairs !== null && !pairs.has(row)) return alone(layout, row);
    return readRow(given, row, pairs?.get(row) ?? row);
  });
  const words = (direction: Direction) => [
    ...new Set(read.filter((one) => one.direction === direction && one.word !== '').map(({ word }) => word)),
  ];
  return {
    rows: read.flatMap(({ concession }) => (concession === null ? [] : [concession])),
    unscoredRows: read.filter(({ unscored }) => unscored).map(({ row }) => row + 1),
    skipped: read.flatMap(({ skipped }) => skipped),
    directionWords: { give: words('give'), get: words('get') },
    assumed: [
      ...(read.some(({ isAssumed }) => isAssumed.direction) ? (['direction'] as const) : []),
      ...(read.some(({ isAssumed }) => isAssumed.status) ? (['status'] as const) : []),
    ],
  };
}

/** A row of one side's view to which the other side's is missing. */
function alone(layout: Layout, row: number): ReadRow {
  const { grid, columns } = layout;
  return {
    ...{ row, concession: null, unscored: false, direction: null, word: '', isAssumed: SAID },
    skipped: [
      {
        cell: cellAddress(row, columns.concession),
        reason: viewMissing(textAt(grid, row, columns.concession)),
      },
    ],
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
  /** What the list does not say of this row. */
  readonly isAssumed: { readonly direction: boolean; readonly status: boolean };
}

const SAID = { direction: false, status: false } as const;

interface Given {
  readonly layout: Layout;
  readonly directions: DirectionReader;
  readonly hints: RowHints;
  readonly formatOf: NumberFormatOf;
  readonly score: ScoreReader;
  readonly elsewhere: Sides['elsewhere'];
}

/** Reads one row; their scores stand in `mirrorRow`, which is the same one unless each side has its own. */
function readRow(
  { layout, directions, hints, formatOf, score, elsewhere }: Given,
  row: number,
  mirrorRow: number,
): ReadRow {
  const { grid, columns } = layout;
  const text = (column: number | null) =>
    column === null ? '' : textAt(grid, saidIn(layout, row, column), column);
  const name = text(columns.concession);
  const nothing = { row, concession: null, unscored: false, direction: null, word: '', isAssumed: SAID };
  if (name === '' || cellError(name) !== null)
    return {
      ...nothing,
      skipped: [{ cell: cellAddress(row, columns.concession), reason: SCORES_WITHOUT_NAME }],
    };

  const isPlain = layout.scale === undefined;
  const scoreAt = (column: number, at = row): AnnotatedScore => {
    const value = valueAt(grid, at, column);
    const reading = score(value);
    if (typeof value !== 'number') return reading;
    if (isDateFormat(formatOf(at, column))) return { kind: 'unreadable', reason: DATE_INSTEAD_OF_SCORE };
    return reading.kind === 'unreadable' && isPlain ? { ...reading, reason: notAScore(value) } : reading;
  };
  const word = text(columns.direction);
  const said = word === '' ? null : directions(word);
  const ticked = layout.ticks?.direction == null ? null : tickedDirection(grid, layout.ticks.direction, row);
  const hinted = hints.direction(row);
  const isTickless = layout.ticks?.direction != null && (ticked === null || ticked === 'both');
  const direction: Direction | null =
    word !== '' ? said : isTickless ? null : ticked === 'both' ? null : (ticked ?? hinted ?? 'give');
  const forGet = direction === 'get' ? layout.forGets : undefined;
  const own3 = forGet === undefined ? columns.own : thrice(forGet.own);
  const mirror3 =
    forGet === undefined ? columns.mirror : forGet.mirror === null ? null : thrice(forGet.mirror);
  const ownColumns = own3.map((column, i) => columnsOfOwn(layout, column, i));
  const people = ownColumns.map((each) => each.map((column) => ({ column, score: scoreAt(column) })));
  const own = people.map(meanReading);
  const theirs = mirrorRow === row ? mirror3 : columns.own;
  const mirror = theirs?.map((column) => scoreAt(column, mirrorRow)) ?? [];
  const marked = tickedStatus(layout, row);
  const status =
    marked === 'several'
      ? null
      : (marked ??
        hints.status(row) ??
        statusOf(layout, columns.status, saidIn(layout, row, columns.status), formatOf));
  const skipped: SkippedCell[] = [];
  const listed = new Set<string>();
  const skip = (column: number, reason: string, at = row) => {
    const cell = cellAddress(at, column);
    // In a list of one score the three are one cell.
    if (layout.measure === 'one' && listed.has(cell)) return;
    listed.add(cell);
    skipped.push({ cell, reason });
  };
  const mend = isPlain ? undefined : mendOn(layout.scale ?? ONE_TO_TEN);

  if (columns.direction !== null && direction === null && word !== '')
    skip(columns.direction, directionUnknown(word));
  else if (isTickless) skip(tickColumn(layout), ticksUnclear(ticked === 'both'));
  if (marked === 'several') skip(layout.ticks?.statuses[0]?.column ?? columns.concession, STATUSES_UNCLEAR);
  else if (columns.status !== null && status === null)
    skip(columns.status, statusUnknown(text(columns.status)));
  if (own.every(({ kind }) => kind === 'blank')) skip(own3[0], notScoredYet(name, mend));
  else
    own.forEach((one, i) => {
      const column = own3[i] ?? own3[0];
      for (const each of people[i] ?? [])
        if (each.score.kind === 'unreadable') skip(each.column, ownScoreUnreadable(each.score.reason, mend));
      if (one.kind === 'blank') skip(column, scoreMissing(DIMENSIONS[i] ?? DIMENSIONS[0], mend));
    });
  mirror.forEach((one, i) => {
    const column = theirs?.[i];
    if (one.kind === 'unreadable' && column !== undefined)
      skip(column, mirrorScoreUnreadable(one.reason, mend), mirrorRow);
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
          mirror:
            columns.mirror === null && elsewhere !== null ? (elsewhere.get(row) ?? null) : scoresOf(mirror),
          session:
            columns.session === null ? hints.session(row) : sessionAt(layout, row, columns.session, formatOf),
          type: text(columns.type),
          linkedTo: text(columns.linkedTo),
          notes: [text(columns.notes), ...remarksOf([...people.flat().map((one) => one.score), ...mirror])]
            .filter((note) => note !== '')
            .join('; '),
        };
  return {
    row,
    concession,
    unscored: own.some(({ kind }) => kind === 'blank'),
    skipped,
    direction,
    word,
    isAssumed: {
      direction: columns.direction === null && ticked === null && hinted === null,
      status: columns.status === null && marked === null && hints.status(row) === null,
    },
  };
}

/** The row whose cell speaks for a row in a column. */
function saidIn({ grid, headerRow, carried }: Layout, row: number, column: number | null): number {
  return column === null || carried?.has(column) !== true ? row : rowOfWord(grid, headerRow, row, column);
}

function thrice(column: number): Triple<number> {
  return [column, column, column];
}

function tickColumn({ ticks, columns }: Layout): number {
  return ticks?.direction?.give ?? ticks?.direction?.get ?? columns.concession;
}

/** The words beside scores, each once. */
function remarksOf(scores: readonly AnnotatedScore[]): readonly string[] {
  return [...new Set(scores.flatMap((one) => one.remark ?? []))];
}

/** The status whose column is ticked; null where there are no such columns. */
function tickedStatus({ grid, ticks }: Layout, row: number): Status | 'several' | null {
  const columns = ticks?.statuses ?? [];
  if (columns.length === 0) return null;
  const ticked = columns.filter(({ column }) => readTick(textAt(grid, row, column)) === true);
  if (ticked.length > 1) return 'several';
  return ticked[0]?.status ?? (columns.length === 1 && columns[0]?.status !== 'agreed' ? 'agreed' : 'idea');
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
function statusOf(
  { grid, headerRow }: Layout,
  column: number | null,
  row: number,
  formatOf: NumberFormatOf,
): Status | null {
  if (column === null) return 'agreed';
  const [value, text] = [valueAt(grid, row, column), textAt(grid, row, column)];
  if (isBlankCell(text)) return 'idea';
  // "Agreed?" asks.
  if (/[?？]/u.test(text)) return null;
  // The day on which it was agreed.
  if (typeof value === 'number' && (isDateFormat(formatOf(row, column)) || isDay(value))) return 'agreed';
  const check = readCheck(text);
  // "No" under "Agreed?" is not yet; under "Status" it is a refusal.
  if (readTick(text) === false && readStatus(textAt(grid, headerRow, column)) === 'agreed') return 'idea';
  return readStatus(text) ?? (check === null ? null : check ? 'agreed' : 'idea');
}

function sessionAt({ grid }: Layout, row: number, column: number, formatOf: NumberFormatOf): number | null {
  return isDateFormat(formatOf(row, column)) ? null : readSession(valueAt(grid, row, column));
}
