import { columnLetters } from '../../cells/a1';
import { COLUMN_TABLE } from '../../cells/columnTable';
import { textAt, type SheetGrid } from '../../cells/sheetGrid';
import { foldText } from '../../negotiation/foldText';
import { freeName } from '../sheets/readSheets';
import { contentToWrite } from '../writing/cellContent';
import type { Precondition } from '../writing/precondition';
import type { SheetToAdd } from '../writing/sheetToAdd';
import {
  FOUND_AT,
  LINKED_HEADER_ROW,
  LINKED_NOTE,
  LINKED_TITLE,
  linkedGrid,
  type LinkedList,
} from './linkedList';

/** True for a sheet of ours that brings lists together, whatever it is called by now. */
export function isLinkedSheet(grid: SheetGrid): boolean {
  return grid.row === 0 && grid.column === 0 && textAt(grid, 1, 0) === LINKED_NOTE && foundAtColumn(grid) > 0;
}

/** The column with the places of the rows; −1 where there is none. */
export function foundAtColumn(grid: SheetGrid): number {
  const headings = grid.values[LINKED_HEADER_ROW - 1] ?? [];
  return headings.findIndex((_, column) => textAt(grid, LINKED_HEADER_ROW - 1, column) === FOUND_AT);
}

/** Without the sheets whose lists a sheet of ours shows: it stands for them. */
export function withoutLinkedSources(grids: readonly SheetGrid[]): readonly SheetGrid[] {
  const linked = grids.filter(isLinkedSheet);
  if (linked.length === 0) return grids;
  const sources = new Set(linked.flatMap(sourcesOf).map(foldText));
  return grids.filter((grid) => isLinkedSheet(grid) || !sources.has(foldText(grid.sheet)));
}

/** The sheets that its formulas find rows on. */
function sourcesOf(grid: SheetGrid): readonly string[] {
  const column = foundAtColumn(grid);
  const formulas = grid.formulas.slice(LINKED_HEADER_ROW).map((row) => row[column]);
  return formulas.flatMap((formula) => {
    const found = typeof formula === 'string' ? /\(\((?:'((?:[^']|'')+)'|([^'!(]+))!/.exec(formula) : null;
    const name = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
    return name === undefined ? [] : [name];
  });
}

/** The linked list on a sheet of its own, which comes to the front. Needs ExcelApi 1.7. */
export function newLinkedSheet(list: LinkedList, precondition: Precondition): SheetToAdd {
  const { values, formulas } = linkedGrid(list, LINKED_TITLE);
  const width = list.headings.length;
  return {
    name: (taken) => freeName(LINKED_TITLE, taken),
    values,
    precondition,
    fill: (sheet) => {
      sheet.getRangeByIndexes(0, 0, values.length, width).formulas = formulas.map((row, i) =>
        row.map((formula, j) => toWrite(formula, values[i]?.[j])),
      );
      const title = sheet.getRange('A1');
      title.format.font.bold = true;
      title.format.font.size = 16;
      const headings = sheet.getRangeByIndexes(LINKED_HEADER_ROW - 1, 0, 1, width);
      headings.format.font.bold = true;
      headings.format.fill.color = '#E2EFDA';
      headings.format.font.color = '#000000';
      headings.format.wrapText = true;
      sheet.getRange('A:A').format.columnWidth = COLUMN_TABLE.concession.width;
      sheet.getRange(`B:${columnLetters(width - 1)}`).format.columnWidth = COLUMN_TABLE.ownValue.width;
      sheet.freezePanes.freezeRows(LINKED_HEADER_ROW);
    },
    show: (sheet) => {
      sheet.activate();
      sheet.getRangeByIndexes(LINKED_HEADER_ROW, 0, 1, 1).select();
    },
  };
}

/** A formula as it is; a text that Excel would read as something else stays a text. */
function toWrite(formula: unknown, value: unknown): unknown {
  return contentToWrite({ formula, value, format: 'General' });
}
