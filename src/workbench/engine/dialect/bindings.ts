import { tokenize, type Token } from '../../files/formulas/tokens';
import { RefusedFormula } from './formulaBook';
import { calledLambda, joinedLambdas, lambdaText, type LambdaText } from './lambdaText';
import { operandEnd, splitArguments, withoutArguments, type Piece } from './tokenSpans';
import type { ReadingContext } from './staticReference';

/** LET, LAMBDA and the calls of what they bind, in words that mean one thing each. */
export class Bindings {
  /** LAMBDAs that were written, by their texts. */
  readonly #lambdas = new Map<string, LambdaText>();
  #calls = 0;

  constructor(private readonly write: (tokens: readonly Token[], context: ReadingContext) => string) {}

  /** True for the text of a LAMBDA that was written. */
  isFunction(text: string): boolean {
    return this.#lambdas.has(text);
  }

  lambda(pieces: readonly (readonly Token[])[], context: ReadingContext): string {
    const taken = new Map(context.taken);
    const words = pieces.slice(0, -1).map(written);
    const texts = words.map((word) => newWord(word.replace(/^\[|\]$/g, ''), taken));
    const body = this.write(pieces.at(-1) ?? [], { ...context, taken }).trim();
    const required = words.filter((word) => !word.startsWith('[')).length;
    const around = new Set(context.taken.values());
    const isOpen = tokenize(body).some(({ kind, text }) => kind === 'word' && around.has(text));
    const lambda = { words: texts, required, body, isOpen };
    const text = lambdaText(lambda);
    this.#lambdas.set(text, lambda);
    return text;
  }

  /** Words that stand for functions are replaced by them: the engine keeps no function as a value. */
  let(pieces: readonly (readonly Token[])[], context: ReadingContext): string {
    if (pieces.length % 2 === 0) return '#VALUE!';
    const taken = new Map(context.taken);
    const texts: string[] = [];
    for (let at = 0; at + 1 < pieces.length; at += 2) {
      const word = written(pieces[at] ?? []);
      const value = this.write(pieces[at + 1] ?? [], { ...context, taken: new Map(taken) }).trim();
      if (this.#lambdas.has(value)) taken.set(word.toLowerCase(), value);
      else texts.push(newWord(word, taken), value);
    }
    const body = this.write(pieces.at(-1) ?? [], { ...context, taken }).trim();
    if (texts.length > 0) return `LET(${[...texts, body].join(',')})`;
    return this.#lambdas.has(body) ? body : grouped(body);
  }

  /** The call, or calls, of what is written as `text`; the first bracket opens at `open`. */
  called(text: string, tokens: readonly Token[], open: number, context: ReadingContext, name: string): Piece {
    let lambda = this.#lambdas.get(text);
    const given: (string | null)[] = [];
    let next = open;
    while (tokens[next]?.text === '(') {
      const follows = lambda && next > open ? this.#lambdas.get(lambda.body) : lambda;
      if (!lambda || !follows) throw new RefusedFormula('function as value', name);
      if (next > open) {
        while (given.length < lambda.words.length) given.push(null);
        lambda = joinedLambdas(lambda, follows);
      }
      const { pieces, next: after } = splitArguments(tokens, next);
      const isEmpty = withoutArguments(tokens, next) !== null;
      for (const piece of isEmpty ? [] : pieces)
        given.push(piece.every(({ kind }) => kind === 'space') ? null : this.write(piece, context));
      next = after;
    }
    if (!lambda) throw new RefusedFormula('function as value', name);
    return { text: calledLambda(lambda, given, `_${++this.#calls}`), next };
  }
}

function written(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Takes a word, under another one where it stands for something already: the engine knows one meaning of a word. */
function newWord(word: string, taken: Map<string, string>): string {
  const key = word.toLowerCase();
  const text = taken.has(key) ? `${word}_${taken.size}` : word;
  taken.set(key, text);
  if (text !== word) taken.set(text.toLowerCase(), text);
  return text;
}

/** Brackets around what is not one value, one reference or one call: names bind closer than any operator. */
export function grouped(text: string): string {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'space');
  const isOne = tokens.length === 1 || operandEnd(tokens, 0) === tokens.length || text.startsWith('{');
  return isOne ? text : `(${text})`;
}
