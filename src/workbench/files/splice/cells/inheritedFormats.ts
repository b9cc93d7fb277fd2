import { sheetChild } from '../sheet/sheetOrder';
import { attribute, isTrue } from '../xml/attributes';
import { childrenOf, tagOf } from '../xml/elements';

/** The number of the format that the sheet gives a whole column; null: none. */
export function columnFormats(xml: string): (column: number) => string | null {
  const cols = sheetChild(xml, 'cols');
  const stretches = cols
    ? childrenOf(xml, cols).map((col) => {
        const tag = tagOf(xml, col);
        return {
          first: Number(attribute(tag, 'min')) - 1,
          last: Number(attribute(tag, 'max')) - 1,
          style: attribute(tag, 'style') ?? null,
        };
      })
    : [];
  return (column) => stretches.find(({ first, last }) => first <= column && column <= last)?.style ?? null;
}

/** The number of the format that a row gives its new cells; null: none. */
export function rowFormat(tag: string): string | null {
  return isTrue(attribute(tag, 'customFormat')) ? (attribute(tag, 's') ?? null) : null;
}
