/**
 * - `string`: `"text"` with its quotes; `quoted`: `'Sheet name'` with its quotes
 * - `bracket`: `[...]`, a structured reference, a workbook number or an optional parameter, brackets included
 * - `word`: names, functions, references, `$` included; `number`; `error`: `#N/A`; `space`; `mark`: any other character
 */
export type TokenKind = 'string' | 'quoted' | 'bracket' | 'word' | 'number' | 'error' | 'space' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /"(?:[^"]|"")*"?/y],
  ['quoted', /'(?:[^']|'')*'?/y],
  [
    'error',
    /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)/iy,
  ],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ['word', /[$A-Za-z_\\\u0080-\uFFFF][$\w.?\\\u0080-\uFFFF]*/y],
  ['space', /\s+/y],
];

/** End of a bracketed piece that starts at `from`; inside, `'` takes the next character literally. */
function endOfBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/**
 * Cuts a formula into pieces; joining their texts gives the formula back, whatever it holds.
 * @example tokenize('A1&"A1"').map((token) => token.kind) // ['word', 'mark', 'string']
 */
export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = next(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(formula: string, at: number): Token {
  if (formula[at] === '[') return { kind: 'bracket', text: formula.slice(at, endOfBracket(formula, at)) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0] };
  }
  return { kind: 'mark', text: formula.charAt(at) };
}

/** True for a cell address in a formula, such as `B5` or `$B$5`. */
export function isCellWord(text: string): boolean {
  return /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/.test(text);
}

const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?\d+$/;

/** How many tokens from here on are one reference; 0 for none. */
export function referenceLength(tokens: readonly Token[], at: number): number {
  const [first, colon, last, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return 0;
  const isRange = colon?.text === ':' && last !== undefined && after?.text !== '(' && after?.text !== '!';
  if (isRange)
    for (const fits of [isCellWord, (one: string) => COLUMN.test(one), (one: string) => ROW.test(one)])
      if (fits(first.text) && fits(last.text)) return 3;
  const isCell =
    first.kind === 'word' && isCellWord(first.text) && colon?.text !== '(' && colon?.text !== '!';
  return isCell ? 1 : 0;
}

/** Index of the bracket that closes the one at `open`; the end of the tokens when none does. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === '(') depth++;
    else if (text === ')' && --depth === 0) return at;
  }
  return tokens.length;
}
