import type { ElementPlace } from '../xml/elements';
import { childrenOf, rootOf } from '../xml/elements';
import type { ElementOrder } from '../xml/ordered';

/** What may stand in a worksheet part, in the format's order. */
export const SHEET_ORDER: ElementOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** The first child of the worksheet's root of that name. */
export function sheetChild(xml: string, name: string): ElementPlace | undefined {
  return childrenOf(xml, rootOf(xml)).find((element) => element.name === name);
}

/** All children of the worksheet's root of that name. */
export function sheetChildren(xml: string, name: string): readonly ElementPlace[] {
  return childrenOf(xml, rootOf(xml)).filter((element) => element.name === name);
}
