import type { Area } from '../../../objectModel/state';
import { areaAddress } from '../../addresses';
import type { ChangedTable, TableColumnDefinition } from '../../changes';
import { attribute, opened, withAttribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { childrenOf, prefixOf, rootOf, sourceOf, tagOf } from '../xml/elements';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { decodeOffice } from '../xml/text';
import { columnElement, columnWithTotal } from './tableColumns';
import type { TablePart } from './tableParts';

function withoutTotals(area: Area, hasTotals: boolean): Area {
  return hasTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
}

/** Columns in the new order: those of the file as they are (with their new total), the others made. */
function columnsElement(
  xml: string,
  list: ElementPlace,
  change: ChangedTable,
  hadTotals: boolean,
): { readonly text: string; readonly order: readonly number[] } {
  const p = prefixOf(xml, list);
  const existing = childrenOf(xml, list).map((place) => {
    const tag = tagOf(xml, place);
    return { place, id: Number(attribute(tag, 'id') ?? 0), name: decodeOffice(attribute(tag, 'name') ?? '') };
  });
  let lastId = existing.reduce((last, column) => Math.max(last, column.id), 0);
  const order: number[] = [];
  const written = change.columns.map((column, index) => {
    const known = existing.findIndex(({ name }) => name === column.name);
    const own = existing[known];
    if (!own) return columnElement(column, ++lastId, p, change.name);
    order[known] = index;
    const element = sourceOf(xml, own.place);
    const totalIsTold = column.totalsFormula !== undefined || column.totalsLabel !== undefined;
    return change.showTotals && !hadTotals && totalIsTold
      ? columnWithTotal(element, column, change.name)
      : element;
  });
  const tag = opened(withAttribute(tagOf(xml, list), 'count', written.length));
  return { text: `${tag}${written.join('')}</${p}tableColumns>`, order };
}

/** Filters name their column by its place in the table, which may have moved; filters of columns that are gone go too. */
function filterSplices(xml: string, filter: ElementPlace, area: Area, order: readonly number[]): Splice[] {
  const tag = withAttribute(tagOf(xml, filter), 'ref', areaAddress(area));
  const splices: Splice[] = [{ start: filter.start, end: filter.openEnd, text: tag }];
  for (const column of childrenOf(xml, filter).filter((child) => child.name === 'filterColumn')) {
    const columnTag = tagOf(xml, column);
    const place = order[Number(attribute(columnTag, 'colId'))];
    if (place === undefined) splices.push({ start: column.start, end: column.end, text: '' });
    else {
      const text = withAttribute(columnTag, 'colId', place);
      splices.push({ start: column.start, end: column.openEnd, text });
    }
  }
  return splices;
}

/** The table's part with its new size, columns and totals row; everything else as it was. */
export function changeTable(xml: string, table: TablePart, change: ChangedTable): string {
  const root = rootOf(xml);
  const children = childrenOf(xml, root);
  const list = children.find((child) => child.name === 'tableColumns');
  const filter = children.find((child) => child.name === 'autoFilter');
  if (!list) return xml;
  let tag = withAttribute(tagOf(xml, root), 'ref', areaAddress(change.area));
  if (change.showTotals !== table.hasTotals) {
    tag = withAttribute(tag, 'totalsRowCount', change.showTotals ? 1 : null);
    tag = withAttribute(tag, 'totalsRowShown', change.showTotals ? null : 0);
  }
  const columns = columnsElement(xml, list, change, table.hasTotals);
  const splices: Splice[] = [
    { start: root.start, end: root.openEnd, text: tag },
    { start: list.start, end: list.end, text: columns.text },
  ];
  if (filter) {
    const area = withoutTotals(change.area, change.showTotals);
    splices.push(...filterSplices(xml, filter, area, columns.order));
  }
  return applySplices(xml, splices);
}

/**
 * The columns with the formula that fills them found out from the cells: where every cell of a new column's body holds
 * the same text, that is the column's formula.
 */
export function withFoundFormulas(
  columns: readonly TableColumnDefinition[],
  body: Area,
  formulaAt: (row: number, column: number) => string | null,
): readonly TableColumnDefinition[] {
  return columns.map((column, index) => {
    if (column.calculatedFormula !== undefined || body.rowCount < 1) return column;
    const first = formulaAt(body.row, body.column + index);
    if (first === null || !/\[[#@]/.test(first)) return column;
    for (let row = body.row + 1; row < body.row + body.rowCount; row++) {
      if (formulaAt(row, body.column + index) !== first) return column;
    }
    return { ...column, calculatedFormula: first };
  });
}
