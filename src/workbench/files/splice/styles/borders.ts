import type { BorderLine, Borders } from '../../../objectModel/state';
import { childrenOf, rootOf, sourceOf, tagOf } from '../xml/elements';
import { opened } from '../xml/attributes';
import { rgbAttribute } from './colours';

const ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

function lineStyle(line: BorderLine): string {
  const medium = line.weight === 'Medium' || line.weight === 'Thick';
  switch (line.style) {
    case 'Continuous':
      return { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' }[line.weight];
    case 'Dash':
      return medium ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return medium ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return medium ? 'mediumDashDotDot' : 'dashDotDot';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
    case 'SlantDashDot':
      return 'slantDashDot';
    case 'None':
      return 'none';
  }
}

/** One side of a border. Conditional formats know thin lines only; the caller sees to that. */
export function borderSide(prefix: string, side: string, line: BorderLine | undefined): string {
  if (!line || line.style === 'None') return `<${prefix}${side}/>`;
  const colour = `<${prefix}color ${rgbAttribute(line.color)}/>`;
  return `<${prefix}${side} style="${lineStyle(line)}">${colour}</${prefix}${side}>`;
}

/** The border with its four sides set; its diagonals as they were. */
export function changedBorder(border: string, prefix: string, borders: Borders | null): string {
  const root = rootOf(border);
  const sides = new Map(childrenOf(border, root).map((side) => [side.name, sourceOf(border, side)]));
  const strict = sides.has('start') || sides.has('end');
  for (const side of SIDES) {
    const name = strict ? { left: 'start', right: 'end', top: 'top', bottom: 'bottom' }[side] : side;
    sides.set(name, borderSide(prefix, name, borders?.[side]));
  }
  const written = [...sides].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return `${opened(tagOf(border, root))}${written.map(([, xml]) => xml).join('')}</${prefix}border>`;
}
