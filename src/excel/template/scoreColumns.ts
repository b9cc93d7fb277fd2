import { DIMENSIONS, type Dimension, type Triple } from '../../negotiation/concession';
import type { HeadedColumn } from './headedColumns';
import { completeSets, runsOf, tripleOf, type Scored, type ScoreSet, type HeadedSide } from './scoreSets';

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
  readonly guesses: readonly ScoreGuess[];
}

export interface ScoreGuess {
  readonly column: 'own' | 'mirror';
  readonly about?: 'side';
  readonly reason: string;
}

const OWN_LEFT_OPEN: ScoreGuess = {
  column: 'own',
  reason: 'These scores are taken as ours; their headings leave it open.',
};
/** Their scores stand where ours are looked for. */
export const THEIRS_ALONE: ScoreGuess = {
  column: 'own',
  about: 'side',
  reason: 'The headings say that these are the other party’s scores, and ours stand nowhere beside them.',
};
const UNNAMED_MIRROR: ScoreGuess = {
  column: 'mirror',
  reason: 'The second set of scores is taken as the other party’s; its headings do not say whose it is.',
};
const SEVERAL_SETS: ScoreGuess = {
  column: 'mirror',
  reason: 'There are more sets of scores and none says that it is theirs, so nothing is read as their side.',
};
const INCOMPLETE_MIRROR: ScoreGuess = {
  column: 'mirror',
  reason: 'Their side does not have all three scores, so nothing is read as their side.',
};

/**
 * Tells our scores from the other party's. Headings that name a side decide; where none does, the first set is ours and the
 * second one theirs. Of several columns for one thing, a mean and today's scores go before single scorers and earlier days.
 * Null when there is no complete set of our own.
 *
 * @param fit share (0..1) of a column's cells that hold scores
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

function fromSets(sets: readonly ScoreSet[], scored: readonly Scored[]): ScoreColumns | null {
  const ordered = [...sets].sort((a, b) => b.standing - a.standing);
  const bySide = (side: HeadedSide) => ordered.find((set) => set.side === side);
  // All sets name the other party, as questions about "them" may do: the first of several is ours all the same.
  const own = bySide('own') ?? bySide(null) ?? bySide('maybe') ?? ordered[0];
  if (own === undefined) return null;
  const rest = ordered.filter((set) => set !== own && set.side !== 'own' && set.standing >= 0);
  const unnamed = rest.filter((set) => set.side === null && set.fit >= 0.3);
  const guessed = unnamed.length === 1 && own.standing === 0 && unnamed[0]?.standing === 0;
  const mirror =
    rest.find((set) => set.side === 'mirror') ??
    rest.find((set) => set.side === 'maybe') ??
    (guessed ? unnamed[0] : undefined) ??
    null;
  const isNamed = mirror?.side === 'mirror' || (mirror?.side === 'maybe' && own.side === 'own');
  const isPartial =
    mirror === null && scored.some((one) => one.side === 'mirror' && !own.columns.includes(one));
  return {
    own: columnsOf(own.columns),
    mirror: mirror && columnsOf(mirror.columns),
    weight: weightOf(own.columns),
    ownNamed: own.side === 'own',
    mirrorNamed: isNamed,
    guesses: [
      ...(own.side === 'mirror' && mirror === null ? [THEIRS_ALONE] : []),
      ...(own.side === 'maybe' || (own.side === 'mirror' && mirror !== null) ? [OWN_LEFT_OPEN] : []),
      ...(mirror !== null && !isNamed ? [UNNAMED_MIRROR] : []),
      ...(isPartial ? [INCOMPLETE_MIRROR] : []),
      ...(mirror === null && unnamed.length > 1 ? [SEVERAL_SETS] : []),
    ],
  };
}

/** Columns in any order: "Value us | Value them | Leverage us | Leverage them". */
function fromSingleColumns(scored: readonly Scored[]): ScoreColumns | null {
  let carried: HeadedSide = null;
  const sided = scored.map((one) => {
    if (one.label !== null) carried = one.label;
    return { ...one, side: one.side ?? carried };
  });
  const of = (dimension: Dimension, side: HeadedSide) =>
    sided
      .filter((one) => one.dimension === dimension && one.side === side)
      .sort((a, b) => merit(b) - merit(a) || a.column - b.column);
  const ours = tripleOf(
    DIMENSIONS.flatMap((dimension) => {
      const own = of(dimension, 'own')[0] ?? of(dimension, null)[0] ?? of(dimension, 'maybe')[0];
      return own === undefined ? [] : [own];
    }),
  );
  if (ours === null) return null;
  const areUnnamed = ours.every(({ side }) => side === null);
  // Two columns alike, one for each side; a mean beside single scorers, or today beside an earlier day, is no pair.
  const secondOf = (dimension: Dimension) => {
    const [first, second, third] = of(dimension, null);
    const isPair = first && second && third === undefined && standing(first) === 0 && standing(second) === 0;
    return areUnnamed && isPair ? second : undefined;
  };
  const mirror = DIMENSIONS.flatMap((dimension) => {
    const maybe = of(dimension, 'maybe').find((one) => !ours.includes(one));
    const theirs = of(dimension, 'mirror')[0] ?? maybe ?? secondOf(dimension);
    return theirs === undefined ? [] : [theirs];
  });
  const theirs = tripleOf(mirror);
  const ownNamed = ours.every(({ side }) => side === 'own');
  const mirrorNamed =
    theirs?.every(({ side }) => side === 'mirror' || (side === 'maybe' && ownNamed)) ?? false;
  return {
    own: columnsOf(ours),
    mirror: theirs && columnsOf(theirs),
    weight: weightOf(ours),
    ownNamed,
    mirrorNamed,
    guesses: [
      ...(theirs !== null && !mirrorNamed ? [UNNAMED_MIRROR] : []),
      ...(theirs === null && mirror.length > 0 ? [INCOMPLETE_MIRROR] : []),
    ],
  };
}

/** Which of several columns of one dimension and side is meant. How many cells are in order must not tip the scales. */
function merit(one: Scored): number {
  return one.weight + (one.fit >= 0.3 ? 2 : 0) + 2 * standing(one);
}

function standing({ heading, groupEarlier, groupSettled }: Scored): number {
  if (heading.earlier || groupEarlier) return -1;
  return heading.settled || groupSettled ? 1 : 0;
}

function columnsOf([value, leverage, relationship]: Triple<Scored>): Triple<number> {
  return [value.column, leverage.column, relationship.column];
}

function weightOf(set: Triple<Scored>): number {
  return set.reduce((sum, { weight }) => sum + weight, 0) / 3;
}
