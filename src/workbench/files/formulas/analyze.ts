import type { Token } from './tokens';
import { tokenize } from './tokens';

/** Parts that Excel allows in cells and not everywhere else. */
export type FormulaFeature = 'array constant' | 'union' | 'intersection' | 'structured reference';

export interface FormulaAnalysis {
  /** Why Excel would not take the formula; null where it would. */
  readonly problem: string | null;
  readonly features: ReadonlySet<FormulaFeature>;
  /** Names of called functions as written. */
  readonly functions: readonly string[];
}

/** Excel's limits of a formula. */
const MAX_LENGTH = 8192;
const MAX_TEXT = 255;
const MAX_NESTING = 64;
const MAX_ARGUMENTS = 255;

const CONSTANT_WORDS = /^(?:TRUE|FALSE)$/i;
const NO_WORD = /^\$*$|\$\$|\$$/;

class Malformed extends Error {}

/**
 * Reads a formula as Excel's own parser does, without knowing what its names mean: brackets, quotes, operators and operands in
 * their places, and the limits of length, text, nesting and arguments.
 *
 * @example analyzeFormula('=SUM(A1:A3').problem   // 'a bracket is not closed'
 * @example analyzeFormula('=A1*{1,2}').features   // Set { 'array constant' }
 */
export function analyzeFormula(formula: string): FormulaAnalysis {
  const text = formula.replace(/^=/, '');
  const reader = new Reader(tokenize(text));
  const problem = text.length > MAX_LENGTH ? 'it is too long' : reader.problem();
  return { problem, features: reader.features, functions: reader.functions };
}

class Reader {
  readonly features = new Set<FormulaFeature>();
  readonly functions: string[] = [];
  #at = 0;
  #depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  problem(): string | null {
    try {
      this.#expression();
      if (this.#token) throw new Malformed(`“${this.#token.text}” stands where nothing can follow`);
      return null;
    } catch (reason) {
      if (reason instanceof Malformed) return reason.message;
      throw reason;
    }
  }

  get #token(): Token | undefined {
    return this.tokens[this.#at];
  }
  #is(...texts: readonly string[]): boolean {
    const token = this.#token;
    return token?.kind === 'mark' && texts.includes(token.text);
  }
  /** True when there were spaces. */
  #skipSpaces(): boolean {
    const start = this.#at;
    while (this.#token?.kind === 'space') this.#at++;
    return this.#at > start;
  }
  #take(text: string): void {
    if (!this.#is(text))
      throw new Malformed(text === ')' ? 'a bracket is not closed' : `“${text}” is missing`);
    this.#at++;
  }

  #expression(): void {
    for (;;) {
      this.#skipSpaces();
      while (this.#is('+', '-', '@')) {
        this.#at++;
        this.#skipSpaces();
      }
      this.#operand();
      while (this.#is('%', '#')) this.#at++;
      const hadSpaces = this.#skipSpaces();
      while (this.#is('%')) this.#at++;
      if (hadSpaces && this.#startsReference()) {
        this.features.add('intersection');
        continue;
      }
      if (!this.#operator()) return;
    }
  }

  #startsReference(): boolean {
    const kind = this.#token?.kind;
    const isRows = kind === 'number' && this.tokens[this.#at + 1]?.text === ':';
    return kind === 'word' || kind === 'quoted' || isRows;
  }

  #operator(): boolean {
    if (this.#is('<', '>')) {
      const isLess = this.#is('<');
      this.#at++;
      if (this.#is('=') || (isLess && this.#is('>'))) this.#at++;
      return true;
    }
    if (!this.#is('+', '-', '*', '/', '^', '&', '=', ':')) return false;
    this.#at++;
    return true;
  }

  #operand(): void {
    const token = this.#token;
    if (!token) throw new Malformed('it ends where something must follow');
    switch (token.kind) {
      case 'string':
        this.#text(token.text);
        return;
      case 'number':
      case 'error':
        this.#at++;
        return;
      case 'quoted':
        if (!/^'(?:[^']|'')+'$/.test(token.text)) throw new Malformed('a quote is not closed');
        this.#at++;
        this.#take('!');
        this.#operand();
        return;
      case 'bracket':
        this.#bracket(token.text);
        return;
      case 'word':
        this.#word(token.text);
        return;
      default:
        if (this.#is('(')) this.#group();
        else if (this.#is('{')) this.#constants();
        else throw new Malformed(`“${token.text}” stands where a value must be`);
    }
  }

  #text(text: string): void {
    if (text.length < 2 || !text.endsWith('"')) throw new Malformed('a quote is not closed');
    if (text.slice(1, -1).replaceAll('""', '"').length > MAX_TEXT)
      throw new Malformed(`a text has more than ${MAX_TEXT} characters`);
    this.#at++;
  }

  /** `[@Item]`, the `[1]` of another workbook, or the `[x]` of a LAMBDA. */
  #bracket(text: string): void {
    if (!text.endsWith(']')) throw new Malformed('a bracket is not closed');
    this.#at++;
    if (this.#token?.kind === 'word') this.#operand();
    else if (/^\[[@#]/.test(text)) this.features.add('structured reference');
  }

  #word(text: string): void {
    if (NO_WORD.test(text)) throw new Malformed(`“${text}” is no reference`);
    this.#at++;
    if (this.#is('!')) {
      this.#at++;
      this.#operand();
      return;
    }
    if (this.#token?.kind === 'bracket') {
      if (!this.#token.text.endsWith(']')) throw new Malformed('a bracket is not closed');
      this.features.add('structured reference');
      this.#at++;
      return;
    }
    if (this.#is('(')) this.functions.push(text);
    while (this.#is('(')) this.#arguments();
  }

  #arguments(): void {
    if (++this.#depth > MAX_NESTING) throw new Malformed(`it is nested more than ${MAX_NESTING} deep`);
    this.#at++;
    let count = 1;
    for (;;) {
      this.#skipSpaces();
      // An argument may be left out.
      if (!this.#is(',', ')')) this.#expression();
      this.#skipSpaces();
      if (!this.#is(',')) break;
      this.#at++;
      if (++count > MAX_ARGUMENTS) throw new Malformed(`a function has more than ${MAX_ARGUMENTS} arguments`);
    }
    this.#take(')');
    this.#depth--;
  }

  #group(): void {
    this.#at++;
    this.#expression();
    while (this.#is(',')) {
      this.features.add('union');
      this.#at++;
      this.#expression();
    }
    this.#take(')');
    while (this.#is('(')) this.#arguments();
  }

  #constants(): void {
    this.features.add('array constant');
    this.#at++;
    let width: number | undefined;
    for (let columns = 1; ; columns++) {
      this.#constant();
      if (this.#is(',')) {
        this.#at++;
        continue;
      }
      width ??= columns;
      if (columns !== width) throw new Malformed('the rows of an array constant have different lengths');
      if (!this.#is(';')) break;
      this.#at++;
      columns = 0;
    }
    this.#take('}');
  }

  #constant(): void {
    this.#skipSpaces();
    if (this.#is('+', '-')) this.#at++;
    const token = this.#token;
    if (token?.kind === 'string') this.#text(token.text);
    else if (token?.kind === 'number' || token?.kind === 'error') this.#at++;
    else if (token?.kind === 'word' && CONSTANT_WORDS.test(token.text)) this.#at++;
    else throw new Malformed('an array constant holds something that is no constant');
    this.#skipSpaces();
  }
}
