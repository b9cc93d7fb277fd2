import { removeContentType } from '../package/contentTypes';
import type { PackageParts } from '../package/parts';
import { relationshipsOf, removeRelationship } from '../package/relationships';
import { WORKBOOK_ORDER, workbookChild } from '../workbookPart';
import { withAttribute } from '../xml/attributes';
import { prefixOf, rootOf, tagOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import { applySplices } from '../xml/splice';

/** The workbook part with the wish that everything be calculated once when it is opened. The user's other choices stay. */
export function withFullCalculation(xml: string): string {
  const root = rootOf(xml);
  const calculation = workbookChild(xml, 'calcPr');
  if (!calculation) {
    const made = `<${prefixOf(xml, root)}calcPr fullCalcOnLoad="1"/>`;
    return applySplices(xml, [insertChild(xml, root, 'calcPr', WORKBOOK_ORDER, made)]);
  }
  const tag = withAttribute(tagOf(xml, calculation), 'fullCalcOnLoad', 1);
  return applySplices(xml, [{ start: calculation.start, end: calculation.openEnd, text: tag }]);
}

/**
 * Drops the list in which Excel remembers the order of calculation. It names cells with formulas; one that no longer fits
 * makes Excel offer a repair, a missing one is simply made anew.
 */
export function dropCalculationChain(parts: PackageParts, workbook: string): void {
  for (const link of relationshipsOf(parts, workbook)) {
    if (link.kind !== 'calcChain') continue;
    removeRelationship(parts, workbook, link.id);
    removeContentType(parts, link.target);
    parts.remove(link.target);
  }
}
