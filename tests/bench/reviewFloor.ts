import { DIRECTIONS, FLAGS, STATUSES, type Concession } from '../../src/negotiation/concession';

/** A deal as columns of numbers: the least that a machine needs to know of it. */
export interface NumberTable {
  readonly count: number;
  readonly gets: Uint8Array;
  readonly statuses: Uint8Array;
  /** Six scores a row, ours first. */
  readonly scores: Float64Array;
}

export function tableOf(rows: readonly Concession[]): NumberTable {
  const scores = new Float64Array(rows.length * 6);
  rows.forEach(({ own, mirror }, i) => scores.set([...own, ...(mirror ?? [0, 0, 0])], i * 6));
  return {
    count: rows.length,
    gets: Uint8Array.from(rows, ({ direction }) => DIRECTIONS.indexOf(direction)),
    statuses: Uint8Array.from(rows, ({ status }) => STATUSES.indexOf(status)),
    scores,
  };
}

const [OVERPAYING, OPPORTUNITY, TARGET, HOLLOW, MIXED, BALANCED] = FLAGS.map((_, i) => i) as [
  0,
  1,
  2,
  3,
  4,
  5,
];
const AGREED = STATUSES.indexOf('agreed');
const [OFFERED, ASKED] = [STATUSES.indexOf('offered'), STATUSES.indexOf('asked')];

/**
 * The floor of a review: all that `reviewDeal` answers about rows with a mirror under plain settings, in one loop over typed
 * arrays, with fresh arrays for the answer. Nobody could use it; nothing can be much faster.
 */
export function reviewInNumbers({ count, gets, statuses, scores }: NumberTable) {
  // total, mirror total, three gaps, asymmetry, surplus
  const numbers = new Float64Array(count * 7);
  // flag, driver, move, caution, relationship move
  const signs = new Uint8Array(count * 5);
  // given and received so far, four sums each
  const running = new Float64Array(count * 8);
  const sums = new Float64Array(18);
  for (let i = 0; i < count; i += 1) {
    const at = i * 6;
    const [a, b, c] = [scores[at] ?? 0, scores[at + 1] ?? 0, scores[at + 2] ?? 0];
    const [d, e, f] = [scores[at + 3] ?? 0, scores[at + 4] ?? 0, scores[at + 5] ?? 0];
    const get = gets[i] === 1;
    const status = statuses[i];
    const ours = a + b + c;
    const theirs = d + e + f;
    const [g, h, k] = [a - d, b - e, c - f];
    const all = ours - theirs;
    const surplus = get ? all : -all;
    const to = i * 7;
    numbers[to] = ours;
    numbers[to + 1] = theirs;
    numbers[to + 2] = g;
    numbers[to + 3] = h;
    numbers[to + 4] = k;
    numbers[to + 5] = all;
    numbers[to + 6] = surplus;
    const most = Math.max(g, h, k);
    const least = Math.min(g, h, k);
    const high = most >= 3 || all >= 6;
    const low = least <= -3 || all <= -6;
    const flag =
      high && low
        ? MIXED
        : high
          ? get
            ? TARGET
            : OVERPAYING
          : low
            ? get
              ? HOLLOW
              : OPPORTUNITY
            : BALANCED;
    const side = flag === MIXED ? !get : high;
    const drives = side ? most : -least;
    const sign = i * 5;
    signs[sign] = flag;
    signs[sign + 1] =
      flag === BALANCED
        ? 0
        : drives < 3
          ? 4
          : side
            ? g === most
              ? 1
              : h === most
                ? 2
                : 3
            : g === least
              ? 1
              : h === least
                ? 2
                : 3;
    const band = (sum: number) => (sum >= 21 ? 2 : sum >= 12 ? 1 : 0);
    const [ourBand, theirBand] = [band(ours), band(theirs)];
    signs[sign + 2] = get
      ? surplus >= 6 || (ourBand === 2 && theirBand === 0)
        ? 2
        : 3
      : surplus >= 6 || (ourBand === 0 && theirBand === 2)
        ? 0
        : ourBand === 2 && ours >= theirs
          ? 1
          : 3;
    signs[sign + 3] = !get && b >= 7 ? 1 : 0;
    signs[sign + 4] = !get && a <= 3 && b <= 3 && f >= 7 ? 1 : 0;
    if (status === AGREED || status === OFFERED || status === ASKED) {
      const into = (status === AGREED ? 0 : 8) + (get ? 4 : 0);
      sums[into] = (sums[into] ?? 0) + a;
      sums[into + 1] = (sums[into + 1] ?? 0) + b;
      sums[into + 2] = (sums[into + 2] ?? 0) + c;
      sums[into + 3] = (sums[into + 3] ?? 0) + ours;
      if (status === AGREED) {
        sums[16] = (sums[16] ?? 0) + (get ? ours : -ours);
        sums[17] = (sums[17] ?? 0) + (get ? -theirs : theirs);
      }
    }
    const so = i * 8;
    for (let j = 0; j < 8; j += 1) running[so + j] = sums[j] ?? 0;
  }
  return { numbers, signs, running, sums };
}
