import { areaAddress } from '../../addresses';
import { parseAddress } from '../../../../cells/a1';
import { sheetChild } from '../sheet/sheetOrder';
import { attribute, withAttribute } from '../xml/attributes';
import { tagOf } from '../xml/elements';
import { applySplices } from '../xml/splice';
import type { CellTask } from './plan';

/** The sheet with its `dimension` stretched over the cells that were written. */
export function withWiderDimension(xml: string, tasks: readonly CellTask[]): string {
  const place = sheetChild(xml, 'dimension');
  const cells = tasks.filter((task) => task.content !== undefined && task.content.kind !== 'blank');
  if (!place || cells.length === 0) return xml;
  const tag = tagOf(xml, place);
  const area = parseAddress(attribute(tag, 'ref') ?? '');
  if (!area) return xml;
  let { row, column } = area;
  let lastRow = row + area.rowCount - 1;
  let lastColumn = column + area.columnCount - 1;
  for (const cell of cells) {
    row = Math.min(row, cell.row);
    column = Math.min(column, cell.column);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const wider = { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
  if (areaAddress(wider) === areaAddress(area)) return xml;
  const text = withAttribute(tag, 'ref', areaAddress(wider));
  return applySplices(xml, [{ start: place.start, end: place.openEnd, text }]);
}
