import type { Language } from './language';
import { ARABIC } from './languages/ar';
import { JAPANESE } from './languages/ja';
import { CHINESE } from './languages/zh';
import { POLISH } from './languages/pl';
import { DUTCH } from './languages/nl';
import { PORTUGUESE } from './languages/pt';
import { ITALIAN } from './languages/it';
import { ENGLISH } from './languages/en';
import { FRENCH } from './languages/fr';
import { GERMAN } from './languages/de';
import { SPANISH } from './languages/es';

/** Every language that is understood. Sheets mix them freely, so all are read at once. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  POLISH,
  CHINESE,
  JAPANESE,
  ARABIC,
];

/**
 * One list of all languages together, each entry once.
 *
 * @example everyLanguage(({ yes }) => yes)  // ['yes', 'ja', 'oui', 'sí']
 */
export function everyLanguage<T>(list: (language: Language) => readonly T[]): readonly T[] {
  return [...new Set(LANGUAGES.flatMap(list))];
}
