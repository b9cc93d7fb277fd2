import type { NameState } from '../../objectModel/state';
import { formulaFromFile } from '../formulas/fromFile';
import type { XmlElement } from '../xml';
import { child, childrenNamed, flag, numberOf, unescapeText } from '../xml';

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
