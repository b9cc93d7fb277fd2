import type { ConditionalStyle } from '../../../objectModel/state';
import { xmlAttribute } from '../xml/text';
import { borderSide } from './borders';
import { rgbAttribute } from './colours';

function font(style: ConditionalStyle, p: string): string {
  const toggle = (name: string, on: boolean | null | undefined) =>
    on === null || on === undefined ? '' : on ? `<${p}${name}/>` : `<${p}${name} val="0"/>`;
  const underline =
    style.underline === true ? `<${p}u/>` : style.underline === false ? `<${p}u val="none"/>` : '';
  const colour = style.fontColor ? `<${p}color ${rgbAttribute(style.fontColor)}/>` : '';
  const aspects =
    toggle('b', style.bold) +
    toggle('i', style.italic) +
    toggle('strike', style.strikethrough) +
    underline +
    colour;
  return aspects === '' ? '' : `<${p}font>${aspects}</${p}font>`;
}

function border(style: ConditionalStyle, p: string): string {
  const { borders } = style;
  if (!borders) return '';
  const sides = (['left', 'right', 'top', 'bottom'] as const).flatMap((side) => {
    const line = borders[side];
    if (!line) return [];
    // Excel offers thin lines only in conditional formats and drops heavier ones.
    return [borderSide(p, side, { ...line, weight: line.weight === 'Hairline' ? 'Hairline' : 'Thin' })];
  });
  return sides.length === 0 ? '' : `<${p}border>${sides.join('')}</${p}border>`;
}

/**
 * The look that a conditional format lays over a cell (dxf). `numberFormatId` numbers a format code.
 * A solid fill stands in the background colour here, unlike in cell formats.
 */
export function differentialFormat(
  style: ConditionalStyle,
  p: string,
  numberFormatId: (code: string) => number,
): string {
  const numberFormat = style.numberFormat
    ? `<${p}numFmt numFmtId="${numberFormatId(style.numberFormat)}" formatCode="${xmlAttribute(style.numberFormat)}"/>`
    : '';
  const fill = style.fillColor
    ? `<${p}fill><${p}patternFill><${p}bgColor ${rgbAttribute(style.fillColor)}/></${p}patternFill></${p}fill>`
    : '';
  return `<${p}dxf>${font(style, p)}${numberFormat}${fill}${border(style, p)}</${p}dxf>`;
}
