import * as z from 'zod/mini';
import type { Database } from 'pouchdb-core';
import {
  fieldsInOrder,
  parseDocument,
  type KeptDocument,
  type LibraryDocument,
  type NewerDocument,
} from '../document';
import { NO_PREFERENCES, type LibraryPreferences } from '../preferences';

/** Everything that a store holds. */
export interface StoreContent {
  readonly documents: readonly LibraryDocument[];
  /** Entries that are no documents; they are left where they are, and counted. */
  readonly unreadable: number;
  /** Documents of later versions of the add-in. */
  readonly newer: readonly NewerDocument[];
}

const libraryPreferences = z.object({
  team: z.catch(z.nullable(z.string().check(z.maxLength(2_000))), NO_PREFERENCES.team),
  leavesOutNames: z.catch(z.boolean(), NO_PREFERENCES.leavesOutNames),
  syncedAt: z.catch(z.nullable(z.number()), NO_PREFERENCES.syncedAt),
}) satisfies z.ZodMiniType<LibraryPreferences>;

/** The library on this computer. What goes wrong is thrown as the browser throws it: see `storeTrouble`. */
export interface LibraryStore {
  readonly read: () => Promise<StoreContent>;
  /** A number that grows with every document that is written, by whomever: the same number, the same documents. */
  readonly sequence: () => Promise<number>;
  /** Keeps documents; what is there already stays. Answers how many were new. */
  readonly add: (documents: readonly KeptDocument[]) => Promise<number>;
  readonly preferences: () => Promise<LibraryPreferences>;
  readonly keepPreferences: (preferences: LibraryPreferences) => Promise<void>;
  /** Removes everything, the preferences too. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly database: Database;
}

const PAGE = 5_000;
const BATCH = 500;
const PREFERENCES_ID = '_local/preferences';

export function libraryStore(database: Database): LibraryStore {
  return {
    database,
    read: () => readAll(database),
    sequence: async () => (await database.info()).update_seq,
    async add(documents) {
      let added = 0;
      for (let at = 0; at < documents.length; at += BATCH) {
        const answers = await database.bulkDocs(documents.slice(at, at + BATCH).map(fieldsInOrder));
        for (const answer of answers) {
          if (answer.ok) added += 1;
          // An id follows from what the document says: what bears it already says the same.
          else if (answer.status !== 409) throw new StoreRefusal(answer.name ?? 'unknown');
        }
      }
      return added;
    },
    async preferences() {
      try {
        return libraryPreferences.parse(await database.get(PREFERENCES_ID));
      } catch (error) {
        if (isMissing(error)) return NO_PREFERENCES;
        throw error;
      }
    },
    async keepPreferences(preferences) {
      const before = await database.get(PREFERENCES_ID).catch((error: unknown): Record<string, unknown> => {
        if (isMissing(error)) return {};
        throw error;
      });
      const { _rev } = before;
      await database.put({ _id: PREFERENCES_ID, ...(_rev !== undefined && { _rev }), ...preferences });
    },
    clear: async () => {
      await database.destroy();
    },
    close: () => database.close(),
  };
}

/** A document that the store did not take, with the store's word for why. */
class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';
}

function isMissing(error: unknown): boolean {
  return (error as { readonly status?: unknown } | null)?.status === 404;
}

/** In pages, so that the pane stays alive. */
async function readAll(database: Database): Promise<StoreContent> {
  const documents: LibraryDocument[] = [];
  const newer: NewerDocument[] = [];
  let unreadable = 0;
  let last: string | undefined;
  for (;;) {
    const { rows } = await database.allDocs({
      include_docs: true,
      limit: PAGE,
      ...(last !== undefined && { startkey: last, skip: 1 }),
    });
    for (const { doc } of rows) {
      const parsed = parseDocument(doc, 'our store');
      if (parsed.kind === 'document') documents.push(parsed.document);
      else if (parsed.kind === 'newer') newer.push(parsed.document);
      else unreadable += 1;
    }
    last = rows.at(-1)?.id;
    if (rows.length < PAGE) return { documents, unreadable, newer };
  }
}
