import { textLiteral } from './formulaText';

/** The cell's text as it is looked for in a list of words between bars: lower case, without spaces around it. */
export function wordBetweenBars(cell: string): string {
  return `"|"&LOWER(TRIM(${cell}))&"|"`;
}

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
  return `ISNUMBER(FIND(${wordBetweenBars(cell)},${textLiteral(list)}))`;
}
