import { mayBeScaled } from './columnContent';
import { cellAddress, sheetAddress } from '../../cells/a1';
import { endColumn, endRow, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { DIMENSIONS, type Dimension } from '../../negotiation/concession';
import { headingReader, type HeadingReader, type Parties } from '../../vocabulary/headingReader';
import { measuresIn } from '../../vocabulary/measureWords';
import { DEPTH, nearDoubt, type NearMiss } from './nearDoubt';
import { bareScores, inMoney, twoInOne, unknownScale, unknownTable } from './unreadTables';

/** Looks for what a workbook without a list has in its place; null where there is nothing like one. */
export function nearMiss(grids: readonly SheetGrid[], parties: Parties): NearMiss | null {
  const read = headingReader(parties);
  const inOrder = [...grids].sort((a, b) => Number(b.active) - Number(a.active));
  for (const look of [
    foreignDimensions,
    transposed,
    longForm,
    unknownScale,
    twoInOne,
    costsAlone,
    bareScores,
    inMoney,
    unknownTable,
  ])
    for (const grid of inOrder) {
      const found = look(grid, read);
      if (found !== null) return found;
    }
  return null;
}

/** Two of the three dimensions, and other columns of numbers where the third would stand. */
function foreignDimensions(grid: SheetGrid, read: HeadingReader): NearMiss | null {
  for (let row = grid.row; row < Math.min(endRow(grid), grid.row + DEPTH); row++) {
    const known: { readonly column: number; readonly dimension: Dimension }[] = [];
    for (let column = grid.column; column < endColumn(grid); column++) {
      const value = valueAt(grid, row, column);
      const heading = typeof value === 'string' && value.length <= 60 ? read(value) : null;
      if (heading?.dimension != null && !heading.derived)
        known.push({ column, dimension: heading.dimension });
    }
    const missing = DIMENSIONS.filter((one) => known.every(({ dimension }) => dimension !== one));
    if (known.length < 2 || missing.length !== 1) continue;
    const [from, to] = [(known[0]?.column ?? 0) - 1, (known.at(-1)?.column ?? 0) + 1];
    const foreign = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(
      (column) =>
        known.every((one) => one.column !== column) &&
        typeof valueAt(grid, row, column) === 'string' &&
        textAt(grid, row, column) !== '' &&
        read(textAt(grid, row, column)).roles.size === 0 &&
        typeof valueAt(grid, row + 1, column) === 'number',
    );
    if (foreign.length === 0) continue;
    const names = foreign.map((column) => `"${textAt(grid, row, column)}"`).join(' and ');
    const lacks = missing.join(' and ');
    const seen = `"${grid.sheet}" scores ${known.map(({ column }) => `"${textAt(grid, row, column)}"`).join(' and ')} beside ${names}, but none of them is said to be ${lacks}.`;
    const cells = foreign.map((column) => sheetAddress(grid.sheet, cellAddress(row, column)));
    return {
      seen,
      doubts: [
        nearDoubt('measure', cells, seen, `Which of ${names} stands for ${lacks}, if any?`, [
          ...foreign.map((column) => `"${textAt(grid, row, column)}"`),
          'None of them',
        ]),
      ],
    };
  }
  return null;
}

/** The dimensions below each other, and a concession in each column. */
function transposed(grid: SheetGrid, read: HeadingReader): NearMiss | null {
  const last = Math.min(endRow(grid), grid.row + DEPTH);
  for (let column = grid.column; column < Math.min(endColumn(grid), grid.column + 5); column++) {
    const rows: number[] = [];
    const seen = new Set<Dimension>();
    for (let row = grid.row; row < last; row++) {
      const value = valueAt(grid, row, column);
      const dimension = typeof value === 'string' && value.length <= 60 ? read(value).dimension : null;
      if (dimension === null || !mayBeScaled(valueAt(grid, row, column + 1))) continue;
      if (!mayBeScaled(valueAt(grid, row, column + 2))) continue;
      rows.push(row);
      seen.add(dimension);
    }
    const isOneList = rows.length <= 9 && (rows.at(-1) ?? 0) - (rows[0] ?? 0) <= 12;
    if (seen.size < 3 || !isOneList) continue;
    const cells = [
      sheetAddress(
        grid.sheet,
        `${cellAddress(rows[0] ?? 0, column)}:${cellAddress(rows.at(-1) ?? 0, column)}`,
      ),
    ];
    const reason = `"${grid.sheet}" holds a list that runs from left to right, with a concession in each column.`;
    return sideways(reason, cells);
  }
  return null;
}

function sideways(reason: string, cells: readonly string[]): NearMiss {
  return {
    seen: `${reason} A list with a row for each concession can be read.`,
    doubts: [
      nearDoubt('list', cells, reason, 'Shall it be read as a list of concessions?', [
        'Yes, bring it together',
        'No, it is something else',
      ]),
    ],
  };
}

/** A row for each concession and dimension. */
function longForm(grid: SheetGrid, read: HeadingReader): NearMiss | null {
  for (let column = grid.column; column < Math.min(endColumn(grid), grid.column + 10); column++) {
    const counts = new Map<Dimension, number>();
    let first = -1;
    for (let row = grid.row; row < Math.min(endRow(grid), grid.row + DEPTH); row++) {
      const value = valueAt(grid, row, column);
      const dimension = typeof value === 'string' && value.length <= 60 ? read(value).dimension : null;
      if (dimension === null) continue;
      if (first < 0) first = row;
      counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
    }
    if (DIMENSIONS.some((dimension) => (counts.get(dimension) ?? 0) < 2)) continue;
    const reason = `"${grid.sheet}" has a row for each concession and dimension.`;
    return sideways(reason, [sheetAddress(grid.sheet, cellAddress(first, column))]);
  }
  return null;
}

/** What it costs, and nothing of what it is worth to them. */
function costsAlone(grid: SheetGrid, read: HeadingReader): NearMiss | null {
  for (let row = grid.row; row < Math.min(endRow(grid), grid.row + DEPTH); row++) {
    const headings: { readonly text: string; readonly says: readonly string[]; readonly isName: boolean }[] =
      [];
    for (let column = grid.column; column < endColumn(grid); column++) {
      if (isBlankAt(grid, row, column) || typeof valueAt(grid, row, column) !== 'string') continue;
      const text = textAt(grid, row, column);
      if (text.length > 60) continue;
      headings.push({ text, says: measuresIn(text), isName: (read(text).roles.get('concession') ?? 0) >= 2 });
    }
    const costs = headings.filter(({ says }) => says.includes('cost'));
    const worths = headings.filter(({ says }) => says.includes('worth') || says.includes('expected'));
    if (headings.length < 3 || !headings.some(({ isName }) => isName)) continue;
    if (costs.length === 0 && worths.length === 0) continue;
    if (costs.length > 0 && worths.length > 0) continue;
    const [there] = costs.length > 0 ? costs : worths;
    const lacks = costs.length > 0 ? 'of what it is worth to them' : 'of what it costs us';
    return { seen: `"${grid.sheet}" has "${there?.text ?? ''}", but nothing ${lacks}.`, doubts: [] };
  }
  return null;
}
