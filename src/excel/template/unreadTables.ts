import { cellAddress, sheetAddress } from '../../cells/a1';
import { endColumn, endRow, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import type { HeadingReader } from '../../vocabulary/headingReader';
import { isPriority, measuresIn } from '../../vocabulary/measureWords';
import { mayBeScaled } from './columnContent';
import { DEPTH, nearDoubt, type NearMiss } from './nearDoubt';

/** What a table's cells may hold and still be one of scores: short, and few of a kind. */
const SHORT = 24;
const FEW = 7;

/** Cost and worth, or whose priority it is, in words or signs that are no scale known here: "A", "B", "C", or coloured dots. */
export function unknownScale(grid: SheetGrid, read: HeadingReader): NearMiss | null {
  for (let row = grid.row; row < Math.min(endRow(grid), grid.row + DEPTH); row++) {
    const columns = headingsIn(grid, row).filter(({ column, text }) => {
      const says = measuresIn(text);
      const isMeasure = says.includes('cost') || says.includes('worth') || isPriority(text);
      if (!isMeasure && !read(text).onlySide) return false;
      return textsBelow(grid, row, column).length >= 2;
    });
    if (columns.length < 2) continue;
    const texts = columns.flatMap(({ column }) => textsBelow(grid, row, column));
    const words = [...new Set(texts)];
    if (words.length > FEW || texts.length < words.length * 2 || words.some((word) => word.length > SHORT))
      continue;
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined) continue;
    const area = `${cellAddress(row, first.column)}:${cellAddress(row + textsBelow(grid, row, first.column).length, last.column)}`;
    const named = columns.map(({ text }) => `"${text}"`).join(' and ');
    const held = words.map((word) => `"${word}"`).join(', ');
    const seen = `"${grid.sheet}" has ${named} in ${area}, and they hold ${held}, which is no scale that is known here. Type numbers from 1 to 10, or Low, Medium and High.`;
    const cells = [sheetAddress(grid.sheet, area)];
    const question = `What scores do ${held} stand for?`;
    return {
      seen,
      doubts: [
        nearDoubt('scale', cells, seen, question, [
          'I type numbers, or Low, Medium and High',
          'It is no list of concessions',
        ]),
      ],
    };
  }
  return null;
}

/** The three dimensions over numbers, and nothing that tells of concessions: a pivot table, a scorecard. */
export function bareScores(grid: SheetGrid, read: HeadingReader): NearMiss | null {
  for (let row = grid.row; row < Math.min(endRow(grid), grid.row + DEPTH); row++) {
    const told = headingsIn(grid, row).filter(
      ({ column, text }) => read(text).dimension !== null && isScoredBelow(grid, row, column),
    );
    const dimensions = new Set(told.map(({ text }) => read(text).dimension));
    if (dimensions.size < 3) continue;
    const named = told
      .slice(0, 3)
      .map(({ text }) => `"${text}"`)
      .join(', ');
    const first = told[0]?.column ?? grid.column;
    return {
      seen: `"${grid.sheet}" has ${named} from ${cellAddress(row, first)} on, but nothing says that its rows are concessions. Head the names "Concession", or choose the columns in the pane.`,
      doubts: [],
    };
  }
  return null;
}

/** "7/4" under "Value (us/them)": both sides' scores in one cell. */
export function twoInOne(grid: SheetGrid, read: HeadingReader): NearMiss | null {
  for (let row = grid.row; row < Math.min(endRow(grid), grid.row + DEPTH); row++) {
    const held = headingsIn(grid, row).flatMap(({ column, text }) => {
      if (read(text).dimension === null && measuresIn(text).length === 0) return [];
      const texts = textsBelow(grid, row, column);
      const pairs = texts.map((one) => /^\s*\d{1,3}\s*[/|:;–-]\s*(\d{1,3})\s*$/u.exec(one)?.[1] ?? '');
      // "7/10" throughout is one score and what it is out of.
      const isPair = pairs.length >= 2 && pairs.every((one) => one !== '') && new Set(pairs).size > 1;
      return isPair ? [{ text, cell: cellAddress(row + 1, column), example: texts[0] ?? '' }] : [];
    });
    const [first] = held;
    if (first === undefined) continue;
    const seen = `"${grid.sheet}" holds two numbers in a cell, "${first.example}" in ${first.cell} under "${first.text}". Give each of the two a column of its own.`;
    return { seen, doubts: [] };
  }
  return null;
}

/** What it costs and what it is worth, in amounts of money. */
export function inMoney(grid: SheetGrid, read: HeadingReader): NearMiss | null {
  for (let row = grid.row; row < Math.min(endRow(grid), grid.row + DEPTH); row++) {
    const amounts = headingsIn(grid, row).filter(
      ({ column, text }) =>
        read(text).money &&
        measuresIn(text).length > 0 &&
        [1, 2].some((below) => typeof valueAt(grid, row + below, column) === 'number'),
    );
    const [first] = amounts;
    if (first === undefined || amounts.length < 2) continue;
    const named = amounts.map(({ text }) => `"${text}"`).join(' and ');
    return {
      seen: `"${grid.sheet}" has amounts of money under ${named} from ${cellAddress(row, first.column)} on. A concession map needs scores; a table in money needs what a concession costs us and what we expect in return.`,
      doubts: [],
    };
  }
  return null;
}

/** True where something that may be a score stands in two of the three cells below a heading. */
function isScoredBelow(grid: SheetGrid, row: number, column: number): boolean {
  return [1, 2, 3].filter((below) => mayBeScaled(valueAt(grid, row + below, column))).length >= 2;
}

/** A table whose headings say nothing that is known here, as in a language that is not. */
export function unknownTable(grid: SheetGrid): NearMiss | null {
  for (let row = grid.row; row < Math.min(endRow(grid), grid.row + DEPTH); row++) {
    const headings = headingsIn(grid, row);
    if (headings.length < 3) continue;
    const scored = headings.filter(({ column }) => isScoredBelow(grid, row, column));
    if (scored.length === 0) continue;
    const [first] = headings;
    const named = headings
      .slice(0, 4)
      .map(({ text }) => `"${text}"`)
      .join(', ');
    return {
      seen: `"${grid.sheet}" has a table from ${cellAddress(row, first?.column ?? grid.column)} on (${named}), but its headings do not say what a concession costs, or is worth to whom. Choose the columns in the pane.`,
      doubts: [],
    };
  }
  return null;
}

interface HeadingText {
  readonly column: number;
  readonly text: string;
}

function headingsIn(grid: SheetGrid, row: number): readonly HeadingText[] {
  const found: HeadingText[] = [];
  for (let column = grid.column; column < endColumn(grid); column++) {
    if (typeof valueAt(grid, row, column) !== 'string') continue;
    const text = textAt(grid, row, column);
    if (text !== '' && text.length <= 60) found.push({ column, text });
  }
  return found;
}

/** The texts right below a heading, down to the first cell that is none. */
function textsBelow(grid: SheetGrid, row: number, column: number): readonly string[] {
  const found: string[] = [];
  for (let at = row + 1; at < Math.min(endRow(grid), row + DEPTH); at++) {
    if (typeof valueAt(grid, at, column) !== 'string' || isBlankAt(grid, at, column)) break;
    found.push(textAt(grid, at, column));
  }
  return found;
}
