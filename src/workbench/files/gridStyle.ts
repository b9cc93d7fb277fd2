import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderLine, CellStyle } from '../objectModel/state';
import type { Look } from './read/looks';

const SOLID = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
} as const;

/** The grid has one line style for each pair of Excel's style and weight. */
function lineStyle({ style, weight }: BorderLine): BorderStyleTypes {
  const medium = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'None':
      return BorderStyleTypes.NONE;
    case 'Continuous':
      return SOLID[weight];
    case 'Dot':
      return BorderStyleTypes.DOTTED;
    case 'Dash':
      return medium ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case 'DashDot':
      return medium ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case 'DashDotDot':
      return medium ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case 'Double':
      return BorderStyleTypes.DOUBLE;
    case 'SlantDashDot':
      return BorderStyleTypes.SLANT_DASH_DOT;
  }
}

function gridLine(line: BorderLine): IBorderStyleData {
  return { s: lineStyle(line), cl: { rgb: line.color } };
}

function gridBorders({ borders }: CellStyle): IBorderData | null {
  if (!borders) return null;
  return {
    ...(borders.top ? { t: gridLine(borders.top) } : {}),
    ...(borders.bottom ? { b: gridLine(borders.bottom) } : {}),
    ...(borders.left ? { l: gridLine(borders.left) } : {}),
    ...(borders.right ? { r: gridLine(borders.right) } : {}),
  };
}

const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** Excel turns text anticlockwise up to 90 and writes clockwise angles as 91 to 180; the grid turns clockwise. */
function gridRotation(rotation: number): IStyleData['tr'] {
  if (rotation === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}

/** One step of indent is three blanks wide: about 9 pixels. */
const INDENT_PIXELS = 9;

/** A look as the grid keeps it. */
export function gridStyle({ style, numberFormat, rotation, indent }: Look): IStyleData {
  const borders = gridBorders(style);
  const indentSide = style.horizontalAlignment === 'Right' ? 'r' : 'l';
  return {
    ...(style.fillColor === undefined ? {} : { bg: { rgb: style.fillColor } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.horizontalAlignment ? { ht: HORIZONTAL[style.horizontalAlignment] } : {}),
    ...(style.verticalAlignment ? { vt: VERTICAL[style.verticalAlignment] } : {}),
    ...(style.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(borders ? { bd: borders } : {}),
    ...(numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
    ...(rotation === 0 ? {} : { tr: gridRotation(rotation) }),
    ...(indent === 0 ? {} : { pd: { [indentSide]: indent * INDENT_PIXELS } }),
  };
}
