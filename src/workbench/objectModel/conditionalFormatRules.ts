import { type IBorderData, type IStyleBase, BooleanNumber } from '@univerjs/core';
import {
  type IConditionalFormattingRuleConfig,
  type IFormulaHighlightCell,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from '@univerjs/sheets-conditional-formatting';
import { cellAddress } from '../../cells/a1';
import { borderLineOf, colorOf, gridBorderLine, isDrawn } from './cellStyles';
import { presetGridRule } from './presetCriteria';
import type { Area, Borders, CellValueRule, ConditionalFormatKind, ConditionalStyle } from './state';

/** The parts of a conditional format that make its rule. */
interface RuleParts {
  readonly kind: ConditionalFormatKind;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly comparison: CellValueRule | null;
  readonly preset: string | null;
  readonly style: ConditionalStyle;
  readonly gridRule: unknown;
}

const OPERATORS: Readonly<
  Record<CellValueRule['operator'], { readonly grid: CFNumberOperator; readonly formula: string }>
> = {
  Between: { grid: CFNumberOperator.between, formula: '' },
  NotBetween: { grid: CFNumberOperator.notBetween, formula: '' },
  EqualTo: { grid: CFNumberOperator.equal, formula: '=' },
  NotEqualTo: { grid: CFNumberOperator.notEqual, formula: '<>' },
  GreaterThan: { grid: CFNumberOperator.greaterThan, formula: '>' },
  LessThan: { grid: CFNumberOperator.lessThan, formula: '<' },
  GreaterThanOrEqual: { grid: CFNumberOperator.greaterThanOrEqual, formula: '>=' },
  LessThanOrEqual: { grid: CFNumberOperator.lessThanOrEqual, formula: '<=' },
};

/** The grid's rule for a conditional format; a kind it cannot be told keeps its place with a rule that never holds. */
export function gridRuleOf({
  kind,
  areas,
  formula,
  comparison,
  preset,
  style,
  gridRule,
}: RuleParts): IConditionalFormattingRuleConfig {
  if (kind === 'Custom') return formulaRule(formula === '' ? '=FALSE' : formula, style);
  if (kind === 'CellValue' && comparison) return comparisonRule(comparison, areas, style);
  if (kind === 'PresetCriteria' && preset !== null) {
    const drawn = presetGridRule(preset);
    const made: unknown = drawn && { type: CFRuleType.highlightCell, ...drawn, style: gridStyle(style) };
    return isGridRule(made) ? made : formulaRule('=FALSE', style);
  }
  if (isGridRule(gridRule)) return gridRule;
  return formulaRule('=FALSE', {});
}

function isGridRule(value: unknown): value is IConditionalFormattingRuleConfig {
  return value !== null && typeof value === 'object' && 'type' in value && typeof value.type === 'string';
}

function formulaRule(value: string, style: ConditionalStyle): IFormulaHighlightCell {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style: gridStyle(style) };
}

/** The grid compares with numbers only; a comparison with a reference or a text becomes a formula over the first cell. */
function comparisonRule(
  { operator, formula1, formula2 }: CellValueRule,
  areas: readonly Area[],
  style: ConditionalStyle,
): IConditionalFormattingRuleConfig {
  const first = numberOf(formula1);
  const second = numberOf(formula2 ?? '');
  const { grid, formula } = OPERATORS[operator];
  const shared = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    style: gridStyle(style),
  } as const;
  if (grid === CFNumberOperator.between || grid === CFNumberOperator.notBetween) {
    if (first !== null && second !== null) return { ...shared, operator: grid, value: [first, second] };
    const cell = firstCell(areas);
    const inside = `AND(${cell}>=${bare(formula1)},${cell}<=${bare(formula2 ?? formula1)})`;
    return formulaRule(grid === CFNumberOperator.between ? `=${inside}` : `=NOT(${inside})`, style);
  }
  if (first !== null) return { ...shared, operator: grid, value: first };
  return formulaRule(`=${firstCell(areas)}${formula}${bare(formula1)}`, style);
}

function numberOf(formula: string): number | null {
  const text = bare(formula).trim();
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function bare(formula: string): string {
  return formula.replace(/^=/, '');
}

function firstCell(areas: readonly Area[]): string {
  const [{ row, column } = { row: 0, column: 0 }] = areas;
  return cellAddress(row, column);
}

function gridStyle(style: ConditionalStyle): IStyleBase {
  const { fillColor, fontColor, bold, italic, underline, strikethrough, numberFormat, borders } = style;
  const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(fillColor == null ? {} : { bg: { rgb: fillColor } }),
    ...(fontColor == null ? {} : { cl: { rgb: fontColor } }),
    ...(bold == null ? {} : { bl: flag(bold) }),
    ...(italic == null ? {} : { it: flag(italic) }),
    ...(underline == null ? {} : { ul: { s: flag(underline) } }),
    ...(strikethrough == null ? {} : { st: { s: flag(strikethrough) } }),
    ...(numberFormat == null ? {} : { n: { pattern: numberFormat } }),
    ...(borders ? { bd: gridBorders(borders) } : {}),
  };
}

function gridBorders({ top, bottom, left, right }: Borders): IBorderData {
  return {
    ...(top ? { t: gridBorderLine(top) } : {}),
    ...(bottom ? { b: gridBorderLine(bottom) } : {}),
    ...(left ? { l: gridBorderLine(left) } : {}),
    ...(right ? { r: gridBorderLine(right) } : {}),
  };
}

/** What a rule that was made in the grid itself says, in the model's words. */
export function recordOfGridRule(
  rule: IConditionalFormattingRuleConfig,
): Pick<RuleParts, 'kind' | 'formula' | 'comparison' | 'style'> {
  const nothing = { formula: '', comparison: null, style: {} };
  if (rule.type === CFRuleType.colorScale) return { ...nothing, kind: 'ColorScale' };
  if (rule.type === CFRuleType.dataBar) return { ...nothing, kind: 'DataBar' };
  if (rule.type === CFRuleType.iconSet) return { ...nothing, kind: 'IconSet' };
  if (!('subType' in rule)) return { ...nothing, kind: 'PresetCriteria' };
  const style = modelStyle(rule.style);
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { kind: 'Custom', formula: rule.value, comparison: null, style };
    case CFSubRuleType.number:
      return { kind: 'CellValue', formula: '', comparison: comparisonOf(rule.operator, rule.value), style };
    case CFSubRuleType.rank:
      return { ...nothing, kind: 'TopBottom', style };
    case CFSubRuleType.text:
      return { ...nothing, kind: 'ContainsText', style };
    default:
      return { ...nothing, kind: 'PresetCriteria', style };
  }
}

function comparisonOf(
  operator: CFNumberOperator,
  value: number | readonly number[] | undefined,
): CellValueRule | null {
  const names = Object.keys(OPERATORS) as CellValueRule['operator'][];
  const name = names.find((one) => OPERATORS[one].grid === operator);
  if (!name) return null;
  const [first, second] = Array.isArray(value) ? (value as readonly number[]) : [value];
  return {
    operator: name,
    formula1: `=${String(first ?? 0)}`,
    ...(second === undefined ? {} : { formula2: `=${String(second)}` }),
  };
}

function modelStyle(style: IStyleBase): ConditionalStyle {
  const top = borderLineOf(style.bd?.t);
  const bottom = borderLineOf(style.bd?.b);
  const left = borderLineOf(style.bd?.l);
  const right = borderLineOf(style.bd?.r);
  return {
    fillColor: colorOf(style.bg) ?? null,
    fontColor: colorOf(style.cl) ?? null,
    bold: style.bl == null ? null : style.bl === BooleanNumber.TRUE,
    italic: style.it == null ? null : style.it === BooleanNumber.TRUE,
    underline: style.ul == null ? null : isDrawn(style.ul),
    strikethrough: style.st == null ? null : isDrawn(style.st),
    numberFormat: style.n?.pattern ?? null,
    borders: {
      ...(top ? { top } : {}),
      ...(bottom ? { bottom } : {}),
      ...(left ? { left } : {}),
      ...(right ? { right } : {}),
    },
  };
}
