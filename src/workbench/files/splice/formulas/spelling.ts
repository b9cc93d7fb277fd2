import { formulaToFile } from '../../formulas/toFile';
import type { Token } from '../../formulas/tokens';
import { tokenize } from '../../formulas/tokens';

/** Index behind the bracket that closes the one at `open`. */
function behindClosing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === '(') depth++;
    else if (text === ')' && --depth === 0) return at + 1;
  }
  return tokens.length;
}

function isOperand(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quoted' || token?.kind === 'bracket';
}

/** Index behind the operand that starts at `from`: a reference, a name, a call or a bracket. */
function behindOperand(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.text === '(') return behindClosing(tokens, at);
  for (;;) {
    while (isOperand(tokens[at]) || tokens[at]?.text === '!') at++;
    if (tokens[at]?.text === '(') at = behindClosing(tokens, at);
    if (tokens[at]?.text !== ':') return at;
    at++;
  }
}

/** Index at which the operand that ends before `end` starts: for `Map!B2#`, where `Map` stands. */
function startOfReference(tokens: readonly Token[], end: number): number {
  let at = end;
  while (isOperand(tokens[at - 1]) || tokens[at - 1]?.text === '!') at--;
  return at;
}

function isPrefix(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'space' || (before.kind === 'mark' && before.text !== ')');
}

/** Structured references with `@` in them: files spell `Deals[@Value]` as `Deals[[#This Row],[Value]]`. */
function spellBracket(text: string): string {
  if (!text.startsWith('[@')) return text;
  const inside = text.slice(2, -1).trim();
  if (inside === '') return '[#This Row]';
  return `[[#This Row],${inside.startsWith('[') ? inside : `[${inside}]`}]`;
}

/** True when the bracket stands where a LAMBDA declares its parameters, which may be optional: `LAMBDA([x],…)`. */
function declaresParameter(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let index = at - 1; index >= 0; index--) {
    const text = tokens[index]?.text;
    if (text === ')') depth++;
    else if (text === '(' && depth-- === 0) return tokens[index - 1]?.text.toUpperCase() === 'LAMBDA';
  }
  return false;
}

/** True when a bracket names columns of the table in which the formula stands: `[@Value]`, `[To them]`. */
function meansOwnTable(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind === 'word' || after?.kind === 'word' || after?.text === '!') return false;
  return !declaresParameter(tokens, at);
}

/** Files know the operators `@` and `#` only as the functions SINGLE and ANCHORARRAY. */
function spellOperators(tokens: readonly Token[], table: string | null): string {
  const out: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    starts.push(out.length);
    if (token.text === '@' && isPrefix(tokens, at)) {
      const end = behindOperand(tokens, at + 1);
      out.push(`_xlfn.SINGLE(${spellOperators(tokens.slice(at + 1, end), table)})`);
      at = end - 1;
      while (starts.length <= at) starts.push(out.length);
    } else if (token.text === '#' && isOperand(tokens[at - 1])) {
      const from = starts[startOfReference(tokens, at)] ?? 0;
      out.push(`_xlfn.ANCHORARRAY(${out.splice(from).join('')})`);
    } else if (token.kind === 'bracket') {
      out.push((meansOwnTable(tokens, at) ? (table ?? '') : '') + spellBracket(token.text));
    } else {
      out.push(token.text);
    }
  }
  return out.join('');
}

/**
 * A formula as the file spells it, without `=`: newer functions, LAMBDA parameters and functions of the add-in with the
 * prefixes that Excel expects, `@` and `#` as functions, `[@Column]` and `[Column]` with their table's name. `table` is the table in which
 * the formula stands.
 * @example spellFormula('=SUM(B2#)') // 'SUM(_xlfn.ANCHORARRAY(B2))'
 */
export function spellFormula(formula: string, table: string | null = null): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const plain = /[@#[]/.test(text) ? spellOperators(tokenize(text), table) : text;
  return formulaToFile(plain);
}
