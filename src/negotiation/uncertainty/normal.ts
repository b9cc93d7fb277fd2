/**
 * Φ: how much of a standard normal distribution lies below z, 0..1. By the series of Marsaglia (Evaluating the Normal
 * Distribution, 2004), exact to the last digits of a double; beyond ±8 it is 0 or 1 for all that scores could tell.
 *
 * @example standardNormal(0)  // 0.5
 * @example standardNormal(1)  // 0.8413447460685…
 */
export function standardNormal(z: number): number {
  if (z > 8) return 1;
  if (z < -8) return 0;
  let sum = z;
  let term = z;
  for (let odd = 3; sum + term !== sum || odd === 3; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
    if (term === 0) break;
  }
  return Math.min(1, Math.max(0, 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)));
}
