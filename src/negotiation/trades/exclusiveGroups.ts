import type { TradeItem } from './tradeItem';

export type ExclusiveGroups = readonly (readonly number[])[];

/**
 * Whether the changes can stand together: a row may only be added while no other row of its group is in the deal.
 * Agreed rows count until they are dropped.
 *
 * @example rows 5 and 6 exclude each other, 5 is agreed: adding 6 → false; dropping 5 and adding 6 → true
 */
export function standTogether(
  items: readonly TradeItem[],
  groups: ExclusiveGroups,
  agreed: ReadonlySet<number>,
): boolean {
  return groups.every((group) => {
    const rows = new Set(group);
    const here = items.filter((item) => rows.has(item.row));
    const added = here.filter((item) => item.change === 'add').length;
    const staying = [...rows].filter(
      (row) => agreed.has(row) && !here.some((item) => item.row === row && item.change === 'drop'),
    ).length;
    return added === 0 || added + staying <= 1;
  });
}

/** Whether a change may join others that can stand together. */
export type JoiningRule = (item: TradeItem, others: readonly TradeItem[]) => boolean;

/**
 * {@link standTogether}, change by change, made ready once for some groups: what joins is held against its own groups alone, so
 * that long lists with many groups are looked through quickly. Drops have to join before what they make room for.
 *
 * @example rows 5 and 6 exclude each other, 5 is agreed: 6 may join [] → false; 6 may join [5 dropped] → true
 */
export function joiningRule(groups: ExclusiveGroups, agreed: ReadonlySet<number>): JoiningRule {
  const ofRow = groupsByRow(groups);
  return (item, others) =>
    item.change === 'drop' ||
    (ofRow.get(item.row) ?? []).every(
      ({ rows, all }) =>
        !others.some(({ change, row }) => change === 'add' && rows.has(row)) &&
        all.every(
          (row) => !agreed.has(row) || others.some((other) => other.row === row && other.change === 'drop'),
        ),
    );
}

interface Group {
  readonly rows: ReadonlySet<number>;
  readonly all: readonly number[];
}

function groupsByRow(groups: ExclusiveGroups): ReadonlyMap<number, readonly Group[]> {
  const ofRow = new Map<number, Group[]>();
  for (const all of groups) {
    const rows = new Set(all);
    for (const row of rows) ofRow.set(row, [...(ofRow.get(row) ?? []), { rows, all }]);
  }
  return ofRow;
}

/**
 * Rows that are tied to each other by groups, directly or through others; every row stands in exactly one lot.
 *
 * @example items 5, 6, 7, 8 with the groups [5, 6] and [6, 8] → [[5, 6, 8], [7]]
 */
export function tiedItems(
  items: readonly TradeItem[],
  groups: ExclusiveGroups,
): readonly (readonly TradeItem[])[] {
  const ofRow = groupsByRow(groups);
  const byRow = new Map<number, TradeItem[]>();
  for (const item of items) byRow.set(item.row, [...(byRow.get(item.row) ?? []), item]);
  const lots: TradeItem[][] = [];
  const placed = new Set<TradeItem>();
  const seen = new Set<Group>();
  for (const first of items) {
    if (placed.has(first)) continue;
    const lot = [first];
    placed.add(first);
    for (const { row } of lot)
      for (const group of ofRow.get(row) ?? []) {
        if (seen.has(group)) continue;
        seen.add(group);
        for (const item of group.all.flatMap((other) => byRow.get(other) ?? [])) {
          if (placed.has(item)) continue;
          placed.add(item);
          lot.push(item);
        }
      }
    lots.push(lot.sort((a, b) => a.row - b.row));
  }
  return lots;
}
