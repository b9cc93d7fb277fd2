import { addressOf, cellAddress, columnIndex, parseAddress, sheetAddress } from '../../cells/a1';
import type { SheetGrid } from '../../cells/sheetGrid';
import type { Parties } from '../../vocabulary/headingReader';
import type { TemplateMapping } from '../deal/dealSettings';
import { freeName } from '../sheets/readSheets';
import { inOrderOfConsequence, type Answers, type TemplateDoubt } from '../template/doubt';
import { locateTemplate, readLocated } from '../template/readGrids';
import type { JoinedPart, TemplateReading } from '../template/reading';
import { SCORES_WITHOUT_NAME } from '../template/skipReasons';
import { findParts, type TogetherReach } from './findParts';
import { LINKED_TITLE, linkedGrid, linkedListOf, type LinkedList } from './linkedList';
import type { LinkedPart } from './part';

/** Lists read as one, with the list and the sheet that it would make. */
export interface JoinedLists {
  readonly list: LinkedList;
  readonly grid: SheetGrid;
  readonly reading: TemplateReading;
}

/**
 * Reads the lists of a deal that stand apart, or run otherwise, as the one list that they would be brought together as; each
 * row knows its own cells. Null where there is nothing to bring together, or it is not plain how.
 */
export function readJoined(
  grids: readonly SheetGrid[],
  mapping: TemplateMapping | null,
  parties: Parties,
  answers: Answers,
  reach: TogetherReach = 'needed',
): JoinedLists | null {
  const found = findParts(grids, mapping, parties, answers, reach);
  if (found === null) return null;
  const list = linkedListOf(found.parts);
  if (list.rows.length === 0) return null;
  const name = freeName(
    LINKED_TITLE,
    grids.map(({ sheet }) => sheet),
  );
  const grid = linkedGrid(list, name);
  const located = locateTemplate([grid], null, parties, answers);
  if (located?.found.body.rows.length !== list.rows.length) return null;
  const { rows: read, ...reading } = readLocated(located, parties);
  const top = located.place.firstRow;
  const doubts: readonly TemplateDoubt[] = inOrderOfConsequence([
    ...found.doubts.map(({ of, ...doubt }) => ({
      ...doubt,
      cells: doubt.cells.map((cell) => (of === found.parts[0] ? onSource(of, cell) : elsewhere(of, cell))),
    })),
    // About the scale the user's own lists were asked.
    ...reading.doubts
      .filter(({ about }) => about !== 'scale')
      .map((doubt) => ({ ...doubt, cells: doubt.cells.map((cell) => sourceOf(list, top, cell)) })),
  ]);
  const joined = {
    parts: found.parts.map(partOf),
    sources: new Map(list.rows.map(({ source }, i) => [top + i, source] as const)),
  };
  const assumed = reading.assumed ?? [];
  return {
    list,
    grid,
    reading: {
      ...reading,
      rows: read,
      doubts,
      confidence: doubts.length === 0 ? 'sure' : 'unsure',
      assumed: list.isStatusAssumed && !assumed.includes('status') ? [...assumed, 'status'] : assumed,
      skipped: [
        ...reading.skipped.map(({ cell, reason }) => ({ cell: sourceOf(list, top, cell), reason })),
        ...list.nameless.map((cell) => ({ cell, reason: SCORES_WITHOUT_NAME })),
      ],
      joined,
    },
  };
}

/** The user's own cell behind one of the linked list; that of its name where it stands nowhere. */
function sourceOf({ rows }: LinkedList, top: number, address: string): string {
  const [, letters = 'A', number = '0'] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  const row = rows[Number(number) - top];
  if (row === undefined) return address;
  return row.cells[columnIndex(letters)]?.source ?? row.source.place;
}

/** An address on a list that was laid out anew, as the address on the user's own sheet. */
function onSource(part: LinkedPart, address: string): string {
  if (part.form === 'rows' || address.includes('!')) return address;
  const area = parseAddress(address);
  if (area === null) return address;
  const [a, b] = [
    part.cellOf(area.row, area.column),
    part.cellOf(area.row + area.rowCount - 1, area.column + area.columnCount - 1),
  ];
  if (a === null || b === null) return address;
  return addressOf({
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  });
}

function elsewhere(part: LinkedPart, address: string): string {
  return address.includes('!') ? address : sheetAddress(part.source.sheet, onSource(part, address));
}

function partOf(part: LinkedPart): JoinedPart {
  const { layout, body } = part.located.found;
  const cells = body.rows.flatMap((row) => part.cellOf(row, layout.columns.concession) ?? []);
  const header = part.cellOf(layout.headerRow, layout.columns.concession) ?? { row: 0, column: 0 };
  return {
    sheet: part.source.sheet,
    form: part.form,
    place: sheetAddress(part.source.sheet, cellAddress(header.row, header.column)),
    columns: part.form === 'rows' ? layout.columns : null,
    headerRow: header.row + 1,
    firstRow: Math.min(...cells.map(({ row }) => row)) + 1,
    lastRow: Math.max(...cells.map(({ row }) => row)) + 1,
    direction: part.direction,
  };
}
