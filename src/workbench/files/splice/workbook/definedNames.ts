import type { NameState } from '../../../objectModel/state';
import type { NameChange } from '../../changes';
import { spellFormula } from '../formulas/spelling';
import type { Refusals } from '../refusals';
import { WORKBOOK_ORDER, workbookChild } from '../workbookPart';
import { attribute, opened, withAttribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { childrenOf, prefixOf, rootOf, tagOf } from '../xml/elements';
import { appendInside, insertChild } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { officeAttribute, xmlText } from '../xml/text';

const LONGEST_COMMENT = 255;
const LONGEST_FORMULA = 8_192;
/** Names under which Excel keeps print areas and the like. */
const BUILT_IN = /^(Print_Area|Print_Titles|Criteria|Extract|_FilterDatabase)$/i;

function nameInFile(name: string): string {
  return BUILT_IN.test(name) ? `_xlnm.${name}` : name;
}

function looksLikeCell(name: string): boolean {
  return /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[Rr](\d+)?([Cc](\d+)?)?$|^[Cc](\d+)?$/.test(name);
}

/** Why Excel would not open a workbook with this name; null when it would. */
function refusal(name: NameState): string | null {
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name.name) || name.name.length > 255) {
    return `The name "${name.name}" was not saved: Excel does not allow such a name.`;
  }
  if (looksLikeCell(name.name)) {
    return `The name "${name.name}" was not saved: Excel would read it as a cell.`;
  }
  if (name.formula.length > LONGEST_FORMULA) {
    return `The name "${name.name}" was not saved: its formula is longer than Excel allows.`;
  }
  return null;
}

interface Place {
  readonly sheet: number | null;
  readonly name: string;
}

function isName(xml: string, element: ElementPlace, wanted: Place): boolean {
  const tag = tagOf(xml, element);
  const scope = attribute(tag, 'localSheetId');
  return (
    attribute(tag, 'name')?.toLowerCase() === nameInFile(wanted.name).toLowerCase() &&
    (scope === undefined ? null : Number(scope)) === wanted.sheet
  );
}

function elementFor(existingTag: string | null, p: string, state: NameState, sheet: number | null): string {
  let tag = existingTag ?? `<${p}definedName name="${officeAttribute(nameInFile(state.name))}">`;
  tag = withAttribute(tag, 'localSheetId', sheet);
  tag = withAttribute(tag, 'hidden', state.visible ? null : 1);
  const comment = state.comment.slice(0, LONGEST_COMMENT);
  tag = withAttribute(tag, 'comment', null);
  if (comment !== '') tag = tag.replace(/\s*(\/?>)$/, ` comment="${officeAttribute(comment)}"$1`);
  return `${opened(tag)}${xmlText(spellFormula(state.formula))}</${p}definedName>`;
}

function withName(xml: string, state: NameState, sheet: number | null): string {
  const root = rootOf(xml);
  const list = workbookChild(xml, 'definedNames');
  const p = prefixOf(xml, root);
  if (!list) {
    const made = `<${p}definedNames>${elementFor(null, p, state, sheet)}</${p}definedNames>`;
    return applySplices(xml, [insertChild(xml, root, 'definedNames', WORKBOOK_ORDER, made)]);
  }
  const existing = childrenOf(xml, list).find((one) => isName(xml, one, { name: state.name, sheet }));
  if (!existing) return applySplices(xml, [appendInside(xml, list, elementFor(null, p, state, sheet))]);
  const text = elementFor(tagOf(xml, existing), p, state, sheet);
  return applySplices(xml, [{ start: existing.start, end: existing.end, text }]);
}

function withoutName(xml: string, wanted: Place): string {
  const list = workbookChild(xml, 'definedNames');
  if (!list) return xml;
  const all = childrenOf(xml, list);
  const gone = all.filter((one) => isName(xml, one, wanted));
  const places = gone.length > 0 && gone.length === all.length ? [list] : gone;
  return applySplices(
    xml,
    places.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/**
 * The workbook part with names added, replaced and removed; the other names keep their place. `sheetIndex` finds the tab
 * place of a sheet by its name, undefined when there is no such sheet.
 */
export function changeNames(
  xml: string,
  changes: readonly NameChange[],
  sheetIndex: (sheet: string) => number | undefined,
  refusals: Refusals,
): string {
  return changes.reduce((text, change) => {
    const sheet = change.kind === 'set' ? change.name.sheet : change.sheet;
    const index = sheet === null ? null : sheetIndex(sheet);
    if (index === undefined) {
      if (change.kind === 'set') {
        refusals.say(`The name "${change.name.name}" was not saved: there is no sheet "${sheet ?? ''}".`);
      }
      return text;
    }
    if (change.kind === 'removed') return withoutName(text, { name: change.name, sheet: index });
    const reason = refusal(change.name);
    if (reason !== null) {
      refusals.say(reason);
      return text;
    }
    if (change.name.comment.length > LONGEST_COMMENT) {
      refusals.say(
        `The comment of the name "${change.name.name}" was cut to the ${LONGEST_COMMENT} characters that Excel allows.`,
      );
    }
    return withName(text, change.name, index);
  }, xml);
}
