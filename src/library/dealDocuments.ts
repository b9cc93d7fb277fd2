import { foldText } from '../negotiation/foldText';
import type { Direction, Status } from '../negotiation/concession';
import {
  DOCUMENT_VERSION,
  documentAnew,
  documentOf,
  LONGEST_LESSON,
  LONGEST_SCALE,
  textWithin,
} from './document';
import type { ConcessionContent, ConcessionDocument } from './document';
import { heldDeals, scoreKey } from './heldDeals';
import { sha256 } from './sha256';

/** A row of a deal that is to be added. */
export interface RowToAdd {
  readonly name: string;
  readonly type: string;
  readonly direction: Direction | null;
  readonly outcome: Status | null;
  /** One or three scores, 1..10. */
  readonly own: readonly number[];
  readonly mirror: readonly number[] | null;
}

/** A deal that is to be added: what the user sees before they say so, and nothing else of the workbook. */
export interface DealToAdd {
  readonly deal: string;
  readonly counterparty: string;
  readonly industry: string;
  /** YYYY-MM-DD; null where unknown. */
  readonly date: string | null;
  readonly measure: 'three' | 'one';
  readonly scale: string;
  readonly rows: readonly RowToAdd[];
  /** What to remember for the next deal with them; '' for nothing. */
  readonly lessons: string;
  /** Keeps the names of deal, counterparty and rows out, and the lessons, which may hold any. */
  readonly leavesOutNames: boolean;
}

/** One row beside what the library has of it. */
export interface RowAdded {
  readonly document: ConcessionDocument;
  /** `there`: the library holds the very same. `corrects`: it stands for a row that the library holds. */
  readonly standing: 'new' | 'there' | 'corrects';
}

/**
 * The documents of a deal, each with what the library already has of it: the same deal added again is recognised, with its names
 * or without, and rows that were scored anew stand for their older ones.
 *
 * @param held what counts in the library today
 * @param has true for the id of a row that the library holds or once held
 */
export function dealDocuments(
  deal: DealToAdd,
  held: readonly ConcessionDocument[],
  has: (id: string) => boolean = () => false,
): readonly RowAdded[] {
  const counts = new Map<string, number>();
  const drafts = deal.rows.map((row) => {
    const plain = contentOf(deal, row);
    const key = JSON.stringify(plain);
    const at = counts.get(key) ?? 0;
    counts.set(key, at + 1);
    return { ...plain, at };
  });
  const known = sameDeal(deal, drafts, held);
  const group =
    known[0]?.group ?? sha256(JSON.stringify([deal.deal, deal.counterparty, deal.rows])).slice(0, 16);
  const byId = new Set(known.map(({ _id }) => _id));
  const open = new Set(known);
  const alike = new Map<string, ConcessionDocument[]>();
  for (const one of known) alike.set(contentKey(one), [...(alike.get(contentKey(one)) ?? []), one]);
  const made = drafts.map((draft) => {
    const same = alike.get(contentKey(draft))?.shift();
    if (same) open.delete(same);
    return { draft, same };
  });
  return made.map(({ draft, same }): RowAdded => {
    if (same) return { document: same, standing: 'there' };
    const fresh = documentOf({ ...draft, group });
    if (byId.has(fresh._id)) return { document: fresh, standing: 'there' };
    const older = [...open].find((one) => isSameRow(one, draft));
    if (older === undefined) return { document: documentAnew({ ...draft, group }, has), standing: 'new' };
    open.delete(older);
    const corrected = { ...draft, group, replaces: [older._id] };
    return { document: documentAnew(corrected, has), standing: 'corrects' };
  });
}

type Draft = Omit<ConcessionContent, 'group'>;

function contentOf(deal: DealToAdd, row: RowToAdd): Draft {
  const named = (text: string) => (deal.leavesOutNames ? '' : textWithin(text));
  return {
    kind: 'concession',
    version: DOCUMENT_VERSION,
    at: 0,
    name: named(row.name),
    type: textWithin(row.type),
    industry: textWithin(deal.industry),
    counterparty: named(deal.counterparty),
    deal: named(deal.deal),
    date: deal.date,
    direction: row.direction,
    outcome: row.outcome,
    measure: deal.measure,
    scale: textWithin(deal.scale, LONGEST_SCALE),
    own: scoresOf(row.own, deal.measure),
    mirror: row.mirror && scoresOf(row.mirror, deal.measure),
    lessons: deal.leavesOutNames ? '' : textWithin(deal.lessons, LONGEST_LESSON),
    replaces: [],
  };
}

function scoresOf(
  [value = 0, leverage = value, relationship = value]: readonly number[],
  measure: 'three' | 'one',
): ConcessionContent['own'] {
  return measure === 'one' ? [value] : [value, leverage, relationship];
}

/** All that a row says, whichever row it is and whatever it stands for. */
function contentKey(of: Draft): string {
  return documentOf({ ...of, group: '', at: 0, replaces: [] })._id;
}

/** Rows of the deal that the library holds: under its own name, else where at least half of the rows are the same. */
function sameDeal(
  { deal, counterparty, leavesOutNames }: DealToAdd,
  drafts: readonly Draft[],
  held: readonly ConcessionDocument[],
): readonly ConcessionDocument[] {
  const deals = heldDeals(held);
  const isNamed = !leavesOutNames && foldText(deal) !== '';
  const named = isNamed ? deals.named(deal, counterparty) : [];
  if (named.length > 0) return named;
  // Two deals that bear different names are two deals.
  const { rows, shared } = deals.likest(drafts.map(scoreKey), isNamed);
  return shared >= Math.max(3, drafts.length / 2, rows.length / 2) ? rows : [];
}

const isAlike = (a: string, b: string) => foldText(a) === foldText(b);

function isSameRow(held: ConcessionDocument, draft: Draft): boolean {
  if (held.direction !== null && draft.direction !== null && held.direction !== draft.direction) return false;
  if (held.name !== '' && draft.name !== '') return isAlike(held.name, draft.name);
  return isAlike(held.type, draft.type) && JSON.stringify(held.own) === JSON.stringify(draft.own);
}
