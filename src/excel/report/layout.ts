import type { PageStyleName } from './pageStyles';

/** A rectangle of cells; zero-based. */
export interface PageArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One text or number of the sheet, over one or more cells. */
export interface LaidCell extends PageArea {
  readonly content: string | number;
  readonly style: PageStyleName;
  /** The cell of the list that a click leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Of a number; `General` where absent. */
  readonly numberFormat?: string;
}

/** A stretch of rows that is laid out by itself: rows count from its own first one. */
export interface Block {
  readonly cells: readonly LaidCell[];
  /** Points. */
  readonly heights: readonly number[];
}

/** The page is this many equal columns wide, so that boxes, tables and charts share one grid. */
export const PAGE_COLUMNS = 24;
export const COLUMN_POINTS = 32;

/** Printable height of A4 landscape inside the margins, in points, at the scale at which the columns fill its width. */
export const PAGE_POINTS = 518;

/** About what a character of the sheet's 10-point font is wide, in points; a little generous, so that nothing is cut off. */
const CHARACTER_POINTS = 5;
const LINE_POINTS = 13.5;

/** Height of a row that holds these texts, each wrapped over its number of columns. */
export function wrappedHeight(texts: readonly { readonly text: string; readonly columns: number }[]): number {
  const lines = texts.map(({ text, columns }) =>
    Math.ceil((text.length * CHARACTER_POINTS) / (columns * COLUMN_POINTS - 6)),
  );
  return Math.max(1, ...lines) * LINE_POINTS + 5;
}

/** A cell over `columns` columns in one row of a block. */
export function across(
  row: number,
  column: number,
  columns: number,
  content: string | number,
  look: PageStyleName,
): LaidCell {
  return { row, column, rowCount: 1, columnCount: columns, content, style: look };
}

/** Blocks one below the other, as one block. */
export function stacked(blocks: readonly Block[]): Block {
  const cells: LaidCell[] = [];
  const heights: number[] = [];
  for (const block of blocks) {
    for (const cell of block.cells) cells.push({ ...cell, row: cell.row + heights.length });
    heights.push(...block.heights);
  }
  return { cells, heights };
}

/** Two blocks side by side, as one block: each row as high as the higher of its two. */
export function beside(left: Block, right: Block): Block {
  const rows = Math.max(left.heights.length, right.heights.length);
  return {
    cells: [...left.cells, ...right.cells],
    heights: Array.from({ length: rows }, (_, at) => Math.max(left.heights[at] ?? 0, right.heights[at] ?? 0)),
  };
}

export function gap(points: number): Block {
  return { cells: [], heights: [points] };
}

export function heightOf(block: Block): number {
  return block.heights.reduce((sum, height) => sum + height, 0);
}
