import { COLUMN_TABLE } from '../../cells/columnTable';
import { endColumn, endRow, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { DIMENSIONS, type Dimension } from '../../negotiation/concession';
import { headingReader, type HeadingReader, type Parties } from '../../vocabulary/headingReader';
import { statedScale } from '../../vocabulary/statedScale';
import type { Answers } from '../template/doubt';
import { mayBeScaled } from '../template/columnContent';
import { locateTemplate } from '../template/readGrids';
import { viewOf } from '../template/views';
import {
  asCompared,
  cellsBetween,
  fixedRange,
  NOWHERE,
  occurrenceAmong,
  wholeColumn,
  type LinkedPart,
  type SourceCell,
} from './part';

/** A row for each concession and dimension. Zero-based. */
interface LongList {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly name: number;
  readonly dimension: number;
  readonly own: number;
  readonly mirror: number | null;
  readonly others: readonly number[];
  readonly groups: readonly Group[];
}

/** The rows of one concession. */
interface Group {
  readonly first: number;
  readonly rows: ReadonlyMap<Dimension, number>;
  /** Whether the name stands in each of its rows. */
  readonly isRepeated: boolean;
}

const HEADINGS = {
  own: [COLUMN_TABLE.ownValue, COLUMN_TABLE.ownLeverage, COLUMN_TABLE.ownRelationship],
  mirror: [COLUMN_TABLE.theirValue, COLUMN_TABLE.theirLeverage, COLUMN_TABLE.theirRelationship],
} as const;

/** A list with a row for each concession and dimension as one with a row for each concession; null where it is not plain. */
export function longPart(grid: SheetGrid, parties: Parties, answers: Answers): LinkedPart | null {
  const read = headingReader(parties);
  const list = longList(grid, read, parties);
  if (list === null) return null;
  const { headerRow, name, groups } = list;
  const titles = titleRows(grid, headerRow);
  const laidOut = columnsOf(list);
  const heading = (one: LaidOut) =>
    one.kind === 'plain'
      ? valueAt(grid, headerRow, one.column)
      : `${HEADINGS[one.side][DIMENSIONS.indexOf(one.dimension)]?.heading ?? ''}${scaleIn(textAt(grid, headerRow, one.column))}`;
  const cellIn = (group: Group, one: LaidOut): SourceCell | null => {
    if (one.kind === 'plain') return plainCell(grid, group, one.column);
    const row = group.rows.get(one.dimension);
    return row === undefined ? null : { row, column: one.column };
  };
  const valueIn = (group: Group, one: LaidOut): unknown => {
    const conflict = one.kind === 'plain' ? conflictIn(grid, group, one.column) : null;
    const cell = cellIn(group, one);
    return conflict ?? (cell === null ? '' : valueAt(grid, cell.row, cell.column));
  };
  const top = titles.length + 1;
  const long: SheetGrid = {
    ...grid,
    row: 0,
    column: 0,
    tables: [],
    formulas: [],
    values: [
      ...titles.map((row) => laidOut.map((_, i) => (i === 0 ? titleIn(grid, row) : ''))),
      laidOut.map(heading),
      ...groups.map((group) => laidOut.map((one) => valueIn(group, one))),
    ],
  };
  const located = locateTemplate([long], null, parties, answers);
  if (located === null) return null;
  const first = { row: headerRow, column: name };
  const names = fixedRange(grid, first, { row: list.lastRow, column: name });
  const said = fixedRange(
    grid,
    { row: headerRow, column: list.dimension },
    { row: list.lastRow, column: list.dimension },
  );
  return {
    form: 'long',
    located,
    source: grid,
    cellOf: (row, column) => {
      const [one, group] = [laidOut[column], groups[row - top]];
      if (one === undefined) return null;
      return group === undefined ? { row: headerRow, column: one.column } : cellIn(group, one);
    },
    position: (row, cell) => {
      const group = groups[row - top];
      const here = { row: group?.first ?? headerRow, column: name };
      const which = occurrenceAmong(grid, cellsBetween(first, here));
      return `SMALL(INDEX((${names}<>${cell})*${NOWHERE}+ROW(${names}),0),${which})`;
    },
    reference: (row, column, place, cell) => {
      const [one, group] = [laidOut[column], groups[row - top]];
      if (one === undefined || group === undefined) return null;
      if (one.kind === 'plain') {
        if (conflictIn(grid, group, one.column) !== null) return null;
        const down = (cellIn(group, one)?.row ?? group.first) - group.first;
        return `INDEX(${wholeColumn(grid, one.column)},${place}${down === 0 ? '' : `+${down}`})`;
      }
      const at = group.rows.get(one.dimension);
      if (at === undefined) return null;
      const text = String(valueAt(grid, at, list.dimension));
      const size = Math.max(...group.rows.values()) - group.first;
      const dimensions = wholeColumn(grid, list.dimension);
      const there = group.isRepeated
        ? `SMALL(INDEX(((${said}<>${quoted(text)})+(${names}<>${cell})>0)*${NOWHERE}+ROW(${said}),0),${ordinalOf(grid, list, at)})`
        : `${place}-1+MATCH(${quoted(withoutWildcards(text))},INDEX(${dimensions},${place}):INDEX(${dimensions},${place}+${size}),0)`;
      return `INDEX(${wholeColumn(grid, one.column)},${there})`;
    },
    // A name may stand once for several rows; each has its dimension.
    ground: { headerRow, firstRow: headerRow + 1, lastRow: list.lastRow, names: list.dimension },
    direction: null,
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** MATCH takes these for wildcards. */
function withoutWildcards(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}

type LaidOut =
  | { readonly kind: 'plain'; readonly column: number }
  | {
      readonly kind: 'score';
      readonly side: 'own' | 'mirror';
      readonly dimension: Dimension;
      readonly column: number;
    };

function columnsOf({ name, own, mirror, others }: LongList): readonly LaidOut[] {
  const side = (of: 'own' | 'mirror', column: number | null): readonly LaidOut[] =>
    column === null ? [] : DIMENSIONS.map((dimension) => ({ kind: 'score', side: of, dimension, column }));
  return [
    { kind: 'plain', column: name },
    ...side('own', own),
    ...side('mirror', mirror),
    ...others.map((column): LaidOut => ({ kind: 'plain', column })),
  ];
}

/** A stated scale is said of every column that is made of the one. */
function scaleIn(heading: string): string {
  const scale = statedScale(heading, 'heading');
  return scale === null ? '' : ` (${scale.from}-${scale.to})`;
}

/** The first cell of a group that says something, of cells that are merged or say the same. */
function plainCell(grid: SheetGrid, { first, rows }: Group, column: number): SourceCell {
  const row = [...rows.values()].sort((a, b) => a - b).find((one) => !isBlankAt(grid, one, column)) ?? first;
  return { row, column };
}

/** What the rows of one concession say in a column where they do not agree; null where they do. */
function conflictIn(grid: SheetGrid, { rows }: Group, column: number): string | null {
  const texts = [...rows.values()].map((row) => textAt(grid, row, column)).filter((text) => text !== '');
  const different = [...new Map(texts.map((text) => [asCompared(text), text])).values()];
  return different.length > 1 ? different.join(' / ') : null;
}

/** Which of the rows of that name and dimension one is, counted from 1. */
function ordinalOf(grid: SheetGrid, { name, dimension, headerRow }: LongList, at: number): number {
  const key = (row: number) =>
    `${asCompared(valueAt(grid, row, name))}|${asCompared(valueAt(grid, row, dimension))}`;
  let count = 0;
  for (let row = headerRow + 1; row <= at; row++) if (key(row) === key(at)) count += 1;
  return Math.max(1, count);
}

const DEPTH = 200;

function titleRows(grid: SheetGrid, headerRow: number): readonly number[] {
  const rows = Array.from({ length: Math.min(5, headerRow - grid.row) }, (_, i) => headerRow - 1 - i);
  return rows.filter((row) => titleIn(grid, row) !== '').reverse();
}

function titleIn(grid: SheetGrid, row: number): string {
  const cells = grid.values[row - grid.row] ?? [];
  return cells.find((cell): cell is string => typeof cell === 'string' && cell.trim() !== '') ?? '';
}

function longList(grid: SheetGrid, read: HeadingReader, parties: Parties): LongList | null {
  const dimensionAt = (row: number, column: number): Dimension | null => {
    const value = valueAt(grid, row, column);
    const heading = typeof value === 'string' && value.length <= 60 ? read(value) : null;
    return heading === null || heading.derived ? null : heading.dimension;
  };
  for (let column = grid.column; column < Math.min(endColumn(grid), grid.column + 10); column++) {
    const near = Array.from({ length: Math.min(DEPTH, grid.values.length) }, (_, i) => grid.row + i);
    const told = near.filter((row) => dimensionAt(row, column) !== null);
    const counts = DIMENSIONS.map((one) => told.filter((row) => dimensionAt(row, column) === one).length);
    if (counts.some((count) => count < 2)) continue;
    const firstRow = told[0] ?? grid.row;
    return longListAt(grid, read, parties, { column, firstRow, dimensionAt });
  }
  return null;
}

interface DimensionColumn {
  readonly column: number;
  readonly firstRow: number;
  readonly dimensionAt: (row: number, column: number) => Dimension | null;
}

function longListAt(
  grid: SheetGrid,
  read: HeadingReader,
  parties: Parties,
  { column: dimension, firstRow, dimensionAt }: DimensionColumn,
): LongList | null {
  const headerRow = firstRow - 1;
  if (headerRow < grid.row) return null;
  const rows: number[] = [];
  let lastRow = firstRow;
  for (let row = firstRow; row < endRow(grid); row++) {
    if (isBlankAt(grid, row, dimension)) continue;
    // A row of a total is no score; any other word is a dimension that nothing here knows.
    const text = textAt(grid, row, dimension);
    if (dimensionAt(row, dimension) === null && read(text).derived) continue;
    if (dimensionAt(row, dimension) === null) return null;
    rows.push(row);
    lastRow = row;
  }
  const headed = Array.from({ length: endColumn(grid) - grid.column }, (_, i) => grid.column + i).filter(
    (column) => column !== dimension && !isBlankAt(grid, headerRow, column),
  );
  const reading = (column: number) => read(textAt(grid, headerRow, column));
  const name = headed.find((column) => (reading(column).roles.get('concession') ?? 0) >= 2);
  if (name === undefined) return null;
  const rest = headed.filter((column) => column !== name);
  // A row for either party as well is another form.
  const isView = (column: number) =>
    rows.filter((row) => viewOf(textAt(grid, row, column), read, parties) !== null).length * 2 > rows.length;
  if (rest.some((column) => isView(column) && reading(column).roles.get('direction') === undefined))
    return null;
  const isNumbers = (column: number) =>
    rows.filter((row) => mayBeScaled(valueAt(grid, row, column))).length * 2 >= rows.length;
  const scored = rest.filter(
    (column) =>
      reading(column).roles.size === 0 &&
      !reading(column).derived &&
      !reading(column).identifier &&
      isNumbers(column),
  );
  const theirs = scored.filter((column) => ['mirror', 'maybe'].includes(reading(column).side ?? ''));
  const ours = scored.filter((column) => !theirs.includes(column));
  const [own] = ours;
  if (own === undefined || ours.length > 1 || theirs.length > 1) return null;
  const groups = groupsOf(grid, rows, name, (row) => dimensionAt(row, dimension));
  if (groups === null) return null;
  const others = rest.filter((column) => !scored.includes(column) && !reading(column).derived);
  return { headerRow, lastRow, name, dimension, own, mirror: theirs[0] ?? null, others, groups };
}

/** The rows of each concession; null where it is not plain which row belongs to which. */
function groupsOf(
  grid: SheetGrid,
  rows: readonly number[],
  name: number,
  dimensionAt: (row: number) => Dimension | null,
): readonly Group[] | null {
  const groups: { first: number; rows: Map<Dimension, number>; isRepeated: boolean }[] = [];
  const open = new Map<string, (typeof groups)[number][]>();
  let last: (typeof groups)[number] | null = null;
  for (const row of rows) {
    const dimension = dimensionAt(row);
    if (dimension === null) return null;
    if (isBlankAt(grid, row, name)) {
      if (last === null || last.rows.has(dimension)) return null;
      last.rows.set(dimension, row);
      last.isRepeated = false;
      continue;
    }
    const key = asCompared(valueAt(grid, row, name));
    const same = open.get(key) ?? [];
    const waiting = same.find((group) => !group.rows.has(dimension));
    last = waiting ?? { first: row, rows: new Map(), isRepeated: true };
    if (waiting === undefined) {
      groups.push(last);
      open.set(key, [...same, last]);
    }
    last.rows.set(dimension, row);
  }
  // Where the name stands once for several rows, these stand below each other.
  const isWhole = ({ first, rows: of, isRepeated }: Group) =>
    isRepeated || Math.max(...of.values()) - first < of.size + 2;
  return groups.every(isWhole) ? groups : null;
}
