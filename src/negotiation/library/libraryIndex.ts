import { foldText } from '../foldText';
import type { Direction } from '../concession';
import type { PastConcession, Subject } from './pastConcession';
import { ageWeight } from './shrunkenMean';

/** The kinds of score that are compared: the three dimensions, and the score of a row as a whole (the mean of its three). */
export const SCORE_KINDS = ['value', 'leverage', 'relationship', 'score'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

/** Rows summed up: what they weigh, and their weighed scores. */
export interface WeighedSum {
  readonly weight: number;
  readonly sum: number;
}

/** The groups of the chain, from the widest to the narrowest. */
export const LEVELS = ['all', 'type', 'industry', 'counterparty'] as const;
export type Level = (typeof LEVELS)[number];

/** A library made ready for questions: each is answered from sums, whatever its size. */
export interface LibraryIndex {
  readonly size: number;
  /** The rows of one level of the chain that may be compared with the subject, summed up. */
  readonly sumOf: (level: Level, subject: Subject, kind: ScoreKind) => WeighedSum;
  /** How many rows of a type and, where both are known, of a direction have a kind of score. */
  readonly countOf: (type: string, direction: Direction | null, kind: ScoreKind) => number;
  /** These rows. */
  readonly ofType: (type: string, direction: Direction | null, kind: ScoreKind) => readonly PastConcession[];
  /** Their scores from the lowest to the highest. */
  readonly scoresOf: (type: string, direction: Direction | null, kind: ScoreKind) => readonly number[];
  readonly ofCounterparty: (counterparty: string) => readonly PastConcession[];
  /** The types as they were first written, the most frequent first, with their rows. */
  readonly types: () => readonly { readonly type: string; readonly rows: readonly PastConcession[] }[];
}

/** The score of a past row that a kind looks at; null where it has none. */
export function scoreOfKind({ own, measure }: PastConcession, kind: ScoreKind): number | null {
  if (kind === 'score') return measure === 'one' ? own[0] : (own[0] + own[1] + own[2]) / 3;
  return measure === 'one' ? null : own[SCORE_KINDS.indexOf(kind) as 0 | 1 | 2];
}

interface Group {
  readonly rows: PastConcession[];
  /** By kind of score: rows, their weights, and their weighed scores. */
  readonly count: number[];
  readonly weight: number[];
  readonly sum: number[];
}

const DIRECTION_KEYS = ['give', 'get', ''] as const;
type DirectionKey = (typeof DIRECTION_KEYS)[number];

/** A row whose direction is not known is compared with both, and so is a subject's. */
const comparable = (direction: Direction | null): readonly DirectionKey[] =>
  direction === null ? DIRECTION_KEYS : [direction, ''];

/**
 * Makes a library ready for questions. Old rows count less.
 *
 * @param halfLife after so many days a row counts half
 */
export function libraryIndex(rows: readonly PastConcession[], halfLife: number): LibraryIndex {
  const groups = new Map<string, Group>();
  const counterparties = new Map<string, PastConcession[]>();
  const types = new Map<string, { readonly type: string; readonly rows: PastConcession[] }>();
  const fold = remembering(foldText);
  for (const row of rows) {
    const [type, industry, counterparty] = [fold(row.type), fold(row.industry), fold(row.counterparty)];
    const weight = ageWeight(row.age, halfLife);
    const scores = SCORE_KINDS.map((kind) => scoreOfKind(row, kind));
    for (const key of keysOf(row.direction ?? '', type, industry, counterparty)) {
      const group = groups.get(key) ?? newGroup(groups, key);
      if (key.startsWith('type')) group.rows.push(row);
      for (const [i, score] of scores.entries()) {
        if (score === null) continue;
        group.count[i] = (group.count[i] ?? 0) + 1;
        group.weight[i] = (group.weight[i] ?? 0) + weight;
        group.sum[i] = (group.sum[i] ?? 0) + weight * score;
      }
    }
    if (counterparty !== '') listed(counterparties, counterparty).push(row);
    if (type !== '') {
      const known = types.get(type);
      if (known) known.rows.push(row);
      else types.set(type, { type: row.type, rows: [row] });
    }
  }
  const sorted = new Map<string, readonly number[]>();
  const ofType: LibraryIndex['ofType'] = (type, direction, kind) => {
    const found = comparable(direction).flatMap(
      (way) => groups.get(groupKey('type', way, fold(type), ''))?.rows ?? [],
    );
    return fold(type) === ''
      ? []
      : kind === 'score'
        ? found
        : found.filter(({ measure }) => measure !== 'one');
  };
  return {
    size: rows.length,
    sumOf: (level, subject, kind) => {
      const at = SCORE_KINDS.indexOf(kind);
      const type = level === 'all' ? '' : fold(subject.type);
      const narrow = level === 'industry' || level === 'counterparty' ? fold(subject[level]) : '';
      if (level !== 'all' && (type === '' || (level !== 'type' && narrow === '')))
        return { weight: 0, sum: 0 };
      return comparable(subject.direction).reduce<WeighedSum>(
        (all, way) => {
          const group = groups.get(groupKey(level, way, type, narrow));
          return { weight: all.weight + (group?.weight[at] ?? 0), sum: all.sum + (group?.sum[at] ?? 0) };
        },
        { weight: 0, sum: 0 },
      );
    },
    countOf: (type, direction, kind) => {
      const [folded, at] = [fold(type), SCORE_KINDS.indexOf(kind)];
      return comparable(direction).reduce(
        (all, way) => all + (groups.get(groupKey('type', way, folded, ''))?.count[at] ?? 0),
        0,
      );
    },
    ofType,
    scoresOf: (type, direction, kind) => {
      const key = `${kind} ${direction ?? ''} ${fold(type)}`;
      const known = sorted.get(key);
      if (known) return known;
      const scores = ofType(type, direction, kind)
        .flatMap((row) => scoreOfKind(row, kind) ?? [])
        .sort((a, b) => a - b);
      sorted.set(key, scores);
      return scores;
    },
    ofCounterparty: (counterparty) => counterparties.get(fold(counterparty)) ?? [],
    types: () => [...types.values()].sort((a, b) => b.rows.length - a.rows.length),
  };
}

export const EMPTY_INDEX: LibraryIndex = libraryIndex([], 1);

/** Two libraries as one, without going through their rows again. */
export function bothIndexes(a: LibraryIndex, b: LibraryIndex): LibraryIndex {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  return {
    size: a.size + b.size,
    sumOf: (level, subject, kind) => {
      const [one, other] = [a.sumOf(level, subject, kind), b.sumOf(level, subject, kind)];
      return { weight: one.weight + other.weight, sum: one.sum + other.sum };
    },
    countOf: (...asked) => a.countOf(...asked) + b.countOf(...asked),
    ofType: (...asked) => [...a.ofType(...asked), ...b.ofType(...asked)],
    scoresOf: (...asked) => [...a.scoresOf(...asked), ...b.scoresOf(...asked)].sort((x, y) => x - y),
    ofCounterparty: (name) => [...a.ofCounterparty(name), ...b.ofCounterparty(name)],
    types: () => {
      const others = b.types();
      const fold = (type: string) => foldText(type);
      const both = a.types().map(({ type, rows }) => ({
        type,
        rows: [...rows, ...(others.find((other) => fold(other.type) === fold(type))?.rows ?? [])],
      }));
      const known = new Set(both.map(({ type }) => fold(type)));
      const more = others.filter(({ type }) => !known.has(fold(type)));
      return [...both, ...more].sort((x, y) => y.rows.length - x.rows.length);
    },
  };
}

/**
 * The industry of a counterparty as the library has it: that of the latest of their rows which names one; '' when none does.
 */
export function industryOf(library: LibraryIndex, counterparty: string): string {
  const theirs = library.ofCounterparty(counterparty).filter(({ industry }) => industry !== '');
  const age = (row: PastConcession) => row.age ?? Infinity;
  return (
    theirs.reduce<PastConcession | null>((a, b) => (a === null || age(b) < age(a) ? b : a), null)?.industry ??
    ''
  );
}

function keysOf(way: DirectionKey, type: string, industry: string, counterparty: string): readonly string[] {
  return [
    groupKey('all', way, '', ''),
    ...(type === '' ? [] : [groupKey('type', way, type, '')]),
    ...(type === '' || industry === '' ? [] : [groupKey('industry', way, type, industry)]),
    ...(type === '' || counterparty === '' ? [] : [groupKey('counterparty', way, type, counterparty)]),
  ];
}

/** Folded words hold no bar. */
const groupKey = (level: Level, way: DirectionKey, type: string, narrow: string) =>
  `${level}|${way}|${type}|${narrow}`;

function newGroup(groups: Map<string, Group>, key: string): Group {
  const group: Group = { rows: [], count: [], weight: [], sum: [] };
  groups.set(key, group);
  return group;
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

/** The words of a library repeat themselves; folding each anew would take most of the time. */
function remembering(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = of(text);
    known.set(text, made);
    return made;
  };
}
