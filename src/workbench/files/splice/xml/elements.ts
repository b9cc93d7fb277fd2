/** Where an element stands in its document; positions are offsets into the text. */
export interface ElementPlace {
  /** Name without prefix. */
  readonly name: string;
  readonly start: number;
  /** Just behind the opening tag. */
  readonly openEnd: number;
  /** Start of the closing tag; of a self-closed element the same as `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosed: boolean;
}

/** A tag while a document is walked. */
interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/** End of a tag: behind the first `>` that does not stand inside a quoted value. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 34 || code === 39) {
      const close = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (close < 0) break;
      at = close;
    }
  }
  return xml.length;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

/** The next tag from `from`; comments, CDATA, processing instructions and document types are passed over. */
function nextTag(xml: string, from: number, to: number): Tag | null {
  let at = from;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0 || start >= to) return null;
    const code = xml.charCodeAt(start + 1);
    if (code === 33) {
      if (xml.startsWith('<!--', start)) at = behind(xml, '-->', start + 4);
      else if (xml.startsWith('<![CDATA[', start)) at = behind(xml, ']]>', start + 9);
      else at = tagEnd(xml, start);
    } else if (code === 63) {
      at = behind(xml, '?>', start + 2);
    } else if (code === 47) {
      return { kind: 'close', start, end: behind(xml, '>', start + 2) };
    } else {
      const end = tagEnd(xml, start + 1);
      return { kind: xml.charCodeAt(end - 2) === 47 ? 'empty' : 'open', start, end };
    }
  }
}

/** The element's name as written, prefix included. */
function writtenName(xml: string, tag: Tag): string {
  let at = tag.start + 1;
  for (; at < tag.end; at++) {
    const code = xml.charCodeAt(at);
    if (code === 47 || code === 62 || code <= 32) break;
  }
  return xml.slice(tag.start + 1, at);
}

/** The closing tag that belongs to an opening one, found by walking all tags between. */
function walkToClose(xml: string, tag: Tag, to: number): Tag {
  let depth = 1;
  for (let next = nextTag(xml, tag.end, to); next; next = nextTag(xml, next.end, to)) {
    if (next.kind === 'open') depth++;
    else if (next.kind === 'close' && --depth === 0) return next;
  }
  throw new SyntaxError('The part ends before its elements are closed.');
}

/**
 * The closing tag that belongs to an opening one. Sheets hold hundreds of thousands of tags; where nothing between the
 * two can mislead, the closing tag is searched by its text.
 */
function closeOf(xml: string, tag: Tag, name: string, to: number): Tag {
  const start = xml.indexOf(`</${name}`, tag.end);
  if (start < 0 || start >= to) return walkToClose(xml, tag, to);
  const end = behind(xml, '>', start);
  const inside = xml.slice(tag.end, start);
  const misleads = inside.includes(`<${name}`) || inside.includes('<!') || inside.includes('<?');
  if (misleads || xml.slice(start + 2 + name.length, end - 1).trim() !== '') return walkToClose(xml, tag, to);
  return { kind: 'close', start, end };
}

/**
 * Elements directly inside the stretch from `from` to `to`, in order.
 * @throws SyntaxError when an element is not closed
 */
export function childElements(xml: string, from: number, to: number): readonly ElementPlace[] {
  const found: ElementPlace[] = [];
  for (let tag = nextTag(xml, from, to); tag && tag.kind !== 'close';) {
    const written = writtenName(xml, tag);
    const name = written.slice(written.indexOf(':') + 1);
    const { start, end: openEnd } = tag;
    const selfClosed = tag.kind === 'empty';
    const close = selfClosed ? { start: openEnd, end: openEnd } : closeOf(xml, tag, written, to);
    found.push({ name, start, openEnd, closeStart: close.start, end: close.end, selfClosed });
    tag = nextTag(xml, close.end, to);
  }
  return found;
}

/** Elements directly inside an element. */
export function childrenOf(xml: string, parent: ElementPlace): readonly ElementPlace[] {
  return childElements(xml, parent.openEnd, parent.closeStart);
}

/**
 * The document's root element.
 * @throws SyntaxError when there is none
 */
export function rootOf(xml: string): ElementPlace {
  const root = childElements(xml, 0, xml.length)[0];
  if (!root) throw new SyntaxError('The part holds no XML element.');
  return root;
}

/** Every element of that name inside the stretch, at any depth, in document order. */
export function elementsNamed(xml: string, name: string, from = 0, to = xml.length): readonly ElementPlace[] {
  return childElements(xml, from, to).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...(element.selfClosed ? [] : elementsNamed(xml, name, element.openEnd, element.closeStart)),
  ]);
}

/** The prefix of an element with its colon, such as `x:`; empty when it has none. */
export function prefixOf(xml: string, element: ElementPlace): string {
  return /^<([^\s/>:]+:)/.exec(xml.slice(element.start, element.openEnd))?.[1] ?? '';
}

/** The opening tag as written. */
export function tagOf(xml: string, element: ElementPlace): string {
  return xml.slice(element.start, element.openEnd);
}

/** The whole element as written. */
export function sourceOf(xml: string, element: ElementPlace): string {
  return xml.slice(element.start, element.end);
}

/** What stands between the element's tags, as written. */
export function innerOf(xml: string, element: ElementPlace): string {
  return xml.slice(element.openEnd, element.closeStart);
}
