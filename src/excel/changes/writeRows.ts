import { cellAddress } from '../../cells/a1';
import type { Refusal } from '../refusal';
import type { SessionReview } from '../review/sessionReview';
import { formulaAt, valueAt } from '../../cells/sheetGrid';
import type { ChangeOutcome } from './change';
import { cellsStep, type CellToWrite } from './cellsStep';
import { listCells, rowsNow } from './listRows';
import type { Writer } from '../writing/step';
import { undoSentence } from './undoWords';
import { cellsAddress, type NamedRow } from './writtenRow';
import { listGrid } from '../reading/listAsRead';

interface RowsToWrite {
  readonly announced: SessionReview;
  readonly now: SessionReview;
  readonly rows: readonly NamedRow[];
  /** As announced: at the rows where they stood then. */
  readonly cells: readonly CellToWrite[];
  /** One sentence, given where the cells were written. */
  readonly said: (address: string) => string;
  /** Writes the cells somewhere else, once it is known where the rows stand; absent: into the list itself. */
  readonly through?: (cells: readonly CellToWrite[]) => Promise<ChangeOutcome>;
}

/**
 * Writes cells of the list's rows, all of them or none: into the concessions that were announced, wherever they stand by now,
 * and only where the cells hold what the announcement said. Three round trips.
 */
export async function writeRows(
  writer: Writer,
  { announced, now, rows, cells, said, through }: RowsToWrite,
): Promise<ChangeOutcome> {
  const found = rowsNow(announced, now, rows);
  if ('kind' in found) return { kind: 'refused', refusal: found };
  const moved = cells.map((cell) => ({ ...cell, row: (found.get(cell.row + 1) ?? cell.row + 1) - 1 }));
  const refusal = editedSince(announced, now, cells, moved);
  if (refusal !== null) return { kind: 'refused', refusal };
  if (cells.length === 0)
    return { kind: 'made', said: 'The cells hold that already, so nothing was changed.', undone: null };
  if (through !== undefined) return through(moved);
  const input = listCells(now, moved);
  if ('kind' in input) return { kind: 'refused', refusal: input };
  const outcome = await writer.write(cellsStep(input));
  if (outcome.kind !== 'written') return outcome;
  const address = cellsAddress(moved);
  const note = outcome.note === null ? '' : ` ${outcome.note}`;
  return {
    kind: 'made',
    said: `${said(address)}${note}`,
    undone: (edited) => {
      const restored = cells.length - edited;
      // By name: the rows may stand elsewhere by then.
      const [only] = rows;
      const all = rows.length === 1 && only ? `“${only.name}” is as before.` : 'These rows are as before.';
      const done = restored === 0 ? '' : edited === 0 ? all : 'The others are as before.';
      return undoSentence(done, edited);
    },
  };
}

/** The first cell that does not hold what it held when the change was announced; null where all do. */
function editedSince(
  announced: SessionReview,
  now: SessionReview,
  cells: readonly CellToWrite[],
  moved: readonly CellToWrite[],
): Refusal | null {
  const [before, after] = [listGrid(announced), listGrid(now)];
  const edited = moved.find((at, i) => {
    const was = cells[i];
    return (
      before === null ||
      after === null ||
      was === undefined ||
      valueAt(before, was.row, was.column) !== valueAt(after, at.row, at.column) ||
      (formulaAt(before, was.row, was.column) === null) !== (formulaAt(after, at.row, at.column) === null)
    );
  });
  return edited === undefined
    ? null
    : {
        kind: 'cell changed',
        sheet: now.reading.place.sheet,
        address: cellAddress(edited.row, edited.column),
      };
}
