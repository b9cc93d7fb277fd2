import { closing, type Token } from '../../files/formulas/tokens';
import { plainNumber } from './plainNumber';

// Where the parts of a formula begin and end, by index into its tokens.

/** Text for the engine, with the index of the token after what it stands for. */
export interface Piece {
  readonly text: string;
  readonly next: number;
}

/** An array constant, its numbers without signs and exponents that the engine does not know. */
export function constants(tokens: readonly Token[], at: number): Piece {
  let end = at;
  while (end < tokens.length && tokens[end]?.text !== '}') end++;
  const span = tokens.slice(at, end + 1);
  const texts = span.map(({ kind, text }) =>
    kind === 'number' ? plainNumber(text) : text === '+' ? '' : text,
  );
  const isCutInTexts = span.some(({ kind, text }) => kind === 'string' && /[,;]/.test(text));
  return { text: isCutInTexts ? stacked(texts.slice(1, -1)) : texts.join(''), next: end + 1 };
}

/** The engine (0.25.1) cuts an array constant at every comma and semicolon, those inside its texts too. */
function stacked(texts: readonly string[]): string {
  const rows: string[][] = [['']];
  for (const text of texts) {
    const row = rows.at(-1);
    if (text === ';') rows.push(['']);
    else if (text === ',') row?.push('');
    else row?.push(`${row.pop() ?? ''}${text}`);
  }
  return `VSTACK(${rows.map((cells) => `HSTACK(${cells.join(',')})`).join(',')})`;
}

/** `First:Last!` or `'First one:Last'!`; `next` is the token after the exclamation mark. */
export function sheetSpan(
  tokens: readonly Token[],
  at: number,
): { readonly first: string; readonly last: string; readonly next: number } | null {
  const [one, two, three, four] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (one?.kind === 'quoted' && two?.text === '!' && one.text.includes(':')) {
    const [first = '', last = ''] = one.text.slice(1, -1).replaceAll("''", "'").split(':');
    return one.text.includes('[') ? null : { first, last, next: at + 2 };
  }
  const isSpan = two?.text === ':' && four?.text === '!' && (one?.kind === 'word' || one?.kind === 'number');
  const last = three?.text.replace(/^'|'$/g, '').replaceAll("''", "'");
  return isSpan && last !== undefined ? { first: one.text, last, next: at + 4 } : null;
}

/** Index after the operand that begins at a token: a name, a call with its arguments, a group, a constant. */
export function operandEnd(tokens: readonly Token[], at: number): number {
  let end = tokens[at]?.text === '(' ? closing(tokens, at) + 1 : at + 1;
  if (tokens[end]?.text === '!') end += 2;
  if (tokens[end]?.kind === 'bracket') end++;
  while (tokens[end]?.text === '(') end = closing(tokens, end) + 1;
  if (tokens[end]?.text === ':') end = operandEnd(tokens, end + 1);
  while (tokens[end]?.text === '#') end++;
  return Math.min(end, tokens.length);
}

/** True where a bracket or comma is followed by another comma, or a comma by the end: an argument that was left out. */
export function isOmittedAfter(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.kind === 'space') next++;
  const after = tokens[next]?.text;
  return after === ',' || (after === ')' && tokens[at]?.text === ',');
}

/** How many `%` stand from here on. */
export function percentSigns(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (tokens[at + count]?.text === '%') count++;
  return count;
}

/** The token after `()`, when nothing but spaces stands between the brackets; else null. */
export function withoutArguments(tokens: readonly Token[], open: number): number | null {
  const close = closing(tokens, open);
  return tokens.slice(open + 1, close).every(({ kind }) => kind === 'space') ? close + 1 : null;
}

/** The arguments of the call whose bracket opens at `open`. */
export function splitArguments(
  tokens: readonly Token[],
  open: number,
): { readonly pieces: readonly (readonly Token[])[]; readonly next: number } {
  const close = closing(tokens, open);
  const pieces: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1, close)) {
    if (token.text === '(' || token.text === '{') depth++;
    else if (token.text === ')' || token.text === '}') depth--;
    if (token.kind === 'mark' && token.text === ',' && depth === 0) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return { pieces, next: close + 1 };
}

/** How many arguments the call has in which the token stands. */
export function argumentsOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let open = at; open >= 0; open--) {
    const text = tokens[open]?.text;
    if (text === ')') depth++;
    else if (text === '(' && depth-- === 0) return splitArguments(tokens, open).pieces.length;
  }
  return 1;
}
