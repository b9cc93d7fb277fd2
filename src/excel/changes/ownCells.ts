import { addressOf, cellAddress, parseAddress, splitReference } from '../../cells/a1';
import { listColumns } from '../../cells/columnTable';
import { textAt } from '../../cells/sheetGrid';
import type { CellToWrite } from './cellsStep';
import type { Refusal } from '../refusal';
import { joinedLists } from '../reading/readTemplate';
import { listGrid } from '../reading/listAsRead';
import type { SessionReview } from '../review/sessionReview';
import type { TemplatePlace } from '../template/reading';
import { keyOf } from '../linkedList/addLinkedRows';
import { LINKED_HEADER_ROW, type LinkedRow } from '../linkedList/linkedList';
import { foundAtColumn, isLinkedSheet } from '../linkedList/linkedSheet';

/** The user's own cells behind cells of a list of formulas. */
export interface OwnCells {
  /** The review as if their list were the one that was read: with the rows and columns among which they stand. */
  readonly reviewed: SessionReview;
  readonly cells: readonly CellToWrite[];
}

/** True for a list of formulas that brings others together. */
export function isLinkedList(reviewed: SessionReview): boolean {
  const grid = listGrid(reviewed);
  return grid !== null && isLinkedSheet(grid);
}

/**
 * The user's own cells behind cells of one row of our list of formulas, those of each sheet together; refused where there is none
 * behind one of them.
 */
export function ownCellsOf(
  reviewed: SessionReview,
  cells: readonly CellToWrite[],
): readonly OwnCells[] | { readonly kind: 'refused'; readonly refusal: Refusal } {
  const grid = listGrid(reviewed);
  const sheet = reviewed.reading.place.sheet;
  const [first] = cells;
  const refused = (at: CellToWrite | undefined) => ({
    kind: 'refused' as const,
    refusal: {
      kind: 'no own cell',
      sheet,
      address: at === undefined ? 'it' : cellAddress(at.row, at.column),
    } as const,
  });
  if (grid === null || first === undefined) return refused(first);
  const list = joinedLists(reviewed.grids, reviewed.deal)?.list;
  const found = foundAtColumn(grid);
  const key = keyOf(grid.formulas[first.row]?.[found], grid.values[first.row]?.[0]);
  const row = list?.rows.find((one) => keyOf(one.cells.at(-1)?.formula, one.cells[0]?.value) === key);
  if (list === undefined || row === undefined) return refused(first);
  const behind = new Map<string, CellToWrite[]>();
  for (const cell of cells) {
    const heading = textAt(grid, LINKED_HEADER_ROW - 1, cell.column);
    const at = ownCell(row, list.headings.indexOf(heading));
    if (at === null) return refused(cell);
    const { sheet: own, ...place } = at;
    behind.set(own, [...(behind.get(own) ?? []), { ...place, value: cell.value }]);
  }
  return [...behind].map(([own, there]) => ({ reviewed: onGround(reviewed, row, own, there), cells: there }));
}

function ownCell(
  { cells }: LinkedRow,
  column: number,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const cell = cells[column];
  // What stands there as a value comes from a title or a section.
  if (cell?.source == null || cell.formula === null) return null;
  const { sheet, address } = splitReference(cell.source);
  const area = parseAddress(address);
  return area === null || sheet === null ? null : { sheet, row: area.row, column: area.column };
}

function onGround(
  reviewed: SessionReview,
  { part }: LinkedRow,
  sheet: string,
  cells: readonly CellToWrite[],
): SessionReview {
  const { mirror } = part;
  const isTheirs = mirror?.grid.sheet === sheet && part.source.sheet !== sheet;
  const ground = isTheirs ? mirror.ground : part.ground;
  const [first = ground.names] = cells.map(({ column }) => column);
  const place: TemplatePlace = {
    sheet,
    headerRow: ground.headerRow + 1,
    firstRow: ground.firstRow + 1,
    lastRow: ground.lastRow + 1,
    columns: listColumns({ concession: ground.names, own: [first, first, first] }),
    table: null,
  };
  return { ...reviewed, reading: { ...reviewed.reading, place } };
}

/** Where cells stand, "C5 of “We give”". */
export function placeOfCells({ reviewed, cells }: OwnCells): string {
  const at = cells.map(({ row, column }) => addressOf({ row, column, rowCount: 1, columnCount: 1 }));
  return `${at.join(', ')} of “${reviewed.reading.place.sheet}”`;
}
