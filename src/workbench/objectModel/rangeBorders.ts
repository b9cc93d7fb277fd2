import type { IBorderData } from '@univerjs/core';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { lastColumn, lastRow } from './areas';
import { borderLineOf, colorText, gridBorderLine } from './cellStyles';
import { fillCells } from './gridEdits';
import type { SheetLink } from './links';
import { sharedStyle } from './sharedStyle';
import { writableArea } from './sheetCells';
import type { Area, BorderLine, BorderStyle, BorderWeight } from './state';

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';
const SIDES: readonly Side[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];
const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };
/** Conditional formats know these alone. */
export const THIN_STYLES: readonly BorderStyle[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
];
const STYLES: readonly BorderStyle[] = [...THIN_STYLES, 'Double', 'SlantDashDot'];
const WEIGHTS: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The six lines of a range that the grid can draw; the diagonals are left out. */
export class RangeBorderCollection {
  static readonly type = 'RangeBorderCollection';

  constructor(
    private readonly sheet: SheetLink,
    private readonly area: Area,
  ) {}

  get count(): number {
    return SIDES.length;
  }
  items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.sheet, this.area, side));
  }
  getItem(side: string): RangeBorder {
    const known = SIDES.find((one) => one === side);
    if (!known) throw itemNotFound();
    return new RangeBorder(this.sheet, this.area, known);
  }
}

export class RangeBorder {
  static readonly type = 'RangeBorder';

  constructor(
    private readonly sheet: SheetLink,
    private readonly area: Area,
    readonly sideIndex: Side,
  ) {}

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.sideIndex };
  }
  get style(): BorderStyle | null {
    return this.#shared((line) => line.style);
  }
  set style(style: string | null) {
    if (style === null) return;
    this.#draw({ style: oneOf(STYLES, style) });
  }
  get weight(): BorderWeight | null {
    return this.#shared((line) => line.weight);
  }
  set weight(weight: string | null) {
    if (weight === null) return;
    this.#draw({ weight: oneOf(WEIGHTS, weight), ...this.#visible() });
  }
  get color(): string | null {
    return this.#shared((line) => line.color);
  }
  set color(color: string | null) {
    if (color === null) return;
    this.#draw({ color: colorText(color), ...this.#visible() });
  }

  /** Giving a weight or a colour to a line that is not there draws it, as in Excel. */
  #visible(): { readonly style?: BorderStyle } {
    return this.style === 'None' ? { style: 'Continuous' } : {};
  }

  #shared<T>(aspect: (line: BorderLine) => T): T | null {
    const { cells, member } = this.#edge();
    if (!cells) return null;
    return sharedStyle(this.sheet, cells, (style) => aspect(borderLineOf(style?.bd?.[member]) ?? NO_LINE));
  }

  #draw(change: Partial<BorderLine>): void {
    const { cells, member } = this.#edge();
    const area = writableArea(this.sheet, this.area);
    if (!cells) return;
    const line: BorderLine = {
      style: this.style ?? 'Continuous',
      weight: this.weight ?? 'Thin',
      color: this.color ?? '#000000',
      ...change,
    };
    const rows = Math.min(cells.rowCount, area.rowCount);
    const columns = Math.min(cells.columnCount, area.columnCount);
    const borders: IBorderData = { [member]: gridBorderLine(line) };
    fillCells(this.sheet, { ...cells, rowCount: rows, columnCount: columns }, { s: { bd: borders } });
  }

  /** The cells along the line and the side of each on which it is drawn; no cells where a range has no such line. */
  #edge(): { readonly cells: Area | null; readonly member: 't' | 'b' | 'l' | 'r' } {
    const { area } = this;
    const one = { rowCount: 1, columnCount: 1 };
    switch (this.sideIndex) {
      case 'EdgeTop':
        return { cells: { ...area, rowCount: one.rowCount }, member: 't' };
      case 'EdgeBottom':
        return { cells: { ...area, row: lastRow(area), rowCount: one.rowCount }, member: 'b' };
      case 'EdgeLeft':
        return { cells: { ...area, columnCount: one.columnCount }, member: 'l' };
      case 'EdgeRight':
        return { cells: { ...area, column: lastColumn(area), columnCount: one.columnCount }, member: 'r' };
      case 'InsideHorizontal':
        return { cells: area.rowCount > 1 ? { ...area, rowCount: area.rowCount - 1 } : null, member: 'b' };
      case 'InsideVertical':
        return {
          cells: area.columnCount > 1 ? { ...area, columnCount: area.columnCount - 1 } : null,
          member: 'r',
        };
    }
  }
}

function oneOf<T extends string>(names: readonly T[], name: string): T {
  const known = names.find((one) => one === name);
  if (!known) throw invalidArgument();
  return known;
}
