import { foldText, foldWord } from '../negotiation/foldText';
import type { RowWords } from '../negotiation/rowWords';
import { everyLanguage } from './languages';
import { mentions } from './mentions';

const labelsGoodwill = mentions(everyLanguage(({ links }) => links.goodwill));

const alternatives = (words: readonly string[]) =>
  words.map((word) => foldText(word) + (word.endsWith('*') ? '\\w*' : '')).join('|');

const ROW_NUMBER = new RegExp(
  `^(?:(?:${alternatives(everyLanguage(({ links }) => links.row))}) |[a-z]{1,2})?(\\d+)$`,
);

const SMALL = `(?:${alternatives(everyLanguage(({ framing }) => framing.small))})`;
const FRAMED = alternatives(everyLanguage(({ framing }) => framing.framed));
const THEY = alternatives(everyLanguage(({ framing }) => framing.they));
const SAY = alternatives(everyLanguage(({ framing }) => framing.say));
const JUST = alternatives(everyLanguage(({ framing }) => framing.just));
const ARTICLES = alternatives(everyLanguage(({ framing }) => framing.articles));
const SMALL_WORD = new RegExp(`\\b${SMALL}\\b`);
/** In free notes the word counts only where somebody is said to have called it so, or "just" stands before it. */
const CALLED_SMALL = [
  `\\b(?:${FRAMED})\\b.{0,40}\\b${SMALL}\\b`,
  `\\b(?:${THEY})\\b.{0,15}\\b(?:${SAY})\\b.{0,40}\\b${SMALL}\\b`,
  `\\b(?:${JUST})\\b (?:(?:${ARTICLES}) )?${SMALL}\\b`,
].map((pattern) => new RegExp(pattern));

/** What the words beside a row say, in every language. */
export const ROW_WORDS: RowWords = {
  isGoodwill: (row) => [row.type, row.linkedTo, row.notes].some((text) => labelsGoodwill(foldText(text))),

  /** By the worksheet row ("12", "row 12", "B12") or by the name, whole or in part. */
  linksTo: (link, row) => {
    const text = foldWord(link);
    if (text === '') return false;
    if (ROW_NUMBER.exec(text)?.[1] === String(row.row)) return true;
    const name = foldWord(row.name);
    return (
      name !== '' && (name === text || (text.length > 3 && (name.includes(text) || text.includes(name))))
    );
  },

  callsSmall: (framing, notes) => {
    const folded = foldText(notes);
    return SMALL_WORD.test(foldText(framing)) || CALLED_SMALL.some((pattern) => pattern.test(folded));
  },
};
