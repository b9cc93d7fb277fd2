import type { Concession } from './concession';

/**
 * What the words beside a row say. The method knows no words of people: who reads the sheet tells it.
 */
export interface RowWords {
  /** Whether a row is labelled as a gesture of goodwill, for which nothing is expected back. */
  readonly isGoodwill: (row: Pick<Concession, 'type' | 'linkedTo' | 'notes'>) => boolean;
  /** A name or an id as it is compared with others; '' for a text that names nothing. */
  readonly nameKey: (text: string) => string;
  /** What a link cell names, one entry for each thing in it: the whole text first, then its parts where it lists several. */
  readonly linksIn: (link: string) => readonly LinkTarget[];
  /** Whether somebody calls a thing small: in their own framing of it, or in our notes. */
  readonly callsSmall: (framing: string, notes: string) => boolean;
  /** Who asked for a thing, from its Asked by cell; null where the words are not understood. */
  readonly whoAsked: (askedBy: string) => 'us' | 'them' | 'nobody' | null;
}

/** One thing that a link cell names. */
export interface LinkTarget {
  /** The whole text, folded like a name. */
  readonly key: string;
  /** The worksheet row that the text is the number of; null for other texts. */
  readonly row: number | null;
}

/** Where nobody has read the words. */
export const NO_WORDS: RowWords = {
  isGoodwill: () => false,
  nameKey: () => '',
  linksIn: () => [],
  callsSmall: () => false,
  whoAsked: () => null,
};
