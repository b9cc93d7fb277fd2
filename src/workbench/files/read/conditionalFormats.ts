import { presetOf } from '../../objectModel/presetCriteria';
import type { CellValueRule, ConditionalFormatKind, ConditionalFormatState } from '../../objectModel/state';
import { parseAreas } from '../addresses';
import { formulaFromFile } from '../formulas/fromFile';
import type { XmlElement } from '../xml';
import { child, childrenNamed, descendants, flag, numberOf } from '../xml';
import type { Palette } from './colours';
import { gridRule } from './gridRules';
import type { Looks } from './looks';
import { readConditionalStyle } from './looks';

const KINDS: Readonly<Record<string, ConditionalFormatKind>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

const OPERATORS: Readonly<Record<string, CellValueRule['operator']>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Where a rule stands in its worksheet part, counted from 0 as the file was opened. */
export interface RulePlace {
  /** `newer` rules stand in the extension list and are counted there. */
  readonly dialect: 'usual' | 'newer';
  /** Which `conditionalFormatting` element of the sheet. */
  readonly block: number;
  /** Which `cfRule` in it. */
  readonly rule: number;
}

/** A place as the `origin` of a rule. */
export function originOf(place: RulePlace): string {
  return `${place.dialect}:${place.block}.${place.rule}`;
}

/** The place that an `origin` tells; null when it is not one of ours. */
export function placeOf(origin: string | undefined): RulePlace | null {
  const found = /^(usual|newer):(\d+)\.(\d+)$/.exec(origin ?? '');
  if (!found) return null;
  return {
    dialect: found[1] === 'newer' ? 'newer' : 'usual',
    block: Number(found[2]),
    rule: Number(found[3]),
  };
}

function formulasOf(rule: XmlElement): readonly string[] {
  return [...childrenNamed(rule, 'formula'), ...childrenNamed(rule, 'f')].map(
    (one) => `=${formulaFromFile(one.text.trim())}`,
  );
}

function readRule(
  rule: XmlElement,
  sqref: string,
  place: RulePlace,
  looks: Looks,
  palette: Palette,
): ConditionalFormatState | null {
  const areas = parseAreas(sqref);
  if (areas.length === 0) return null;
  const kind = KINDS[rule.attributes.type ?? ''] ?? 'PresetCriteria';
  const formulas = formulasOf(rule);
  const own = child(rule, 'dxf');
  const style = own
    ? readConditionalStyle(own, palette)
    : (looks.conditional[numberOf(rule, 'dxfId') ?? -1] ?? {});
  const common = { origin: originOf(place), areas, stopIfTrue: flag(rule, 'stopIfTrue'), style };
  if (kind === 'Custom') return { ...common, kind, formula: formulas[0] ?? '=FALSE' };
  if (kind === 'CellValue') {
    const operator = OPERATORS[rule.attributes.operator ?? ''] ?? 'EqualTo';
    const [formula1 = '=0', formula2] = formulas;
    return {
      ...common,
      kind,
      comparison: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) },
    };
  }
  const drawn = gridRule(rule, style, palette);
  const preset = kind === 'PresetCriteria' ? presetOf(rule.attributes) : null;
  return {
    ...common,
    kind,
    ...(preset === null ? {} : { preset }),
    ...(drawn === null ? {} : { gridRule: drawn }),
  };
}

interface Ranked {
  readonly format: ConditionalFormatState;
  readonly priority: number;
}

/**
 * Every conditional format of a worksheet, the strongest first; each one's `origin` tells its place in the part.
 * Data bars whose finer points stand in the extension list are one format, told by their usual rule.
 */
export function readConditionalFormats(
  worksheet: XmlElement,
  looks: Looks,
  palette: Palette,
): readonly ConditionalFormatState[] {
  const found: Ranked[] = [];
  const collect = (
    blocks: readonly XmlElement[],
    dialect: RulePlace['dialect'],
    skip: ReadonlySet<string>,
  ): void => {
    blocks.forEach((block, blockIndex) => {
      const sqref = block.attributes.sqref ?? child(block, 'sqref')?.text ?? '';
      childrenNamed(block, 'cfRule').forEach((rule, ruleIndex) => {
        if (skip.has(rule.attributes.id ?? '')) return;
        const place = { dialect, block: blockIndex, rule: ruleIndex };
        const format = readRule(rule, sqref, place, looks, palette);
        if (format) found.push({ format, priority: numberOf(rule, 'priority') ?? Number.MAX_SAFE_INTEGER });
      });
    });
  };
  const usual = childrenNamed(worksheet, 'conditionalFormatting');
  collect(usual, 'usual', new Set());
  const continued = usual
    .flatMap((block) => childrenNamed(block, 'cfRule'))
    .flatMap((rule) => descendants(rule, 'id'));
  const newer = descendants(child(worksheet, 'extLst'), 'conditionalFormatting');
  collect(newer, 'newer', new Set(continued.map((one) => one.text.trim())));
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}
