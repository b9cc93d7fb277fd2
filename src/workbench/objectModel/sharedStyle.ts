import type { IStyleData, Nullable } from '@univerjs/core';
import { lastColumn, lastRow } from './areas';
import type { SheetLink } from './links';
import { onGrid, styleAt } from './sheetCells';
import type { Area } from './state';

/** What all cells of the area have in common; null when they differ. */
export function sharedStyle<T>(
  sheet: SheetLink,
  area: Area,
  aspect: (style: Nullable<IStyleData>) => T,
): T | null {
  const cells = onGrid(sheet, area);
  let answer: { readonly value: T } | undefined;
  for (let row = cells.row; row <= lastRow(cells); row++)
    for (let column = cells.column; column <= lastColumn(cells); column++) {
      const value = aspect(styleAt(sheet, row, column));
      if (!answer) answer = { value };
      else if (answer.value !== value) return null;
    }
  return answer?.value ?? null;
}
