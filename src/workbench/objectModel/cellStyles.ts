import type { IBorderData, IBorderStyleData, IStyleBase, IStyleData, Nullable } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  ColorKit,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderLine, Borders, BorderStyle, BorderWeight, CellStyle } from './state';

/** Excel's defaults, answered where a cell has no look of its own. */
export const DEFAULT_LOOK = {
  fillColor: '#FFFFFF',
  fontColor: '#000000',
  fontName: 'Aptos Narrow',
  fontSize: 11,
  numberFormat: 'General',
} as const;

/** Any colour the grid or an add-in writes, as `#RRGGBB`: `#abc`, `#aabbcc`, `rgb(170, 187, 204)`, `orange`. */
export function colorText(color: string): string {
  const digits = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(color)?.[1];
  return digits === undefined ? new ColorKit(color).toHexString().toUpperCase() : `#${digits.toUpperCase()}`;
}

export function colorOf(color: Nullable<{ readonly rgb?: Nullable<string> }>): string | undefined {
  const text = color?.rgb;
  return text == null || text === '' ? undefined : colorText(text);
}

const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, NonNullable<CellStyle['horizontalAlignment']>>>> =
  {
    [HorizontalAlign.LEFT]: 'Left',
    [HorizontalAlign.CENTER]: 'Center',
    [HorizontalAlign.RIGHT]: 'Right',
    [HorizontalAlign.JUSTIFIED]: 'Justify',
    [HorizontalAlign.BOTH]: 'Justify',
    [HorizontalAlign.DISTRIBUTED]: 'Distributed',
  };

const VERTICAL: Readonly<Partial<Record<VerticalAlign, NonNullable<CellStyle['verticalAlignment']>>>> = {
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
  [VerticalAlign.BOTTOM]: 'Bottom',
};

/** Read once for each of the grid's styles, which never change: a changed look is another style. */
const LOOKS = new WeakMap<IStyleData, CellStyle>();

/** The look of a cell as plain data, of the grid's style. */
export function cellStyleOf(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  const known = LOOKS.get(style) ?? readStyle(style);
  LOOKS.set(style, known);
  return known;
}

function readStyle(style: IStyleData): CellStyle {
  const fillColor = colorOf(style.bg);
  const fontColor = colorOf(style.cl);
  const horizontalAlignment = style.ht == null ? undefined : HORIZONTAL[style.ht];
  const verticalAlignment = style.vt == null ? undefined : VERTICAL[style.vt];
  const borders = bordersOf(style.bd);
  return {
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(style.ff == null ? {} : { fontName: style.ff }),
    ...(style.fs == null ? {} : { fontSize: style.fs }),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(isDrawn(style.ul) ? { underline: true } : {}),
    ...(isDrawn(style.st) ? { strikethrough: true } : {}),
    ...(horizontalAlignment === undefined ? {} : { horizontalAlignment }),
    ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(borders ? { borders } : {}),
  };
}

export function isDrawn(line: IStyleBase['ul']): boolean {
  return line?.s === BooleanNumber.TRUE;
}

const LINES: readonly (readonly [BorderStyleTypes, BorderStyle, BorderWeight])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
];

/** One of the grid's border lines as Excel says it; null when nothing is drawn. */
export function borderLineOf(line: Nullable<IBorderStyleData>): BorderLine | null {
  const known = LINES.find(([type]) => type === line?.s);
  if (!known || !line) return null;
  return { style: known[1], weight: known[2], color: colorOf(line.cl) ?? '#000000' };
}

/** The grid's line for Excel's style and weight; of several alike, the thin one. */
export function gridBorderLine({ style, weight, color }: BorderLine): IBorderStyleData | null {
  if (style === 'None') return null;
  const alike = LINES.filter(([, name]) => name === style);
  const type = (alike.find(([, , name]) => name === weight) ?? alike[0])?.[0] ?? BorderStyleTypes.THIN;
  return { s: type, cl: { rgb: color } };
}

function bordersOf(data: Nullable<IBorderData>): Borders | undefined {
  if (!data) return undefined;
  const top = borderLineOf(data.t);
  const bottom = borderLineOf(data.b);
  const left = borderLineOf(data.l);
  const right = borderLineOf(data.r);
  if (!top && !bottom && !left && !right) return undefined;
  return {
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
  };
}
