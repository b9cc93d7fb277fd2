import { attribute } from '../xml/attributes';
import { childrenOf, rootOf, tagOf, prefixOf } from '../xml/elements';
import { appendInside } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { xmlAttribute } from '../xml/text';
import type { PackageParts } from './parts';

const PART = '[Content_Types].xml';

function samePart(name: string | undefined, path: string): boolean {
  return name?.toLowerCase() === `/${path}`.toLowerCase();
}

/** The content type of a part: its own, or the one of its file extension; undefined when the package tells none. */
export function contentTypeOf(parts: PackageParts, path: string): string | undefined {
  const xml = parts.text(PART) ?? '<Types/>';
  const extension = path.split('.').pop()?.toLowerCase();
  let fallback: string | undefined;
  for (const element of childrenOf(xml, rootOf(xml))) {
    const tag = tagOf(xml, element);
    if (samePart(attribute(tag, 'PartName'), path)) return attribute(tag, 'ContentType');
    if (attribute(tag, 'Extension')?.toLowerCase() === extension) fallback = attribute(tag, 'ContentType');
  }
  return fallback;
}

/** Says what a new part is. */
export function addContentType(parts: PackageParts, path: string, type: string): void {
  const xml = parts.text(PART) ?? '<Types/>';
  const root = rootOf(xml);
  const override = `<${prefixOf(xml, root)}Override PartName="/${xmlAttribute(path)}" ContentType="${type}"/>`;
  parts.put(PART, applySplices(xml, [appendInside(xml, root, override)]));
}

/** Forgets a part that is no longer there. */
export function removeContentType(parts: PackageParts, path: string): void {
  const xml = parts.text(PART) ?? '<Types/>';
  const gone = childrenOf(xml, rootOf(xml)).filter((element) =>
    samePart(attribute(tagOf(xml, element), 'PartName'), path),
  );
  parts.put(
    PART,
    applySplices(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}
