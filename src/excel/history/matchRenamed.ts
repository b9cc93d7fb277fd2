import { openOnes, pair, sameScores, type OpenMatch, type MatchableRow } from './openMatch';
import { contains, foldedName, numbersIn, similarity } from './similarNames';

/** From here up two names are one name with a slip or a small change. */
const ALMOST_EQUAL = 0.85;
/** Enough where the type is the same, too. */
const ALIKE = 0.7;
/** Enough where all our scores are the same, too. */
const RELATED = 0.5;
/** By so much the best match must be better than the next one. */
const CLEARLY = 0.15;
const SAME_SCORES_COUNT = 0.5;

interface Likeness {
  readonly old: number;
  readonly now: number;
  readonly points: number;
}

/** Matches rows whose names were changed a little; doubtful cases are put among the unsure ones. */
export function matchRenamed(open: OpenMatch): void {
  const { olds, news } = openOnes(open);
  let likenesses = likenessesOf(open, olds, news);
  for (;;) {
    const clear = likenesses.find((one) => isClearly(one, likenesses));
    if (clear === undefined) break;
    pair(open, clear.old, clear.now);
    likenesses = likenesses.filter(({ old, now }) => old !== clear.old && now !== clear.now);
  }
  for (const { old } of likenesses)
    open.unsure.set(
      old,
      likenesses.filter((one) => one.old === old).map(({ now }) => now),
    );
}

function isClearly(one: Likeness, all: readonly Likeness[]): boolean {
  return all.every(
    (other) =>
      other === one ||
      (other.old !== one.old && other.now !== one.now) ||
      one.points - other.points >= CLEARLY,
  );
}

function likenessesOf(
  { before, now }: OpenMatch,
  olds: readonly number[],
  news: readonly number[],
): readonly Likeness[] {
  const folded = news.flatMap((i) => {
    const row = now[i];
    return row === undefined ? [] : [{ i, row, name: foldedName(row.name) }];
  });
  return olds.flatMap((old) => {
    const row = before[old];
    if (row === undefined) return [];
    const name = foldedName(row.name);
    return folded.flatMap((other) => {
      const points = likeness({ row, name }, other);
      return points === null ? [] : [{ old, now: other.i, points }];
    });
  });
}

interface Named {
  readonly row: MatchableRow;
  readonly name: string;
}

/** How much speaks for one concession under two names; null when too little does. */
function likeness(a: Named, b: Named): number | null {
  if (a.row.direction !== b.row.direction) return null;
  const { own, mirror } = a.row;
  const same =
    sameScores(own, b.row.own) &&
    (mirror === null || b.row.mirror === null || sameScores(mirror, b.row.mirror));
  // Cheap looks first: long lists of other names must not cost much.
  if (!same && numbersIn(a.name) !== numbersIn(b.name)) return null;
  if (!same && Math.min(a.name.length, b.name.length) < 0.5 * Math.max(a.name.length, b.name.length))
    return null;
  const alike = similarity(a.name, b.name);
  const sameType = a.row.type !== '' && foldedName(a.row.type) === foldedName(b.row.type);
  const enough =
    alike >= ALMOST_EQUAL ||
    (sameType && alike >= ALIKE) ||
    (same && (alike >= RELATED || contains(a.name, b.name)));
  return enough ? alike + (same ? SAME_SCORES_COUNT : 0) : null;
}
