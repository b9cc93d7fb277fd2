import { columnLetters } from '../../cells/a1';
import type { ConcessionDocument } from '../../library/document';
import { LIBRARY_HEADINGS, libraryRows } from '../../library/libraryRows';
import { counted } from '../../negotiation/findings/sentence';
import { freeName } from '../sheets/readSheets';
import { addSheetOnce } from './addSheetOnce';
import type { SheetToAdd } from '../writing/sheetToAdd';
import type { Change } from './change';

/** What one request may carry; more is exported as a file. */
const MOST_ROWS = 3_000;
/** Widths in points, by heading. */
const WIDE: readonly string[] = ['Concession', 'Lessons', 'Deal', 'Counterparty', 'Library id'];
const [WIDE_WIDTH, NARROW_WIDTH] = [140, 70];

/**
 * Writes concessions of the library on an ordinary sheet of their own, to filter, sort and edit; it is read back when asked for.
 * The latest 3,000 where there are more. Needs ExcelApi 1.7.
 */
export function librarySheetChange(documents: readonly ConcessionDocument[]): Change {
  const rows = libraryRows(documents).slice(0, MOST_ROWS);
  const left =
    documents.length > rows.length
      ? ` The latest ${MOST_ROWS} of ${documents.length}: export the rest as a file.`
      : '';
  return {
    id: 'library-sheet',
    title: 'Open the library as a sheet',
    where: `New sheet “Library”: ${counted(rows.length, 'row')}.`,
    list: null,
    ungrouped: true,
    make: (writer) =>
      addSheetOnce(
        writer,
        sheetOf(rows),
        (sheet) =>
          `“${sheet}” holds ${counted(rows.length, 'row')} of your library. What you change there counts once you take it in.${left}`,
      ),
  };
}

function sheetOf(rows: readonly (readonly (string | number)[])[]): SheetToAdd {
  const values = [[...LIBRARY_HEADINGS], ...rows];
  const width = LIBRARY_HEADINGS.length;
  return {
    name: (taken) => freeName('Library', taken),
    values,
    fill: (sheet) => {
      sheet.getRangeByIndexes(0, 0, values.length, width).values = values.map((row) => row.map(asText));
      const headings = sheet.getRangeByIndexes(0, 0, 1, width);
      headings.format.font.bold = true;
      headings.format.fill.color = '#E2EFDA';
      headings.format.font.color = '#000000';
      for (const [i, heading] of LIBRARY_HEADINGS.entries()) {
        const letters = columnLetters(i);
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = WIDE.includes(heading)
          ? WIDE_WIDTH
          : NARROW_WIDTH;
      }
      sheet.freezePanes.freezeRows(1);
    },
    show: (sheet) => {
      sheet.activate();
      sheet.getRange('A2').select();
    },
  };
}

/** A text stays one: neither a formula nor a date that every Excel reads in its own way. */
function asText(cell: string | number): string | number {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
