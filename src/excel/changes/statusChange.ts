import type { Status } from '../../negotiation/concession';
import type { SessionReview } from '../review/sessionReview';
import { readStatus } from '../../vocabulary/cellWords';
import { textAt } from '../../cells/sheetGrid';
import { onList, type Change } from './change';
import type { CellToWrite } from './cellsStep';
import { listSheetId } from './listRows';
import { sessionCells } from './sessionCell';
import { statusWord } from './statusWord';
import { cellsSentence, type NamedRow } from './writtenRow';
import { listGrid } from '../reading/listAsRead';
import { isLinkedList } from './ownCells';
import { writeThrough } from './writeThrough';
import { writeRows } from './writeRows';

/** How each status is announced and told; an idea is an offer that was taken back. */
const WORDS: Readonly<Record<Status, { readonly title: string; readonly said: string }>> = {
  idea: { title: 'Take back', said: 'off the table: an idea again' },
  offered: { title: 'Mark as offered', said: 'marked as offered' },
  asked: { title: 'Mark as asked for', said: 'marked as asked for' },
  agreed: { title: 'Mark as agreed', said: 'marked as agreed' },
  rejected: { title: 'Mark as rejected', said: 'marked as rejected' },
  withdrawn: { title: 'Mark as withdrawn', said: 'marked as withdrawn' },
};

/**
 * Gives rows of the list another status, in the word that the sheet itself uses, and the session in which that happens, where the
 * list has such a column. Undo puts back what stood there. A list without a Status column refuses.
 *
 * @example statusChange(reviewed, [{ row: 7, name: 'Exclusivity' }], 'offered')  // "Mark as offered", "Deal sheet. J7: Idea becomes Offered."
 */
export function statusChange(reviewed: SessionReview, rows: readonly NamedRow[], status: Status): Change {
  const { place } = reviewed.reading;
  const grid = listGrid(reviewed);
  const word = statusWord(reviewed, status);
  const { status: column, session } = place.columns;
  const moving = rows.filter(
    ({ row }) => column !== null && (grid === null || readStatus(textAt(grid, row - 1, column)) !== status),
  );
  const cells =
    column === null
      ? []
      : [
          ...moving.map(({ row }): CellToWrite => ({ row: row - 1, column, value: word })),
          ...sessionCells(reviewed, moving),
        ].sort((a, b) => a.row - b.row);
  const where =
    column === null
      ? `“${place.sheet}” has no Status column.`
      : cells.length === 0
        ? 'These rows have that status already.'
        : `${place.sheet}. ${cellsSentence(grid, cells)}`;
  const { title, said } = WORDS[status];
  return {
    id: `status-${status}`,
    title,
    where,
    asksWith: title,
    list: listSheetId(reviewed),
    make: onList(async (writer, now) => {
      const { sheet, columns } = now.reading.place;
      if (column === null || columns.status === null)
        return { kind: 'refused', refusal: { kind: 'no column', sheet, column: 'status' } };
      if (columns.session === null && cells.some((cell) => cell.column === session))
        return { kind: 'refused', refusal: { kind: 'no column', sheet, column: 'session' } };
      return writeRows(writer, {
        announced: reviewed,
        now,
        rows,
        cells,
        ...(isLinkedList(now) && {
          through: (moved) =>
            writeThrough(
              writer,
              now,
              moved,
              (where) => `${rows.length === 1 ? '1 row is' : `${rows.length} rows are`} ${said}: ${where}.`,
            ),
        }),
        said: () => `${rows.length === 1 ? '1 row is' : `${rows.length} rows are`} ${said}.`,
      });
    }),
  };
}
