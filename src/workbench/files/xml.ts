/**
 * A small reader for the XML of Office packages: one tree, local names only, the same in Node and in the page. Prefixes are
 * dropped because writers choose them freely (`x:row`, `row`); document types and their entities are not honoured.
 */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  /** Values by name without prefix; where `id` and `r:id` meet, the plain one keeps the name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, white space included. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, word?: string) => {
      const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
      if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return NAMED[word ?? ''] ?? whole;
    },
  );
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of source.matchAll(ATTRIBUTE)) {
    const written = match[1] ?? '';
    if (written.startsWith('xmlns')) continue;
    const colon = written.indexOf(':');
    const value = decode(match[2] ?? match[3] ?? '');
    if (colon < 0) found[written] = value;
    else found[written.slice(colon + 1)] ??= value;
  }
  return found;
}

/** End of a tag: the first `>` that does not stand inside a quoted value. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62) return at;
    if (code === 34 || code === 39) {
      at = source.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw new SyntaxError('The XML ends inside a tag.');
}

function skipTo(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new SyntaxError(`The XML ends before "${mark}".`);
  return at + mark.length;
}

/**
 * Reads a document and returns its root element.
 * @throws SyntaxError when elements do not match or the text ends too early
 * @example parseXml('<x:a n="1"><b>two</b></x:a>').children[0].text // 'two'
 */
export function parseXml(source: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [top];
  let current = top;
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next < 0) break;
    if (next > at && path.length > 1) current.text += decode(source.slice(at, next));
    if (source.startsWith('<!--', next)) {
      at = skipTo(source, '-->', next + 4);
    } else if (source.startsWith('<![CDATA[', next)) {
      at = skipTo(source, ']]>', next + 9);
      current.text += source.slice(next + 9, at - 3);
    } else if (source.startsWith('<?', next)) {
      at = skipTo(source, '?>', next + 2);
    } else if (source.startsWith('<!', next)) {
      at = endOfTag(source, next) + 1;
    } else if (source.charCodeAt(next + 1) === 47) {
      at = skipTo(source, '>', next);
      path.pop();
      const parent = path.at(-1);
      if (!parent) throw new SyntaxError('The XML closes an element that was never opened.');
      current = parent;
    } else {
      const end = endOfTag(source, next);
      at = end + 1;
      const selfClosed = source.charCodeAt(end - 1) === 47;
      const inside = source.slice(next + 1, selfClosed ? end - 1 : end);
      const space = inside.search(/\s/);
      const written = space < 0 ? inside : inside.slice(0, space);
      const element: Open = {
        name: written.slice(written.indexOf(':') + 1),
        attributes: space < 0 ? {} : readAttributes(inside.slice(space)),
        children: [],
        text: '',
      };
      current.children.push(element);
      if (!selfClosed) {
        path.push(element);
        current = element;
      }
    }
  }
  const root = top.children[0];
  if (!root || path.length > 1) throw new SyntaxError('The XML ends before its elements are closed.');
  return root;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of that name, in order. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Every element of that name below, in document order. */
export function descendants(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** A yes/no attribute as Office writes it: `1`, `true`, `on`; `absent` when it is not there. */
export function flag(element: XmlElement | undefined, name: string, absent = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

/** A number attribute; null when absent or not a number. */
export function numberOf(element: XmlElement | undefined, name: string): number | null {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Office escapes characters that XML cannot hold as `_x000D_`; this gives them back. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
