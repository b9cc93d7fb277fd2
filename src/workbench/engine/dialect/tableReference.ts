import type { Rectangle } from '../../../cells/a1';
import type { FormulaBook, FormulaPlace, TableShape } from './formulaBook';

/** Where a structured reference leads; `isOwnRow` when it depends on the row of the formula. */
export interface TableTarget {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly isOwnRow: boolean;
}

/** The table of that name, in any case. */
export function tableNamed(book: FormulaBook, name: string): TableShape | undefined {
  const wanted = name.toLowerCase();
  return book.tables.find((table) => table.name.toLowerCase() === wanted);
}

/** The table around a cell, its totals row included. */
export function tableAround(
  book: FormulaBook,
  { sheetId, row, column }: FormulaPlace,
): TableShape | undefined {
  return book.tables.find(({ area, sheetId: sheet, hasTotals }) => {
    const rowCount = area.rowCount + (hasTotals ? 1 : 0);
    return (
      sheet === sheetId &&
      row >= area.row &&
      row < area.row + rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount
    );
  });
}

/**
 * Reads the brackets of a structured reference: `[Col]`, `[@Col]`, `[#Headers]`, `[[#Totals],[A]:[B]]` and their like.
 * `#REF!` where the table has no such column or part, `#VALUE!` where the row of the formula is not in the table, as in Excel.
 */
export function tableTarget(
  table: TableShape,
  brackets: string,
  place: FormulaPlace,
): TableTarget | '#REF!' | '#VALUE!' {
  const specification = readBrackets(brackets);
  if (!specification) return '#REF!';
  const columns = columnSpan(table, specification.columns);
  const rows = rowSpan(table, specification.parts, place);
  if (columns && !rows && specification.parts.has('#this row')) return '#VALUE!';
  if (!columns || !rows) return '#REF!';
  return {
    sheetId: table.sheetId,
    area: { ...rows, ...columns },
    isOwnRow: specification.parts.has('#this row'),
  };
}

interface Specification {
  /** Lower case: `#all`, `#headers` …; none means the body. */
  readonly parts: ReadonlySet<string>;
  /** None, one, or the first and last of several. */
  readonly columns: readonly string[];
}

function readBrackets(brackets: string): Specification | null {
  let inner = brackets.slice(1, -1).trim();
  const parts = new Set<string>();
  if (inner.startsWith('@')) {
    parts.add('#this row');
    inner = inner.slice(1).trim();
  }
  if (!inner.startsWith('[')) {
    if (inner.startsWith('#')) parts.add(inner.toLowerCase());
    const isColumn = inner !== '' && !inner.startsWith('#');
    return { parts, columns: isColumn ? [unescaped(inner)] : [] };
  }
  const columns: string[] = [];
  for (const [, piece = ''] of inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)) {
    const text = piece.trim();
    if (text.startsWith('#')) parts.add(text.toLowerCase());
    else columns.push(unescaped(piece));
  }
  return columns.length > 2 ? null : { parts, columns };
}

/** `'` takes the next character of a heading literally. */
function unescaped(heading: string): string {
  return heading.replace(/'(.)/g, '$1').trim();
}

function columnSpan(
  { area, columns }: TableShape,
  wanted: readonly string[],
): Pick<Rectangle, 'column' | 'columnCount'> | null {
  if (wanted.length === 0) return { column: area.column, columnCount: area.columnCount };
  const found = wanted.map((heading) => columns.findIndex((column) => folded(column) === folded(heading)));
  if (found.includes(-1)) return null;
  const first = Math.min(...found);
  return { column: area.column + first, columnCount: Math.max(...found) - first + 1 };
}

function folded(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim().toLowerCase();
}

function rowSpan(
  { area, hasHeaders, hasTotals }: TableShape,
  parts: ReadonlySet<string>,
  place: FormulaPlace,
): Pick<Rectangle, 'row' | 'rowCount'> | null {
  const body = area.row + (hasHeaders ? 1 : 0);
  const end = area.row + area.rowCount;
  const spans: (readonly [number, number])[] = [];
  for (const part of parts.size === 0 ? ['#data'] : parts) {
    if (part === '#all') spans.push([area.row, end + (hasTotals ? 1 : 0)]);
    else if (part === '#data') spans.push([body, end]);
    else if (part === '#headers' && hasHeaders) spans.push([area.row, body]);
    else if (part === '#totals' && hasTotals) spans.push([end, end + 1]);
    else if (part === '#this row' && place.row >= body && place.row < end)
      spans.push([place.row, place.row + 1]);
    else return null;
  }
  const row = Math.min(...spans.map(([from]) => from));
  return { row, rowCount: Math.max(...spans.map(([, to]) => to)) - row };
}
