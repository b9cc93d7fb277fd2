import * as z from 'zod/mini';
import { DIRECTIONS, STATUSES } from '../negotiation/concession';
import { sha256 } from './sha256';

/** What this version of the add-in writes. */
export const DOCUMENT_VERSION = 1;

/** Longer texts are no names, and no lesson that anybody reads; a document has no more entries. */
export const LONGEST_NAME = 200;
export const LONGEST_LESSON = 500;
export const LONGEST_SCALE = 40;
/** So many ids one withdrawal or correction may name. */
const MOST_IDS = 500;
/** Bytes of JSON; the largest sound document of today has half of it. */
export const LARGEST_DOCUMENT = 48_000;

/** Halves of pairs of code units, and control signs but for tabs and ends of lines: no server and no workbook takes them. */
const UNSOUND = /\p{Cs}|[^\P{Cc}\t\n\r]/u;
const text = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((one) => !UNSOUND.test(one)),
  );
const name = text(LONGEST_NAME);
const score = z.number().check(z.gte(1), z.lte(10));
const scores = z.union([z.tuple([score, score, score]), z.tuple([score])]);
const id = z.string().check(z.regex(/^[0-9a-f]{16}\.[0-9a-f]{32}$/));

const concession = z.strictObject({
  kind: z.literal('concession'),
  version: z.literal(DOCUMENT_VERSION),
  /** Holds the rows of one deal together, and says nothing of it. */
  group: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Tells rows of one deal apart that are alike in everything else. */
  at: z.int().check(z.gte(0), z.lte(1_000_000)),
  /** '' where unknown or left out, as for the four below. */
  name,
  type: name,
  industry: name,
  counterparty: name,
  deal: name,
  /** YYYY-MM-DD; null where unknown. */
  date: z.nullable(z.string().check(z.refine(isIsoDate))),
  direction: z.nullable(z.enum(DIRECTIONS)),
  /** What became of it; null where the list did not say. */
  outcome: z.nullable(z.enum(STATUSES)),
  measure: z.enum(['three', 'one']),
  /** What the scores ran on in the sheet; those here run from 1 to 10. */
  scale: text(LONGEST_SCALE),
  own: scores,
  mirror: z.nullable(scores),
  lessons: text(LONGEST_LESSON),
  /** The rows that this one stands for from now on. */
  replaces: z.array(id).check(z.maxLength(MOST_IDS)),
});

const withdrawal = z.strictObject({
  kind: z.literal('withdrawal'),
  version: z.literal(DOCUMENT_VERSION),
  group: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  withdraws: z.array(id).check(z.minLength(1), z.maxLength(MOST_IDS)),
});

const content = z
  .discriminatedUnion('kind', [concession, withdrawal])
  .check(
    z.refine(
      (one) =>
        one.kind === 'withdrawal' ||
        [one.own, one.mirror].every(
          (side) => side === null || (side.length === 1) === (one.measure === 'one'),
        ),
      'Its scores do not fit its measure.',
    ),
  );

/** What a document says. Nothing of it changes once it is written: a later document stands for it, or withdraws it. */
export type DocumentContent = z.infer<typeof content>;
export type ConcessionContent = Extract<DocumentContent, { kind: 'concession' }>;
/** A document as it is kept and sent. */
export type LibraryDocument = DocumentContent & { readonly _id: string };
export type ConcessionDocument = ConcessionContent & { readonly _id: string };

/** A document of a later version of the add-in: as it came, for whoever can read it. */
export interface NewerDocument {
  readonly _id: string;
  readonly version: number;
}
/** What is kept and handed on, whether or not it can be used here. */
export type KeptDocument = LibraryDocument | NewerDocument;

/** True for a document that only a later version of the add-in can use. */
export function isNewer(document: KeptDocument): document is NewerDocument {
  return document.version > DOCUMENT_VERSION;
}

/** What came in under the name of a document. */
export type ParsedDocument =
  | { readonly kind: 'document'; readonly document: LibraryDocument }
  /** Sound, but of a version that this add-in does not know: kept, handed on, and not used. */
  | { readonly kind: 'newer'; readonly document: NewerDocument }
  | { readonly kind: 'refused'; readonly reason: string };

/** One step per version: what version n wrote, rewritten as version n + 1. There has been only one version so far. */
const MIGRATIONS: readonly ((older: Fields) => Fields)[] = [];
type Fields = Readonly<Record<string, unknown>>;

/**
 * A document with the id that its content gives it. Two people who add the same thing write the same document, so that libraries
 * are brought together without a question; and a document that was tampered with no longer fits its id.
 */
export function documentOf<T extends DocumentContent>(of: T): T & { readonly _id: string } {
  return { ...of, _id: documentId(of) };
}

/**
 * The same for a row that may have been here before: one that was taken out and is added again stands for what was taken out, and
 * so counts again.
 *
 * @param held true for an id that the library holds or once held
 */
export function documentAnew(of: ConcessionContent, held: (id: string) => boolean): ConcessionDocument {
  let made = documentOf(of);
  while (held(made._id)) made = documentOf({ ...of, replaces: [made._id] });
  return made;
}

/** What makes rows of one deal count no longer: as many documents as it takes to name them all. */
export function withdrawalsOf(group: string, ids: readonly string[]): readonly LibraryDocument[] {
  return Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, i) =>
    documentOf({
      kind: 'withdrawal',
      version: DOCUMENT_VERSION,
      group,
      withdraws: ids.slice(i * MOST_IDS, (i + 1) * MOST_IDS),
    }),
  );
}

function documentId(fields: Fields): string {
  const group = typeof fields.group === 'string' ? fields.group : '';
  return `${group}.${sha256(canonical(fields)).slice(0, 32)}`;
}

/**
 * Its fields by name, as it is written to the store and to files: two people who hold the same thing write the same text, from which
 * the store works out a revision.
 */
export function fieldsInOrder<T extends KeptDocument>(document: T): T {
  const fields = Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields) as unknown as T;
}

/** JSON with its keys in order, without what the store adds. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([key]) => !key.startsWith('_'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/**
 * Anything that claims to be a document: from a file, a sheet, the store or another computer. Never throws. What stands in our own
 * store came in through here: its id is not worked out again.
 */
export function parseDocument(value: unknown, from: 'outside' | 'our store' = 'outside'): ParsedDocument {
  const refused = (reason: string): ParsedDocument => ({ kind: 'refused', reason });
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return refused('It is no document.');
  const fields = value as Fields;
  const { _id, _deleted, _attachments, version } = fields;
  if (_deleted !== undefined || _attachments !== undefined)
    return refused('It is deleted or carries files, which no document of the library is or does.');
  if (typeof _id !== 'string' || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused('It has no id or no version.');
  try {
    if (from === 'outside' && JSON.stringify(value).length > LARGEST_DOCUMENT)
      return refused('It is too large.');
    if (from === 'outside' && documentId(fields) !== _id) return refused('Its id does not fit what it says.');
  } catch {
    return refused('It is no plain document.');
  }
  const plain = Object.fromEntries(Object.entries(fields).filter(([key]) => !key.startsWith('_')));
  if (version > DOCUMENT_VERSION) return { kind: 'newer', document: { ...plain, version, _id } };
  const today = MIGRATIONS.slice(version - 1).reduce<Fields>((older, migrate) => migrate(older), plain);
  const parsed = content.safeParse(today);
  if (parsed.success) return { kind: 'document', document: { ...parsed.data, _id } };
  const [field = 'content'] = parsed.error.issues[0]?.path ?? [];
  return refused(`Its ${String(field)} is not what it should be.`);
}

/**
 * A text as a document holds it: on one line, as the cells of a sheet are read, without signs that nothing can keep, and of at most
 * `most` signs.
 */
export function textWithin(text: string, most = LONGEST_NAME): string {
  // What claims to be a cell may hold a million signs: no more of it is looked at than can matter.
  const onOneLine = text.slice(0, 100 * most).replace(/[\p{Cc}\s\u200b\ufeff]+/gu, ' ');
  return onOneLine
    .trim()
    .slice(0, most)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** True for a day that exists, as YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
