import type { CellStyle as WrittenStyle, Color, ConditionalRule, FontStyle } from 'hucre';
import type { BorderLine, CellStyle, ConditionalStyle } from '../../objectModel/state';

/** A colour as the writer takes it. */
export function colour(hex: string): Color {
  return { rgb: hex.replace('#', '').toUpperCase() };
}

function line(
  border: BorderLine | undefined,
):
  { style: 'thin' | 'medium' | 'thick' | 'hair' | 'dotted' | 'dashed' | 'double'; color: Color } | undefined {
  if (!border || border.style === 'None') return undefined;
  const solid = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;
  const style =
    border.style === 'Continuous'
      ? solid[border.weight]
      : border.style === 'Double'
        ? 'double'
        : border.style === 'Dot'
          ? 'dotted'
          : 'dashed';
  return { style, color: colour(border.color) };
}

function borders(style: Pick<CellStyle, 'borders'>): WrittenStyle['border'] {
  if (!style.borders) return undefined;
  const { top, bottom, left, right } = style.borders;
  const sides = { top: line(top), bottom: line(bottom), left: line(left), right: line(right) };
  return Object.fromEntries(Object.entries(sides).filter(([, one]) => one !== undefined));
}

const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

function fontOf(style: CellStyle): FontStyle {
  return {
    ...(style.fontName === undefined ? {} : { name: style.fontName }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.fontColor === undefined ? {} : { color: colour(style.fontColor) }),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
  };
}

/** A cell's look; `normal` is the workbook's own font, which must be told again wherever any of it differs. */
export function writtenStyle(
  style: CellStyle,
  numberFormat: string | undefined,
  normal: FontStyle,
): WrittenStyle {
  const border = borders(style);
  const font = fontOf(style);
  const alignment = {
    ...(style.horizontalAlignment ? { horizontal: HORIZONTAL[style.horizontalAlignment] } : {}),
    ...(style.verticalAlignment ? { vertical: VERTICAL[style.verticalAlignment] } : {}),
    ...(style.wrapText ? { wrapText: true } : {}),
  };
  return {
    ...(style.fillColor === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: colour(style.fillColor) } }),
    ...(Object.keys(font).length > 0 ? { font: { ...normal, ...font } } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(border ? { border } : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

/** What a conditional format paints. */
export function writtenConditionalStyle(style: ConditionalStyle): NonNullable<ConditionalRule['style']> {
  const border = borders(style);
  const font = {
    ...(style.fontColor ? { color: colour(style.fontColor) } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
  };
  return {
    ...(style.fillColor
      ? { fill: { type: 'pattern', pattern: 'solid', bgColor: colour(style.fillColor) } }
      : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(border ? { border } : {}),
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
  };
}
