import type { SheetArea } from './formulaBook';

/** Cells that the formulas of a workbook may read altogether. */
const MOST_READS = 60_000_000;

/** Size of a sheet, by its id. */
export type SheetSizes = (sheetId: string) => { readonly rows: number; readonly columns: number };

/**
 * The formulas that are left out so that the others together read no more cells than are worked out here: the largest readers first.
 * @returns indices into `formulas`
 */
export function beyondWorkload(
  formulas: readonly { readonly reads: readonly SheetArea[] }[],
  sizes: SheetSizes,
  most = MOST_READS,
): ReadonlySet<number> {
  const counts = formulas.map(({ reads }) => reads.reduce((sum, read) => sum + cellsOf(read, sizes), 0));
  let total = counts.reduce((sum, count) => sum + count, 0);
  const left = new Set<number>();
  if (total <= most) return left;
  const largest = [...counts.keys()].sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  for (const at of largest) {
    if (total <= most) break;
    left.add(at);
    total -= counts[at] ?? 0;
  }
  return left;
}

function cellsOf({ sheetId, area }: SheetArea, sizes: SheetSizes): number {
  const { rows, columns } = sizes(sheetId);
  const height = Math.max(0, Math.min(area.rowCount, rows - area.row));
  return height * Math.max(0, Math.min(area.columnCount, columns - area.column));
}
