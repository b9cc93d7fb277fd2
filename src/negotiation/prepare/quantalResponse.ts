/** β: so much likelier, in logarithms, is what is worth one score point more. */
const BETA = 1;

/**
 * Shares by quantal response: e^x over the sum of all, 0..1, adding up to 1.
 *
 * @example softmax([0, 0])  // [0.5, 0.5]
 * @example softmax([1, 0])  // [0.731, 0.269]
 */
export function softmax(logs: readonly number[]): readonly number[] {
  const most = Math.max(...logs);
  const parts = logs.map((log) => Math.exp(log - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

/**
 * The logarithm of the chance that just these things are asked for, of all sets of as many: e^(β · what the set is worth) over the
 * sum of the same over all sets of its size. That sum is the elementary symmetric polynomial of the single terms, so that no set
 * has to be listed.
 *
 * @example one asked of two things worth 2 and 1, the first  // ln 0.731
 * @example all asked  // 0: there was nothing to choose
 */
export function logChanceOfAsks(
  things: readonly { readonly worth: number; readonly isAsked: boolean }[],
): number {
  const size = things.filter(({ isAsked }) => isAsked).length;
  // sets[k]: the logarithm of the sum over all sets of k of the things seen so far.
  const sets = [0, ...Array.from({ length: size }, () => -Infinity)];
  let asked = 0;
  for (const { worth, isAsked } of things) {
    const log = BETA * worth;
    if (isAsked) asked += log;
    for (let k = size; k >= 1; k -= 1)
      sets[k] = logOfSum(sets[k] ?? -Infinity, log + (sets[k - 1] ?? -Infinity));
  }
  return asked - (sets[size] ?? 0);
}

/** The logarithm of a sum of two numbers that are known by theirs. */
function logOfSum(a: number, b: number): number {
  const [most, least] = a > b ? [a, b] : [b, a];
  return least === -Infinity ? most : most + Math.log1p(Math.exp(least - most));
}
