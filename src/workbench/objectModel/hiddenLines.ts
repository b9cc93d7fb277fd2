import type { SheetLink } from './links';
import { requireUnprotected } from './sheetCells';

export type Line = 'rows' | 'columns';

/** True when the row or column cannot be seen: hidden or, a row, filtered away. */
export function isLineHidden(sheet: SheetLink, lines: Line, index: number): boolean {
  const grid = sheet.grid.getSheet();
  return lines === 'rows' ? !grid.getRowVisible(index) : !grid.getColVisible(index);
}

/** True when all are hidden, false when none is, null when they differ. */
export function isHidden(sheet: SheetLink, lines: Line, first: number, count: number): boolean | null {
  const answer = isLineHidden(sheet, lines, first);
  for (let index = first + 1; index < first + count; index++)
    if (isLineHidden(sheet, lines, index) !== answer) return null;
  return answer;
}

export function setHidden(
  sheet: SheetLink,
  lines: Line,
  first: number,
  count: number,
  hidden: boolean,
): void {
  requireUnprotected(sheet);
  const { grid } = sheet;
  if (lines === 'rows') {
    if (hidden) grid.hideRows(first, count);
    else grid.showRows(first, count);
  } else if (hidden) grid.hideColumns(first, count);
  else grid.showColumns(first, count);
}
