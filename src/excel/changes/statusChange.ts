import type { Status } from '../../negotiation/concession';
import type { SessionReview } from '../review/sessionReview';
import { readStatus } from '../../vocabulary/cellWords';
import { textAt } from '../../cells/sheetGrid';
import { onList, type Change } from './change';
import type { CellToWrite } from './cellsStep';
import { listSheetId } from './listRows';
import { statusWord } from './statusWord';
import { cellsSentence, type NamedRow } from './writtenRow';
import { listGrid } from '../reading/listAsRead';
import { writeRows } from './writeRows';

/**
 * Gives rows of the list another status, in the word that the sheet itself uses. Undo puts back what stood there. A list
 * without a Status column refuses.
 *
 * @example statusChange(reviewed, [{ row: 7, name: 'Exclusivity' }], 'offered')  // "Mark as offered", "Deal sheet. J7: Idea becomes Offered."
 */
export function statusChange(reviewed: SessionReview, rows: readonly NamedRow[], status: Status): Change {
  const { place } = reviewed.reading;
  const grid = listGrid(reviewed);
  const word = statusWord(reviewed, status);
  const column = place.columns.status;
  const cells = rows.flatMap(({ row }): CellToWrite[] =>
    column === null || (grid !== null && readStatus(textAt(grid, row - 1, column)) === status)
      ? []
      : [{ row: row - 1, column, value: word }],
  );
  const where =
    column === null
      ? `“${place.sheet}” has no Status column.`
      : cells.length === 0
        ? 'These rows have that status already.'
        : `${place.sheet}. ${cellsSentence(grid, cells)}`;
  return {
    id: `status-${status}`,
    title: status === 'asked' ? 'Mark as asked for' : `Mark as ${status}`,
    where,
    asksWith: status === 'asked' ? 'Mark as asked for' : `Mark as ${status}`,
    list: listSheetId(reviewed),
    make: onList(async (writer, now) => {
      const { sheet, columns } = now.reading.place;
      if (column === null || columns.status !== column)
        return { kind: 'refused', refusal: { kind: 'no column', sheet, column: 'status' } };
      const said = rows.length === 1 ? '1 row is' : `${rows.length} rows are`;
      return writeRows(writer, {
        announced: reviewed,
        now,
        rows,
        cells,
        said: () => `${said} marked as ${status === 'asked' ? 'asked for' : status}.`,
      });
    }),
  };
}
