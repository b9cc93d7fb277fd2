import type { Concession } from './concession';
import type { LinkTarget, RowWords } from './rowWords';

type LinkWords = Pick<RowWords, 'nameKey' | 'linksIn'>;
type LinkRow = Pick<Concession, 'row' | 'name' | 'direction' | 'status' | 'linkedTo'>;

/** A give and a get that stand in return for each other, by their worksheet rows. */
export interface LinkedPair {
  readonly give: number;
  readonly get: number;
}

/** A row with its place in sheet order. */
interface Placed {
  readonly row: LinkRow;
  readonly at: number;
}

/**
 * The worksheet rows of the gives for which a get stands in return. A link counts from either side, and rows that were rejected
 * or withdrawn count in none. It names a row by its id (where the list has an id column), by its whole name, or by the row's
 * number on the sheet; of rows with the same name it means the nearest in sheet order, the upper one of two as near. Part of a
 * name is no link. Each name is folded once.
 *
 * @param rows in sheet order
 * @param idOf the id of a row; '' where it has none
 * @example a give "Exclusivity" in row 5 and a get "Longer term" in row 12, linked to "longer TERM" or to "12" → {5};
 *          linked to "Longer" → {}
 */
export function linkedGives(
  rows: readonly LinkRow[],
  words: LinkWords,
  idOf: (row: LinkRow) => string = () => '',
): ReadonlySet<number> {
  return new Set(linkedPairs(rows, words, idOf).map(({ give }) => give));
}

/** Which get stands in return for which give, by worksheet rows, each pair once; links are read as {@link linkedGives} does. */
export function linkedPairs(
  rows: readonly LinkRow[],
  words: LinkWords,
  idOf: (row: LinkRow) => string = () => '',
): readonly LinkedPair[] {
  const inPlay = rows
    .filter(({ status }) => status !== 'rejected' && status !== 'withdrawn')
    .map((row, at) => ({ row, at }));
  const of = (direction: LinkRow['direction']) => inPlay.filter(({ row }) => row.direction === direction);
  const [gives, gets] = [of('give'), of('get')];
  const find = { give: finder(gives, words, idOf), get: finder(gets, words, idOf) };
  const pairs = new Map<string, LinkedPair>();
  const link = (give: LinkRow | null, get: LinkRow | null) => {
    if (give !== null && get !== null) pairs.set(`${give.row} ${get.row}`, { give: give.row, get: get.row });
  };
  for (const { row, at } of gives)
    for (const target of words.linksIn(row.linkedTo)) link(row, find.get(target, at));
  for (const { row, at } of gets)
    for (const target of words.linksIn(row.linkedTo)) link(find.give(target, at), row);
  return [...pairs.values()];
}

/** Finds the row that a link means, seen from a place in the list. */
function finder(
  placed: readonly Placed[],
  { nameKey }: LinkWords,
  idOf: (row: LinkRow) => string,
): (target: LinkTarget, from: number) => LinkRow | null {
  const ids = byKey(placed, ({ row }) => nameKey(idOf(row)));
  const names = byKey(placed, ({ row }) => nameKey(row.name));
  const rows = new Map(placed.map(({ row }) => [row.row, row]));
  return ({ key, row }, from) =>
    nearest(ids.get(key), from) ??
    nearest(names.get(key), from) ??
    (row === null ? null : (rows.get(row) ?? null));
}

function byKey(placed: readonly Placed[], keyOf: (one: Placed) => string) {
  const found = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = keyOf(one);
    if (key === '') continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [one]);
    else same.push(one);
  }
  return found;
}

/** The one next to a place, the upper of two as near; by halving, since they stand in sheet order. */
function nearest(same: readonly Placed[] | undefined, from: number): LinkRow | null {
  if (same === undefined) return null;
  let low = 0;
  let high = same.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((same[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const [above, below] = [same[low - 1], same[low]];
  if (above === undefined || below === undefined) return (above ?? below)?.row ?? null;
  return from - above.at <= below.at - from ? above.row : below.row;
}
