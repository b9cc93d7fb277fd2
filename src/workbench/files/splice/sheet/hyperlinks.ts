import type { HyperlinkState } from '../../../objectModel/state';
import { parseAddress, cellAddress } from '../../../../cells/a1';
import { dialectOf, relationshipAttribute } from '../package/dialect';
import type { PackageParts } from '../package/parts';
import { addRelationship, relationshipsOf } from '../package/relationships';
import { attribute, relationshipId } from '../xml/attributes';
import { childrenOf, prefixOf, rootOf, sourceOf, tagOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { xmlAttribute } from '../xml/text';
import { sheetChild, SHEET_ORDER } from './sheetOrder';

/** The sheet with these links and no others; links of the file that stay keep everything they have. */
export function withHyperlinks(
  parts: PackageParts,
  sheet: string,
  xml: string,
  links: readonly HyperlinkState[],
): string {
  const list = sheetChild(xml, 'hyperlinks');
  const root = rootOf(xml);
  const targets = new Map(relationshipsOf(parts, sheet).map(({ id, target }) => [id, target]));
  const known = new Map(
    (list ? childrenOf(xml, list) : []).map((element) => {
      const tag = tagOf(xml, element);
      const read = (name: string) => attribute(tag, name) ?? '';
      const place = parseAddress(read('ref'));
      const target = targets.get(relationshipId(tag) ?? '') ?? '';
      const key = [place?.row, place?.column, target, read('location'), read('tooltip')].join('\n');
      return [key, sourceOf(xml, element)] as const;
    }),
  );
  const written = links.map((link) => {
    const { row, column, address = '', documentReference = '', screenTip = '' } = link;
    const key = [row, column, address, documentReference, screenTip].join('\n');
    return known.get(key) ?? element(parts, sheet, xml, link);
  });
  const p = prefixOf(xml, root);
  const text = written.length === 0 ? '' : `<${p}hyperlinks>${written.join('')}</${p}hyperlinks>`;
  if (list) return applySplices(xml, [{ start: list.start, end: list.end, text }]);
  return text === '' ? xml : applySplices(xml, [insertChild(xml, root, 'hyperlinks', SHEET_ORDER, text)]);
}

function element(parts: PackageParts, sheet: string, xml: string, link: HyperlinkState): string {
  const root = rootOf(xml);
  const { row, column, address, documentReference, screenTip } = link;
  const type = `${dialectOf(xml).relationships}/hyperlink`;
  const target = address
    ? relationshipAttribute(xml, root, addRelationship(parts, sheet, type, address, true))
    : '';
  const place = documentReference ? ` location="${xmlAttribute(documentReference)}"` : '';
  const tip = screenTip ? ` tooltip="${xmlAttribute(screenTip)}"` : '';
  return `<${prefixOf(xml, root)}hyperlink ref="${cellAddress(row, column)}"${target}${place}${tip}/>`;
}
