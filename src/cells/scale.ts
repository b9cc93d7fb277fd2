import { isScore, type Score } from '../negotiation/concession';

/** What the scores of a list run on: numbers, words such as Low and High, or symbols. */
export type Scale =
  | { readonly kind: 'numbers'; readonly from: number; readonly to: number }
  | { readonly kind: 'words' }
  /** `of`: how many stars are the most. */
  | { readonly kind: 'stars'; readonly of: number }
  /** Harvey balls, from empty to full. */
  | { readonly kind: 'balls' };

/** The method's own scale: what is typed is the score. */
export const ONE_TO_TEN: Scale = { kind: 'numbers', from: 1, to: 10 };

/** True where what is typed is the score itself. */
export function isOneToTen(scale: Scale): boolean {
  return scale.kind === 'numbers' && scale.from === 1 && scale.to === 10;
}

/**
 * A number on a scale as a score from 1 to 10; null outside the scale. A scale may be reversed or hold ranks.
 *
 * @example onScale(3, 1, 5)  // 5.5
 * @example onScale(2, 10, 1) // 9: the second of ten ranks
 */
export function onScale(x: number, from: number, to: number): Score | null {
  if (!(x >= Math.min(from, to) && x <= Math.max(from, to)) || from === to) return null;
  const score = 1 + (9 * (x - from)) / (to - from);
  return isScore(score) ? score : null;
}

/** A scale as it is said: "1 to 5", "Low, Medium, High". */
export function scaleName(scale: Scale): string {
  switch (scale.kind) {
    case 'numbers':
      return `${scale.from} to ${scale.to}`;
    case 'words':
      return 'Low, Medium, High';
    case 'stars':
      return `1 to ${scale.of} stars`;
    case 'balls':
      return 'empty to full circles';
  }
}
