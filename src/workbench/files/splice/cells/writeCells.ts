import type { RowChange } from '../../changes';
import { sheetChild, SHEET_ORDER } from '../sheet/sheetOrder';
import { opened } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { prefixOf, rootOf, tagOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { columnFormats } from './inheritedFormats';
import type { CellTask } from './plan';
import { rowsOf } from './rows';
import type { CellSurroundings } from './taskXml';
import type { RowTasks, SheetText } from './writeRow';
import { changedRow, newRow } from './writeRow';

export interface WrittenCells {
  readonly xml: string;
  /** True when a formula came, went or changed: what the file remembers of the order of calculation is then stale. */
  readonly formulasChanged: boolean;
}

/** Everything to be done, row by row from the top. */
function rowTasks(tasks: readonly CellTask[], changes: readonly RowChange[]): readonly RowTasks[] {
  const cells = new Map<number, CellTask[]>();
  for (const task of tasks) {
    const inRow = cells.get(task.row);
    if (inRow) inRow.push(task);
    else cells.set(task.row, [task]);
  }
  const byRow = new Map(changes.map((change) => [change.row, change]));
  const indexes = [...new Set([...cells.keys(), ...byRow.keys()])].sort((a, b) => a - b);
  return indexes.map((index) => ({
    index,
    cells: (cells.get(index) ?? []).sort((a, b) => a.column - b.column),
    change: byRow.get(index),
  }));
}

/** New rows go into the sheet's data, which is opened or made where needed. */
function addedRows(
  sheet: SheetText,
  sheetData: ElementPlace | undefined,
  added: readonly { readonly at: number; readonly text: string }[],
): readonly Splice[] {
  const { xml, prefix } = sheet;
  if (added.length === 0) return [];
  if (sheetData && !sheetData.selfClosed) return added.map(({ at, text }) => ({ start: at, end: at, text }));
  const rows = `${added.map(({ text }) => text).join('')}</${prefix}sheetData>`;
  if (sheetData) {
    return [{ start: sheetData.start, end: sheetData.end, text: opened(tagOf(xml, sheetData)) + rows }];
  }
  return [insertChild(xml, rootOf(xml), 'sheetData', SHEET_ORDER, `<${prefix}sheetData>${rows}`)];
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
  const prefix = prefixOf(xml, sheetData ?? rootOf(xml));
  const sheet: SheetText = { xml, prefix, columnFormat: columnFormats(xml) };
  const rows = sheetData ? rowsOf(xml, sheetData) : [];
  const existing = new Map(rows.map((row) => [row.index, row.place]));
  const splices: Splice[] = [];
  const added: { at: number; text: string }[] = [];
  let formulasChanged = false;
  let next = 0;
  for (const row of rowTasks(tasks, rowChanges)) {
    const place = existing.get(row.index);
    if (place) {
      const written = changedRow(sheet, place, row, around);
      splices.push(...written.splices);
      formulasChanged ||= written.formulasChanged;
      continue;
    }
    while ((rows[next]?.index ?? Infinity) < row.index) next++;
    const at = rows[next]?.place.start ?? sheetData?.closeStart ?? 0;
    const text = newRow(sheet, row, around);
    if (text !== '') added.push({ at, text });
    formulasChanged ||= row.cells.some((task) => task.content?.kind === 'formula');
  }
  return { xml: applySplices(xml, [...splices, ...addedRows(sheet, sheetData, added)]), formulasChanged };
}
