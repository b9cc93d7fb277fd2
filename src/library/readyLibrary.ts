import { bothIndexes, libraryIndex, type LibraryIndex } from '../negotiation/library/libraryIndex';
import { DEFAULT_LIBRARY_SETTINGS } from '../negotiation/library/librarySettings';
import { currentDocuments } from './currentDocuments';
import {
  isNewer,
  type ConcessionDocument,
  type KeptDocument,
  type LibraryDocument,
  type NewerDocument,
} from './document';
import { pastConcessions } from './pastConcessions';
import { NO_PREFERENCES, type LibraryPreferences } from './preferences';

/** What the library holds, ready for questions. */
export interface OpenLibrary {
  readonly kind: 'open';
  /** What counts: without what was withdrawn or corrected. */
  readonly documents: readonly ConcessionDocument[];
  /** Everything, as it was written. */
  readonly all: readonly LibraryDocument[];
  readonly index: LibraryIndex;
  /** True for the id of a row that it holds or once held. */
  readonly has: (id: string) => boolean;
  readonly unreadable: number;
  /** Written by a later version of the add-in: kept and handed on, and not used here. */
  readonly newer: readonly NewerDocument[];
  readonly preferences: LibraryPreferences;
  /** What was added since all of it was indexed, beside what stood there then; null: nothing was. */
  readonly grown: { readonly from: OpenLibrary; readonly added: readonly KeptDocument[] } | null;
}

/** A library holds at least so many times what was added since all of it was indexed; then it is indexed anew. */
const GROWS_TO = 8;

/** The contents of a store, made ready for questions. */
export function openLibraryOf(
  content: {
    readonly documents: readonly LibraryDocument[];
    readonly unreadable: number;
    readonly newer: readonly NewerDocument[];
  },
  preferences: LibraryPreferences = NO_PREFERENCES,
  today: Date = new Date(),
): OpenLibrary {
  const documents = currentDocuments(content.documents);
  const ids = new Set([...content.documents, ...content.newer].map(({ _id }) => _id));
  return {
    kind: 'open',
    documents,
    all: content.documents,
    index: indexOf(documents, today),
    has: (id) => ids.has(id),
    unreadable: content.unreadable,
    newer: content.newer,
    preferences,
    grown: null,
  };
}

/**
 * A library with documents that it does not hold yet: the same as opening both anew, in time that follows from what was added. A
 * library in which something was ever corrected or withdrawn is made ready anew.
 */
export function grownLibrary(
  library: OpenLibrary,
  fresh: readonly KeptDocument[],
  today: Date = new Date(),
): OpenLibrary {
  const from = library.grown?.from ?? library;
  const added = [...(library.grown?.added ?? []), ...fresh];
  const ours = added.filter((one): one is LibraryDocument => !isNewer(one));
  const concessions = ours.filter(standsAlone);
  const all = [...from.all, ...ours];
  const newer = [...from.newer, ...added.filter(isNewer)];
  const isSimple = concessions.length === ours.length && from.all.every(standsAlone);
  if (!isSimple || added.length * GROWS_TO > all.length)
    return openLibraryOf(
      { documents: all, newer, unreadable: library.unreadable },
      library.preferences,
      today,
    );
  const ids = new Set(added.map(({ _id }) => _id));
  return {
    ...library,
    documents: [...from.documents, ...concessions],
    all,
    newer,
    index: bothIndexes(from.index, indexOf(concessions, today)),
    has: (id) => ids.has(id) || from.has(id),
    grown: { from, added },
  };
}

function indexOf(documents: readonly ConcessionDocument[], today: Date): LibraryIndex {
  return libraryIndex(pastConcessions(documents, today), DEFAULT_LIBRARY_SETTINGS.halfLife);
}

/** It is a concession, and corrects no other. */
function standsAlone(document: LibraryDocument): document is ConcessionDocument {
  return document.kind === 'concession' && document.replaces.length === 0;
}
