import type { SessionReview } from '../sessionReview';
import type { ChangeOutcome } from './change';
import { writeRemembered, type CellToWrite } from './rememberedCells';
import { undoSentence } from './undoWords';
import { cellsAddress, editedSince, rowRefusal, type NamedRow } from './writtenRow';

interface RowsToWrite {
  readonly announced: SessionReview;
  readonly now: SessionReview;
  readonly rows: readonly NamedRow[];
  readonly cells: readonly CellToWrite[];
  readonly said: string;
}

/**
 * Writes cells of the list's rows, all of them or none: only where the same concessions still stand in these rows and the
 * cells hold what the announcement said. Three round trips.
 */
export async function writeRows(
  context: Excel.RequestContext,
  { announced, now, rows, cells, said }: RowsToWrite,
): Promise<ChangeOutcome> {
  const { sheet, columns } = now.reading.place;
  const refusal =
    rows.map((row) => rowRefusal(now, row)).find((one) => one !== null) ?? editedSince(announced, now, cells);
  if (refusal !== null) return { kind: 'refused', refusal };
  if (cells.length === 0)
    return { kind: 'made', said: 'The cells hold that already, so nothing was changed.', undo: null };
  if (!(await isWritable(context, sheet, cells)))
    return { kind: 'refused', refusal: { kind: 'protected sheet', sheet } };
  const putBack = await writeRemembered(context, sheet, columns.concession, cells);
  return {
    kind: 'made',
    said,
    undo: async (later) => {
      const { restored, edited } = await putBack(later);
      const done =
        restored === 0
          ? ''
          : edited === 0
            ? `${cellsAddress(cells)}: as before.`
            : 'The others are as before.';
      return undoSentence(done, edited);
    },
  };
}

/** A protected sheet lets the cells through that its author unlocked. */
async function isWritable(
  context: Excel.RequestContext,
  sheetName: string,
  cells: readonly CellToWrite[],
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const { protection } = sheet;
  protection.load('protected');
  await context.sync();
  if (!protection.protected) return true;
  const locks = cells.map(({ row, column }) => {
    const lock = sheet.getCell(row, column).format.protection;
    lock.load('locked');
    return lock;
  });
  try {
    await context.sync();
  } catch {
    return false;
  }
  return locks.every(({ locked }) => !locked);
}
