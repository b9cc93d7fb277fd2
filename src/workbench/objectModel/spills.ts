import { intersection } from './areas';
import type { RangeLink } from './links';
import type { Area } from './state';

/** What the formula of the range's first cell fills; null where it fills no other cell. */
export async function spillFrom(range: RangeLink): Promise<Area | null> {
  const { row, column } = range.area;
  const spills = await spillsOf(range);
  return spills.find((area) => area.row === row && area.column === column) ?? null;
}

/** What fills the range's first cell; null where nothing does. */
export async function spillInto(range: RangeLink): Promise<Area | null> {
  const cell = { ...range.area, rowCount: 1, columnCount: 1 };
  return (await spillsOf(range)).find((area) => intersection(area, cell) !== null) ?? null;
}

async function spillsOf({ sheet }: RangeLink): Promise<readonly Area[]> {
  const { book, gridId } = sheet;
  await book.settle();
  const cells = book.calculation.reading(book.grid.getId(), gridId);
  return cells ? cells.spills() : [];
}
