import { headingReader, type Parties } from '../../vocabulary/headingReader';
import { endColumn, endRow, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { offerColumn, offerSide } from '../../vocabulary/offerHeadings';
import { type OfferColumn } from '../../vocabulary/language';
import { readAmount } from '../../cells/readAmount';

/** Where an offers log stands. Zero-based worksheet indexes. */
export interface OffersPlace {
  readonly grid: SheetGrid;
  readonly headerRow: number;
  /** Last row of the log. */
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<OfferColumn, number>>> & {
    readonly side: number;
    readonly amount: number;
  };
}

/** So many of the rows must be offers, or the table is about something else. */
const LEAST_OFFERS = 0.6;

/**
 * Finds the offers log of a workbook: a table or plain range with a column that says whose offer it is and one of amounts,
 * beside an issue or a session. A table of our and their scores is none. With several, the first that can be seen counts.
 */
export function findOffers(grids: readonly SheetGrid[], parties: Parties): OffersPlace | null {
  const inOrder = [...grids.filter(({ visible }) => visible), ...grids.filter(({ visible }) => !visible)];
  for (const grid of inOrder) {
    const place = offersOn(grid, parties);
    if (place !== null) return place;
  }
  return null;
}

function offersOn(grid: SheetGrid, parties: Parties): OffersPlace | null {
  for (const { row, column, rowCount, columnCount, showTotals } of grid.tables.filter(
    (one) => one.showHeaders,
  )) {
    const lastRow = row + rowCount - 1 - (showTotals ? 1 : 0);
    const place = placeAt(grid, { row, from: column, to: column + columnCount - 1, lastRow }, parties);
    if (place !== null) return place;
  }
  for (let row = grid.row; row < endRow(grid); row++) {
    const span = { row, from: grid.column, to: endColumn(grid) - 1 };
    const columns = columnsIn(grid, span);
    if (columns === null) continue;
    const place = placeAt(
      grid,
      { ...span, lastRow: lastRowBelow(grid, row, Object.values(columns)) },
      parties,
    );
    if (place !== null) return place;
  }
  return null;
}

interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function placeAt(
  grid: SheetGrid,
  { lastRow, ...span }: Span & { readonly lastRow: number },
  parties: Parties,
): OffersPlace | null {
  const columns = columnsIn(grid, span);
  if (columns === null) return null;
  const { side, amount } = columns;
  let filled = 0;
  let offers = 0;
  for (let row = span.row + 1; row <= lastRow; row++) {
    if (isBlankAt(grid, row, side) && isBlankAt(grid, row, amount)) continue;
    filled += 1;
    const isOffer = offerSide(textAt(grid, row, side), parties) !== null;
    if (isOffer && (readAmount(valueAt(grid, row, amount)) !== null || isBlankAt(grid, row, amount)))
      offers += 1;
  }
  if (offers === 0 || offers < LEAST_OFFERS * filled) return null;
  return { grid, headerRow: span.row, lastRow, columns };
}

const dimensionOf = headingReader().dimensionOf;

function columnsIn(grid: SheetGrid, { row, from, to }: Span): OffersPlace['columns'] | null {
  const columns: Partial<Record<OfferColumn, number>> = {};
  const dimensions = new Set<string>();
  for (let column = from; column <= to; column++) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    const dimension = dimensionOf(text);
    if (dimension !== null) dimensions.add(dimension);
    const found = offerColumn(text);
    if (found !== null) columns[found] ??= column;
  }
  const { side, amount, issue, session } = columns;
  if (dimensions.size >= 2 || side === undefined || amount === undefined) return null;
  return issue === undefined && session === undefined ? null : { ...columns, side, amount };
}

/** A plain range ends at its first blank row. */
function lastRowBelow(grid: SheetGrid, headerRow: number, columns: readonly number[]): number {
  let last = headerRow;
  while (last + 1 < endRow(grid) && columns.some((column) => !isBlankAt(grid, last + 1, column))) last++;
  return last;
}
