import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../../cells/a1';
import { tokenize, type Token } from '../../files/formulas/tokens';
import {
  RefusedFormula,
  sheetNamed,
  type FormulaBook,
  type FormulaPlace,
  type FormulaRefusal,
  type SheetArea,
} from './formulaBook';
import {
  COUNTS_OMITTED,
  knownToExcel,
  NOT_READING,
  ONE_AFTER_THE_OTHER,
  TAKES_FUNCTIONS,
} from './functionKinds';
import { Bindings, grouped } from './bindings';
import { HELPERS } from './helperNames';
import { numberOperand } from './plainNumber';
import {
  argumentsOf,
  constants,
  isOmittedAfter,
  operandEnd,
  percentSigns,
  type Piece,
  sheetSpan,
  splitArguments,
} from './tokenSpans';
import { inside, readReference, textOf, type ReadingContext, type StaticReference } from './staticReference';

/** A refused formula keeps this many of its references. */
const MAX_ARGUMENTS = 200;
/** Longer texts are names that stand for themselves many times over. */
const MAX_TEXT = 200_000;

export interface EngineFormula {
  /** With its leading `=`, in words that mean the same wherever the engine meets them. */
  readonly text: string;
  /** Cells that the formula reads, as far as they are known without calculating. */
  readonly reads: readonly SheetArea[];
  /** True when the same formula may read other cells, or mean something else, in another cell of its sheet. */
  readonly isPositional: boolean;
  readonly refusal: FormulaRefusal | null;
}

/**
 * A formula of a person as the engine gets it. Names are replaced by what they stand for, structured references by addresses,
 * and what the engine (0.25.1) reads wrongly or not at all by what it can read: `[@Col]`, `A1#`, `@A1:A9`, `A1:B9 B2:C3`,
 * `First:Last!A1`, a function's bare name as an argument, `NAME()`, optional parameters. So a text means the same on every
 * sheet and in every workbook, which the engine's caches of texts take for granted.
 *
 * @example on a sheet whose name Rate stands for 2: '=VALUE("6")*Rate' → '=VALUE("6")*2'
 */
export function engineFormula(formula: string, place: FormulaPlace, book: FormulaBook): EngineFormula {
  const tokens = tokenize(formula.replace(/^=/, ''));
  const context = { book, place, taken: new Map<string, string>(), within: [] };
  const writer = new Writer();
  try {
    const text = writer.writeWhole(tokens, context);
    return { text: `=${text}`, reads: writer.reads, isPositional: writer.isPositional, refusal: null };
  } catch (reason) {
    if (!(reason instanceof RefusedFormula)) throw reason;
    const read = referencesIn(tokens, context);
    const texts = ['', ...read.slice(0, MAX_ARGUMENTS).map(({ text }) => text)].join(',');
    const reads = read.flatMap(({ sheetId, area }) => (area ? [{ sheetId, area }] : []));
    const refusal = { kind: reason.kind, word: reason.word };
    return { text: `=${HELPERS.refused}("${refusal.kind}"${texts})`, reads, isPositional: true, refusal };
  }
}

/** What a formula refers to as it stands, whatever else it holds: an edit there makes its saved result an old one. */
function referencesIn(tokens: readonly Token[], context: ReadingContext): readonly StaticReference[] {
  const found: StaticReference[] = [];
  for (let at = 0; at < tokens.length; at++)
    try {
      const reference = readReference(tokens, at, context);
      if (!reference?.area) continue;
      found.push(reference);
      at = reference.next - 1;
    } catch (reason) {
      if (!(reason instanceof RefusedFormula)) throw reason;
      // The cells of another workbook are none of ours.
      at = operandEnd(tokens, tokens[at]?.kind === 'bracket' ? at + 1 : at) - 1;
    }
  return found;
}

class Writer {
  readonly reads: SheetArea[] = [];
  isPositional = false;
  readonly #bindings = new Bindings((tokens, context) => this.write(tokens, context));

  /** A function is no result of a cell. */
  writeWhole(tokens: readonly Token[], context: ReadingContext): string {
    const text = this.write(tokens, context);
    return this.#bindings.isFunction(text.trim()) ? '#CALC!' : text;
  }

  write(tokens: readonly Token[], context: ReadingContext): string {
    let text = '';
    /** What each open bracket belongs to, from the outside in; '' for a bracket that groups. */
    const calls: string[] = [];
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at];
      if (!token) break;
      const piece = this.#piece(tokens, at, context, calls);
      text += piece.text;
      at = piece.next;
      if (text.length > MAX_TEXT) throw new RefusedFormula('recursion', context.within.at(-1) ?? '');
    }
    return text;
  }

  #piece(tokens: readonly Token[], at: number, context: ReadingContext, calls: string[]): Piece {
    const token = tokens[at];
    if (!token) return { text: '', next: at + 1 };
    const percents = this.#percentOfPercent(tokens, at, context);
    if (percents) return percents;
    if (token.text === '{') return constants(tokens, at);
    if (token.kind === 'number' && !COLON.has(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.text !== ':')
      return { text: numberOperand(token.text), next: at + 1 };
    if (token.text === '(') {
      const before = tokens[at - 1];
      // What is called is the result of a call.
      if (before?.text === ')') throw new RefusedFormula('function as value', '');
      const union = before?.kind === 'word' ? null : this.#union(tokens, at, context, calls.at(-1) ?? '');
      if (union) return union;
      calls.push(before?.kind === 'word' ? before.text : '');
    } else if (token.text === ')') calls.pop();
    else if ((token.text === '-' || token.text === '+') && tokens[at + 1]?.kind === 'string')
      // The engine loses a text behind a sign.
      return { text: `${token.text}(${tokens[at + 1]?.text ?? ''})`, next: at + 2 };
    else if (token.text === '@') return this.#single(tokens, at, context);
    // The engine does not read a sign that stands apart.
    if (SIGNS.has(token.text) && tokens[at + 1]?.kind === 'space') {
      let next = at + 1;
      while (tokens[next]?.kind === 'space') next++;
      return { text: token.text, next };
    }
    const counts = COUNTS_OMITTED.has(calls.at(-1)?.toUpperCase() ?? '');
    if (counts && (token.text === '(' || token.text === ',') && isOmittedAfter(tokens, at))
      return { text: `${token.text}0`, next: at + 1 };
    if (token.kind === 'mark' || token.kind === 'string' || token.kind === 'space' || token.kind === 'error')
      return { text: token.text, next: at + 1 };
    const call = calls.at(-1)?.toUpperCase() ?? '';
    const across = this.#acrossSheets(tokens, at, context, call);
    if (across) return across;
    const reference = readReference(tokens, at, context);
    if (reference) return this.#reference(tokens, reference, call);
    // Brackets without a table, outside of any.
    if (token.kind === 'bracket') return { text: '#REF!', next: at + 1 };
    return token.kind === 'word' || token.kind === 'quoted'
      ? this.#word(tokens, at, context, call)
      : { text: token.text, next: at + 1 };
  }

  /** `5%%`, of which the engine reads one sign. */
  #percentOfPercent(tokens: readonly Token[], at: number, context: ReadingContext): Piece | null {
    const [token, before] = [tokens[at], tokens[at - 1]];
    const isOperand =
      token?.kind === 'number' || token?.kind === 'word' || (token?.text === '(' && before?.kind !== 'word');
    if (!isOperand || before?.text === '!' || before?.text === ':') return null;
    const end = operandEnd(tokens, at);
    const count = percentSigns(tokens, end);
    if (count < 2) return null;
    const text = this.write(tokens.slice(at, end), context);
    return { text: `${'('.repeat(count)}${text}${'%)'.repeat(count)}`, next: end + count };
  }

  /** `(A1:A3,C1:C3)`: several areas as one, where a function takes any number of them anyway. */
  #union(tokens: readonly Token[], at: number, context: ReadingContext, call: string): Piece | null {
    const { pieces, next } = splitArguments(tokens, at);
    if (pieces.length < 2) return null;
    if (!ONE_AFTER_THE_OTHER.has(call.toUpperCase())) throw new RefusedFormula('union', '');
    return { text: pieces.map((piece) => this.write(piece, context)).join(','), next };
  }

  #reference(tokens: readonly Token[], reference: StaticReference, call: string): Piece {
    const { text, next } = reference;
    if (reference.isPositional) this.isPositional = true;
    if (tokens[next]?.text === '#') {
      this.#note(reference, '');
      return { text: `${HELPERS.spilled}(${text})`, next: next + 1 };
    }
    this.#note(reference, call);
    return { text, next };
  }

  #note({ sheetId, area }: StaticReference, call: string): void {
    if (!area) return;
    if (!NOT_READING.has(call)) this.reads.push({ sheetId, area });
  }

  /** `@` and what follows it. */
  #single(tokens: readonly Token[], at: number, context: ReadingContext): Piece {
    let from = at + 1;
    while (tokens[from]?.kind === 'space') from++;
    const reference = readReference(tokens, from, context);
    if (reference && tokens[reference.next]?.text !== '#') {
      const text = this.#ownCell(reference, context);
      return { text, next: reference.next };
    }
    const end = operandEnd(tokens, from);
    const text = this.write(tokens.slice(from, end), context);
    return { text: `${HELPERS.single}(${text})`, next: end };
  }

  #ownCell(reference: StaticReference, context: ReadingContext): string {
    const { area, sheetId } = reference;
    const { row, column } = context.place;
    if (!area || area.rowCount * area.columnCount === 1) {
      this.#note(reference, '');
      return reference.text;
    }
    this.isPositional = true;
    const isInRows = row >= area.row && row < area.row + area.rowCount;
    const isInColumns = column >= area.column && column < area.column + area.columnCount;
    const one =
      area.columnCount === 1 && isInRows
        ? { row, column: area.column }
        : area.rowCount === 1 && isInColumns
          ? { row: area.row, column }
          : null;
    if (!one) return '#VALUE!';
    const cell = { ...one, rowCount: 1, columnCount: 1 };
    const text =
      area.columnCount === 1
        ? textOf(context, sheetId, cell, true)
        : textOf(context, sheetId, cell, false).replace(`$${columnLetters(column)}`, columnLetters(column));
    this.#note({ ...reference, area: cell, text }, '');
    return text;
  }

  /** `First:Last!A1` as the same cells of each sheet, where a function takes any number of arguments. */
  #acrossSheets(tokens: readonly Token[], at: number, context: ReadingContext, call: string): Piece | null {
    const span = sheetSpan(tokens, at);
    if (!span) return null;
    const { sheets } = context.book;
    const ends = [span.first, span.last].map((name) =>
      sheets.indexOf(sheetNamed(context.book, name) ?? NONE),
    );
    const written = `${span.first}:${span.last}`;
    if (ends.includes(-1)) return { text: '#REF!', next: operandEnd(tokens, span.next) };
    if (!ONE_AFTER_THE_OTHER.has(call)) throw new RefusedFormula('3-D reference', written);
    const texts: string[] = [];
    let next = span.next;
    for (const sheet of sheets.slice(Math.min(...ends), Math.max(...ends) + 1)) {
      const quoted: Token = { kind: 'quoted', text: `'${sheet.name.replaceAll("'", "''")}'` };
      const reference = readReference(
        [quoted, { kind: 'mark', text: '!' }, ...tokens.slice(span.next)],
        0,
        context,
      );
      if (!reference?.area) throw new RefusedFormula('3-D reference', written);
      this.#note(reference, call);
      texts.push(reference.text);
      next = span.next + reference.next - 2;
    }
    return { text: texts.join(','), next };
  }

  #word(tokens: readonly Token[], at: number, context: ReadingContext, call: string): Piece {
    const isOnSheet = tokens[at + 1]?.text === '!';
    const start = isOnSheet ? at + 2 : at;
    const word = tokens[start];
    if (isOnSheet && word?.kind !== 'word')
      return { text: '#REF!', next: word?.kind === 'error' ? start + 1 : start };
    if (word?.kind !== 'word') return { text: tokens[at]?.text ?? '', next: at + 1 };
    const sheetId = isOnSheet ? this.#sheetOf(tokens[at], context) : context.place.sheetId;
    if (sheetId === null) return { text: '#REF!', next: start + 1 };
    const name = word.text;
    const isCalled = tokens[start + 1]?.text === '(';
    const taken = isOnSheet ? undefined : context.taken.get(name.toLowerCase());
    if (taken !== undefined)
      return isCalled
        ? this.#bindings.called(taken, tokens, start + 1, context, name)
        : { text: taken, next: start + 1 };
    const upper = name.toUpperCase();
    if (isCalled && !isOnSheet) {
      if (upper === 'LAMBDA' || upper === 'LET') return this.#binding(tokens, start, upper, context);
      const size =
        upper === 'ROWS' || upper === 'COLUMNS' ? this.#wholeSize(tokens, start, upper, context) : null;
      if (size) return size;
      const end = upper === 'XLOOKUP' ? this.#lookupAtEnd(tokens, start, context) : null;
      if (end) return end;
      if (context.book.isFunction(upper)) return { text: name, next: start + 1 };
    }
    const definition = context.book.definition(name, sheetId);
    if (definition !== null) {
      const text = this.write(tokenize(definition), inside(context, name));
      if (isCalled) return this.#bindings.called(text.trim(), tokens, start + 1, context, name);
      if (this.#bindings.isFunction(text.trim())) return { text: text.trim(), next: start + 1 };
      if (ONE_AFTER_THE_OTHER.has(call) && isUnion(text)) return { text, next: start + 1 };
      return { text: grouped(text), next: start + 1 };
    }
    if (isCalled) {
      if (knownToExcel(upper)) throw new RefusedFormula('unknown function', upper);
      // Not even where the engine has something of that name.
      return { text: `${name}_`, next: start + 1 };
    }
    if (upper === 'TRUE' || upper === 'FALSE') return { text: name, next: start + 1 };
    const parameters = TAKES_FUNCTIONS.get(call);
    if (parameters !== undefined && context.book.isFunction(upper)) {
      const count = call === 'MAP' ? argumentsOf(tokens, start) - 1 : parameters;
      const list = Array.from({ length: count }, (_, index) => `arg${index}_`).join(',');
      return { text: `LAMBDA(${list},${name}(${list}))`, next: start + 1 };
    }
    return { text: '#NAME?', next: start + 1 };
  }

  /** ROWS(A:A) and COLUMNS(1:1), which the engine counts to the edge of the grid: Excel's sheet is larger. */
  #wholeSize(
    tokens: readonly Token[],
    at: number,
    counted: 'ROWS' | 'COLUMNS',
    context: ReadingContext,
  ): Piece | null {
    const { pieces, next } = splitArguments(tokens, at + 1);
    const [piece] = pieces;
    const reference = pieces.length === 1 && piece ? readReference(piece, 0, context) : null;
    if (!reference?.area || reference.next !== piece?.length) return null;
    const { rowCount, columnCount } = reference.area;
    const isWhole = counted === 'ROWS' ? rowCount === MAX_ROWS : columnCount === MAX_COLUMNS;
    return isWhole ? { text: String(counted === 'ROWS' ? rowCount : columnCount), next } : null;
  }

  /** `XLOOKUP(…):` or `:XLOOKUP(…)`, whose cell is meant and not its value. */
  #lookupAtEnd(tokens: readonly Token[], at: number, context: ReadingContext): Piece | null {
    const { pieces, next } = splitArguments(tokens, at + 1);
    if (tokens[at - 1]?.text !== ':' && tokens[next]?.text !== ':') return null;
    if (pieces.length !== 3) throw new RefusedFormula('unknown function', 'XLOOKUP');
    const [wanted, where, from] = pieces.map((piece) => this.write(piece, context));
    return { text: `INDEX(${from},XMATCH(${wanted},${where}))`, next };
  }

  #sheetOf(token: Token | undefined, { book }: ReadingContext): string | null {
    const text = token?.text ?? '';
    const name = token?.kind === 'quoted' ? text.slice(1, -1).replaceAll("''", "'") : text;
    return sheetNamed(book, name)?.id ?? null;
  }

  /** LET and LAMBDA, whose own words are no names. */
  #binding(tokens: readonly Token[], at: number, kind: 'LET' | 'LAMBDA', context: ReadingContext): Piece {
    const { pieces, next } = splitArguments(tokens, at + 1);
    const text =
      kind === 'LET' ? this.#bindings.let(pieces, context) : this.#bindings.lambda(pieces, context);
    return tokens[next]?.text === '('
      ? this.#bindings.called(text, tokens, next, context, kind)
      : { text, next };
  }
}

const COLON: ReadonlySet<string> = new Set([':', '!']);
const SIGNS: ReadonlySet<string> = new Set(['-', '+']);

/** True for areas next to each other and nothing else. */
function isUnion(text: string): boolean {
  return splitArguments(tokenize(`(${text})`), 0).pieces.length > 1;
}

const NONE = { id: '', name: '' };
