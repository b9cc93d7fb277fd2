import type { HeadingReader } from '../../vocabulary/headingReader';
import type { DirectionReader } from '../../vocabulary/directionReader';
import { RowKinds, type Layout } from './rowKinds';
import { endRow } from '../../cells/sheetGrid';

/** The rows that are to be read as concessions, in sheet order. */
export interface Body {
  readonly rows: readonly number[];
  readonly firstRow: number;
  /** Last row that belongs to the list, totals not counted; the header row when the list is empty. */
  readonly lastRow: number;
  /** The headings of its sections. */
  readonly sections: readonly string[];
  /** For each row, the headings of sections that stand above it in its part of the list, the nearest last. */
  readonly sectionsOf: ReadonlyMap<number, readonly Section[]>;
  /** The parts that repeated headings make, the first one included. */
  readonly blocks: readonly RowBlock[];
  /** The row with the weights of the columns; null where there is none. */
  readonly weightsRow: number | null;
}

/** The heading of a section, where it stands. */
export interface Section {
  readonly row: number;
  readonly text: string;
}

/** A part of a list below headings of its own. */
export interface RowBlock {
  readonly headerRow: number;
  /** The text above its headings; null for the first part, whose title stands above the whole list. */
  readonly title: Section | null;
  readonly rows: readonly number[];
}

/** More blank rows than this end a list whatever comes after. */
export const LONGEST_GAP = 5;
export const LONGEST_GAP_BELOW_HEADINGS = 2;

/**
 * Tells the rows of a template apart and finds its end. An Excel table ends where it ends; a plain list ends at a gap
 * after which no further concessions come, at another table below, or at the rows below its totals.
 */
export function bodyRows(layout: Layout, read: HeadingReader, directions: DirectionReader): Body {
  const { grid, headerRow, table } = layout;
  const firstRow = headerRow + 1;
  const end = table === null ? endRow(grid) : table.row + table.rowCount - (table.showTotals ? 1 : 0);
  const kinds = new RowKinds(layout, read, directions);
  const rows: number[] = [];
  let gap = 0;
  let afterSummary = false;
  let sections: Section[] = [];
  let sinceEntry: Section[] = [];
  let weightsRow: number | null = null;
  const sectionsOf = new Map<number, readonly Section[]>();
  const blocks: { headerRow: number; title: Section | null; rows: number[] }[] = [
    { headerRow, title: null, rows: [] },
  ];
  for (let row = firstRow; row < end; row++) {
    const kind = kinds.kindOf(row);
    if (kind === 'blank') {
      gap += 1;
      continue;
    }
    if (table === null) {
      const startsAnew = gap > 0;
      if (gap > (rows.length > 0 ? LONGEST_GAP : LONGEST_GAP_BELOW_HEADINGS)) break;
      if (startsAnew && !kinds.goesOn(row, end, rows, gap > 1 || afterSummary)) break;
      if (!startsAnew && afterSummary && kind === 'entry' && !kinds.isSound(row, rows, true)) {
        // A limit below a total is no concession, and does not end the list either.
        if (kinds.isLimit(row)) continue;
        break;
      }
      if (kind !== 'summary' && kinds.closes(row)) break;
      if (kind === 'headings' && !kinds.carriesOn(row)) break;
    }
    gap = 0;
    if (kind === 'weights') weightsRow = row;
    if (kind === 'section') {
      const section = { row, text: kinds.sections.at(-1) ?? '' };
      sections = [...sections, section];
      sinceEntry = [...sinceEntry, section];
    }
    if (kind === 'headings') {
      const title = sinceEntry.at(-1) ?? null;
      blocks.push({ headerRow: row, title, rows: [] });
      sections = title === null ? sections : [];
      sinceEntry = [];
    }
    if (kind === 'summary') afterSummary = true;
    if (kind === 'entry') {
      rows.push(row);
      sectionsOf.set(row, sections);
      blocks.at(-1)?.rows.push(row);
      sinceEntry = [];
      afterSummary = false;
    }
  }
  if (table === null) while (kinds.isRemark(rows.at(-1))) rows.pop();
  return {
    rows,
    firstRow,
    lastRow: rows.at(-1) ?? headerRow,
    sections: kinds.sections,
    sectionsOf,
    blocks: blocks.filter((block) => block.rows.length > 0 || block.title === null),
    weightsRow,
  };
}
