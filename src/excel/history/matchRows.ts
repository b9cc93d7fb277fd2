import { matchRenamed } from './matchRenamed';
import { openOnes, pair, type OpenMatch, type MatchableRow } from './openMatch';
import { foldedName } from './similarNames';

/** Which row of before is which row of now, by position in the two lists. */
export interface Matching {
  readonly pairs: ReadonlyMap<number, number>;
  /** Rows of before that could be any of several rows of now: they are matched with none. */
  readonly unsure: ReadonlyMap<number, readonly number[]>;
}

/**
 * Matches rows kept earlier with the rows of today. Both lists come in sheet order, but the order decides nothing as long as
 * names and scores can: rows may have been sorted, inserted, edited or slightly renamed. First equal names, then equal names
 * on the other side (the direction was changed), then similar names with something else that speaks for them.
 * What fits several rows alike is reported in `unsure`, never guessed.
 *
 * @example before: Discount, Exclusivity; now: Training, Exclusivity (2 years), Discount, scores as before
 *          // pairs 0 → 2 and 1 → 1
 */
export function matchRows(before: readonly MatchableRow[], now: readonly MatchableRow[]): Matching {
  const open: OpenMatch = { before, now, pairs: new Map(), unsure: new Map(), taken: new Set() };
  const groups = groupsOf(open, ({ name, direction }) => `${direction} ${foldedName(name)}`);
  const left = groups.map((group) => matchNamesakes(group, open));
  const sorted = isResorted(open.pairs);
  for (const group of left) matchByOrder(group, open, sorted);
  for (const [olds, news] of groupsOf(open, ({ name }) => foldedName(name)))
    if (olds.length === 1 && news.length === 1) pair(open, olds[0], news[0]);
  matchRenamed(open);
  return { pairs: open.pairs, unsure: open.unsure };
}

type Group = readonly [olds: readonly number[], news: readonly number[]];

/** The open rows of both lists that share a key; only groups with rows on both sides. */
function groupsOf(open: OpenMatch, keyOf: (row: MatchableRow) => string, within?: Group): readonly Group[] {
  const { olds, news } = within === undefined ? openOnes(open) : { olds: within[0], news: within[1] };
  const groups = new Map<string, [number[], number[]]>();
  const put = (rows: readonly MatchableRow[], indexes: readonly number[], side: 0 | 1) => {
    for (const i of indexes) {
      const row = rows[i];
      if (row === undefined) continue;
      const key = keyOf(row);
      const group = groups.get(key) ?? [[], []];
      group[side].push(i);
      groups.set(key, group);
    }
  };
  put(open.before, olds, 0);
  put(open.now, news, 1);
  return [...groups.values()].filter(([a, b]) => a.length > 0 && b.length > 0);
}

const scoresKey = ({ own, mirror, type }: MatchableRow) => JSON.stringify([own, mirror, foldedName(type)]);

/** Rows of one name and direction: what differs in scores tells them apart. Answers those that are left. */
function matchNamesakes(group: Group, open: OpenMatch): Group {
  const rest = (): Group => [
    group[0].filter((i) => !open.pairs.has(i)),
    group[1].filter((i) => !open.taken.has(i)),
  ];
  const onlyOne = () => {
    const [olds, news] = rest();
    if (olds.length === 1 && news.length === 1) pair(open, olds[0], news[0]);
  };
  // A single row on either side needs no telling apart; twins that are alike in everything are interchangeable.
  if (group[0].length === 1 && group[1].length === 1) onlyOne();
  for (const key of [(row: MatchableRow) => `${row.status} ${scoresKey(row)}`, scoresKey])
    for (const [olds, news] of groupsOf(open, key, rest()))
      olds.forEach((old, i) => pair(open, old, news[i]));
  for (const [olds, news] of groupsOf(open, ({ own }) => JSON.stringify(own), rest()))
    if (olds.length === 1 && news.length === 1) pair(open, olds[0], news[0]);
  // As many rows as there were, and all but one found again: the last one is the one that was edited.
  if (group[0].length === group[1].length) onlyOne();
  return rest();
}

/** True when rows that are known for certain stand in another order than before, or when there are none to tell. */
function isResorted(pairs: ReadonlyMap<number, number>): boolean {
  const places = [...pairs].sort(([a], [b]) => a - b).map(([, now]) => now);
  return places.length === 0 || places.some((now, i) => i > 0 && now < (places[i - 1] ?? 0));
}

/** Edited namesakes keep their order as long as the list was not sorted anew; otherwise nobody could tell. */
function matchByOrder([olds, news]: Group, open: OpenMatch, sorted: boolean): void {
  if (olds.length === 0 || news.length === 0) return;
  if (!sorted && olds.length === news.length) olds.forEach((old, i) => pair(open, old, news[i]));
  else for (const old of olds) open.unsure.set(old, news);
}
