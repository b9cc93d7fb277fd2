import type { IStyleData } from '@univerjs/core';
import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { invalidArgument } from '../protocol/hostError';
import { lastColumn, lastRow } from './areas';
import { cellStyleOf } from './cellStyles';
import { fillCells } from './gridEdits';
import type { SheetLink } from './links';
import { RangeBorderCollection } from './rangeBorders';
import { RangeFill, RangeFont } from './rangeFillAndFont';
import { onGrid, requireUnprotected, writableArea } from './sheetCells';
import type { Area } from './state';
import { sharedStyle } from './sharedStyle';

/** The grid measures in pixels, Excel in points. */
const POINTS_PER_PIXEL = 0.75;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export class RangeFormat {
  static readonly type = 'RangeFormat';

  constructor(
    private readonly sheet: SheetLink,
    private readonly area: Area,
  ) {}

  get fill(): RangeFill {
    return new RangeFill(this.sheet, this.area);
  }
  get font(): RangeFont {
    return new RangeFont(this.sheet, this.area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.area);
  }

  get wrapText(): boolean | null {
    return sharedStyle(this.sheet, this.area, (style) => cellStyleOf(style).wrapText ?? false);
  }
  set wrapText(wraps: boolean | null) {
    if (wraps === null) return;
    this.#style({ tb: wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get horizontalAlignment(): string | null {
    return sharedStyle(this.sheet, this.area, (style) => cellStyleOf(style).horizontalAlignment ?? 'General');
  }
  set horizontalAlignment(name: string | null) {
    if (name === null) return;
    this.#style({ ht: known(HORIZONTAL, name) });
  }
  get verticalAlignment(): string | null {
    return sharedStyle(this.sheet, this.area, (style) => cellStyleOf(style).verticalAlignment ?? 'Bottom');
  }
  set verticalAlignment(name: string | null) {
    if (name === null) return;
    this.#style({ vt: known(VERTICAL, name) });
  }

  /** In points; null when the columns differ. */
  get columnWidth(): number | null {
    const { column, columnCount } = onGrid(this.sheet, this.area);
    return shared(column, columnCount, (index) => this.sheet.grid.getColumnWidth(index) * POINTS_PER_PIXEL);
  }
  set columnWidth(points: number | null) {
    if (points === null) return;
    requireUnprotected(this.sheet);
    const { column, columnCount } = onGrid(this.sheet, this.area);
    this.sheet.grid.setColumnWidths(column, columnCount, Math.round(points / POINTS_PER_PIXEL));
  }
  get rowHeight(): number | null {
    const { row, rowCount } = onGrid(this.sheet, this.area);
    return shared(row, rowCount, (index) => this.sheet.grid.getRowHeight(index) * POINTS_PER_PIXEL);
  }
  set rowHeight(points: number | null) {
    if (points === null) return;
    requireUnprotected(this.sheet);
    const { row, rowCount } = onGrid(this.sheet, this.area);
    this.sheet.grid.setRowHeightsForced(row, rowCount, Math.round(points / POINTS_PER_PIXEL));
  }

  /** Widens each column to its longest text, measured in characters: without a screen there are no fonts to measure. */
  async autofitColumns(): Promise<void> {
    requireUnprotected(this.sheet);
    await this.sheet.book.settle();
    const used = await this.sheet.usedArea(true);
    const cells = this.sheet.book.calculation.reading(this.sheet.book.grid.getId(), this.sheet.gridId);
    if (!used || !cells) return;
    const area = onGrid(this.sheet, this.area);
    for (let column = area.column; column <= Math.min(lastColumn(area), lastColumn(used)); column++) {
      let longest = 0;
      for (let row = area.row; row <= Math.min(lastRow(area), lastRow(used)); row++)
        longest = Math.max(longest, String(cells.value(row, column)).length);
      if (longest > 0) this.sheet.grid.setColumnWidth(column, Math.min(500, 12 + longest * 7));
    }
  }

  /** Rows of the grid follow their content by themselves. */
  autofitRows(): void {
    requireUnprotected(this.sheet);
    const { row, rowCount } = onGrid(this.sheet, this.area);
    this.sheet.grid.setRowAutoHeight(row, rowCount);
  }

  #style(style: IStyleData): void {
    fillCells(this.sheet, writableArea(this.sheet, this.area), { s: style });
  }
}

function known<T>(names: Readonly<Record<string, T>>, name: string): T {
  const value = names[name];
  if (value === undefined) throw invalidArgument();
  return value;
}

function shared(first: number, count: number, measure: (index: number) => number): number | null {
  const answer = measure(first);
  for (let index = first + 1; index < first + count; index++) if (measure(index) !== answer) return null;
  return answer;
}
