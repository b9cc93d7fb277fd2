import { cellInput } from './cellInput';
import type { CellEdits } from './gridEdits';
import { writeGridCells } from './gridEdits';
import type { SheetLink } from './links';
import type { Area } from './state';

/** The texts of a header row, left to right. */
export function readHeadings(sheet: SheetLink, header: Area): readonly string[] {
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  return Array.from({ length: header.columnCount }, (_, at) =>
    String(cells?.value(header.row, header.column + at) ?? ''),
  );
}

/** Excel gives every column a heading of its own: blank ones become Column1 …, repeated ones get a number. */
export function writeMissingHeadings(sheet: SheetLink, header: Area): void {
  const headings = readHeadings(sheet, header);
  const wanted = distinctHeadings(headings);
  const edits: Record<number, ReturnType<typeof cellInput>> = {};
  for (const [at, heading] of wanted.entries())
    if (heading !== headings[at]) edits[header.column + at] = cellInput(heading, true);
  const rows: CellEdits = { [header.row]: edits };
  if (Object.keys(edits).length > 0) writeGridCells(sheet, rows);
}

/** `['Item', '', 'Item']` → `['Item', 'Column1', 'Item2']`. */
export function distinctHeadings(headings: readonly string[]): readonly string[] {
  const taken = new Set(headings.filter((heading) => heading !== '').map((heading) => heading.toLowerCase()));
  const seen = new Set<string>();
  return headings.map((heading) => {
    const isFirst = heading !== '' && !seen.has(heading.toLowerCase());
    let name = heading;
    if (!isFirst) {
      const stem = heading === '' ? 'Column' : heading;
      let number = heading === '' ? 1 : 2;
      while (taken.has(`${stem}${number}`.toLowerCase())) number++;
      name = `${stem}${number}`;
    }
    taken.add(name.toLowerCase());
    seen.add(name.toLowerCase());
    return name;
  });
}
