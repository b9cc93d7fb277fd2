import type { Area } from '../../../objectModel/state';
import { areaAddress } from '../../addresses';
import { prefixOf, rootOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { sheetChild, SHEET_ORDER } from './sheetOrder';

/** The sheet with these merged cells and no others. */
export function withMerges(xml: string, merges: readonly Area[]): string {
  const root = rootOf(xml);
  const p = prefixOf(xml, root);
  const list = merges.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join('');
  const text = list === '' ? '' : `<${p}mergeCells count="${merges.length}">${list}</${p}mergeCells>`;
  const known = sheetChild(xml, 'mergeCells');
  if (known) return applySplices(xml, [{ start: known.start, end: known.end, text }]);
  return text === '' ? xml : applySplices(xml, [insertChild(xml, root, 'mergeCells', SHEET_ORDER, text)]);
}
