import {
  fieldsInOrder,
  parseDocument,
  type KeptDocument,
  type LibraryDocument,
  type NewerDocument,
} from './document';

const FORMAT = 'concession-library';
const VERSION = 1;
/** A file beyond this is none of ours: a million documents have half of it. */
const LONGEST_FILE = 800_000_000;

/** The library as the text of a .json file, the same for the same library; what a later version wrote goes along as it came. */
export function libraryFile(documents: readonly KeptDocument[]): string {
  const sorted = [...documents].sort((a, b) => (a._id < b._id ? -1 : 1));
  const lines = sorted.map((one) => JSON.stringify(fieldsInOrder(one))).join(',\n');
  return `{"format":"${FORMAT}","version":${VERSION},"documents":[\n${lines}\n]}\n`;
}

/** What was read from such a file; a sentence where it is none. */
export type LibraryFileReading =
  | {
      readonly kind: 'read';
      readonly documents: readonly LibraryDocument[];
      readonly newer: readonly NewerDocument[];
      readonly refused: number;
    }
  | { readonly kind: 'unreadable'; readonly reason: string };

export function readLibraryFile(text: string): LibraryFileReading {
  const unreadable = (reason: string) => ({ kind: 'unreadable', reason }) as const;
  if (text.length > LONGEST_FILE) return unreadable('The file is larger than any library.');
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return unreadable('The file is no JSON. Choose a file that was exported from a library.');
  }
  const { format, version, documents } = (content ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || !Array.isArray(documents) || typeof version !== 'number')
    return unreadable('The file holds no concession library. Choose a file that was exported from one.');
  if (version > VERSION)
    return unreadable('The file comes from a newer version of the add-in. Update this one and try again.');
  const parsed = documents.map((one: unknown) => parseDocument(one));
  return {
    kind: 'read',
    documents: parsed.flatMap((one) => (one.kind === 'document' ? [one.document] : [])),
    newer: parsed.flatMap((one) => (one.kind === 'newer' ? [one.document] : [])),
    refused: parsed.filter(({ kind }) => kind === 'refused').length,
  };
}
