import { presetGridRule, presetOf } from '../../objectModel/presetCriteria';
import type { ConditionalStyle } from '../../objectModel/state';
import { formulaFromFile } from '../formulas/fromFile';
import type { XmlElement } from '../xml';
import { child, childrenNamed, flag, numberOf } from '../xml';
import type { Palette } from './colours';
import { readColour } from './colours';

/** A rule in the grid's own words (`IConditionalFormattingRuleConfig`); plain data, so that this room needs no grid. */
export type GridRule = Readonly<Record<string, unknown>>;

function gridLook(style: ConditionalStyle): Readonly<Record<string, unknown>> {
  return {
    ...(style.fillColor ? { bg: { rgb: style.fillColor } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
  };
}

/** A threshold (`cfvo`): smallest, largest, a number, a percentage, a percentile or a formula. */
function threshold(element: XmlElement | undefined): { type: string; value?: number | string } {
  const written = element?.attributes.val ?? child(element, 'f')?.text;
  const type = element?.attributes.type ?? 'num';
  if (type === 'min' || type === 'autoMin') return { type: 'min' };
  if (type === 'max' || type === 'autoMax') return { type: 'max' };
  const number = Number(written ?? '');
  if (written !== undefined && written.trim() !== '' && Number.isFinite(number))
    return { type, value: number };
  return { type: 'formula', value: `=${formulaFromFile(written ?? '0')}` };
}

function colorScale(scale: XmlElement, palette: Palette): GridRule {
  const colours = childrenNamed(scale, 'color');
  return {
    type: 'colorScale',
    config: childrenNamed(scale, 'cfvo').map((one, index) => ({
      index,
      color: readColour(colours[index], palette) ?? '#FFFFFF',
      value: threshold(one),
    })),
  };
}

function dataBar(bar: XmlElement, palette: Palette): GridRule {
  const [least, most] = childrenNamed(bar, 'cfvo');
  return {
    type: 'dataBar',
    isShowValue: flag(bar, 'showValue', true),
    config: {
      min: threshold(least),
      max: threshold(most),
      isGradient: flag(bar, 'gradient', true),
      positiveColor: readColour(child(bar, 'color') ?? child(bar, 'fillColor'), palette) ?? '#638EC6',
      nativeColor: readColour(child(bar, 'negativeFillColor'), palette) ?? '#FF0000',
    },
  };
}

const ICON_SETS: ReadonlySet<string> = new Set(
  '3Arrows 3ArrowsGray 3Triangles 3TrafficLights1 3TrafficLights2 3Signs 3Symbols 3Symbols2 3Flags 3Stars 4Arrows 4ArrowsGray 4RedToBlack 4Rating 4TrafficLights 5Arrows 5ArrowsGray 5Rating 5Quarters 5Boxes'.split(
    ' ',
  ),
);

/** The file counts icons from the lowest value up, the grid from the highest down; its last entry takes whatever is left. */
function iconSet(icons: XmlElement): GridRule | null {
  const iconType = (icons.attributes.iconSet ?? '3TrafficLights1').replace(
    /^3TrafficLights$/,
    '3TrafficLights1',
  );
  if (!ICON_SETS.has(iconType)) return null;
  const steps = [...childrenNamed(icons, 'cfvo')].reverse();
  const last = steps.length - 1;
  const reverse = flag(icons, 'reverse');
  return {
    type: 'iconSet',
    isShowValue: flag(icons, 'showValue', true),
    config: steps.map((step, index) => ({
      iconType,
      iconId: String(reverse ? last - index : index),
      operator:
        index === last ? 'lessThanOrEqual' : flag(step, 'gte', true) ? 'greaterThanOrEqual' : 'greaterThan',
      value: index === last ? { type: 'num', value: Number.MAX_SAFE_INTEGER } : threshold(step),
    })),
  };
}

function highlight(rule: XmlElement): GridRule | null {
  const { type = '', text = '' } = rule.attributes;
  switch (type) {
    case 'top10':
      return {
        subType: 'rank',
        isBottom: flag(rule, 'bottom'),
        isPercent: flag(rule, 'percent'),
        value: numberOf(rule, 'rank') ?? 10,
      };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { subType: 'text', operator: type, value: text };
    default:
      return presetGridRule(presetOf(rule.attributes) ?? '');
  }
}

/** The rule as the grid can draw it; null where it cannot. */
export function gridRule(rule: XmlElement, style: ConditionalStyle, palette: Palette): GridRule | null {
  const scale = child(rule, 'colorScale');
  if (scale) return colorScale(scale, palette);
  const bar = child(rule, 'dataBar');
  if (bar) return dataBar(bar, palette);
  const icons = child(rule, 'iconSet');
  if (icons) return iconSet(icons);
  const found = highlight(rule);
  return found && { type: 'highlightCell', ...found, style: gridLook(style) };
}
