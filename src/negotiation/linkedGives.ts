import type { Concession } from './concession';
import type { LinkTarget, RowWords } from './rowWords';

type LinkWords = Pick<RowWords, 'nameKey' | 'linksIn'>;
type LinkRow = Pick<Concession, 'row' | 'name' | 'direction' | 'status' | 'linkedTo'>;

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
  const inPlay = rows
    .filter(({ status }) => status !== 'rejected' && status !== 'withdrawn')
    .map((row, at) => ({ row, at }));
  const of = (direction: LinkRow['direction']) => inPlay.filter(({ row }) => row.direction === direction);
  const [gives, gets] = [of('give'), of('get')];
  const find = { give: finder(gives, words, idOf), get: finder(gets, words, idOf) };
  const linked = new Set<number>();
  for (const give of gives)
    if (words.linksIn(give.row.linkedTo).some((target) => find.get(target, give.at) !== null))
      linked.add(give.row.row);
  for (const get of gets)
    for (const target of words.linksIn(get.row.linkedTo)) {
      const give = find.give(target, get.at);
      if (give !== null) linked.add(give.row);
    }
  return linked;
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
