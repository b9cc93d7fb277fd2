import type { Budgets } from '../negotiation/budget';

/**
 * Three limits as typed on a command line, or the one of a list of one score; a dash or nothing leaves a limit open. Null when
 * it is not one or three limits > 0.
 *
 * @example parseBudgets('30,-,24.5')  // [30, null, 24.5]
 */
export function parseBudgets(words: string): Budgets | null {
  const limits = words.split(',').map((word) => {
    const text = word.trim();
    if (text === '' || text === '-') return null;
    return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  });
  const [value, leverage, relationship, ...more] = limits;
  if (value === undefined || (leverage === undefined) !== (relationship === undefined)) return null;
  if (more.length > 0 || limits.some((limit) => limit !== null && !(limit > 0))) return null;
  return [value, leverage ?? null, relationship ?? null];
}
