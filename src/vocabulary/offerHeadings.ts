import { foldHeading, foldTerm } from './foldHeading';
import type { Parties } from './headingReader';
import { OFFER_COLUMNS, type OfferColumn } from './language';
import { everyLanguage } from './languages';

const COLUMN_BY_HEADING: ReadonlyMap<string, OfferColumn> = new Map(
  OFFER_COLUMNS.flatMap((column) =>
    everyLanguage(({ offers }) => offers.columns[column]).map((term) => [foldTerm(term), column] as const),
  ),
);

const UNITS = new Set(everyLanguage(({ offers }) => offers.units));

/** What a heading of an offers log stands for; null for any other. @example offerColumn('Amount (EUR)')  // 'amount' */
export function offerColumn(heading: string): OfferColumn | null {
  const words = foldHeading(heading).main.filter((word) => !UNITS.has(word));
  return COLUMN_BY_HEADING.get(words.join(' ')) ?? null;
}

const US = new Set(everyLanguage(({ sides, offers }) => [...sides.us, ...offers.us]).map(foldTerm));
const THEM = new Set(everyLanguage(({ sides, offers }) => [...sides.them, ...offers.them]).map(foldTerm));

/** Whose offer it is, from the words of its Side cell; null when they are not understood. The parties' names count, too. */
export function offerSide(text: string, parties: Parties): 'us' | 'them' | null {
  const word = foldTerm(text);
  if (word === '') return null;
  if (US.has(word) || word === foldTerm(parties.us)) return 'us';
  return THEM.has(word) || word === foldTerm(parties.them) ? 'them' : null;
}
