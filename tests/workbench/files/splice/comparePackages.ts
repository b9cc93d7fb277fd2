import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export type Parts = Readonly<Record<string, Uint8Array>>;

export function unpack(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** The text of a part. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = unpack(bytes)[path];
  if (!part) throw new Error(`The package holds no ${path}.`);
  return strFromU8(part);
}

export interface PartDifferences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Which parts differ in any byte, came or went. */
export function differentParts(before: Uint8Array, after: Uint8Array): PartDifferences {
  const old = unpack(before);
  const now = unpack(after);
  const same = (path: string) => Buffer.from(old[path] ?? []).equals(Buffer.from(now[path] ?? []));
  return {
    changed: Object.keys(old)
      .filter((path) => path in now && !same(path))
      .sort(),
    added: Object.keys(now)
      .filter((path) => !(path in old))
      .sort(),
    removed: Object.keys(old)
      .filter((path) => !(path in now))
      .sort(),
  };
}

interface Node {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly nodeValue: string | null;
  readonly attributes?: {
    readonly length: number;
    item(index: number): { name: string; value: string } | null;
  };
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}

function lines(node: Node, path: string, out: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 || child.nodeType === 4) {
      if ((child.nodeValue ?? '').trim() !== '') out.push(`${path} = ${child.nodeValue ?? ''}`);
      continue;
    }
    if (child.nodeType !== 1) continue;
    const attributes: string[] = [];
    for (let index = 0; index < (child.attributes?.length ?? 0); index++) {
      const attribute = child.attributes?.item(index);
      if (attribute && !attribute.name.startsWith('xmlns'))
        attributes.push(`${attribute.name}="${attribute.value}"`);
    }
    const own = `${path}/${child.localName ?? ''}`;
    out.push([own, ...attributes.sort()].join(' '));
    lines(child, own, out);
  }
}

/** Every element and text of an XML document, one line each, with its path and its attributes in order of their names. */
export function canonicalLines(xml: string): readonly string[] {
  const problems: string[] = [];
  const document = new DOMParser({
    onError: (level, message) => problems.push(`${level}: ${message}`),
  }).parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const out: string[] = [];
  lines(document, '', out);
  return out;
}

/** Lengths of the longest common subsequences of the ends of two lists. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (!row) continue;
      const below = table[i + 1];
      row[j] = a[i] === b[j] ? 1 + (below?.[j + 1] ?? 0) : Math.max(below?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** What an XML part lost and gained, line by line; a line that moved is lost in one place and gained in the other. */
export function xmlDifference(
  before: string,
  after: string,
): { lost: readonly string[]; gained: readonly string[] } {
  const old = canonicalLines(before);
  const now = canonicalLines(after);
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const a = old.slice(start, old.length - end);
  const b = now.slice(start, now.length - end);
  const common = commonLengths(a, b);
  const lost: string[] = [];
  const gained: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      lost.push(a[i++] ?? '');
    } else gained.push(b[j++] ?? '');
  }
  return { lost, gained };
}
