import { decodeXml, xmlAttribute } from './text';

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of an opening tag by their written names, values as they read. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    found.set(name, decodeXml(double ?? single ?? ''));
  }
  return found;
}

/** The value of an attribute; undefined when the tag has none of that (written) name. */
export function attribute(tag: string, name: string): string | undefined {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] === name) return decodeXml(match[2] ?? match[3] ?? '');
  }
  return undefined;
}

/** The value of an attribute in the relationships namespace, whatever its prefix: `r:id`, `rel:id`. */
export function relationshipId(tag: string): string | undefined {
  for (const [name, value] of attributesOf(tag)) if (name.endsWith(':id')) return value;
  return undefined;
}

/** A yes/no attribute as Office writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/**
 * The tag with the attribute set in its place, added at the end, or taken out (null); everything else as written.
 * @example withAttribute('<c r="A1" t="s">', 't', null) // '<c r="A1">'
 */
export function withAttribute(tag: string, name: string, value: string | number | null): string {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const before = tag.slice(0, match.index);
    const after = tag.slice(match.index + match[0].length);
    return value === null ? before + after : `${before} ${name}="${xmlAttribute(String(value))}"${after}`;
  }
  if (value === null) return tag;
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length;
  return `${tag.slice(0, end)} ${name}="${xmlAttribute(String(value))}"${tag.slice(end)}`;
}

/** The opening tag of an element that is to hold something: `<a/>` → `<a>`. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

/** The tag of an element that is to hold nothing: `<a>` → `<a/>`. */
export function emptied(tag: string): string {
  return tag.replace(/\s*\/?>$/, '/>');
}
