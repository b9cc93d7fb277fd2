import { readLibrary } from '../../excel/library/readLibrary';
import { rowsToImport } from '../../excel/library/rowsToImport';
import type { ConcessionDocument } from '../../library/document';
import { importRows, LIBRARY_HEADINGS, libraryRows } from '../../library/libraryRows';
import type { OpenLibrary } from '../../library/readyLibrary';
import { plainWorkbook } from '../../xlsx/plainWorkbook';
import { readCells } from '../../xlsx/readCells';
import type { ReadImport } from './importOutcome';

/** The library as an .xlsx package with one ordinary sheet, which people can edit and give back. */
export function libraryWorkbook(documents: readonly ConcessionDocument[]): Uint8Array {
  return plainWorkbook([
    {
      name: 'Library',
      rows: [
        LIBRARY_HEADINGS.map((value) => ({ value, look: 'heading' as const })),
        ...libraryRows(documents).map((row) => row.map((value) => (value === '' ? null : { value }))),
      ],
      widths: LIBRARY_HEADINGS.map((heading) => Math.max(12, heading.length + 2)),
    },
  ]);
}

/** The rows of such a workbook, or of the user's own with a library on one of its sheets. */
export async function importWorkbook(bytes: Uint8Array<ArrayBuffer>, held: OpenLibrary): Promise<ReadImport> {
  try {
    const reading = readLibrary(await readCells(bytes), null, new Date());
    if (reading === null)
      return {
        kind: 'unreadable',
        reason:
          'The workbook holds no library: a sheet named Library with a Type, our three scores, and deal, counterparty or date.',
      };
    const found = importRows(rowsToImport(reading), held.documents, held.has);
    return { kind: 'found', ...found, refused: reading.damaged.length, newer: [] };
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: error instanceof Error ? error.message : 'The file cannot be read.',
    };
  }
}
