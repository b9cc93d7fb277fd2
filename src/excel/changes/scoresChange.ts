import type { Status, Triple } from '../../negotiation/concession';
import { readStatus } from '../../vocabulary/cellWords';
import { explainRefusal } from '../explain';
import { type Refusal } from '../refusal';
import { openDoubt } from '../template/formulaObstacle';
import { scoreReader } from '../template/scoreReader';
import { scaleChoices, scoreColumnsFor, typedScore } from '../template/typedScore';
import { ONE_TO_TEN } from '../../cells/scale';
import type { SessionReview } from '../review/sessionReview';
import type { TemplatePlace, TemplateReading } from '../template/reading';
import { textAt, valueAt } from '../../cells/sheetGrid';
import { onList, type Change } from './change';
import type { CellToWrite } from './cellsStep';
import { listSheetId } from './listRows';
import { statusWord } from './statusWord';
import { cellsSentence, type NamedRow } from './writtenRow';
import { listGrid } from '../reading/listAsRead';
import { isLinkedList, ownCellsOf } from './ownCells';
import { writeThrough } from './writeThrough';
import { writeRows } from './writeRows';

/** What a row is to hold, scores from 1 to 10 whatever the list's own scale is; what is absent stays as it is. */
export interface NewScores {
  readonly own?: Triple<number>;
  readonly mirror?: Triple<number>;
  readonly status?: Status;
}

/**
 * Writes a row's scores into its own cells, those of them that differ. A formula in such a cell is replaced, which the
 * announcement says. Undo puts back what stood there.
 *
 * @example scoresChange(reviewed, { row: 7, name: 'Exclusivity' }, { own: [7, 6, 5] })
 *          // "Change the scores of row 7", "Deal sheet. D7: 9 becomes 6."
 */
export function scoresChange(reviewed: SessionReview, row: NamedRow, scores: NewScores): Change {
  const { place } = reviewed.reading;
  const cells = scoreCellsToWrite(reviewed, row, scores);
  return {
    id: `scores-${row.row}`,
    title: `Change the scores of row ${row.row}`,
    where: cells.length === 0 ? 'The cells hold that already.' : announced(reviewed, cells),
    asksWith: `Write to row ${row.row}`,
    list: listSheetId(reviewed),
    make: onList(async (writer, now) => {
      const refusal = columnsRefusal(now.reading, place, scores);
      if (refusal !== null) return { kind: 'refused', refusal };
      const said = (address: string) =>
        `“${row.name}” is rescored: ${address} of “${now.reading.place.sheet}”.`;
      if (isLinkedList(now))
        return writeRows(writer, {
          ...{ announced: reviewed, now, rows: [row], cells, said },
          through: (moved) =>
            writeThrough(writer, now, moved, (where) => `“${row.name}” is rescored: ${where}.`),
        });
      return writeRows(writer, { announced: reviewed, now, rows: [row], cells, said });
    }),
  };
}

/** Which cells are written: of a list of formulas the user's own behind it. */
function announced(reviewed: SessionReview, cells: readonly CellToWrite[]): string {
  const { place } = reviewed.reading;
  if (!isLinkedList(reviewed)) return `${place.sheet}. ${cellsSentence(listGrid(reviewed), cells)}`;
  const own = ownCellsOf(reviewed, cells);
  if ('kind' in own) return explainRefusal(own.refusal);
  const told = own.map(
    (one) => `${one.reviewed.reading.place.sheet}. ${cellsSentence(listGrid(one.reviewed), one.cells)}`,
  );
  return `${told.join(' ')} “${place.sheet}” follows by itself.`;
}

/** The cells that {@link scoresChange} would write, for an announcement beside the preview. */
export function scoreCellsToWrite(
  reviewed: SessionReview,
  { row }: NamedRow,
  { own, mirror, status }: NewScores,
): readonly CellToWrite[] {
  const { place } = reviewed.reading;
  const { columns, scale = ONE_TO_TEN } = place;
  const grid = listGrid(reviewed);
  if (grid === null) return [];
  const read = scoreReader(scale);
  const choices = scaleChoices(place, grid);
  const direction = reviewed.reading.rows.find((one) => one.row === row)?.direction ?? 'give';
  const at = scoreColumnsFor(place, direction);
  const ofSide = (side: Triple<number> | null, scores: Triple<number> | undefined) =>
    (side === null ? [] : [...side]).flatMap((column, i): CellToWrite[] => {
      // Of one score a side the three are one cell.
      if (side?.indexOf(column) !== i) return [];
      const score = scores?.[i];
      const now = read(valueAt(grid, row - 1, column));
      const isSame = score === undefined || (now.kind === 'score' && Math.abs(now.score - score) < 1e-9);
      return isSame ? [] : [{ row: row - 1, column, value: typedScore(score, scale, choices) }];
    });
  const ofStatus = (column: number | null): readonly CellToWrite[] =>
    column === null || status === undefined || readStatus(textAt(grid, row - 1, column)) === status
      ? []
      : [{ row: row - 1, column, value: statusWord(reviewed, status) }];
  return [...ofSide(at.own, own), ...ofSide(at.mirror, mirror), ...ofStatus(columns.status)];
}

function columnsRefusal(
  reading: TemplateReading,
  announced: TemplatePlace,
  scores: NewScores,
): Refusal | null {
  const { place: now } = reading;
  const { sheet, columns } = now;
  const scored = scores.own !== undefined || scores.mirror !== undefined;
  // What a number means must be known before one is typed.
  if (scored && isScaleOpen(reading)) return openDoubt(reading);
  const { scorers } = now;
  if (scores.own !== undefined && scorers?.areOwn === true)
    return { kind: 'several scorers', sheet, names: scorers.people.map(({ name }) => name) };
  if (scores.mirror !== undefined && columns.mirror === null)
    return { kind: 'no column', sheet, column: 'mirror' };
  if (scores.status !== undefined && columns.status === null)
    return { kind: 'no column', sheet, column: 'status' };
  const written = ({ columns: { own, mirror, status }, scale, forGets }: TemplatePlace) =>
    JSON.stringify([own, mirror, status, scale, forGets]);
  return written(now) === written(announced)
    ? null
    : { kind: 'cell changed', sheet, address: `Row ${now.headerRow}` };
}

function isScaleOpen({ doubts }: TemplateReading): boolean {
  return doubts.some(({ about }) => about === 'scale' || about === 'side');
}
