import { textLiteral } from './formulaText';

/**
 * A condition: the cell's text is one of the words, in any case and with any spaces around it. FIND rather than SEARCH,
 * for which a lone `?` or `*` in the cell would match every word.
 *
 * @param blank whether a blank cell counts as one of the words
 * @example oneOfWords('$I5', ['give'], true)
 *          // 'ISNUMBER(FIND("|"&LOWER(TRIM($I5))&"|","||give|"))'
 */
export function oneOfWords(cell: string, words: readonly string[], blank: boolean): string {
  const list = `${blank ? '|' : ''}|${words.map((word) => `${word}|`).join('')}`;
  return `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|",${textLiteral(list)}))`;
}
