import type { OpenLibrary } from '../../library/readyLibrary';
import { readLibraryFile } from '../../library/libraryFile';
import type { ReadImport } from './importOutcome';

/** Reads a library's file, .json or .xlsx; what it brings is told before it comes in. */
export async function readImport(file: File, held: OpenLibrary): Promise<ReadImport> {
  if (/\.xlsx$/i.test(file.name)) {
    const { importWorkbook } = await import(/* webpackChunkName: "libraryFiles" */ './libraryWorkbook');
    return importWorkbook(new Uint8Array(await file.arrayBuffer()), held);
  }
  const reading = readLibraryFile(await file.text());
  if (reading.kind === 'unreadable') return reading;
  const documents = reading.documents.filter(({ _id }) => !held.has(_id));
  return {
    kind: 'found',
    documents,
    added: documents.length,
    corrected: 0,
    same: reading.documents.length - documents.length,
    outdated: 0,
    refused: reading.refused,
    newer: reading.newer.filter(({ _id }) => !held.has(_id)),
  };
}
