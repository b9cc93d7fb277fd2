import { ownCellsOf, placeOfCells, type OwnCells } from './ownCells';
import type { SessionReview } from '../review/sessionReview';
import type { Writer } from '../writing/step';
import type { ChangeOutcome } from './change';
import { cellsStep, type CellToWrite } from './cellsStep';
import { listCells } from './listRows';
import { undoSentence } from './undoWords';

/**
 * Writes into the user's own cells behind cells of our list of formulas, which follows by itself. The cells are looked up anew,
 * in lists as they stand by now.
 *
 * @param cells of our list, where its rows stand by now
 */
export async function writeThrough(
  writer: Writer,
  now: SessionReview,
  cells: readonly CellToWrite[],
  said: (where: string) => string,
): Promise<ChangeOutcome> {
  const all: OwnCells[] = [];
  for (const row of new Set(cells.map((cell) => cell.row))) {
    const own = ownCellsOf(
      now,
      cells.filter((cell) => cell.row === row),
    );
    if ('kind' in own) return own;
    all.push(...own);
  }
  const notes: string[] = [];
  for (const own of all) {
    const input = listCells(own.reviewed, own.cells);
    if ('kind' in input) return { kind: 'refused', refusal: input };
    const outcome = await writer.write(cellsStep(input));
    if (outcome.kind !== 'written') return outcome;
    if (outcome.note !== null) notes.push(outcome.note);
  }
  const where = all.map(placeOfCells).join('; ');
  return {
    kind: 'made',
    said: [said(where), ...notes].join(' '),
    undone: (edited) => undoSentence(edited === 0 ? `${where}: as before.` : '', edited),
  };
}
