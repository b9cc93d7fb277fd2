import { attribute, opened, withAttribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { childrenOf, prefixOf, rootOf, sourceOf, tagOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import type { ElementOrder } from '../xml/ordered';
import { applySplices } from '../xml/splice';

const STYLES_ORDER: ElementOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

export type CollectionName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** One numbered list of the styles part: the entries of the file as written, and those added behind them. */
export interface Collection {
  readonly name: CollectionName;
  readonly entries: string[];
  /** How many of the entries the file had. */
  readonly original: number;
  /** What must stand first in the list, whatever comes behind it; added with the first entry where the file lacks it. */
  readonly least: readonly string[];
}

function placeOf(xml: string, name: CollectionName): ElementPlace | undefined {
  return childrenOf(xml, rootOf(xml)).find((element) => element.name === name);
}

/** Reads a list of the styles part; empty when the part has none. */
export function readCollection(xml: string, name: CollectionName, least: readonly string[]): Collection {
  const place = placeOf(xml, name);
  const entries = place ? childrenOf(xml, place).map((entry) => sourceOf(xml, entry)) : [];
  return { name, entries, original: entries.length, least };
}

/** The number of an entry in its list; an equal entry is used again, else it is added. */
export function indexOfEntry(collection: Collection, entry: string): number {
  const known = collection.entries.indexOf(entry);
  if (known >= 0) return known;
  collection.entries.push(...collection.least.slice(collection.entries.length));
  collection.entries.push(entry);
  return collection.entries.length - 1;
}

function counted(tag: string, count: number): string {
  return attribute(tag, 'count') === undefined && count === 0 ? tag : withAttribute(tag, 'count', count);
}

/** The styles part with the list's added entries in it (or without those taken from its end). */
export function writeCollection(xml: string, collection: Collection): string {
  const { name, entries, original } = collection;
  if (entries.length === original) return xml;
  const root = rootOf(xml);
  const place = placeOf(xml, name);
  const added = entries.slice(original).join('');
  if (!place) {
    const prefix = prefixOf(xml, root);
    const list = `<${prefix}${name} count="${entries.length}">${added}</${prefix}${name}>`;
    return applySplices(xml, [insertChild(xml, root, name, STYLES_ORDER, list)]);
  }
  const tag = counted(tagOf(xml, place), entries.length);
  if (entries.length < original) return withoutTail(xml, place, tag, entries.length);
  const children = childrenOf(xml, place);
  const at = children.at(-1)?.end ?? place.openEnd;
  if (place.selfClosed) {
    const close = `</${prefixOf(xml, place)}${name}>`;
    return applySplices(xml, [
      { start: place.start, end: place.end, text: `${opened(tag)}${added}${close}` },
    ]);
  }
  return applySplices(xml, [
    { start: place.start, end: place.openEnd, text: tag },
    { start: at, end: at, text: added },
  ]);
}

function withoutTail(xml: string, place: ElementPlace, tag: string, count: number): string {
  const children = childrenOf(xml, place);
  const from = children[count - 1]?.end ?? place.openEnd;
  const to = children.at(-1)?.end ?? from;
  if (count === 0 && from === place.openEnd && to === place.closeStart) {
    return applySplices(xml, [{ start: place.start, end: place.end, text: tag.replace(/\s*>$/, '/>') }]);
  }
  return applySplices(xml, [
    { start: place.start, end: place.openEnd, text: tag },
    { start: from, end: to, text: '' },
  ]);
}
