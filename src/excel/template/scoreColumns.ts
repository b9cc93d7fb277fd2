import { DIMENSIONS, type Dimension, type Triple } from '../../negotiation/concession';
import type { HeadedColumn } from './headerRows';

/** Which columns hold whose scores. */
export interface ScoreColumns {
  readonly own: Triple<number>;
  readonly mirror: Triple<number> | null;
  /** Mean strength of the words for the three dimensions, 0..3. */
  readonly weight: number;
  /** True when the headings themselves say whose scores these are. */
  readonly ownNamed: boolean;
  readonly mirrorNamed: boolean;
  /** What had to be guessed, in a negotiator's words. */
  readonly guesses: readonly { readonly column: 'own' | 'mirror'; readonly reason: string }[];
}

type Side = 'own' | 'mirror' | 'maybe' | null;

interface Scored extends HeadedColumn {
  readonly dimension: Dimension;
  /** How well the column's cells look like scores, 0..1. */
  readonly fit: number;
}

/** One complete set of three, with the side that its headings name. */
interface ScoreSet {
  readonly columns: Triple<Scored>;
  readonly side: Side;
  readonly earlier: boolean;
}

const UNNAMED_MIRROR = {
  column: 'mirror',
  reason: 'The second set of scores is taken as the other party’s; its headings do not say whose it is.',
} as const;

/**
 * Tells our scores from the other party's. Headings that name a side decide; where none does, the first set is ours and the
 * second one theirs. Null when there is no complete set of our own.
 */
export function scoreColumns(
  columns: readonly HeadedColumn[],
  fit: (column: number) => number,
): ScoreColumns | null {
  const scored = withoutAmounts(
    columns
      .filter((one): one is HeadedColumn & { dimension: Dimension } => one.dimension !== null)
      .map((one) => ({ ...one, fit: fit(one.column) })),
  );
  const runs = runsOf(scored);
  const inSets = () => fromSets(completeSets(runs), scored);
  // Where every heading names its side, and where sides alternate, the columns are looked at one by one first.
  const allNamed = scored.every(({ side }) => side === 'own' || side === 'mirror');
  const acrossSides = runs.some((run) => new Set(run.map(({ side }) => side).filter(Boolean)).size > 1);
  return allNamed || acrossSides
    ? (fromSingleColumns(scored) ?? inSets())
    : (inSets() ?? fromSingleColumns(scored));
}

/** Leaves out a doubtful column ("Value (EUR)") where its dimension has more columns than the others. */
function withoutAmounts(scored: readonly Scored[]): readonly Scored[] {
  const count = (dimension: Dimension) => scored.filter((one) => one.dimension === dimension).length;
  const least = Math.min(...DIMENSIONS.map(count));
  const isDoubtful = (one: Scored) => one.weight < 0.6 || one.fit < 0.3;
  return scored.filter(
    (one) =>
      !isDoubtful(one) ||
      count(one.dimension) === least ||
      scored.every((other) => other.dimension !== one.dimension || isDoubtful(other)),
  );
}

/** Neighbours in which each dimension comes once: "VM SL RE | VM SL RE" are two runs. */
function runsOf(scored: readonly Scored[]): readonly (readonly Scored[])[] {
  const runs: Scored[][] = [];
  for (const one of scored) {
    const run = runs.at(-1);
    if (run === undefined || run.some(({ dimension }) => dimension === one.dimension)) runs.push([one]);
    else run.push(one);
  }
  return runs;
}

function completeSets(runs: readonly (readonly Scored[])[]): readonly ScoreSet[] {
  return runs.flatMap((run) => {
    const columns = tripleOf(run);
    const earlier = run.some(({ heading, groupEarlier }) => heading.earlier || groupEarlier);
    return columns === null ? [] : [{ columns, side: sideOfRun(run), earlier }];
  });
}

function tripleOf(run: readonly Scored[]): Triple<Scored> | null {
  const [value, leverage, relationship] = DIMENSIONS.map((dimension) =>
    run.find((one) => one.dimension === dimension),
  );
  return value && leverage && relationship ? [value, leverage, relationship] : null;
}

function sideOfRun(run: readonly Scored[]): Side {
  const votes = (sides: readonly Side[]) =>
    (['mirror', 'own', 'maybe'] as const)
      .map((side) => ({ side, count: sides.filter((one) => one === side).length }))
      .sort((a, b) => b.count - a.count)[0];
  const named = votes(run.map(({ side }) => side));
  // "Our VM | SL | RE": the first column speaks for its set; elsewhere one word in three may be part of a sentence.
  if (named && (named.count >= 2 || (named.count === 1 && run[0]?.side === named.side))) return named.side;
  const label = votes(run.map((one) => one.label));
  return label && label.count > 0 ? label.side : null;
}

function fromSets(sets: readonly ScoreSet[], scored: readonly Scored[]): ScoreColumns | null {
  // Today's scores go before those of an earlier day.
  const ordered = [...sets.filter((set) => !set.earlier), ...sets.filter((set) => set.earlier)];
  const named = ordered.find((set) => set.side === 'own');
  const first =
    named ?? ordered.find((set) => set.side === null) ?? ordered.find((set) => set.side === 'maybe');
  const theirs = ordered.filter((set) => set !== first && set.side !== 'own' && !set.earlier);
  // All sets name the other party, as questions about "them" may do: the first of several is ours all the same.
  const own = first ?? (ordered.length > 1 ? ordered[0] : undefined);
  if (own === undefined) return null;
  const rest = theirs.filter((set) => set !== own);
  const mirror =
    rest.find((set) => set.side === 'mirror') ??
    rest.find((set) => set.side === 'maybe') ??
    rest.find((set) => set.side === null) ??
    null;
  const guesses: { column: 'own' | 'mirror'; reason: string }[] = [];
  if (own.side === 'maybe' || own.side === 'mirror')
    guesses.push({ column: 'own', reason: 'These scores are taken as ours; their headings leave it open.' });
  if (mirror !== null && mirror.side !== 'mirror' && !(mirror.side === 'maybe' && own.side === 'own'))
    guesses.push(UNNAMED_MIRROR);
  const partial =
    mirror === null && scored.some((one) => one.side === 'mirror' && !own.columns.includes(one));
  if (partial) guesses.push(INCOMPLETE_MIRROR);
  return {
    own: columnsOf(own.columns),
    mirror: mirror === null ? null : columnsOf(mirror.columns),
    weight: weightOf(own.columns),
    ownNamed: own.side === 'own',
    mirrorNamed: mirror?.side === 'mirror' || (mirror?.side === 'maybe' && own.side === 'own'),
    guesses,
  };
}

const INCOMPLETE_MIRROR = {
  column: 'mirror',
  reason: 'Their side does not have all three scores, so no mirror map is read.',
} as const;

/** Columns in any order: "Value us | Value them | Leverage us | Leverage them". */
function fromSingleColumns(scored: readonly Scored[]): ScoreColumns | null {
  let carried: Side = null;
  const sided = scored.map((one) => {
    if (one.label !== null) carried = one.label;
    return { ...one, side: one.side ?? carried };
  });
  const pick = (dimension: Dimension, fits: (side: Side) => boolean, taken: readonly number[]) =>
    sided
      .filter((one) => one.dimension === dimension && fits(one.side) && !taken.includes(one.column))
      .sort((a, b) => merit(b) - merit(a) || a.column - b.column)[0];
  const own = DIMENSIONS.map(
    (dimension) =>
      pick(dimension, (side) => side === 'own', []) ??
      pick(dimension, (side) => side === null, []) ??
      pick(dimension, (side) => side === 'maybe', []),
  );
  const ours = tripleOf(own.filter((one) => one !== undefined));
  if (ours === null) return null;
  const taken = ours.map(({ column }) => column);
  const mirror = DIMENSIONS.map(
    (dimension) =>
      pick(dimension, (side) => side === 'mirror', taken) ??
      pick(dimension, (side) => side === 'maybe', taken) ??
      (ours.every(({ side }) => side === null) ? pick(dimension, (side) => side === null, taken) : undefined),
  ).filter((one) => one !== undefined);
  const theirs = tripleOf(mirror);
  const ownNamed = ours.every(({ side }) => side === 'own');
  const mirrorNamed =
    theirs?.every(({ side }) => side === 'mirror' || (side === 'maybe' && ownNamed)) ?? false;
  const guesses: { column: 'own' | 'mirror'; reason: string }[] = [];
  if (theirs !== null && !mirrorNamed) guesses.push(UNNAMED_MIRROR);
  if (theirs === null && mirror.length > 0) guesses.push(INCOMPLETE_MIRROR);
  return {
    own: columnsOf(ours),
    mirror: theirs === null ? null : columnsOf(theirs),
    weight: weightOf(ours),
    ownNamed,
    mirrorNamed,
    guesses,
  };
}

function merit(one: Scored): number {
  return one.weight + 2 * one.fit - (one.heading.earlier || one.groupEarlier ? 2 : 0);
}

function columnsOf([value, leverage, relationship]: Triple<Scored>): Triple<number> {
  return [value.column, leverage.column, relationship.column];
}

function weightOf(set: Triple<Scored>): number {
  return set.reduce((sum, { weight }) => sum + weight, 0) / 3;
}
