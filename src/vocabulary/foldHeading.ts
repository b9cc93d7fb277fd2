import { foldText, withoutBrackets } from '../negotiation/foldText';

/** A heading taken apart into plain words, ready to be compared with the vocabulary. */
export interface FoldedHeading {
  /** Lower case, without accents, punctuation, units and line breaks. */
  readonly words: readonly string[];
  /** The words outside brackets; all of them when everything stands in brackets. */
  readonly main: readonly string[];
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  // A word cut at a line's end belongs together: "Bezie-\nhung".
  [/(\p{Ll})[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '$1'],
  [/[\u00ad\u200b-\u200d\ufeff]/g, ''],
  [/(?:\bUS\s?|\bU\.S\.\s?|\bA|\bC)?[$€£¥]/g, ' money '],
  [/%/g, ' percent '],
  [/#|№/g, ' nr '],
  [/→|⇒|[-=]>/g, ' to '],
  [/[ΔΔ∆]/g, ' delta '],
  [/[Σ∑]/g, ' sum '],
  [/[Øø⌀](?![\p{L}])/gu, ' mean '],
  // "V.M." is VM; "Val. Mag." stays two words.
  [/(?<!\p{L})(\p{L})\.\s?(\p{L})\.(?!\p{L})/gu, '$1$2 '],
  // "OurVM" and "VM1" hold two words each.
  [/(\p{Ll})(?=\p{Lu})/gu, '$1 '],
  [/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 '],
];

/** Footnote marks such as ¹ or ² are not part of the word. */
const FOOTNOTES = /[¹²³⁰⁴-⁹]/g;

/** Most cells of a large sheet hold nothing that needs the slower treatment below. */
const PLAIN_LETTERS = /^[\x20-\x7e\t\n\r]*$/;
const NO_SIGNS = /^(?!.*(?:[a-z][A-Z]|[A-Z][A-Z][a-z]|\b[A-Za-z]\.))[\w\t ,;:.!?()/'"&+-]*$/;

/**
 * Text as the vocabulary spells it: folded, without footnote marks, digits parted from letters.
 *
 * @example foldTerm('S2 – Œuvre¹')  // 's 2 oeuvre'
 */
export function foldTerm(text: string): string {
  if (PLAIN_LETTERS.test(text))
    return text
      .toLowerCase()
      .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, '$1$2 ')
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  const folded = foldText(text.replace(FOOTNOTES, '').replace(/œ/gi, 'oe')).replace(
    /(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu,
    '$1$2 ',
  );
  return UNSPACED.test(folded) ? folded.replace(EACH_UNSPACED, ' $1 ').replace(/ +/g, ' ').trim() : folded;
}

/** Chinese and Japanese are written without blanks between words: each sign counts as a word, and terms are rows of signs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u;
const EACH_UNSPACED = /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])/gu;

/**
 * Takes a heading apart.
 *
 * @example foldHeading('OurVM¹\n(1–10)')  // { words: ['our', 'vm', '1', '10'], main: ['our', 'vm'] }
 */
export function foldHeading(text: string): FoldedHeading {
  const plain = NO_SIGNS.test(text)
    ? text
    : SIGNS.reduce((done, [sign, words]) => done.replace(sign, words), text);
  const words = wordsOf(plain);
  if (!/[([]/.test(plain)) return { words, main: words };
  const main = wordsOf(withoutBrackets(plain));
  return { words, main: main.length > 0 ? main : words };
}

function wordsOf(text: string): readonly string[] {
  const folded = foldTerm(text);
  return folded === '' ? [] : folded.split(' ');
}
