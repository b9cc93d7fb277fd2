import { tokenize } from '../../files/formulas/tokens';
import { HELPERS } from './helperNames';

/** A LAMBDA in the engine's words. */
export interface LambdaText {
  readonly words: readonly string[];
  /** So many of the words come first and may not be left out. */
  readonly required: number;
  readonly body: string;
  /** Reads words that are given a meaning around it. */
  readonly isOpen: boolean;
}

/** The parameter that a LAMBDA without parameters gets, so that it can be called with one omitted argument. */
const DUMMY_PARAMETER = 'noarg_';

export function lambdaText({ words, body }: Pick<LambdaText, 'words' | 'body'>): string {
  return `LAMBDA(${[...(words.length === 0 ? [DUMMY_PARAMETER] : words), body].join(',')})`;
}

/**
 * The call of a LAMBDA; arguments left out at the end, or empty, are handed over as omitted, which the engine (0.25.1) does not
 * know of. `#VALUE!` where there are too few or too many, as in Excel. One that reads words from around it is written as LET, the
 * only form in which the engine knows them there.
 * @param given texts of the arguments; null for an empty one
 * @param end makes the words differ from those of every other call
 */
export function calledLambda(lambda: LambdaText, given: readonly (string | null)[], end: string): string {
  const { words, required } = lambda;
  if (given.length < required || given.length > words.length) return '#VALUE!';
  const count = Math.max(1, words.length);
  const texts = Array.from({ length: count }, (_, at) => given[at] ?? `${HELPERS.omitted}()`);
  if (lambda.isOpen) return asLet(lambda, texts, end);
  return `${lambdaText(lambda)}(${texts.join(',')})`;
}

/** One that takes the words of both at once; what the first gives is the second. */
export function joinedLambdas(outer: LambdaText, inner: LambdaText): LambdaText {
  return {
    words: [...outer.words, ...inner.words],
    required: inner.required > 0 ? outer.words.length + inner.required : outer.required,
    body: inner.body,
    isOpen: outer.isOpen,
  };
}

function asLet({ words, body }: LambdaText, values: readonly string[], end: string): string {
  if (words.length === 0) return `(${body})`;
  const renamed = tokenize(body)
    .map(({ kind, text }) => (kind === 'word' && words.includes(text) ? text + end : text))
    .join('');
  return `LET(${[...words.flatMap((word, at) => [word + end, values[at] ?? '']), renamed].join(',')})`;
}
