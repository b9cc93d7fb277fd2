/** Median of several runs, in milliseconds. One run goes before them, so that the code is compiled. */
export function time(work: () => unknown, runs = 9): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/**
 * How the time grows with the size: the exponent of the power between two sizes; 1 is linear, 2 quadratic. The two are measured in
 * turn, so that both meet the same machine.
 *
 * @param work makes, for a size, the work to be timed
 */
export function growth(
  work: (size: number) => () => unknown,
  small: number,
  large: number,
  runs = 5,
): number {
  const [one, other] = [work(small), work(large)];
  one();
  other();
  const ratios = Array.from({ length: runs }, () => {
    const [first, second] = [once(one), once(other)];
    return second / first;
  });
  return Math.log(median(ratios)) / Math.log(large / small);
}

function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
