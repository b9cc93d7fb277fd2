import { presetAttributes, presetFormula } from '../../../objectModel/presetCriteria';
import type { Area } from '../../../objectModel/state';
import { areaAddress, parseAreas } from '../../addresses';
import type { NewConditionalFormat, RemovedConditionalFormat } from '../../changes';
import { formulaFromFile } from '../../formulas/fromFile';
import { spellFormula } from '../formulas/spelling';
import type { StyleSheet } from '../styles/styleSheet';
import { attribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { childrenOf, elementsNamed, innerOf, prefixOf, rootOf, tagOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { decodeXml, xmlText } from '../xml/text';
import { sheetChild, sheetChildren, SHEET_ORDER } from './sheetOrder';

/** A rule of the file with the element around it. */
interface RuleInFile {
  readonly block: ElementPlace;
  readonly blockNumber: number;
  readonly rule: ElementPlace;
  readonly ruleNumber: number;
}

function rulesOf(xml: string): readonly RuleInFile[] {
  return sheetChildren(xml, 'conditionalFormatting').flatMap((block, blockNumber) =>
    childrenOf(xml, block)
      .filter((child) => child.name === 'cfRule')
      .map((rule, ruleNumber) => ({ block, blockNumber, rule, ruleNumber })),
  );
}

function formulasOf(xml: string, rule: ElementPlace): readonly string[] {
  return childrenOf(xml, rule)
    .filter((child) => child.name === 'formula')
    .map((formula) => decodeXml(innerOf(xml, formula)));
}

/** The same areas in any order. */
function areasKey(areas: readonly Area[]): string {
  return areas.map(areaAddress).sort().join(' ');
}

function isMeant(xml: string, found: RuleInFile, removed: RemovedConditionalFormat): boolean {
  if (removed.by === 'place') {
    return found.blockNumber === removed.block && found.ruleNumber === removed.rule;
  }
  const formulas = formulasOf(xml, found.rule);
  if (removed.by === 'marker') {
    const isExpression = attribute(tagOf(xml, found.rule), 'type') === 'expression';
    return isExpression && formulas.some((formula) => formula.includes(removed.marker));
  }
  const wanted = removed.formula.replace(/^=/, '');
  const says = formulas.some((formula) => formula === wanted || formulaFromFile(formula) === wanted);
  const sqref = attribute(tagOf(xml, found.block), 'sqref') ?? '';
  return says && areasKey(parseAreas(sqref)) === areasKey(removed.areas);
}

/** The second half that Excel keeps for newer rules in the extension list; it goes with its rule. */
function extensionSplices(xml: string, ids: ReadonlySet<string>): readonly Splice[] {
  const extensions = sheetChild(xml, 'extLst');
  if (!extensions || ids.size === 0) return [];
  return elementsNamed(xml, 'conditionalFormatting', extensions.openEnd, extensions.closeStart).flatMap(
    (block) => {
      const rules = childrenOf(xml, block).filter((child) => child.name === 'cfRule');
      const gone = rules.filter((rule) => ids.has(attribute(tagOf(xml, rule), 'id') ?? ''));
      const places = gone.length === rules.length ? [block] : gone;
      return gone.length === 0 ? [] : places.map(({ start, end }) => ({ start, end, text: '' }));
    },
  );
}

export interface RulesRemoved {
  readonly xml: string;
  /** Numbers of the looks (dxf) that the removed rules had. */
  readonly looks: readonly number[];
  /** Removals for which the sheet holds no rule (any more). */
  readonly notFound: readonly RemovedConditionalFormat[];
}

/** Takes rules out of the sheet; an element left without rules goes too, so that nothing remains of what was added. */
export function removeRules(xml: string, removals: readonly RemovedConditionalFormat[]): RulesRemoved {
  if (removals.length === 0) return { xml, looks: [], notFound: [] };
  const rules = rulesOf(xml);
  const gone = rules.filter((rule) => removals.some((removal) => isMeant(xml, rule, removal)));
  const splices: Splice[] = [];
  const extensionIds = new Set<string>();
  const looks: number[] = [];
  for (const found of gone) {
    const dxf = attribute(tagOf(xml, found.rule), 'dxfId');
    if (dxf !== undefined) looks.push(Number(dxf));
    for (const id of elementsNamed(xml, 'id', found.rule.openEnd, found.rule.closeStart)) {
      extensionIds.add(innerOf(xml, id).trim());
    }
    const inBlock = (rule: RuleInFile) => rule.blockNumber === found.blockNumber;
    const blockEmpties = rules.filter(inBlock).length === gone.filter(inBlock).length;
    if (!blockEmpties) splices.push({ start: found.rule.start, end: found.rule.end, text: '' });
    else if (gone.find(inBlock) === found) {
      splices.push({ start: found.block.start, end: found.block.end, text: '' });
    }
  }
  const notFound = removals.filter((removal) => !rules.some((rule) => isMeant(xml, rule, removal)));
  return {
    xml: applySplices(xml, [...splices, ...extensionSplices(xml, extensionIds)]),
    looks,
    notFound,
  };
}

/** The largest priority of any rule of the sheet, newer ones in the extension list included. */
function lastPriority(xml: string): number {
  const extensions = sheetChild(xml, 'extLst');
  const newer = extensions ? elementsNamed(xml, 'cfRule', extensions.openEnd, extensions.closeStart) : [];
  const own = rulesOf(xml).map(({ rule }) => rule);
  return [...own, ...newer].reduce((last, rule) => {
    const priority = Number(attribute(tagOf(xml, rule), 'priority') ?? 0);
    return Number.isFinite(priority) ? Math.max(last, priority) : last;
  }, 0);
}

/** What tells a rule's test in a file. */
function testOf(rule: NewConditionalFormat): {
  readonly attributes: string;
  readonly formulas: readonly string[];
} {
  if ('formula' in rule) return { attributes: 'type="expression"', formulas: [rule.formula] };
  if ('comparison' in rule) {
    const { operator, formula1, formula2 } = rule.comparison;
    const name = `${operator.charAt(0).toLowerCase()}${operator.slice(1)}`;
    const inFile = name === 'equalTo' || name === 'notEqualTo' ? name.slice(0, -'To'.length) : name;
    const formulas = [formula1, ...(formula2 === undefined ? [] : [formula2])];
    return { attributes: `type="cellIs" operator="${inFile}"`, formulas };
  }
  const attributes = Object.entries(presetAttributes(rule.preset) ?? {}).map(
    ([name, value]) => `${name}="${value ?? ''}"`,
  );
  const formula = presetFormula(rule.preset, rule.areas);
  return { attributes: attributes.join(' '), formulas: formula === null ? [] : [formula] };
}

/** Adds rules below those of the sheet. Rules on the same areas share one element, as Excel writes them. */
export function addRules(xml: string, rules: readonly NewConditionalFormat[], styles: StyleSheet): string {
  if (rules.length === 0) return xml;
  const root = rootOf(xml);
  const p = prefixOf(xml, root);
  let priority = lastPriority(xml);
  const byAreas = new Map<string, string[]>();
  for (const rule of rules) {
    const sqref = rule.areas.map(areaAddress).join(' ');
    const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
    const { attributes, formulas } = testOf(rule);
    const written = formulas
      .map((one) => `<${p}formula>${xmlText(spellFormula(one))}</${p}formula>`)
      .join('');
    const start = `<${p}cfRule ${attributes} dxfId="${styles.conditionalLook(rule.style)}" priority="${++priority}"${stop}`;
    const element = written === '' ? `${start}/>` : `${start}>${written}</${p}cfRule>`;
    byAreas.set(sqref, [...(byAreas.get(sqref) ?? []), element]);
  }
  const blocks = [...byAreas].map(
    ([sqref, elements]) =>
      `<${p}conditionalFormatting sqref="${sqref}">${elements.join('')}</${p}conditionalFormatting>`,
  );
  return applySplices(xml, [insertChild(xml, root, 'conditionalFormatting', SHEET_ORDER, blocks.join(''))]);
}

/** Numbers of the looks (dxf) to which any part refers: rules, tables, filters, pivot tables, table styles. */
export function looksInUse(texts: readonly string[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const text of texts) {
    for (const match of text.matchAll(/[\s"'][\w:]*[dD]xfId\s*=\s*["'](\d+)["']/g))
      used.add(Number(match[1]));
  }
  return used;
}
