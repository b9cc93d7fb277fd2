import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../../cells/a1';
import { type Token, isCellWord, tokenize } from './tokens';

function moved(dollar: string, index: number, by: number, limit: number): number {
  if (dollar !== '') return index;
  return (((index + by) % limit) + limit) % limit;
}

function shiftCell(text: string, rows: number, columns: number): string {
  return text.replace(
    /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/,
    (_, dollar1: string, letters: string, dollar2: string, row: string) =>
      `${dollar1}${columnLetters(moved(dollar1, columnIndex(letters), columns, MAX_COLUMNS))}` +
      `${dollar2}${moved(dollar2, Number(row) - 1, rows, MAX_ROWS) + 1}`,
  );
}

function shiftColumn(text: string, columns: number): string {
  return text.replace(
    /^(\$?)([A-Za-z]{1,3})$/,
    (_, dollar: string, letters: string) =>
      `${dollar}${columnLetters(moved(dollar, columnIndex(letters), columns, MAX_COLUMNS))}`,
  );
}

function shiftRow(text: string, rows: number): string {
  return text.replace(
    /^(\$?)(\d+)$/,
    (_, dollar: string, row: string) => `${dollar}${moved(dollar, Number(row) - 1, rows, MAX_ROWS) + 1}`,
  );
}

/** True when both ends of the colon beside `at` fit the pattern, as in `B:D` or `2:4`. */
function inRange(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
  const other =
    tokens[at + 1]?.text === ':' ? tokens[at + 2] : tokens[at - 1]?.text === ':' ? tokens[at - 2] : undefined;
  return other !== undefined && pattern.test(other.text);
}

/**
 * The formula as it reads when copied `rows` down and `columns` to the right: relative references move, absolute ones
 * stay. Files hold shared formulas once, for the first cell; this gives the others theirs.
 * @example shiftFormula('SUM($B2:D2)&"B2"', 3, 1) // 'SUM($B5:E5)&"B2"'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  return tokens
    .map((token, at) => {
      const after = tokens[at + 1]?.text;
      if (token.kind === 'word' && after !== '(' && after !== '!') {
        if (isCellWord(token.text)) return shiftCell(token.text, rows, columns);
        if (inRange(tokens, at, /^\$?[A-Za-z]{1,3}$/)) return shiftColumn(token.text, columns);
        if (inRange(tokens, at, /^\$?\d+$/)) return shiftRow(token.text, rows);
      }
      if (token.kind === 'number' && inRange(tokens, at, /^\$?\d+$/)) return shiftRow(token.text, rows);
      return token.text;
    })
    .join('');
}
