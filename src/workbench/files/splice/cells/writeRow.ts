import type { RowChange } from '../../changes';
import { attribute, emptied, opened, withAttribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { tagOf } from '../xml/elements';
import type { Splice } from '../xml/splice';
import type { CellSource } from './cellXml';
import { rowFormat } from './inheritedFormats';
import type { CellTask } from './plan';
import { cellsOf } from './rows';
import type { CellSurroundings } from './taskXml';
import { cellAfter, touchesFormula } from './taskXml';

/** A sheet while its rows are written. */
export interface SheetText {
  readonly xml: string;
  readonly prefix: string;
  readonly columnFormat: (column: number) => string | null;
}

/** What is to be done in one row, cells from left to right. */
export interface RowTasks {
  readonly index: number;
  readonly cells: readonly CellTask[];
  readonly change: RowChange | undefined;
}

function source(sheet: SheetText, task: CellTask, place: ElementPlace | null, rowTag: string): CellSource {
  return {
    row: task.row,
    column: task.column,
    xml: sheet.xml,
    prefix: sheet.prefix,
    place,
    inherited: rowFormat(rowTag) ?? sheet.columnFormat(task.column),
  };
}

/** The row's tag with a wider `spans`, where it tells which columns are in use. */
function withSpans(tag: string, columns: readonly number[]): string {
  const spans = /^(\d+):(\d+)$/.exec(attribute(tag, 'spans') ?? '');
  if (!spans || columns.length === 0) return tag;
  const first = Math.min(Number(spans[1]), Math.min(...columns) + 1);
  const last = Math.max(Number(spans[2]), Math.max(...columns) + 1);
  return `${first}:${last}` === spans[0] ? tag : withAttribute(tag, 'spans', `${first}:${last}`);
}

function withRowChange(tag: string, change: RowChange | undefined): string {
  let changed = tag;
  if (change?.height !== undefined) {
    changed = withAttribute(withAttribute(changed, 'ht', change.height), 'customHeight', 1);
  }
  if (change?.hidden !== undefined) changed = withAttribute(changed, 'hidden', change.hidden ? 1 : null);
  return changed;
}

/** A row that the sheet does not have yet; empty when nothing is to stand in it. */
export function newRow(sheet: SheetText, tasks: RowTasks, around: CellSurroundings): string {
  const tag = withRowChange(`<${sheet.prefix}row r="${tasks.index + 1}">`, tasks.change);
  const cells = tasks.cells.map((task) => cellAfter(task, source(sheet, task, null, tag), around)).join('');
  if (cells === '') return tasks.change ? emptied(tag) : '';
  return `${tag}${cells}</${sheet.prefix}row>`;
}

export interface RowWritten {
  readonly splices: readonly Splice[];
  readonly formulasChanged: boolean;
}

/** Changes in a row that the sheet has: its tag where needed, and its cells in their places. */
export function changedRow(
  sheet: SheetText,
  place: ElementPlace,
  tasks: RowTasks,
  around: CellSurroundings,
): RowWritten {
  const cells = cellsOf(sheet.xml, place);
  const oldTag = tagOf(sheet.xml, place);
  let formulasChanged = false;
  const written = tasks.cells.map((task) => {
    const existing = cells.find((cell) => cell.index === task.column)?.place ?? null;
    const cell = source(sheet, task, existing, oldTag);
    formulasChanged ||= touchesFormula(task, cell);
    const next = cells.find((other) => other.index > task.column)?.place.start ?? place.closeStart;
    const text = cellAfter(task, cell, around);
    return { column: task.column, start: existing?.start ?? next, end: existing?.end ?? next, text };
  });
  const used = written.filter(({ text }) => text !== '').map(({ column }) => column);
  const tag = withRowChange(withSpans(oldTag, used), tasks.change);
  if (place.selfClosed) {
    const inner = written.map(({ text }) => text).join('');
    const text = inner === '' ? tag : `${opened(tag)}${inner}</${sheet.prefix}row>`;
    return { splices: [{ start: place.start, end: place.end, text }], formulasChanged };
  }
  const opening = tag === oldTag ? [] : [{ start: place.start, end: place.openEnd, text: tag }];
  return { splices: [...opening, ...written], formulasChanged };
}
