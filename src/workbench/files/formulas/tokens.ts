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
