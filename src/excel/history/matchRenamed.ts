import { openOnes, pair, sameScores, type OpenMatch, type MatchableRow } from './openMatch';
import { clearPairs, type Likenesses } from './clearPairs';
import { contains, foldedName, numbersIn, similarityTo, type NameInWords } from './similarNames';

/** From here up two names are one name with a slip or a small change. */
const ALMOST_EQUAL = 0.85;
/** Enough where the type is the same, too. */
const ALIKE = 0.7;
/** Enough where all our scores are the same, too. */
const RELATED = 0.5;
const SAME_SCORES_COUNT = 0.5;

/** Matches rows whose names were changed a little; doubtful cases are put among the unsure ones. */
export function matchRenamed(open: OpenMatch): void {
  const { olds, news } = openOnes(open);
  const { pairs, unsure } = clearPairs(
    likenessesOf(named(open.before, olds), named(open.now, news)),
    news.length,
  );
  for (const [old, now] of pairs) pair(open, olds[old], news[now]);
  for (const [old, candidates] of unsure) {
    const row = olds[old];
    if (row !== undefined)
      open.unsure.set(
        row,
        candidates.flatMap((now) => news[now] ?? []),
      );
  }
}

interface Named extends NameInWords {
  readonly row: MatchableRow;
  readonly numbers: string;
  readonly type: string;
}

function named(rows: readonly MatchableRow[], which: readonly number[]): readonly Named[] {
  return which.flatMap((i) => {
    const row = rows[i];
    if (row === undefined) return [];
    const name = foldedName(row.name);
    const words = new Set(name.split(' '));
    return [
      { row, name, words, numbers: numbersIn(name), type: row.type === '' ? '' : foldedName(row.type) },
    ];
  });
}

/** What speaks for each old row being each of the new ones, by their positions in these lists; pairs of which too little does are left out. */
function likenessesOf(olds: readonly Named[], news: readonly Named[]): Likenesses {
  const alikeTo = similarityTo(news.map(({ name }) => name));
  return olds.map((old) => {
    const alike = alikeTo(old.name);
    const found: { now: number[]; points: number[] } = { now: [], points: [] };
    for (const [i, now] of news.entries()) {
      const points = likeness(old, now, alike[i] ?? 0);
      if (points === null) continue;
      found.now.push(i);
      found.points.push(points);
    }
    return found;
  });
}

/** How much speaks for one concession under two names, which are so much alike; null when too little does. */
function likeness(a: Named, b: Named, alike: number): number | null {
  if (a.row.direction !== b.row.direction) return null;
  const { own, mirror } = a.row;
  const same =
    sameScores(own, b.row.own) &&
    (mirror === null || b.row.mirror === null || sameScores(mirror, b.row.mirror));
  if (same) return alike >= RELATED || contains(a, b) ? alike + SAME_SCORES_COUNT : null;
  if (a.numbers !== b.numbers) return null;
  if (a.name.length < 0.5 * b.name.length || b.name.length < 0.5 * a.name.length) return null;
  return alike >= ALMOST_EQUAL || (alike >= ALIKE && a.type !== '' && a.type === b.type) ? alike : null;
}
