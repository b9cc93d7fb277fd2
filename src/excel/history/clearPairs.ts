/** By so much the best match must be better than the next one. */
const CLEARLY = 0.15;

/** For each of the first list, by position: those of the second that it is like, and how much speaks for each. */
export type Likenesses = readonly {
  readonly now: readonly number[];
  readonly points: readonly number[];
}[];

export interface ClearPairs {
  readonly pairs: readonly (readonly [old: number, now: number])[];
  /** Those of the first list that are like some that are left, with these. */
  readonly unsure: ReadonlyMap<number, readonly number[]>;
}

/** The best of a row or a column, and the points of the next best; -Infinity without one. */
interface Lead {
  readonly best: number;
  readonly points: number;
  readonly next: number;
}

/**
 * Pairs each with what it is clearly most like, on both sides: by at least 0.15 more than anything else that is left. A pair leaves
 * fewer for the others, so they may become clear in turn; which comes first makes no difference, since no two clear pairs share a
 * side.
 *
 * @param count how many the second list has
 * @example a like x by 0.9, b like x by 0.7 and like y by 0.6 → a is x, and then b is y
 */
export function clearPairs(likenesses: Likenesses, count: number): ClearPairs {
  const columns = Array.from({ length: count }, () => ({ at: [] as number[], points: [] as number[] }));
  likenesses.forEach(({ now, points }, old) =>
    now.forEach((at, k) => {
      columns[at]?.at.push(old);
      columns[at]?.points.push(points[k] ?? 0);
    }),
  );
  const rows = likenesses.map(({ now, points }) => ({ at: now, points }));
  const [goneRows, goneColumns] = [new Set<number>(), new Set<number>()];
  const rowLeads = rows.map((row) => leadOf(row, goneColumns));
  const columnLeads = columns.map((column) => leadOf(column, goneRows));
  const pairs: (readonly [number, number])[] = [];
  const waiting = rows.map((_, old) => old).reverse();
  for (let old = waiting.pop(); old !== undefined; old = waiting.pop()) {
    const lead = rowLeads[old];
    const across = lead == null ? undefined : columnLeads[lead.best];
    if (lead == null || across == null || goneRows.has(old)) continue;
    if (across.best !== old || !isClear(lead) || !isClear(across)) continue;
    const now = lead.best;
    pairs.push([old, now]);
    goneRows.add(old);
    goneColumns.add(now);
    // Whatever stood behind the two may be clear now.
    for (const other of columns[now]?.at ?? []) {
      if (goneRows.has(other)) continue;
      const row = rows[other];
      if (row !== undefined) rowLeads[other] = leadOf(row, goneColumns);
      waiting.push(other);
    }
    for (const other of rows[old]?.at ?? []) {
      if (goneColumns.has(other)) continue;
      const column = columns[other];
      const renewed = column === undefined ? null : leadOf(column, goneRows);
      columnLeads[other] = renewed;
      if (renewed !== null) waiting.push(renewed.best);
    }
  }
  const unsure = new Map<number, readonly number[]>();
  rows.forEach(({ at }, old) => {
    const left = goneRows.has(old) ? [] : at.filter((now) => !goneColumns.has(now));
    if (left.length > 0) unsure.set(old, left);
  });
  return { pairs: pairs.sort(([a], [b]) => a - b), unsure };
}

const isClear = ({ points, next }: Lead) => points - next >= CLEARLY;

function leadOf(
  { at, points }: { readonly at: readonly number[]; readonly points: readonly number[] },
  gone: ReadonlySet<number>,
): Lead | null {
  let [best, most, next] = [-1, -Infinity, -Infinity];
  for (let k = 0; k < at.length; k += 1) {
    const [which, mine] = [at[k] ?? 0, points[k] ?? 0];
    if (gone.has(which)) continue;
    if (mine > most) [best, most, next] = [which, mine, most];
    else if (mine > next) next = mine;
  }
  return best < 0 ? null : { best, points: most, next };
}
