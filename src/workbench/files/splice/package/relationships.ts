import { attributesOf } from '../xml/attributes';
import { childrenOf, prefixOf, rootOf, tagOf } from '../xml/elements';
import { appendInside } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { xmlAttribute } from '../xml/text';
import { addContentType, contentTypeOf } from './contentTypes';
import { relationshipsPath, relativeTarget, resolveTarget } from './paths';
import type { PackageParts } from './parts';

/** A link from one part to another or to an address outside. */
export interface Relationship {
  readonly id: string;
  /** The type's full address. */
  readonly type: string;
  /** The last segment of the type, such as `worksheet`: what comes before differs between the dialects of the format. */
  readonly kind: string;
  /** Path of the part, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A part's path as the archive spells it; some writers escape characters in links as addresses do. */
function spelled(parts: PackageParts, path: string): string {
  const found = parts.spelling(path);
  if (found !== undefined || !path.includes('%')) return found ?? path;
  try {
    return parts.spelling(decodeURIComponent(path)) ?? path;
  } catch {
    return path;
  }
}

/** The links that start at a part (`''`: at the package itself). */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const xml = parts.text(relationshipsPath(part));
  if (xml === undefined) return [];
  return childrenOf(xml, rootOf(xml)).map((element) => {
    const attributes = attributesOf(tagOf(xml, element));
    const type = attributes.get('Type') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type,
      kind: type.split('/').pop() ?? '',
      target: external ? target : spelled(parts, resolveTarget(part, target)),
      external,
    };
  });
}

/** The part that a link of that kind leads to; undefined when there is none or its part is missing. */
export function linkedPart(parts: PackageParts, part: string, kind: string): string | undefined {
  const link = relationshipsOf(parts, part).find((one) => one.kind === kind && !one.external);
  return link && parts.has(link.target) ? link.target : undefined;
}

/** Adds a link and answers its id; makes the part that holds the links where there is none. */
export function addRelationship(
  parts: PackageParts,
  part: string,
  type: string,
  target: string,
  external = false,
): string {
  const path = relationshipsPath(part);
  if (!parts.has(path)) {
    parts.add(path, EMPTY);
    // Some writers tell the type of every such part by name, and none for those to come.
    if (contentTypeOf(parts, path) !== CONTENT_TYPE) addContentType(parts, path, CONTENT_TYPE);
  }
  const xml = parts.text(path) ?? EMPTY;
  const taken = new Set(relationshipsOf(parts, part).map((one) => one.id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const address = external ? target : relativeTarget(part, target);
  const root = rootOf(xml);
  const link =
    `<${prefixOf(xml, root)}Relationship Id="${id}" Type="${type}" Target="${xmlAttribute(address)}"` +
    `${external ? ' TargetMode="External"' : ''}/>`;
  parts.put(path, applySplices(xml, [appendInside(xml, root, link)]));
  return id;
}

/** Takes a link out. */
export function removeRelationship(parts: PackageParts, part: string, id: string): void {
  const path = relationshipsPath(part);
  const xml = parts.text(path);
  if (xml === undefined) return;
  const gone = childrenOf(xml, rootOf(xml)).filter(
    (element) => attributesOf(tagOf(xml, element)).get('Id') === id,
  );
  parts.put(
    path,
    applySplices(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}
