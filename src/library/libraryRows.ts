import { foldText } from '../negotiation/foldText';
import type { Direction, Status } from '../negotiation/concession';
import { DOCUMENT_VERSION, documentOf, LONGEST_LESSON, LONGEST_SCALE, textWithin } from './document';
import type { ConcessionContent, ConcessionDocument } from './document';
import { sha256 } from './sha256';

/** The library as an ordinary sheet: these headings, one row per concession. The last column tells which row is which. */
export const LIBRARY_HEADINGS = [
  ...['Type', 'Concession', 'Direction', 'Counterparty', 'Industry', 'Deal', 'Date'],
  ...['Our value', 'Our leverage', 'Our relationship', 'Their value', 'Their leverage', 'Their relationship'],
  ...['Outcome', 'Lessons', 'Measure', 'Scale', 'Library id'],
] as const;

/** The cells of a row of such a sheet, in the order of the headings. Dates are YYYY-MM-DD. */
export function libraryRow(document: ConcessionDocument): readonly (string | number)[] {
  const { own, mirror } = document;
  const three = ([value, leverage = value, relationship = value]: readonly number[]) => [
    value ?? '',
    leverage ?? '',
    relationship ?? '',
  ];
  return [
    ...[document.type, document.name, document.direction ?? '', document.counterparty],
    ...[document.industry, document.deal, document.date ?? ''],
    ...three(own),
    ...(mirror ? three(mirror) : ['', '', '']),
    ...[document.outcome ?? '', document.lessons, document.measure, document.scale, document._id],
  ];
}

/** The whole library by deal, the latest first, as it is written out. */
export function libraryRows(
  documents: readonly ConcessionDocument[],
): readonly (readonly (string | number)[])[] {
  const latest = (a: ConcessionDocument, b: ConcessionDocument) =>
    (b.date ?? '').localeCompare(a.date ?? '') ||
    a.group.localeCompare(b.group) ||
    a.name.localeCompare(b.name);
  return [...documents].sort(latest).map(libraryRow);
}

/** A row that was read from a sheet, ours or the user's own. */
export interface RowToImport {
  /** '' in a row that never came from the library. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly industry: string;
  readonly counterparty: string;
  readonly deal: string;
  readonly date: string | null;
  readonly direction: Direction | null;
  readonly outcome: Status | null;
  readonly measure: 'three' | 'one';
  readonly scale: string;
  readonly own: readonly number[];
  readonly mirror: readonly number[] | null;
  readonly lessons: string;
}

/** What importing would do. */
export interface Import {
  readonly documents: readonly ConcessionDocument[];
  readonly added: number;
  readonly corrected: number;
  readonly same: number;
  /** Rows that were changed in the library, or taken out, since they were written: what stands there stays. */
  readonly outdated: number;
}

/**
 * The documents that a sheet adds to the library: rows without an id are new, rows with one that say something else correct
 * theirs. What is not on the sheet stays in the library.
 *
 * @param held what counts today
 * @param has true for an id that the library holds or once held
 */
export function importRows(
  rows: readonly RowToImport[],
  held: readonly ConcessionDocument[],
  has: (id: string) => boolean,
): Import {
  const byId = new Map(held.map((one) => [one._id, one]));
  const counts = new Map<string, number>();
  const documents: ConcessionDocument[] = [];
  const count = { added: 0, corrected: 0, same: 0, outdated: 0 };
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known === undefined && row.id !== '' && has(row.id)) {
      count.outdated += 1;
      continue;
    }
    const plain = contentOf(row);
    if (known) {
      const { at, group, replaces } = known;
      if (documentOf({ ...plain, at, group, replaces })._id === known._id) count.same += 1;
      else {
        documents.push(documentOf({ ...plain, at, group, replaces: [known._id] }));
        count.corrected += 1;
      }
      continue;
    }
    const group = sha256(
      JSON.stringify(['row', foldText(row.deal), foldText(row.counterparty), row.date]),
    ).slice(0, 16);
    const key = JSON.stringify([group, plain]);
    const at = counts.get(key) ?? 0;
    counts.set(key, at + 1);
    const fresh = documentOf({ ...plain, at, group });
    if (byId.has(fresh._id)) count.same += 1;
    else if (has(fresh._id)) count.outdated += 1;
    else {
      documents.push(fresh);
      count.added += 1;
    }
  }
  return { documents, ...count };
}

function contentOf(row: RowToImport): Omit<ConcessionContent, 'group'> {
  const scores = ([
    value = 0,
    leverage = value,
    relationship = value,
  ]: readonly number[]): ConcessionContent['own'] =>
    row.measure === 'one' ? [value] : [value, leverage, relationship];
  return {
    ...{ kind: 'concession', version: DOCUMENT_VERSION, at: 0, replaces: [] },
    ...{ name: textWithin(row.name), type: textWithin(row.type), industry: textWithin(row.industry) },
    ...{ counterparty: textWithin(row.counterparty), deal: textWithin(row.deal), date: row.date },
    ...{ direction: row.direction, outcome: row.outcome, measure: row.measure },
    scale: textWithin(row.scale, LONGEST_SCALE),
    own: scores(row.own),
    mirror: row.mirror && scores(row.mirror),
    lessons: textWithin(row.lessons, LONGEST_LESSON),
  };
}
