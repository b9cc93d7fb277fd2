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

/**
 * Rows that are tied to each other by groups, directly or through others; every row stands in exactly one lot.
 *
 * @example items 5, 6, 7, 8 with the groups [5, 6] and [6, 8] → [[5, 6, 8], [7]]
 */
export function tiedItems(
  items: readonly TradeItem[],
  groups: ExclusiveGroups,
): readonly (readonly TradeItem[])[] {
  const lots: TradeItem[][] = [];
  const placed = new Set<TradeItem>();
  for (const first of items) {
    if (placed.has(first)) continue;
    const lot = [first];
    placed.add(first);
    for (const item of lot)
      for (const other of items) {
        const tied = !placed.has(other) && groups.some((g) => g.includes(item.row) && g.includes(other.row));
        if (!tied) continue;
        placed.add(other);
        lot.push(other);
      }
    lots.push(lot.sort((a, b) => a.row - b.row));
  }
  return lots;
}
