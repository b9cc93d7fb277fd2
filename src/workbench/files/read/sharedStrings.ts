import type { OfficePackage, PartLink } from '../openPackage';
import type { XmlElement } from '../xml';
import { childrenNamed, unescapeText } from '../xml';

/** The plain text of a string item: its own text, or its runs one after the other; reading aids (phonetics) are left out. */
export function plainText(item: XmlElement | undefined): string {
  if (!item) return '';
  return item.children
    .map((one) =>
      one.name === 't'
        ? one.text
        : one.name === 'r'
          ? childrenNamed(one, 't')
              .map((t) => t.text)
              .join('')
          : '',
    )
    .map(unescapeText)
    .join('');
}

/** The texts that cells refer to by number; none without a link to them. */
export function readSharedStrings(file: OfficePackage, link: PartLink | undefined): readonly string[] {
  const strings: string[] = [];
  const take = (item: XmlElement): unknown => strings.push(plainText(item));
  if (link) file.xml(link.target, { parent: 'sst', name: 'si', take });
  return strings;
}
