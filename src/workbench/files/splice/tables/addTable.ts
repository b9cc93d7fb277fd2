import { areaAddress } from '../../addresses';
import type { NewTable } from '../../changes';
import { addContentType } from '../package/contentTypes';
import { dialectOf, relationshipAttribute } from '../package/dialect';
import type { PackageParts } from '../package/parts';
import { addRelationship } from '../package/relationships';
import { sheetChild, SHEET_ORDER } from '../sheet/sheetOrder';
import { withAttribute } from '../xml/attributes';
import { childrenOf, prefixOf, rootOf, tagOf } from '../xml/elements';
import { appendInside, insertChild } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { xmlAttribute } from '../xml/text';
import { columnElement } from './tableColumns';
import { readTablePart } from './tableParts';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

function tableXml(table: NewTable, id: number, main: string): string {
  const name = xmlAttribute(table.name);
  const filtered = { ...table.area, rowCount: table.area.rowCount - (table.showTotals ? 1 : 0) };
  const columns = table.columns.map((column, index) => columnElement(column, index + 1, '', table.name));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${areaAddress(table.area)}"` +
    (table.showHeaders ? '' : ' headerRowCount="0"') +
    (table.showTotals ? ' totalsRowCount="1">' : ' totalsRowShown="0">') +
    (table.showHeaders ? `<autoFilter ref="${areaAddress(filtered)}"/>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    (table.style === ''
      ? ''
      : `<tableStyleInfo name="${xmlAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`) +
    '</table>'
  );
}

/** A number that no table of the workbook has. */
function freeTableId(parts: PackageParts): number {
  const ids = parts
    .paths()
    .filter((path) => /(^|\/)tables\/[^/]+\.xml$/i.test(path))
    .map((path) => readTablePart(parts, path)?.id ?? 0);
  return Math.max(0, ...ids) + 1;
}

function withTablePart(xml: string, id: string): string {
  const root = rootOf(xml);
  const p = prefixOf(xml, root);
  const element = `<${p}tablePart${relationshipAttribute(xml, root, id)}/>`;
  const list = sheetChild(xml, 'tableParts');
  if (!list) {
    const made = `<${p}tableParts count="1">${element}</${p}tableParts>`;
    return applySplices(xml, [insertChild(xml, root, 'tableParts', SHEET_ORDER, made)]);
  }
  if (list.selfClosed) return applySplices(xml, [appendInside(xml, list, element)]);
  const tag = withAttribute(tagOf(xml, list), 'count', childrenOf(xml, list).length + 1);
  return applySplices(xml, [
    { start: list.start, end: list.openEnd, text: tag },
    appendInside(xml, list, element),
  ]);
}

/** Adds a table as a part of its own and answers the sheet's text that refers to it. */
export function addTable(
  parts: PackageParts,
  workbook: string,
  sheet: string,
  xml: string,
  table: NewTable,
): string {
  const dialect = dialectOf(xml);
  const folder = workbook.replace(/[^/]*$/, 'tables/table');
  const path = parts.freePath(folder, '.xml');
  parts.add(path, tableXml(table, freeTableId(parts), dialect.main));
  addContentType(parts, path, CONTENT_TYPE);
  const id = addRelationship(parts, sheet, `${dialect.relationships}/table`, path);
  return withTablePart(xml, id);
}
