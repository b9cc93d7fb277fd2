import { areaAddress, cellAddress, parseArea } from '../../addresses';
import type { RowChange } from '../../changes';
import { needsArrayForm } from '../formulas/arrayForm';
import { spellFormula } from '../formulas/spelling';
import { sheetChild, SHEET_ORDER } from '../sheet/sheetOrder';
import type { StyleSheet } from '../styles/styleSheet';
import { attribute, emptied, isTrue, opened, withAttribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { childrenOf, prefixOf, rootOf, tagOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import type { CellBody, CellSource } from './cellXml';
import { BLANK, cellElement, formatOf, formulaBody, promotedCell, resultBody, valueBody } from './cellXml';
import type { CellTask } from './plan';
import { cellsOf, rowsOf } from './rows';

/** What writing cells needs to know beyond the sheet itself. */
export interface CellSurroundings {
  readonly styles: StyleSheet;
  /** The `cm` value of spilling formulas. */
  readonly spillingMetadata: () => number;
  /** Name of the table in which a cell stands; null for none. */
  readonly tableAt: (row: number, column: number) => string | null;
}

export interface WrittenCells {
  readonly xml: string;
  /** True when a formula came, went or changed: what the file remembers of the order of calculation is then stale. */
  readonly formulasChanged: boolean;
}

const DEFAULT_LOOK = {};

function bodyOf(task: CellTask, p: string, around: CellSurroundings): CellBody | null {
  const { content } = task;
  if (!content) return null;
  if (content.kind === 'blank') return BLANK;
  if (content.kind === 'value') return valueBody(p, content.value);
  if (content.kind === 'filled') return resultBody(p, content.value);
  const formula = spellFormula(content.formula, around.tableAt(task.row, task.column));
  const spill = content.spill?.results ?? [];
  const area = {
    row: task.row,
    column: task.column,
    rowCount: Math.max(1, spill.length),
    columnCount: Math.max(1, spill[0]?.length ?? 1),
  };
  const isArray = area.rowCount * area.columnCount > 1 || needsArrayForm(formula);
  const array = isArray ? { ref: areaAddress(area), metadata: around.spillingMetadata() } : null;
  return formulaBody(p, formula, content.result, array);
}

function newCell(task: CellTask, cell: CellSource, around: CellSurroundings): string {
  const format = task.look
    ? around.styles.cellFormat(formatOf(cell), task.look.style ?? DEFAULT_LOOK, task.look.numberFormat)
    : null;
  if (task.promoted) return promotedCell(cell, task.promoted, format);
  const body = bodyOf(task, cell.prefix, around);
  if (!cell.place && format === null && (body === null || body === BLANK)) return '';
  return cellElement(cell, body, format);
}

/** The format that the sheet gives a whole column. */
function columnFormats(xml: string): (column: number) => string | null {
  const cols = sheetChild(xml, 'cols');
  const stretches = cols
    ? childrenOf(xml, cols).map((col) => {
        const tag = tagOf(xml, col);
        return {
          first: Number(attribute(tag, 'min')) - 1,
          last: Number(attribute(tag, 'max')) - 1,
          style: attribute(tag, 'style') ?? null,
        };
      })
    : [];
  return (column) => stretches.find(({ first, last }) => first <= column && column <= last)?.style ?? null;
}

function rowFormat(tag: string): string | null {
  return isTrue(attribute(tag, 'customFormat')) ? (attribute(tag, 's') ?? null) : null;
}

/** The row's tag with a wider `spans`, where it tells which columns are in use, and the row's own changes. */
function rowTag(tag: string, columns: readonly number[], change: RowChange | undefined): string {
  const spans = /^(\d+):(\d+)$/.exec(attribute(tag, 'spans') ?? '');
  let changed = tag;
  if (spans && columns.length > 0) {
    const first = Math.min(Number(spans[1]), Math.min(...columns) + 1);
    const last = Math.max(Number(spans[2]), Math.max(...columns) + 1);
    if (`${first}:${last}` !== spans[0]) changed = withAttribute(tag, 'spans', `${first}:${last}`);
  }
  if (change?.height !== undefined) {
    changed = withAttribute(withAttribute(changed, 'ht', change.height), 'customHeight', 1);
  }
  if (change?.hidden !== undefined) changed = withAttribute(changed, 'hidden', change.hidden ? 1 : null);
  return changed;
}

/** Writes cells and row heights into the sheet; rows and cells that are not there yet are put in their order. */
export function writeCells(
  xml: string,
  tasks: readonly CellTask[],
  rowChanges: readonly RowChange[],
  around: CellSurroundings,
): WrittenCells {
  if (tasks.length === 0 && rowChanges.length === 0) return { xml, formulasChanged: false };
  const sheetData = sheetChild(xml, 'sheetData');
  const root = rootOf(xml);
  const p = prefixOf(xml, sheetData ?? root);
  const columnFormat = columnFormats(xml);
  const byRow = new Map<number, CellTask[]>();
  for (const task of tasks) byRow.set(task.row, [...(byRow.get(task.row) ?? []), task]);
  const changeOf = new Map(rowChanges.map((change) => [change.row, change]));
  const wanted = [...new Set([...byRow.keys(), ...changeOf.keys()])].sort((a, b) => a - b);
  const rows = sheetData ? rowsOf(xml, sheetData) : [];
  const existing = new Map(rows.map((row) => [row.index, row.place]));
  const splices: Splice[] = [];
  const added: { at: number; text: string }[] = [];
  let formulasChanged = false;
  let next = 0;

  for (const number of wanted) {
    const inRow = (byRow.get(number) ?? []).sort((a, b) => a.column - b.column);
    const place = existing.get(number);
    const change = changeOf.get(number);
    const source = (task: CellTask, cell: ElementPlace | null, tag: string): CellSource => ({
      row: task.row,
      column: task.column,
      xml,
      prefix: p,
      place: cell,
      inherited: rowFormat(tag) ?? columnFormat(task.column),
    });
    const touchesFormula = (task: CellTask, cell: ElementPlace | undefined) =>
      task.content !== undefined &&
      (task.content.kind === 'formula' ||
        (cell !== undefined && childrenOf(xml, cell).some((child) => child.name === 'f')));

    if (!place) {
      const tag = rowTag(`<${p}row r="${number + 1}">`, [], change);
      const cells = inRow.map((task) => newCell(task, source(task, null, tag), around)).join('');
      formulasChanged ||= inRow.some((task) => touchesFormula(task, undefined));
      if (cells === '' && !change) continue;
      while ((rows[next]?.index ?? Infinity) < number) next++;
      const at = rows[next]?.place.start ?? sheetData?.closeStart ?? root.openEnd;
      added.push({ at, text: cells === '' ? emptied(tag) : `${opened(tag)}${cells}</${p}row>` });
      continue;
    }

    const cells = cellsOf(xml, place);
    const cellAt = new Map(cells.map((cell) => [cell.index, cell.place]));
    const oldTag = tagOf(xml, place);
    const written = inRow.map((task) => {
      const cell = cellAt.get(task.column);
      formulasChanged ||= touchesFormula(task, cell);
      const text = newCell(task, source(task, cell ?? null, oldTag), around);
      const at = cells.find((other) => other.index > task.column)?.place.start ?? place.closeStart;
      return { column: task.column, start: cell?.start ?? at, end: cell?.end ?? at, text };
    });
    const used = written.filter(({ text }) => text !== '').map(({ column }) => column);
    const tag = rowTag(oldTag, used, change);
    if (place.selfClosed) {
      const inner = written.map(({ text }) => text).join('');
      const text = inner === '' ? tag : `${opened(tag)}${inner}</${p}row>`;
      splices.push({ start: place.start, end: place.end, text });
    } else {
      if (tag !== oldTag) splices.push({ start: place.start, end: place.openEnd, text: tag });
      splices.push(...written);
    }
  }
  return { xml: applySplices(xml, [...splices, ...addedRows(xml, sheetData, added)]), formulasChanged };
}

/** New rows go into the sheet's data, which is opened or made where needed. */
function addedRows(
  xml: string,
  sheetData: ElementPlace | undefined,
  added: readonly { readonly at: number; readonly text: string }[],
): readonly Splice[] {
  if (added.length === 0) return [];
  if (sheetData && !sheetData.selfClosed) return added.map(({ at, text }) => ({ start: at, end: at, text }));
  const p = prefixOf(xml, sheetData ?? rootOf(xml));
  const all = added.map(({ text }) => text).join('');
  const close = `</${p}sheetData>`;
  if (sheetData) {
    return [
      { start: sheetData.start, end: sheetData.end, text: opened(tagOf(xml, sheetData)) + all + close },
    ];
  }
  const made = `<${p}sheetData>${all}${close}`;
  return [insertChild(xml, rootOf(xml), 'sheetData', SHEET_ORDER, made)];
}

/** The sheet with its `dimension` stretched over the cells that were written. */
export function withWiderDimension(xml: string, tasks: readonly CellTask[]): string {
  const place = sheetChild(xml, 'dimension');
  const cells = tasks.filter((task) => task.content !== undefined && task.content.kind !== 'blank');
  if (!place || cells.length === 0) return xml;
  const tag = tagOf(xml, place);
  const area = parseArea(attribute(tag, 'ref') ?? '');
  if (!area) return xml;
  const lastOf = (start: number, count: number) => start + count - 1;
  let { row, column } = area;
  let lastRow = lastOf(area.row, area.rowCount);
  let lastColumn = lastOf(area.column, area.columnCount);
  for (const cell of cells) {
    row = Math.min(row, cell.row);
    column = Math.min(column, cell.column);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const wider = { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
  if (areaAddress(wider) === areaAddress(area)) return xml;
  const text = withAttribute(tag, 'ref', `${cellAddress(row, column)}:${cellAddress(lastRow, lastColumn)}`);
  return applySplices(xml, [{ start: place.start, end: place.start + tag.length, text }]);
}
