import { foldTerm } from './foldHeading';
import { everyLanguage } from './languages';

const WORDS = new Set(everyLanguage(({ headings }) => headings.scale).map(foldTerm));
const RANKS = new Set(everyLanguage(({ measures }) => measures.rank).map(foldTerm));
const HIGH = new Set(everyLanguage(({ grades }) => [...grades.high, ...grades.top]).map(foldTerm));
const LOW = new Set(everyLanguage(({ grades }) => [...grades.low, ...grades.none]).map(foldTerm));

/** True for "points", "score" and the like. */
export function isScaleWord(text: string): boolean {
  return WORDS.has(foldTerm(text));
}

/** Longer texts tell more than a scale. */
const LONGEST = 160;

const RANGE =
  /(?<![\p{L}\d.,])([-−–]?\d{1,3})\s?(?:[-–—~～→]|\.{2,3}|…|to|bis|à|a|al|até|tot|do|至|到|から|إلى)\s?([+-]?\d{1,3})(?!\d|[.,:]\d)/u;
const OUT_OF = /(?:\/|\bout of|\bof|\bvon|\bsur|\bsu|\bde|\bvan|\bna)\s?(\d{1,3})(?!\d)/iu;

/** A scale as a text states it. */
export interface StatedScale {
  readonly from: number;
  readonly to: number;
  readonly isPercent: boolean;
}

/**
 * The scale that a heading or a title states; null where it states none. In a title it must be called one, or stand alone in
 * brackets. "1 = high" and "5 = low" turn it round.
 *
 * @example statedScale('Our Value Magnitude (1-5)', 'heading')  // { from: 1, to: 5, isPercent: false }
 */
export function statedScale(text: string, where: 'heading' | 'title'): StatedScale | null {
  if (text.length > LONGEST) return null;
  const range = RANGE.exec(text);
  const [from, to] = [Number(range?.[1]?.replace(/[−–]/u, '-')), Number(range?.[2])];
  const isCalled = foldTerm(text)
    .split(' ')
    .some((word) => WORDS.has(word));
  if (range !== null && isScale(from, to)) {
    const isAlone = /[([]\s*$/u.test(text.slice(0, range.index)) || foldTerm(text).length <= 8;
    if (where === 'heading' || isCalled || isAlone) {
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const isTurned = from > to || isReversed(text, low, high);
      return { from: isTurned ? high : low, to: isTurned ? low : high, isPercent: false };
    }
  }
  const ends = endsNamed(text);
  if (ends !== null && isScale(ends[0], ends[1])) return { from: ends[0], to: ends[1], isPercent: false };
  const of = Number(OUT_OF.exec(text)?.[1]);
  if ((where === 'heading' || isCalled) && [3, 4, 5, 6, 7, 10, 20, 50, 100].includes(of))
    return { from: of >= 20 ? 0 : 1, to: of, isPercent: false };
  // "Value (50%)" says how much value weighs.
  if (where === 'heading' && /(?<!\d\s?)%|\bper ?cent\b/iu.test(text))
    return { from: 0, to: 100, isPercent: true };
  return null;
}

const MEDIUM = new Set(everyLanguage(({ grades }) => grades.medium).map(foldTerm));

/**
 * True for a heading that names the words of its scale: "Cost (Low/Medium/High)", "Wert (N/M/H)".
 */
export function statesWords(heading: string): boolean {
  if (heading.length > LONGEST) return false;
  const words = foldTerm(heading).split(' ');
  return [LOW, MEDIUM, HIGH].every((set) => words.some((word) => set.has(word)));
}

/** True for a heading that says its numbers are ranks. */
export function ranksIn(heading: string): boolean {
  return (
    heading.length <= LONGEST &&
    foldTerm(heading)
      .split(' ')
      .some((word) => RANKS.has(word))
  );
}

function isScale(from: number, to: number): boolean {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low === -high) return [1, 2, 3, 5, 10, 100].includes(high);
  return (low === 0 || low === 1) && [1, 2, 3, 4, 5, 6, 7, 9, 10, 20, 50, 100].includes(high) && low < high;
}

/** "1 (low) to 5 (high)", "1 = high, 5 = low": the ends of a scale by what they are called; null where not both are. */
function endsNamed(text: string): readonly [from: number, to: number] | null {
  const said = [...text.matchAll(/(?<![\d.,])([-−–]?\d{1,3})\s?(?:[=:(]|[-–—]\s)\s?([\p{L} ]{1,20})/gu)].map(
    ([, number = '', word = '']) => ({ number: Number(number.replace(/[−–]/u, '-')), word: foldTerm(word) }),
  );
  const named = (words: ReadonlySet<string>) =>
    said.find(({ word }) =>
      [word, word.split(' ')[0] ?? '', word.replace(/est$/, '')].some((one) => words.has(one)),
    );
  const [low, high] = [named(LOW), named(HIGH)];
  return low === undefined || high === undefined ? null : [low.number, high.number];
}

/** "1 = high", "5 = lowest". */
function isReversed(text: string, low: number, high: number): boolean {
  const says = (n: number, words: ReadonlySet<string>) => {
    const after = new RegExp(`(?<!\\d)${n}\\s?[=:–-]\\s?([\\p{L} ]{2,20})`, 'u').exec(text)?.[1] ?? '';
    const folded = foldTerm(after);
    return (
      words.has(folded) || words.has(folded.split(' ')[0] ?? '') || words.has(folded.replace(/est$/, ''))
    );
  };
  return says(low, HIGH) || says(high, LOW);
}
