import { foldTerm } from './foldHeading';
import { GRADES, type Grade } from './language';
import { everyLanguage, LANGUAGES } from './languages';

const BY_WORD: ReadonlyMap<string, number> = new Map(
  (Object.keys(GRADES) as Grade[]).flatMap((grade) =>
    everyLanguage(({ grades }) => grades[grade]).map((word) => [foldTerm(word), GRADES[grade]] as const),
  ),
);

/** A cell is a word and perhaps a remark, not prose. */
const LONGEST = 400;

/** A word of a scale, with the score that it stands for and the remark beside it. */
export interface GradeReading {
  readonly score: number;
  readonly remark: string;
}

/**
 * Reads a word of a scale in any language; null when it is none.
 *
 * @example readGrade('Low (0.5% interest)')  // { score: 2.5, remark: '0.5% interest' }
 */
export function readGrade(text: string): GradeReading | null {
  if (text.length > LONGEST) return null;
  const whole = BY_WORD.get(foldTerm(text));
  if (whole !== undefined) return { score: whole, remark: '' };
  // The word stands before the first bracket, dash between blanks, colon, comma or mark of doubt.
  const at = text.search(/\s?[([:;,?!]|\s[-–—]\s/u);
  if (at <= 0) return null;
  const score = BY_WORD.get(foldTerm(text.slice(0, at)));
  const remark = text
    .slice(at)
    .replace(/^[\s([:;,?!–—-]+/u, '')
    .replace(/[)\]\s]+$/u, '');
  return score === undefined ? null : { score, remark };
}

const USUAL = ['low', 'medium', 'high'] as const satisfies readonly Grade[];

/** The usual words for low, medium and high in the languages of these words; lower case. */
export function gradeWordsLike(
  words: readonly string[],
): readonly { readonly word: string; readonly score: number }[] {
  const known = new Set(words.map(foldTerm));
  const isUsed = (terms: readonly string[]) => terms.some((term) => known.has(foldTerm(term)));
  return LANGUAGES.filter(({ grades }) => USUAL.some((grade) => isUsed(grades[grade]))).flatMap(
    ({ grades }) =>
      USUAL.flatMap((grade) => grades[grade].slice(0, 1).map((word) => ({ word, score: GRADES[grade] }))),
  );
}
