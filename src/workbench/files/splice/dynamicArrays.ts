import { addContentType } from './package/contentTypes';
import { dialectOf } from './package/dialect';
import type { PackageParts } from './package/parts';
import { addRelationship, linkedPart } from './package/relationships';
import { attribute, isTrue, opened, withAttribute } from './xml/attributes';
import type { ElementPlace } from './xml/elements';
import { childrenOf, elementsNamed, prefixOf, rootOf, tagOf } from './xml/elements';
import { appendInside, insertChild } from './xml/inside';
import type { ElementOrder } from './xml/ordered';
import { applySplices } from './xml/splice';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
/** Excel's name for the mark on cells whose formula may spill. */
const MARK = 'XLDAPR';
const ORDER: ElementOrder = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

function typeElement(p: string): string {
  return (
    `<${p}metadataType name="${MARK}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
    'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>'
  );
}

function futureRecord(p: string): string {
  return (
    `<${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
    `<xda:dynamicArrayProperties xmlns:xda="${NAMESPACE}" fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`
  );
}

function child(xml: string, name: string): ElementPlace | undefined {
  return childrenOf(xml, rootOf(xml)).find((element) => element.name === name);
}

/** Puts an entry at the end of a counted list of the metadata part; the list is made where there is none. */
function addTo(xml: string, list: string, entry: string): string {
  const root = rootOf(xml);
  const place = child(xml, list);
  const p = prefixOf(xml, root);
  if (!place) {
    const made = `<${p}${list} count="1">${entry}</${p}${list}>`;
    return applySplices(xml, [insertChild(xml, root, list, ORDER, made)]);
  }
  return addToList(xml, place, entry);
}

function addToList(xml: string, place: ElementPlace, entry: string): string {
  const count = childrenOf(xml, place).length + 1;
  const tag = withAttribute(tagOf(xml, place), 'count', count);
  if (place.selfClosed) {
    const close = `</${prefixOf(xml, place)}${place.name}>`;
    return applySplices(xml, [{ start: place.start, end: place.end, text: opened(tag) + entry + close }]);
  }
  return applySplices(xml, [
    { start: place.start, end: place.openEnd, text: tag },
    appendInside(xml, place, entry),
  ]);
}

/** Number (from 1) of the type of spilling formulas among the metadata types; 0 when there is none. */
function typeNumber(xml: string): number {
  const types = child(xml, 'metadataTypes');
  if (!types) return 0;
  return childrenOf(xml, types).findIndex((type) => attribute(tagOf(xml, type), 'name') === MARK) + 1;
}

function futureList(xml: string): ElementPlace | undefined {
  return childrenOf(xml, rootOf(xml)).find(
    (element) => element.name === 'futureMetadata' && attribute(tagOf(xml, element), 'name') === MARK,
  );
}

/** Number (from 0) of the record that says "spills" among those of the type; -1 when there is none. */
function spillingRecord(xml: string): number {
  const list = futureList(xml);
  if (!list) return -1;
  return childrenOf(xml, list).findIndex((record) =>
    elementsNamed(xml, 'dynamicArrayProperties', record.openEnd, record.closeStart).some((properties) =>
      isTrue(attribute(tagOf(xml, properties), 'fDynamic')),
    ),
  );
}

/** Number (from 1) of the cell record for spilling formulas; 0 when there is none. */
function cellRecord(xml: string): number {
  const type = String(typeNumber(xml));
  const record = String(spillingRecord(xml));
  const cells = child(xml, 'cellMetadata');
  if (!cells || type === '0' || record === '-1') return 0;
  return (
    childrenOf(xml, cells).findIndex((entry) => {
      const references = childrenOf(xml, entry);
      const tag = references[0] ? tagOf(xml, references[0]) : '';
      return references.length === 1 && attribute(tag, 't') === type && attribute(tag, 'v') === record;
    }) + 1
  );
}

function withSpillingRecord(xml: string): string {
  const p = prefixOf(xml, rootOf(xml));
  let text = xml;
  if (typeNumber(text) === 0) text = addTo(text, 'metadataTypes', typeElement(p));
  if (spillingRecord(text) < 0) {
    const list = futureList(text);
    if (list) {
      text = addToList(text, list, futureRecord(p));
    } else {
      const made = `<${p}futureMetadata name="${MARK}" count="1">${futureRecord(p)}</${p}futureMetadata>`;
      text = applySplices(text, [insertChild(text, rootOf(text), 'futureMetadata', ORDER, made)]);
    }
  }
  const type = typeNumber(text);
  const record = spillingRecord(text);
  return addTo(text, 'cellMetadata', `<${p}bk><${p}rc t="${type}" v="${record}"/></${p}bk>`);
}

/**
 * The value for the `cm` attribute of cells whose formula may spill. The metadata part is made or extended when the file
 * does not have the record yet; without it, Excel would take the formula for one entered with Ctrl+Shift+Enter.
 */
export function spillingCellMetadata(parts: PackageParts, workbook: string): number {
  const existing = linkedPart(parts, workbook, 'sheetMetadata');
  if (existing === undefined) {
    const dialect = dialectOf(parts.text(workbook) ?? '');
    const path = workbook.replace(/[^/]*$/, 'metadata.xml');
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${dialect.main}"></metadata>`;
    parts.add(path, withSpillingRecord(empty));
    addContentType(parts, path, CONTENT_TYPE);
    addRelationship(parts, workbook, `${dialect.relationships}/sheetMetadata`, path);
    return 1;
  }
  const xml = parts.text(existing) ?? '';
  const known = cellRecord(xml);
  if (known > 0) return known;
  const extended = withSpillingRecord(xml);
  parts.put(existing, extended);
  return cellRecord(extended);
}
