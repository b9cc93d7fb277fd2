import type { ChartTextLook } from '../../../objectModel/chartState';
import { xmlAttribute } from '../xml/text';

const EMU_PER_POINT = 12_700;

/** A length in points as drawings measure it. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace('#', '')}"/></a:solidFill>`;
}

/** A line; without a colour Excel's own. */
export function line({
  color,
  weight,
  dashed,
}: {
  readonly color?: string;
  readonly weight?: number;
  readonly dashed?: boolean;
}): string {
  const width = weight === undefined ? '' : ` w="${emu(weight)}"`;
  const paint = color === undefined ? '' : solidFill(color);
  return `<a:ln${width}>${paint}${dashed ? '<a:prstDash val="dash"/>' : ''}</a:ln>`;
}

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** Properties of text: size in points. */
export function textProperties(
  tag: 'a:defRPr' | 'a:rPr',
  { size, bold, italic, isUnderlined, color, fontName }: Omit<ChartTextLook, 'fillColor'>,
): string {
  const attributes =
    (tag === 'a:rPr' ? ' lang="en-US"' : '') +
    (size === undefined ? '' : ` sz="${Math.round(size * 100)}"`) +
    ` b="${bold ? 1 : 0}"` +
    (italic ? ' i="1"' : '') +
    (isUnderlined ? ' u="sng"' : '');
  const face = fontName === undefined ? '' : `<a:latin typeface="${xmlAttribute(fontName)}"/>`;
  return `<${tag}${attributes}>${color === undefined ? '' : solidFill(color)}${face}</${tag}>`;
}

/** How all text of an element looks. */
export function textLook(font: Parameters<typeof textProperties>[1]): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties('a:defRPr', font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
