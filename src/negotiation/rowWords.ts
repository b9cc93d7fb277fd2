import type { Concession } from './concession';

/**
 * What the words beside a row say. The method knows no words of people: who reads the sheet tells it.
 */
export interface RowWords {
  /** Whether a row is labelled as a gesture of goodwill, for which nothing is expected back. */
  readonly isGoodwill: (row: Pick<Concession, 'type' | 'linkedTo' | 'notes'>) => boolean;
  /** Whether a link names a row, by its number or by its name. */
  readonly linksTo: (link: string, row: Pick<Concession, 'row' | 'name'>) => boolean;
  /** Whether somebody calls a thing small: in their own framing of it, or in our notes. */
  readonly callsSmall: (framing: string, notes: string) => boolean;
}

/** Where nobody has read the words. */
export const NO_WORDS: RowWords = {
  isGoodwill: () => false,
  linksTo: () => false,
  callsSmall: () => false,
};
