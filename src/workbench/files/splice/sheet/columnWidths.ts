import type { ColumnChange } from '../../changes';
import { attribute, attributesOf, withAttribute } from '../xml/attributes';
import { childrenOf, prefixOf, rootOf, tagOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { sheetChild, SHEET_ORDER } from './sheetOrder';

/** Widths count characters of the workbook's font; 7 pixels is Excel's count for Calibri 11, 96 pixels are 72 points. */
const PIXELS_PER_CHARACTER = 7;

/**
 * A width in points as the file tells it, in characters, rounded as Excel does (to 1/256).
 * @example widthInCharacters(48).toFixed(4) // '9.1406', Excel's default column of 64 pixels
 */
export function widthInCharacters(points: number): number {
  const pixels = Math.round((points * 96) / 72);
  return Math.floor((pixels / PIXELS_PER_CHARACTER) * 256) / 256;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

function changedTag(tag: string, change: ColumnChange): string {
  let changed = tag;
  if (change.width !== undefined) {
    changed = withAttribute(changed, 'width', widthInCharacters(change.width));
    changed = withAttribute(withAttribute(changed, 'bestFit', null), 'customWidth', 1);
  }
  if (change.hidden !== undefined) changed = withAttribute(changed, 'hidden', change.hidden ? 1 : null);
  return changed;
}

function cut(stretches: readonly Stretch[], change: ColumnChange, empty: string): readonly Stretch[] {
  const number = change.column + 1;
  const found = stretches.find(({ first, last }) => first <= number && number <= last);
  const own = { first: number, last: number, tag: changedTag(found?.tag ?? empty, change) };
  if (!found) return [...stretches, own];
  return stretches.flatMap((stretch) => {
    if (stretch !== found) return [stretch];
    return [{ ...stretch, last: number - 1 }, own, { ...stretch, first: number + 1 }].filter(
      ({ first, last }) => first <= last,
    );
  });
}

/** The sheet with the widths of some columns changed; the others keep theirs. */
export function changeColumns(xml: string, changes: readonly ColumnChange[], defaultWidth: number): string {
  if (changes.length === 0) return xml;
  const cols = sheetChild(xml, 'cols');
  const root = rootOf(xml);
  const p = prefixOf(xml, root);
  const before: readonly Stretch[] = (cols ? childrenOf(xml, cols) : []).map((col) => {
    const tag = tagOf(xml, col);
    return { first: Number(attribute(tag, 'min')), last: Number(attribute(tag, 'max')), tag };
  });
  const empty = `<${p}col width="${defaultWidth}"/>`;
  const stretches = changes.reduce((all, change) => cut(all, change, empty), before);
  const after = [...stretches]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, tag }) =>
      withAttribute(withAttribute(tag, 'min', first), 'max', last).replace(/\/?>$/, '/>'),
    )
    .join('');
  if (!cols) {
    return applySplices(xml, [insertChild(xml, root, 'cols', SHEET_ORDER, `<${p}cols>${after}</${p}cols>`)]);
  }
  const text = `<${p}cols>${after}</${p}cols>`;
  return applySplices(xml, [{ start: cols.start, end: cols.end, text }]);
}

/** The width, in characters, of columns that the sheet does not name. */
export function defaultColumnWidth(xml: string): number {
  const format = sheetChild(xml, 'sheetFormatPr');
  const attributes = format ? attributesOf(tagOf(xml, format)) : new Map<string, string>();
  return Number(attributes.get('defaultColWidth') ?? widthInCharacters(48));
}
