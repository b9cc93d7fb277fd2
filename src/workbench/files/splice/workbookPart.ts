import { UnreadableFile } from '../unreadable';
import type { PackageParts } from './package/parts';
import { linkedPart, relationshipsOf } from './package/relationships';
import { attribute, isTrue, relationshipId } from './xml/attributes';
import type { ElementPlace } from './xml/elements';
import { childrenOf, rootOf, tagOf } from './xml/elements';
import type { ElementOrder } from './xml/ordered';

/** What may stand in the workbook part, in the format's order. */
export const WORKBOOK_ORDER: ElementOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A worksheet of the file. */
export interface SheetEntry {
  readonly name: string;
  /** Zero-based place in the tab order; names of a sheet refer to it. */
  readonly index: number;
  /** Path of its part; null for sheets that are no worksheets (chart sheets, dialogs) or whose part is missing. */
  readonly part: string | null;
}

/** Where the workbook part stands. */
export function workbookPath(parts: PackageParts): string {
  const path = linkedPart(parts, '', 'officeDocument');
  if (path === undefined) throw new UnreadableFile('not-a-workbook');
  if (!/\.xml$/i.test(path)) throw new UnreadableFile('xlsb');
  return path;
}

/** A child of the workbook's root by name. */
export function workbookChild(xml: string, name: string): ElementPlace | undefined {
  return childrenOf(xml, rootOf(xml)).find((element) => element.name === name);
}

/** The sheets in tab order. */
export function sheetEntries(parts: PackageParts, workbook: string): readonly SheetEntry[] {
  const xml = parts.text(workbook) ?? '';
  const sheets = workbookChild(xml, 'sheets');
  if (!sheets) return [];
  const links = relationshipsOf(parts, workbook);
  return childrenOf(xml, sheets).map((element, index) => {
    const tag = tagOf(xml, element);
    const id = relationshipId(tag);
    const link = links.find((one) => one.id === id && one.kind === 'worksheet');
    return {
      name: attribute(tag, 'name') ?? '',
      index,
      part: link && parts.has(link.target) ? link.target : null,
    };
  });
}

/** True when the user has locked the workbook's structure: no sheet may be added. */
export function structureIsLocked(xml: string): boolean {
  const protection = workbookChild(xml, 'workbookProtection');
  return protection !== undefined && isTrue(attribute(tagOf(xml, protection), 'lockStructure'));
}
