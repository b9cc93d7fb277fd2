import type { HyperlinkState } from '../../objectModel/state';
import { parseAddress } from '../../../cells/a1';
import type { OfficePackage } from '../openPackage';
import { type XmlElement, child, childrenNamed } from '../xml';

/** The links of a worksheet's cells; one that covers several cells is told for the first. */
export function readHyperlinks(
  file: OfficePackage,
  sheetPart: string,
  worksheet: XmlElement,
): readonly HyperlinkState[] {
  const links = childrenNamed(child(worksheet, 'hyperlinks'), 'hyperlink');
  if (links.length === 0) return [];
  const targets = new Map(file.relationships(sheetPart).map((one) => [one.id, one.target]));
  return links.flatMap((one) => {
    const place = parseAddress(one.attributes.ref ?? '');
    if (!place) return [];
    const address = targets.get(one.attributes.id ?? '');
    const { location, tooltip, display } = one.attributes;
    return [
      {
        row: place.row,
        column: place.column,
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
        ...(display === undefined ? {} : { textToDisplay: display }),
      },
    ];
  });
}
