import type { Area, NameState } from '../../objectModel/state';
import { parseAddress } from '../../../cells/a1';
import { formulaFromFile } from '../formulas/fromFile';
import { type XmlElement, child, childrenNamed, flag, numberOf, unescapeText } from '../xml';

/**
 * The defined names of the workbook part. Names that Excel keeps for itself (print areas, filters, LAMBDA remnants) are left out.
 * @param sheetNames name of every sheet in tab order, chart sheets included: names tell their sheet by its number
 */
export function readNames(workbook: XmlElement, sheetNames: readonly string[]): readonly NameState[] {
  return childrenNamed(child(workbook, 'definedNames'), 'definedName')
    .filter((one) => !(one.attributes.name ?? '').startsWith('_xl'))
    .map((one) => {
      const local = numberOf(one, 'localSheetId');
      return {
        name: one.attributes.name ?? '',
        sheet: local === null ? null : (sheetNames[local] ?? null),
        formula: `=${formulaFromFile(one.text.trim())}`,
        comment: unescapeText(one.attributes.comment ?? ''),
        visible: !flag(one, 'hidden'),
      };
    });
}

/** The one area that each sheet prints, by the sheet's place in the tab order; sheets with several areas are left out. */
export function readPrintAreas(workbook: XmlElement): ReadonlyMap<number, Area> {
  return new Map(
    childrenNamed(child(workbook, 'definedNames'), 'definedName').flatMap((one) => {
      const sheet = numberOf(one, 'localSheetId');
      if (one.attributes.name !== '_xlnm.Print_Area' || sheet === null || one.text.includes(',')) return [];
      const area = parseAddress(one.text.trim().replace(/^.*!/, ''));
      return area === null ? [] : [[sheet, area] as const];
    }),
  );
}
