import type { Triple } from '../concession';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number from a standard normal distribution, by Box and Muller. */
export function standardDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Three standard normal numbers for each draw, the same for the same seed. */
export function normalDraws(draws: number, seed: number): readonly Triple<number>[] {
  const random = seededRandom(seed);
  const one = () => standardDraw(random);
  return Array.from({ length: draws }, () => [one(), one(), one()] as const);
}
