import { foldText } from '../negotiation/foldText';
import type { Direction, Status } from '../negotiation/concession';
import { DOCUMENT_VERSION, documentOf, LONGEST_LESSON, LONGEST_NAME } from './document';
import type { ConcessionContent, ConcessionDocument } from './document';
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
 */
export function dealDocuments(deal: DealToAdd, held: readonly ConcessionDocument[]): readonly RowAdded[] {
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
    if (older === undefined) return { document: fresh, standing: 'new' };
    open.delete(older);
    return { document: documentOf({ ...draft, group, replaces: [older._id] }), standing: 'corrects' };
  });
}

type Draft = Omit<ConcessionContent, 'group'>;

function contentOf(deal: DealToAdd, row: RowToAdd): Draft {
  const named = (text: string) => (deal.leavesOutNames ? '' : short(text, LONGEST_NAME));
  return {
    kind: 'concession',
    version: DOCUMENT_VERSION,
    at: 0,
    name: named(row.name),
    type: short(row.type, LONGEST_NAME),
    industry: short(deal.industry, LONGEST_NAME),
    counterparty: named(deal.counterparty),
    deal: named(deal.deal),
    date: deal.date,
    direction: row.direction,
    outcome: row.outcome,
    measure: deal.measure,
    scale: short(deal.scale, 40),
    own: scoresOf(row.own, deal.measure),
    mirror: row.mirror && scoresOf(row.mirror, deal.measure),
    lessons: deal.leavesOutNames ? '' : short(deal.lessons, LONGEST_LESSON),
    replaces: [],
  };
}

function scoresOf(
  [value = 0, leverage = value, relationship = value]: readonly number[],
  measure: 'three' | 'one',
): ConcessionContent['own'] {
  return measure === 'one' ? [value] : [value, leverage, relationship];
}

const short = (text: string, most: number) => text.trim().slice(0, most).trim();

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
  const isNamed = !leavesOutNames && foldText(deal) !== '';
  const named = isNamed
    ? held.find((one) => isAlike(one.deal, deal) && isAlike(one.counterparty, counterparty))
    : undefined;
  if (named) return held.filter(({ group }) => group === named.group);
  const wanted = new Map<string, number>();
  for (const draft of drafts) wanted.set(scoreKey(draft), (wanted.get(scoreKey(draft)) ?? 0) + 1);
  const groups = new Map<string, ConcessionDocument[]>();
  for (const one of held) {
    // Two deals that bear different names are two deals.
    if (isNamed && foldText(one.deal) !== '') continue;
    const rows = groups.get(one.group) ?? [];
    if (rows.length === 0) groups.set(one.group, rows);
    rows.push(one);
  }
  const shared = (rows: readonly ConcessionDocument[]) => {
    const left = new Map(wanted);
    return rows.filter((row) => {
      const count = left.get(scoreKey(row)) ?? 0;
      if (count > 0) left.set(scoreKey(row), count - 1);
      return count > 0;
    }).length;
  };
  const most = [...groups.values()].reduce<readonly ConcessionDocument[]>(
    (best, rows) => (shared(rows) > shared(best) ? rows : best),
    [],
  );
  const isSame = most.length > 0 && shared(most) >= Math.max(3, drafts.length / 2, most.length / 2);
  return isSame ? most : [];
}

/** What two rows of the same deal share however they are named. */
const scoreKey = ({ type, date, direction, measure, own, mirror }: Draft) =>
  JSON.stringify([foldText(type), date, direction, measure, own, mirror]);

const isAlike = (a: string, b: string) => foldText(a) === foldText(b);

function isSameRow(held: ConcessionDocument, draft: Draft): boolean {
  if (held.direction !== null && draft.direction !== null && held.direction !== draft.direction) return false;
  if (held.name !== '' && draft.name !== '') return isAlike(held.name, draft.name);
  return isAlike(held.type, draft.type) && JSON.stringify(held.own) === JSON.stringify(draft.own);
}
