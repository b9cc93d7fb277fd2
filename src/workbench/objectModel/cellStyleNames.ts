import { invalidArgument } from '../protocol/hostError';
import { BUILT_IN_STYLES } from './builtInStyles';
import type { RangeLink } from './links';
import { RangeFormat } from './rangeFormat';

/** Gives a range the look of one of Excel's own styles; the file keeps the look, not the style's name. */
export function applyStyle({ sheet, area }: RangeLink, name: unknown): void {
  const look = BUILT_IN_STYLES[String(name)];
  if (!look) throw invalidArgument();
  const format = new RangeFormat(sheet, area);
  if (look.fillColor === undefined) format.fill.clear();
  else format.fill.color = look.fillColor;
  format.font.color = look.fontColor ?? '#000000';
  format.font.bold = look.bold === true;
  format.font.italic = look.italic === true;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  const sides = { EdgeTop: look.borders?.top, EdgeBottom: look.borders?.bottom };
  for (const [side, line] of Object.entries(sides)) {
    if (!line) continue;
    const border = format.borders.getItem(side);
    border.style = line.style;
    border.weight = line.weight;
    border.color = line.color;
  }
}
