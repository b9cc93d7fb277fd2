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

/** The texts that cells refer to by number. */
export function readSharedStrings(part: XmlElement | null): readonly string[] {
  return childrenNamed(part ?? undefined, 'si').map(plainText);
}
