import { attributesOf } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { rootOf, tagOf } from '../xml/elements';

/** The two dialects of the format differ in their namespaces; new parts follow the workbook's. */
export interface Dialect {
  /** Namespace of spreadsheet parts. */
  readonly main: string;
  /** Namespace of `r:id`, and the start of relationship types. */
  readonly relationships: string;
}

const USUAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The dialect in which a part is written. */
export function dialectOf(xml: string): Dialect {
  const namespaces = [...attributesOf(tagOf(xml, rootOf(xml))).values()];
  return namespaces.includes(STRICT.main) ? STRICT : USUAL;
}

/**
 * An `r:id` attribute, with a space before it, for an element put into the part: with the prefix that the root
 * declares, or with a declaration of its own.
 */
export function relationshipAttribute(xml: string, root: ElementPlace, id: string): string {
  const dialect = dialectOf(xml);
  for (const [name, value] of attributesOf(tagOf(xml, root))) {
    if (value === dialect.relationships && name.startsWith('xmlns:')) return ` ${name.slice(6)}:id="${id}"`;
  }
  return ` xmlns:r="${dialect.relationships}" r:id="${id}"`;
}
