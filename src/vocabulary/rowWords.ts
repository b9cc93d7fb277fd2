import { foldText } from '../negotiation/foldText';
import type { LinkTarget, RowWords } from '../negotiation/rowWords';
import { foldTerm } from './foldHeading';
import type { Parties } from './headingReader';
import { everyLanguage } from './languages';
import { mentions } from './mentions';
import { offerSide } from './offerHeadings';

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

const NOBODY = new Set(everyLanguage(({ sides }) => sides.nobody).map(foldTerm));

/** What stands between several links of one cell. */
const BETWEEN_LINKS = /[;,+&\n\r]/;

/** By the whole text, folded, and by the worksheet row: "12", "row 12", "B12". */
function linkTarget(text: string): LinkTarget | null {
  const key = foldText(text);
  const row = ROW_NUMBER.exec(key)?.[1] ?? null;
  return key === '' ? null : { key, row: row === null ? null : Number(row) };
}

/** What the words beside a row say, in every language; the parties' own names, where known, count as words for the sides. */
export function rowWords(parties: Parties): RowWords {
  return {
    isGoodwill: (row) => [row.type, row.linkedTo, row.notes].some((text) => labelsGoodwill(foldText(text))),
    nameKey: foldText,
    linksIn: (link) => {
      const parts = link.split(BETWEEN_LINKS);
      return [link, ...(parts.length > 1 ? parts : [])].flatMap((text) => linkTarget(text) ?? []);
    },
    callsSmall: (framing, notes) => {
      const folded = foldText(notes);
      return SMALL_WORD.test(foldText(framing)) || CALLED_SMALL.some((pattern) => pattern.test(folded));
    },
    whoAsked: (askedBy) =>
      foldText(askedBy) === '' || NOBODY.has(foldTerm(askedBy)) ? 'nobody' : offerSide(askedBy, parties),
  };
}

/** The same where the parties' names are not known. */
export const ROW_WORDS: RowWords = rowWords({ us: '', them: '' });
