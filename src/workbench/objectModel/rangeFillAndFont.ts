import type { IStyleData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { cellStyleOf, colorText, DEFAULT_LOOK } from './cellStyles';
import { fillCells } from './gridEdits';
import type { SheetLink } from './links';
import { sharedStyle } from './sharedStyle';
import { writableArea } from './sheetCells';
import type { Area, CellStyle } from './state';

class StyledArea {
  constructor(
    private readonly sheet: SheetLink,
    private readonly area: Area,
  ) {}

  protected shared<T>(aspect: (style: CellStyle) => T): T | null {
    return sharedStyle(this.sheet, this.area, (style) => aspect(cellStyleOf(style)));
  }

  protected style(style: IStyleData): void {
    fillCells(this.sheet, writableArea(this.sheet, this.area), { s: style });
  }
}

export class RangeFill extends StyledArea {
  static readonly type = 'RangeFill';

  get color(): string | null {
    return this.shared((style) => style.fillColor ?? DEFAULT_LOOK.fillColor);
  }
  set color(color: string | null) {
    if (color === null) return;
    this.style({ bg: color === '' ? null : { rgb: colorText(color) } });
  }
  clear(): void {
    this.style({ bg: null });
  }
}

export class RangeFont extends StyledArea {
  static readonly type = 'RangeFont';

  get color(): string | null {
    return this.shared((style) => style.fontColor ?? DEFAULT_LOOK.fontColor);
  }
  set color(color: string | null) {
    if (color === null) return;
    this.style({ cl: color === '' ? null : { rgb: colorText(color) } });
  }
  get name(): string | null {
    return this.shared((style) => style.fontName ?? DEFAULT_LOOK.fontName);
  }
  set name(name: string | null) {
    if (name === null) return;
    this.style({ ff: name });
  }
  get size(): number | null {
    return this.shared((style) => style.fontSize ?? DEFAULT_LOOK.fontSize);
  }
  set size(points: number | null) {
    if (points === null) return;
    this.style({ fs: points });
  }
  get bold(): boolean | null {
    return this.shared((style) => style.bold ?? false);
  }
  set bold(isBold: boolean | null) {
    if (isBold === null) return;
    this.style({ bl: flag(isBold) });
  }
  get italic(): boolean | null {
    return this.shared((style) => style.italic ?? false);
  }
  set italic(isItalic: boolean | null) {
    if (isItalic === null) return;
    this.style({ it: flag(isItalic) });
  }
  get underline(): string | null {
    return this.shared((style) => (style.underline ? 'Single' : 'None'));
  }
  set underline(kind: string | null) {
    if (kind === null) return;
    this.style({ ul: { s: flag(kind !== 'None') } });
  }
  get strikethrough(): boolean | null {
    return this.shared((style) => style.strikethrough ?? false);
  }
  set strikethrough(isStruck: boolean | null) {
    if (isStruck === null) return;
    this.style({ st: { s: flag(isStruck) } });
  }
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
