import { cellAddress } from '../../cells/a1';
import { isOneToTen, ONE_TO_TEN, scaleName, type Scale } from '../../cells/scale';
import {
  endColumn,
  endRow,
  formulaAt,
  isBlankAt,
  textAt,
  valueAt,
  type SheetGrid,
} from '../../cells/sheetGrid';
import { writtenNumber } from '../../cells/writtenNumber';
import { readGrade } from '../../vocabulary/gradeWords';
import { isPriority } from '../../vocabulary/measureWords';
import { ranksIn, statedScale, statesWords } from '../../vocabulary/statedScale';
import {
  isBalanceLabel,
  isClosingLabel,
  isLimitLabel,
  isWeightsLabel,
  summaryLabel,
} from '../../vocabulary/summaryLabels';
import { ask, type Answers, type PartialDoubt } from './doubt';
import type { HeaderRow } from './headerRows';
import { isBall, starsIn } from './scoreReader';
import { sumsColumn } from './sumsColumn';

/** What a list's scores run on, and what had to be guessed about it. */
export interface ListScale {
  readonly scale: Scale;
  readonly doubts: readonly PartialDoubt[];
}

const AS_TYPED = '1 to 10, as typed';

/**
 * The scale of a list's scores. One that headings or titles state is used; one that the cells suggest is used and asked about.
 *
 * @param scored the columns of the scores, ours and theirs
 * @param name the column of the names, by whose labels totals are left out
 */
export function listScale(
  header: Pick<HeaderRow, 'grid' | 'row' | 'topRow'>,
  scored: readonly number[],
  name: number,
  rows: readonly number[],
  answers: Answers,
): ListScale {
  const { grid, row } = header;
  const columns = [...new Set(scored)];
  const cells = cellsOf(grid, columns, name, rows);
  const stated = columns.map((column) => statedAt(header, column, cells));
  const known = stated.filter((one) => one !== null);
  const names = new Set(known.map(scaleName));
  const key = `scale|${grid.sheet}|${columns.map((column) => textAt(grid, row, column)).join('|')}`;
  const area = `${cellAddress(row + 1, Math.min(...columns))}:${cellAddress(rows.at(-1) ?? row + 1, Math.max(...columns))}`;
  if (names.size > 1) {
    const [first = ONE_TO_TEN] = known;
    return put(
      `The headings speak of several scales: ${[...names].join(', ')}.`,
      'Which scale do the scores run on?',
      first,
    );
  }
  const above = known[0] ?? titleScale(header) ?? legendScale(header, rows.at(-1) ?? row);
  if (above !== null) return { scale: above, doubts: [] };
  const legend = unclearLegend(header);
  if (legend !== null && cells.numbers.every((n) => n >= legend.from && n <= legend.to))
    return put(
      `"${legend.text}" says how the scores are meant.`,
      `Does ${legend.from} mean the least, or the most?`,
      { kind: 'numbers', from: legend.from, to: legend.to },
      { kind: 'numbers', from: legend.to, to: legend.from },
    );
  const most = Math.max(...cells.numbers);
  const isOfPriorities = columns.some((column) => isPriority(textAt(grid, row, column)));
  if (isOfPriorities && cells.numbers.length > 0 && most <= 10 && most > 1)
    return put(
      'A priority of 1 may be the highest or the lowest.',
      'Does 1 mean the least, or the most?',
      ONE_TO_TEN,
      { kind: 'numbers', from: most, to: 1 },
    );
  const { outOf } = cells;
  if (outOf !== null && outOf !== 10)
    return { scale: { kind: 'numbers', from: outOf >= 20 ? 0 : 1, to: outOf }, doubts: [] };
  const seen = scaleOfCells(cells);
  if (seen === null) return { scale: ONE_TO_TEN, doubts: [] };
  if (seen.isLikely)
    return put(
      seen.scale.kind === 'words'
        ? `These scores are words: ${wordsSaid(cells.texts)}.`
        : `These scores look like ${scaleName(seen.scale)}.`,
      seen.scale.kind === 'numbers'
        ? `Do these scores run from ${scaleName(seen.scale)}?`
        : `Are these scores on the scale ${scaleName(seen.scale)}?`,
      seen.scale,
    );
  return put(
    `No score is above ${scaleName(seen.scale).split(' ').at(-1) ?? ''}, and nothing says what they run to.`,
    `Do these scores run from ${scaleName(seen.scale)}, or from 1 to 10?`,
    ONE_TO_TEN,
    seen.scale,
  );

  function put(reason: string, question: string, taken: Scale, other: Scale = taken): ListScale {
    const label = (scale: Scale) => (isOneToTen(scale) ? AS_TYPED : scaleName(scale));
    const typed = other.kind === 'numbers' ? [AS_TYPED] : [];
    const offered = new Set([label(other), ...names, ...typed]);
    const put = ask(
      {
        column: 'own',
        about: 'scale',
        reason,
        question,
        cells: [area],
        answers: [...offered, 'Another scale'],
        taken: label(taken),
        key,
      } as const,
      answers,
    );
    const answer = put.answer ?? '';
    const scale =
      answer === label(taken) ? taken : answer === label(other) ? other : scaleNamed(answer, taken);
    return { scale, doubts: put.open };
  }
}

/** A scale that was answered in words, "1 to 5" or "0..5"; `otherwise` where it is none. */
function scaleNamed(answer: string, otherwise: Scale): Scale {
  if (answer === AS_TYPED) return ONE_TO_TEN;
  const found = /^(-?\d{1,4}(?:\.\d+)?)\s*(?:to|\.\.)\s*(-?\d{1,4}(?:\.\d+)?)$/.exec(answer.trim());
  if (found === null || found[1] === found[2]) return otherwise;
  return { kind: 'numbers', from: Number(found[1]), to: Number(found[2]) };
}

interface Cells {
  /** What the numbers are said to be out of, "12/20"; null where not most of them are, or they differ. */
  readonly outOf: number | null;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** What stands in the score columns of rows that are no totals. */
function cellsOf(grid: SheetGrid, columns: readonly number[], name: number, rows: readonly number[]): Cells {
  const numbers: number[] = [];
  const texts: string[] = [];
  const over: number[] = [];
  for (const row of rows) {
    if (isBlankAt(grid, row, name) || isLabel(textAt(grid, row, name))) continue;
    for (const column of columns) {
      const value = valueAt(grid, row, column);
      const formula = formulaAt(grid, row, column);
      if (formula !== null && sumsColumn(formula, column)) break;
      if (typeof value === 'number') numbers.push(value);
      else if (typeof value === 'string' && value.trim() !== '') {
        const written = writtenNumber(value);
        if (written?.outOf != null) over.push(written.outOf);
        if (written !== null && written.outOf === null) numbers.push(written.number);
        else texts.push(value);
      }
    }
  }
  const isSaid =
    over.length >= 3 && over.length * 2 > numbers.length + texts.length && new Set(over).size === 1;
  return { numbers, texts, outOf: isSaid ? (over[0] ?? null) : null };
}

function isLabel(text: string): boolean {
  if (isLimitLabel(text) || isBalanceLabel(text) || isWeightsLabel(text)) return true;
  return summaryLabel(text, []) === 'whole';
}

function statedAt(
  { grid, row, topRow }: Pick<HeaderRow, 'grid' | 'row' | 'topRow'>,
  column: number,
  { numbers }: Cells,
): Scale | null {
  for (let at = row + 1; at >= topRow; at--) {
    const value = valueAt(grid, at, column);
    if (typeof value !== 'string') continue;
    // Below the headings only a cell that says nothing else is one.
    if (at > row && !/^[\s([]*(?:-?\d|\/|out of |von |sur )/iu.test(value)) continue;
    if (at > row && writtenNumber(value) !== null) continue;
    if (statesWords(value)) return numbers.length > 0 ? null : { kind: 'words' };
    if (ranksIn(value)) {
      const most = Math.max(...numbers, 2);
      return { kind: 'numbers', from: most, to: 1 };
    }
    const stated = statedScale(value, 'heading');
    if (stated === null) continue;
    // Shares of one are kept as fractions where the cells are formatted as per cent.
    const isFraction = stated.isPercent && numbers.length > 0 && numbers.every((n) => n >= 0 && n <= 1);
    return { kind: 'numbers', from: stated.from, to: isFraction ? 1 : stated.to };
  }
  return null;
}

/** Rows below the list in which a legend may stand. */
const REACH_OF_LEGENDS = 8;

/** "Scale: 1 = low, 5 = high" below the last row. */
function legendScale({ grid }: Pick<HeaderRow, 'grid'>, lastRow: number): Scale | null {
  for (let row = lastRow - 1; row < Math.min(endRow(grid), lastRow + REACH_OF_LEGENDS); row++)
    for (let column = grid.column; column < endColumn(grid); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || !isClosingLabel(value)) continue;
      const stated = statedScale(value, 'title');
      if (stated !== null) return { kind: 'numbers', from: stated.from, to: stated.to };
    }
  return null;
}

/** Rows above the headings in which a guide to the scale may stand. */
const REACH_OF_TITLES = 6;

function titleScale({ grid, topRow }: Pick<HeaderRow, 'grid' | 'topRow'>): Scale | null {
  for (let above = topRow - 1; above >= Math.max(grid.row, topRow - REACH_OF_TITLES); above--)
    for (let column = grid.column; column < endColumn(grid); column++) {
      const value = valueAt(grid, above, column);
      const stated = typeof value === 'string' ? statedScale(value, 'title') : null;
      if (stated !== null) return { kind: 'numbers', from: stated.from, to: stated.to };
    }
  return null;
}

/** A title that tells what two numbers mean in words that are not known, "1 = very important, 5 = unimportant". */
function unclearLegend({ grid, topRow }: Pick<HeaderRow, 'grid' | 'topRow'>): {
  readonly text: string;
  readonly from: number;
  readonly to: number;
} | null {
  for (let above = topRow - 1; above >= Math.max(grid.row, topRow - REACH_OF_TITLES); above--)
    for (let column = grid.column; column < endColumn(grid); column++) {
      const value = valueAt(grid, above, column);
      if (typeof value !== 'string' || value.length > 160) continue;
      const said = [...value.matchAll(/(?<![\d.,])(\d{1,3})\s?=\s?\p{L}/gu)].map(([, number]) =>
        Number(number),
      );
      const [from, to] = [Math.min(...said), Math.max(...said)];
      if (said.length >= 2 && from < to && to <= 100) return { text: value.trim(), from, to };
    }
  return null;
}

/** So many words are named in a question. */
const MOST_WORDS = 7;

/** `"Must" counts as 8.5, "Should" as 5.5`: what each word of a list stands for, the largest first. */
function wordsSaid(texts: readonly string[]): string {
  const grades = new Map(
    texts.flatMap((text) => {
      const grade = readGrade(text);
      const word = grade === null || grade.remark === '' ? text.trim() : null;
      return grade === null || word === null ? [] : [[word, grade.score] as const];
    }),
  );
  const inOrder = [...grades].sort((a, b) => b[1] - a[1]).slice(0, MOST_WORDS);
  return inOrder.map(([word, score], i) => `"${word}"${i === 0 ? ' counts' : ''} as ${score}`).join(', ');
}

/** This many cells are needed before low numbers alone are asked about. */
const ENOUGH = 15;

/** The scale that the cells suggest; `isLikely` where they cannot be read otherwise. Null: from 1 to 10. */
function scaleOfCells({
  numbers,
  texts,
}: Cells): { readonly scale: Scale; readonly isLikely: boolean } | null {
  const all = numbers.length + texts.length;
  if (texts.length >= 3 && texts.length >= all * 0.85) {
    const share = (fits: (text: string) => boolean) => texts.filter(fits).length / texts.length;
    // "A", "B" and "C" are ranks; where "C" is none of the letters of a scale, "A" and "B" are not either.
    const isOtherLetter = (text: string) => /^\s*\p{L}\s*$/u.test(text) && readGrade(text) === null;
    if (!texts.some(isOtherLetter) && share((text) => readGrade(text) !== null) >= 0.8)
      return likely({ kind: 'words' });
    if (share((text) => starsIn(text) !== null) >= 0.8)
      return likely({ kind: 'stars', of: Math.max(...texts.map((text) => starsIn(text)?.of ?? 0), 3) });
    if (share(isBall) >= 0.8) return likely({ kind: 'balls' });
    return null;
  }
  if (numbers.length < 3 || numbers.length < all * 0.6) return null;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const outside = numbers.filter((n) => n < 1 || n > 10).length;
  const zeros = numbers.filter((n) => n === 0).length;
  // Zeros among small whole numbers are scores of a scale that begins there.
  const isFromZero = zeros >= 2 && zeros === outside && zeros >= numbers.length * 0.1;
  if ((outside >= numbers.length * 0.3 || isFromZero) && outside >= 2)
    return outsideScale(numbers, least, most);
  const isWhole = numbers.every((n) => Number.isInteger(n));
  const isUsed = new Set(numbers).size >= Math.min(most, 4);
  return isWhole && isUsed && numbers.length >= ENOUGH && least >= 1 && most >= 3 && most <= 5
    ? { scale: { kind: 'numbers', from: 1, to: most }, isLikely: false }
    : null;
}

function outsideScale(numbers: readonly number[], least: number, most: number) {
  const isWhole = numbers.every((n) => Number.isInteger(n));
  const numbered = (from: number, to: number) => likely({ kind: 'numbers', from, to });
  if (least < 0) {
    const reach = [2, 3, 5, 10, 100].find((n) => -least <= n && most <= n);
    return reach === undefined ? null : numbered(-reach, reach);
  }
  if (most <= 1) return isWhole ? null : numbered(0, 1);
  if (most > 100) return null;
  if (most > 20) return numbered(0, 100);
  if (most > 10) return numbered(0, 20);
  return least < 1 && isWhole ? numbered(0, [3, 4, 5].find((n) => most <= n) ?? 10) : null;
}

function likely(scale: Scale) {
  return { scale, isLikely: true };
}
