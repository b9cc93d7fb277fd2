import type { Scores } from '../../negotiation/concession';
import { isBlankCell, readScore } from '../../cells/readScore';
import { readDirection, readStatus } from '../../vocabulary/cellWords';
import { foldText } from '../../negotiation/foldText';
import { cellAddress } from '../../cells/a1';
import type { SkippedCell } from '../../cells/skippedCell';
import { readSession } from '../../vocabulary/readSession';
import { endRow, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { findHistory } from './findHistory';
import { BASELINE, type HistoryKey, type HistoryPlace, type KeptRecord } from './historyTable';

/** What the history holds, and what of it could not be read. */
export interface HistoryReading {
  readonly place: HistoryPlace;
  readonly records: readonly KeptRecord[];
  /** Cells on the history's sheet that keep their row, or their side of it, from being used. */
  readonly damaged: readonly SkippedCell[];
}

type Problem = readonly [key: HistoryKey, reason: string];

const OWN = ['ownValue', 'ownLeverage', 'ownRelationship'] as const;
const MIRROR = ['mirrorValue', 'mirrorLeverage', 'mirrorRelationship'] as const;

/**
 * Reads the history of a workbook; null when there is none. A row that was damaged is reported by its cell and left out,
 * the rest is used; sorting, further columns and blank rows do no harm. Of a row that stands there twice, the lower one counts.
 */
export function readHistory(grids: readonly SheetGrid[]): HistoryReading | null {
  const found = findHistory(grids);
  return found === null ? null : readHistoryAt(found.grid, found.place);
}

function readHistoryAt(grid: SheetGrid, place: HistoryPlace): HistoryReading {
  const records = new Map<string, KeptRecord>();
  const damaged: SkippedCell[] = [];
  for (let row = place.headerRow + 1; row <= place.lastRow; row++) {
    const columns = Object.values(place.columns);
    if (columns.every((column) => isBlankAt(grid, row, column))) continue;
    const { record, problems } = readRecord(grid, place, row);
    for (const [key, reason] of problems)
      damaged.push({ cell: cellAddress(row, place.columns[key] ?? place.from), reason });
    if (record === null) continue;
    const { session, sheet, name, direction } = record;
    const key = JSON.stringify([session, sheet, record.row ?? `at ${row}`, name, direction]);
    const twin = records.get(key);
    if (twin !== undefined)
      damaged.push({
        cell: cellAddress(twin.at, place.columns.name ?? place.from),
        reason: `This row stands here twice; row ${row + 1} is used. Delete the one that is wrong.`,
      });
    records.set(key, record);
  }
  if (grid.isCut === true && place.lastRow >= endRow(grid) - 1)
    damaged.push({
      cell: cellAddress(endRow(grid), place.from),
      reason: 'The history is too long to be read whole; what stands from here on is not used.',
    });
  return { place, records: [...records.values()], damaged };
}

function readRecord(
  grid: SheetGrid,
  { columns }: HistoryPlace,
  row: number,
): { readonly record: KeptRecord | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const value = (key: HistoryKey) => {
    const column = columns[key];
    return column === undefined ? '' : valueAt(grid, row, column);
  };
  const text = (key: HistoryKey) => {
    const column = columns[key];
    return column === undefined ? '' : textAt(grid, row, column);
  };

  const session = sessionIn(value('session'));
  if (session === null)
    problems.push([
      'session',
      'This is no session, so the row is left out. Type its number, or 0 for the starting point.',
    ]);
  const name = text('name');
  if (name === '') problems.push(['name', 'The name is missing, so the row is left out.']);
  const direction = readDirection(text('direction'));
  if (direction === null)
    problems.push(['direction', 'This is neither Give nor Get, so the row is left out.']);
  const own = scoresIn(OWN, value, problems, 'so the row is left out');
  const status = text('status') === '' ? 'idea' : readStatus(text('status'));
  if (status === null) problems.push(['status', 'This status is not understood, so the row is left out.']);
  const mirrorBlank = MIRROR.every((key) => isBlankCell(value(key)));
  const mirror = mirrorBlank
    ? null
    : scoresIn(MIRROR, value, problems, 'so their side of the row is left out');

  const [date, sheetRow] = [value('date'), value('row')];
  const record =
    session === null || name === '' || direction === null || own === null || status === null
      ? null
      : {
          at: row,
          session,
          date: typeof date === 'number' && date > 0 ? Math.floor(date) : null,
          sheet: text('sheet'),
          row: typeof sheetRow === 'number' && Number.isInteger(sheetRow) && sheetRow > 0 ? sheetRow : null,
          name,
          direction,
          status,
          type: text('type'),
          own,
          mirror,
        };
  return { record, problems };
}

function sessionIn(cell: unknown): number | null {
  if (cell === BASELINE || cell === '0') return BASELINE;
  if (typeof cell === 'string' && foldText(cell) === 'baseline') return BASELINE;
  return readSession(cell);
}

function scoresIn(
  keys: readonly [HistoryKey, HistoryKey, HistoryKey],
  value: (key: HistoryKey) => unknown,
  problems: Problem[],
  consequence: string,
): Scores | null {
  const scores = keys.flatMap((key) => {
    const reading = readScore(value(key));
    if (reading.kind === 'score') return [reading.score];
    problems.push([
      key,
      reading.kind === 'blank' ? `A score is missing, ${consequence}.` : `${reading.reason}, ${consequence}.`,
    ]);
    return [];
  });
  const [a, b, c] = scores;
  return a === undefined || b === undefined || c === undefined ? null : [a, b, c];
}
