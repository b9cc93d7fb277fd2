import type { ListMeasure } from '../pointUnit';
import { DIMENSIONS, type Concession, type Dimension, type Scores } from '../concession';
import { foldText } from '../foldText';
import { logChanceOfAsks, softmax } from './quantalResponse';
import type { TheirMove } from './theirMoves';

/** How probable it is that they care most about something, 0..1. */
export interface Care<T> {
  readonly what: T;
  readonly probability: number;
}

/** What their moves tell about what they care about. */
export interface TheirPriorities {
  readonly asks: number;
  readonly grants: number;
  readonly refusals: number;
  /** Likeliest first; the probabilities add up to 1. null of a list of one score a side. */
  readonly dimensions: readonly Care<Dimension>[] | null;
  /** The same by type, as it is written in the list; null where the rows name fewer than two. */
  readonly types: readonly Care<string>[] | null;
}

/** Fewer asks tell too little. */
const LEAST_ASKS = 3;

/** What each row is worth to them, or costs them, if one guess about them is true; in score points. */
type Worth = (row: Concession & { readonly mirror: Scores }) => number;

interface Guess<T> {
  readonly what: T;
  readonly worth: Worth;
  /** How much our own estimates speak for it before anything was asked, in score points. */
  readonly before: number;
}

type Mirrored = Concession & { readonly mirror: Scores };
const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * What they care most about, by Bayes' rule from what they asked for, granted and refused. If a dimension is what they care about
 * most it counts double for them; if a type is, each of its rows counts one point more. They are taken to choose by quantal response
 * with β = 1 per score point: what they asked for in one session, among all sets of as many gives that were not asked for before;
 * whether they grant a get, by what it costs them against the average get. Before that our own estimates of them speak: the mean
 * score of a dimension, or of a type. null until they asked for three things.
 *
 * @example four gives, of 9/1/1, 8/2/2, 1/9/1 and 1/1/9 to them; the first two and one more asked for in three sessions → value first
 */
export function theirPriorities(
  rows: readonly Concession[],
  moves: readonly TheirMove[],
  measure: ListMeasure = 'three',
): TheirPriorities | null {
  const count = (kind: TheirMove['kind']) => moves.filter((move) => move.kind === kind).length;
  const asks = count('asked');
  if (asks < LEAST_ASKS) return null;
  const mirrored = rows.filter((row): row is Mirrored => row.mirror !== null);
  return {
    asks,
    grants: count('granted'),
    refusals: count('refused'),
    dimensions: measure === 'one' ? null : judged(dimensionGuesses(mirrored), mirrored, moves),
    types: judged(typeGuesses(mirrored), mirrored, moves),
  };
}

function dimensionGuesses(rows: readonly Mirrored[]): readonly Guess<Dimension>[] {
  return DIMENSIONS.map((what, i) => {
    const on = ({ mirror }: Mirrored) => mirror[i] ?? 0;
    return {
      what,
      worth: (row) => (row.mirror[0] + row.mirror[1] + row.mirror[2] + on(row)) / 4,
      before: mean(rows.map(on)),
    };
  });
}

function typeGuesses(rows: readonly Mirrored[]): readonly Guess<string>[] {
  const total = ({ mirror }: Mirrored) => mean(mirror);
  const types = new Map<string, Mirrored[]>();
  for (const row of rows) {
    const type = foldText(row.type);
    if (type !== '') types.set(type, [...(types.get(type) ?? []), row]);
  }
  return [...types].map(([type, of]) => ({
    what: of[0]?.type ?? type,
    worth: (row) => total(row) + (foldText(row.type) === type ? 1 : 0),
    before: mean(of.map(total)),
  }));
}

/** The posterior over some guesses; null where there is no choice between them. */
function judged<T>(
  guesses: readonly Guess<T>[],
  rows: readonly Mirrored[],
  moves: readonly TheirMove[],
): readonly Care<T>[] | null {
  if (guesses.length < 2) return null;
  const logs = guesses.map(
    ({ worth, before }) => before + logOfAsks(worth, rows, moves) + logOfAnswers(worth, rows, moves),
  );
  const shares = softmax(logs);
  return guesses
    .map(({ what }, i) => ({ what, probability: shares[i] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
}

/** How well a guess explains their asks: session by session, those of an unknown session last. */
function logOfAsks(worth: Worth, rows: readonly Mirrored[], moves: readonly TheirMove[]): number {
  const asked = moves.filter(({ kind }) => kind === 'asked').map(({ row }) => row);
  const sessions = [...new Set(asked.map(({ session }) => session ?? Infinity))].sort((a, b) => a - b);
  let open = rows.filter(({ direction }) => direction === 'give');
  let log = 0;
  for (const session of sessions) {
    const now = new Set(asked.filter((row) => (row.session ?? Infinity) === session).map(({ row }) => row));
    log += logChanceOfAsks(open.map((row) => ({ worth: worth(row), isAsked: now.has(row.row) })));
    open = open.filter(({ row }) => !now.has(row));
  }
  return log;
}

/** How well it explains what they granted and refused: the more a get costs them, the likelier they refuse it. */
function logOfAnswers(worth: Worth, rows: readonly Mirrored[], moves: readonly TheirMove[]): number {
  const usual = mean(rows.filter(({ direction }) => direction === 'get').map(worth));
  return moves.reduce((log, { kind, row }) => {
    if (kind === 'asked') return log;
    const cost = worth(row) - usual;
    return log - Math.log1p(Math.exp(kind === 'granted' ? cost : -cost));
  }, 0);
}
