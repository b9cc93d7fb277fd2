import type { SheetVisibility } from '../../../objectModel/state';
import { relationshipAttribute } from '../package/dialect';
import { workbookChild } from '../workbookPart';
import { attribute, withAttribute } from '../xml/attributes';
import { childrenOf, prefixOf, rootOf, tagOf } from '../xml/elements';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { xmlAttribute } from '../xml/text';

const STATE: Readonly<Record<SheetVisibility, string>> = {
  Visible: '',
  Hidden: ' state="hidden"',
  VeryHidden: ' state="veryHidden"',
};

/** Why Excel would not accept the name for a sheet; null when it would. */
export function sheetNameProblem(name: string, taken: readonly string[]): string | null {
  if (name === '' || name.length > 31) return 'its name must have 1 to 31 characters';
  if (/[[\]:*?/\\]/.test(name) || /^'|'$/.test(name))
    return 'its name holds a character that Excel does not allow';
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    return 'a sheet of that name exists already';
  return null;
}

/** Numbers that count sheets by their place move up when a sheet comes in before them. */
function shifted(tag: string, name: string, position: number): string {
  const number = attribute(tag, name);
  if (number === undefined || Number(number) < position) return tag;
  return withAttribute(tag, name, Number(number) + 1);
}

function shiftSplices(xml: string, position: number): readonly Splice[] {
  const names = workbookChild(xml, 'definedNames');
  const views = workbookChild(xml, 'bookViews');
  const scoped = names ? childrenOf(xml, names) : [];
  const windows = views ? childrenOf(xml, views) : [];
  const splice = (element: (typeof scoped)[number], attributes: readonly string[]): Splice => ({
    start: element.start,
    end: element.openEnd,
    text: attributes.reduce((tag, name) => shifted(tag, name, position), tagOf(xml, element)),
  });
  return [
    ...scoped.map((element) => splice(element, ['localSheetId'])),
    ...windows.map((element) => splice(element, ['activeTab', 'firstSheet'])),
  ];
}

/** The workbook part with one more sheet in its list, at that place in the tab order (null: last). */
export function withSheet(
  xml: string,
  sheet: { readonly name: string; readonly visibility: SheetVisibility; readonly relationship: string },
  position: number | null,
): string {
  const list = workbookChild(xml, 'sheets');
  if (!list) return xml;
  const existing = childrenOf(xml, list);
  const ids = existing.map((element) => Number(attribute(tagOf(xml, element), 'sheetId') ?? 0));
  const text =
    `<${prefixOf(xml, list)}sheet name="${xmlAttribute(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}"` +
    `${STATE[sheet.visibility]}${relationshipAttribute(xml, rootOf(xml), sheet.relationship)}/>`;
  const follower = position === null ? undefined : existing[position];
  const at = follower?.start ?? existing.at(-1)?.end ?? list.openEnd;
  const shifts = follower && position !== null ? shiftSplices(xml, position) : [];
  return applySplices(xml, [{ start: at, end: at, text }, ...shifts]);
}
