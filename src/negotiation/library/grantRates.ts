import { foldText } from '../foldText';
import type { PastConcession } from './pastConcession';

/** How often a counterparty gave what we asked of it. */
export interface GrantRate {
  /** '' for all types together. */
  readonly type: string;
  /** Gets that we asked for and that were granted, refused, or left without an answer. */
  readonly asked: number;
  readonly granted: number;
  /** Mean of Beta(1 + granted, 1 + asked − granted), 0..1. */
  readonly rate: number;
  /** Probability that they give this type more readily than their asks on the whole, 0..1. */
  readonly aboveOverall: number;
  /** They part with it more readily than with other things: it seems worth less to them. */
  readonly isUndervalued: boolean;
}

export interface GrantRates {
  readonly overall: GrantRate;
  /** The most readily granted first. */
  readonly types: readonly GrantRate[];
}

/** So sure must it be, from at least so many asks, that they give a type more readily. */
const UNDERVALUED_FROM = 0.8;
const LEAST_ASKS = 3;

/**
 * What a counterparty grants, by type. Rows whose outcome is not understood, that we took back or never asked for count in
 * nothing; every ask counts alike, whatever its age.
 *
 * @param theirs past rows of one counterparty
 * @example 4 of 4 references granted, 2 of 8 asks overall besides: rate 5/6 against 7/14
 */
export function grantRates(theirs: readonly PastConcession[]): GrantRates {
  const asks = theirs.flatMap(({ type, direction, status }) =>
    direction === 'get' && (status === 'agreed' || status === 'rejected' || status === 'asked')
      ? [{ type, isGranted: status === 'agreed' }]
      : [],
  );
  const counted = (type: string, of: typeof asks) => ({
    type,
    asked: of.length,
    granted: of.filter(({ isGranted }) => isGranted).length,
  });
  const all = counted('', asks);
  const overallRate = (1 + all.granted) / (2 + all.asked);
  const rated = (one: ReturnType<typeof counted>): GrantRate => {
    const aboveOverall = betaAbove(1 + one.granted, 1 + one.asked - one.granted, overallRate);
    return {
      ...one,
      rate: (1 + one.granted) / (2 + one.asked),
      aboveOverall,
      isUndervalued: one.type !== '' && one.asked >= LEAST_ASKS && aboveOverall >= UNDERVALUED_FROM,
    };
  };
  const byType = new Map<string, typeof asks>();
  for (const ask of asks) {
    const key = foldText(ask.type);
    if (key !== '') byType.set(key, [...(byType.get(key) ?? []), ask]);
  }
  const types = [...byType.values()].map((of) => rated(counted(of[0]?.type ?? '', of)));
  return { overall: rated(all), types: types.sort((a, b) => b.rate - a.rate || b.asked - a.asked) };
}

/**
 * The probability that a number drawn from Beta(a, b) lies above x, for whole a and b: that of fewer than `a` successes in
 * a + b − 1 tries of chance x.
 *
 * @example betaAbove(1, 1, 0.25)  // 0.75
 */
export function betaAbove(a: number, b: number, x: number): number {
  if (x <= 0) return 1;
  if (x >= 1) return 0;
  const tries = a + b - 1;
  let sum = 0;
  let log = tries * Math.log1p(-x);
  for (let hits = 0; hits < a; hits++) {
    sum += Math.exp(log);
    log += Math.log((tries - hits) / (hits + 1)) + Math.log(x) - Math.log1p(-x);
  }
  return Math.min(1, sum);
}
