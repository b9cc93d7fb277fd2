import { endColumn, endRow, isBlankAt, isWordsAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { headingReader, type HeadingReader, type Parties } from '../../vocabulary/headingReader';
import { measuresIn } from '../../vocabulary/measureWords';
import type { Answers } from '../template/doubt';
import { mayBeScaled } from '../template/columnContent';
import { locateTemplate } from '../template/readGrids';
import { cellsBetween, fixedRange, NOWHERE, occurrenceAmong, wholeRow, type LinkedPart } from './part';

/** A list that runs from left to right, its labels in one column. Zero-based. */
interface Turned {
  readonly labels: number;
  readonly firstScore: number;
  readonly lastScore: number;
}

/** Rows that are looked at: labels stand near the top. */
const DEPTH = 200;
/** Further rows of such a list above its first and below its last score. */
const REACH = 12;

/** A list with a concession in each column as one with a row for each; null where the sheet holds none that is plain. */
export function turnedPart(grid: SheetGrid, parties: Parties, answers: Answers): LinkedPart | null {
  const read = headingReader(parties);
  const found = turnedList(grid, read);
  if (found === null) return null;
  const { labels } = found;
  const columns = Array.from({ length: endColumn(grid) - labels - 1 }, (_, i) => labels + 1 + i);
  const isFilled = (row: number) => columns.some((column) => !isBlankAt(grid, row, column));
  const from = Math.max(grid.row, found.firstScore - REACH);
  const to = Math.min(endRow(grid) - 1, found.lastScore + REACH);
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const rows = all.filter(isFilled);
  const titles = all.filter(
    (row) => row < found.firstScore && !isFilled(row) && !isBlankAt(grid, row, labels),
  );
  const namesRow = rowOfNames(grid, rows, found, read);
  if (namesRow === null) return null;
  const heading = (row: number) =>
    row === namesRow && isBlankAt(grid, row, labels) ? 'Concession' : valueAt(grid, row, labels);
  const above = titles.map((row) => rows.map((_, i) => (i === 0 ? valueAt(grid, row, labels) : '')));
  const turned: SheetGrid = {
    ...grid,
    row: 0,
    column: 0,
    tables: [],
    formulas: [],
    values: [
      ...above,
      rows.map(heading),
      ...columns.map((column) => rows.map((row) => valueAt(grid, row, column))),
    ],
  };
  const located = locateTemplate([turned], null, parties, answers);
  if (located === null) return null;
  const top = above.length + 1;
  const first = { row: namesRow, column: labels };
  const names = fixedRange(grid, first, { row: namesRow, column: endColumn(grid) - 1 });
  return {
    form: 'columns',
    located,
    source: grid,
    cellOf: (row, column) => {
      const at = row < top - 1 ? titles[row] : rows[column];
      if (at === undefined) return null;
      return { row: at, column: row < top ? labels : labels + 1 + row - top };
    },
    position: (row, name) => {
      const here = { row: namesRow, column: labels + 1 + row - top };
      const which = occurrenceAmong(grid, cellsBetween(first, here));
      return `SMALL(INDEX((${names}<>${name})*${NOWHERE}+COLUMN(${names}),0),${which})`;
    },
    reference: (_, column, place) => {
      const row = rows[column];
      return row === undefined ? null : `INDEX(${wholeRow(grid, row)},1,${place})`;
    },
    ground: {
      headerRow: namesRow,
      firstRow: rows[0] ?? namesRow,
      lastRow: rows.at(-1) ?? namesRow,
      names: labels,
    },
    direction: null,
  };
}

function turnedList(grid: SheetGrid, read: HeadingReader): Turned | null {
  const last = Math.min(endRow(grid), grid.row + DEPTH);
  for (let labels = grid.column; labels < Math.min(endColumn(grid), grid.column + 5); labels++) {
    const scored: { readonly row: number; readonly label: string }[] = [];
    for (let row = grid.row; row < last; row++) {
      const label = valueAt(grid, row, labels);
      if (typeof label !== 'string' || label.length > 60) continue;
      if ([1, 2].every((i) => mayBeScaled(valueAt(grid, row, labels + i)))) scored.push({ row, label });
    }
    const ofThree = scored.filter(({ label }) => read(label).dimension !== null);
    const isThree = new Set(ofThree.map(({ label }) => read(label).dimension)).size === 3;
    const rows = isThree ? ofThree : scored.filter(({ label }) => isOfOne(label, read));
    const [firstScore = 0, lastScore = 0] = [rows[0]?.row, rows.at(-1)?.row];
    if (rows.length >= (isThree ? 3 : 2) && rows.length <= 9 && lastScore - firstScore <= REACH)
      return { labels, firstScore, lastScore };
  }
  return null;
}

/** "Cost to us", "Value to them": one score of a side that is named. */
function isOfOne(label: string, read: HeadingReader): boolean {
  const { side, money } = read(label);
  const isNamed = side === 'own' || side === 'mirror';
  return isNamed && !money && measuresIn(label).some((one) => one === 'cost' || one === 'worth');
}

/** The row with the names: the one that says so, else the nearest one of words above the scores whose label is blank. */
function rowOfNames(
  grid: SheetGrid,
  rows: readonly number[],
  { labels, firstScore }: Turned,
  read: HeadingReader,
): number | null {
  const label = (row: number) => valueAt(grid, row, labels);
  const said = rows.filter((row) => {
    const text = label(row);
    return typeof text === 'string' && (read(text).roles.get('concession') ?? 0) >= 2;
  });
  if (said.length > 0) return said.length === 1 ? (said[0] ?? null) : null;
  const isNames = (row: number) => isBlankAt(grid, row, labels) && isWordsAt(grid, row, labels + 1);
  return rows.filter((row) => row < firstScore && isNames(row)).at(-1) ?? null;
}
