import { UnreadableFile } from './unreadable';

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

/** True for blank, tab and line ends, the only white space of XML. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Reads the attributes between `from` and `to`, which enclose a tag without its name and brackets. */
function readAttributes(source: string, from: number, to: number): Record<string, string> {
  const found: Record<string, string> = {};
  let at = from;
  while (at < to) {
    while (at < to && isSpace(source.charCodeAt(at))) at++;
    const equals = source.indexOf('=', at);
    if (equals < 0 || equals >= to) break;
    let end = equals;
    while (isSpace(source.charCodeAt(end - 1))) end--;
    let open = equals + 1;
    while (isSpace(source.charCodeAt(open))) open++;
    const close = source.indexOf(source.charAt(open), open + 1);
    if (close < 0) throw new SyntaxError('The XML ends inside a value.');
    const written = source.slice(at, end);
    at = close + 1;
    if (written.startsWith('xmlns')) continue;
    const value = decode(source.slice(open + 1, close));
    const colon = written.indexOf(':');
    if (colon < 0) found[written] = value;
    else found[written.slice(colon + 1)] ??= value;
  }
  return found;
}

/** End of a tag: the first `>` that does not stand inside a quoted value. */
function endOfTag(source: string, from: number): number {
  let at = from;
  for (;;) {
    const end = source.indexOf('>', at);
    if (end < 0) throw new SyntaxError('The XML ends inside a tag.');
    // A `>` inside a value is rare: only then do the quotes before it fail to pair up.
    const quote = openQuote(source, at, end);
    if (quote === null) return end;
    const close = source.indexOf(quote, end + 1);
    if (close < 0) throw new SyntaxError('The XML ends inside a value.');
    at = close + 1;
  }
}

/** The quotation mark that is still open at `to`; null when all are closed. */
function openQuote(source: string, from: number, to: number): string | null {
  let open = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (open === 0 ? code === 34 || code === 39 : code === open) open = open === 0 ? code : 0;
  }
  return open === 0 ? null : String.fromCharCode(open);
}

function skipTo(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new SyntaxError(`The XML ends before "${mark}".`);
  return at + mark.length;
}

/** More elements than this are not kept at a time, nor read in all, nor nested: no workbook needs them. */
const MOST_KEPT = 500_000;
const MOST_READ = 20_000_000;
const DEEPEST = 256;

/** Elements that are handed over one by one and then forgotten: sheets have millions of cells in their rows. */
export interface HandedOver {
  /** Name of the element in which they stand. */
  readonly parent: string;
  readonly name: string;
  readonly take: (element: XmlElement) => unknown;
}

/**
 * Reads a document and returns its root element, without those that are handed over.
 * @throws SyntaxError when elements do not match or the text ends too early
 * @throws UnreadableFile when there are too many elements, or they nest too deeply
 * @example parseXml('<x:a n="1"><b>two</b></x:a>').children[0].text // 'two'
 */
export function parseXml(source: string, handedOver?: HandedOver): XmlElement {
  let read = 0;
  let kept = 0;
  let keptBefore = 0;
  const isHandedOver = (element: Open, parent: Open): boolean =>
    element.name === handedOver?.name && parent.name === handedOver.parent;
  const handOver = (element: Open, parent: Open): void => {
    parent.children.pop();
    kept = keptBefore;
    handedOver?.take(element);
  };
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [top];
  let current = top;
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next < 0) break;
    if (next > at && path.length > 1) current.text += decode(source.slice(at, next));
    const second = source.charCodeAt(next + 1);
    if (second !== 33 && second !== 63 && second !== 47) {
      const end = endOfTag(source, next);
      at = end + 1;
      const selfClosed = source.charCodeAt(end - 1) === 47;
      const last = selfClosed ? end - 1 : end;
      let nameEnd = next + 1;
      let nameStart = nameEnd;
      for (; nameEnd < last && !isSpace(source.charCodeAt(nameEnd)); nameEnd++) {
        if (source.charCodeAt(nameEnd) === 58) nameStart = nameEnd + 1;
      }
      const element: Open = {
        name: source.slice(nameStart, nameEnd),
        attributes: nameEnd === last ? {} : readAttributes(source, nameEnd, last),
        children: [],
        text: '',
      };
      if (isHandedOver(element, current)) keptBefore = kept;
      if (++read > MOST_READ || ++kept > MOST_KEPT) throw new UnreadableFile('too-large');
      current.children.push(element);
      if (!selfClosed) {
        path.push(element);
        current = element;
        if (path.length > DEEPEST) throw new UnreadableFile('too-deep');
      } else if (isHandedOver(element, current)) handOver(element, current);
    } else if (source.startsWith('<!--', next)) {
      at = skipTo(source, '-->', next + 4);
    } else if (source.startsWith('<![CDATA[', next)) {
      at = skipTo(source, ']]>', next + 9);
      current.text += source.slice(next + 9, at - 3);
    } else if (source.startsWith('<?', next)) {
      at = skipTo(source, '?>', next + 2);
    } else if (source.startsWith('<!', next)) {
      at = endOfTag(source, next) + 1;
    } else if (second === 47) {
      at = skipTo(source, '>', next);
      path.pop();
      const parent = path.at(-1);
      if (!parent) throw new SyntaxError('The XML closes an element that was never opened.');
      if (isHandedOver(current, parent)) handOver(current, parent);
      current = parent;
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
