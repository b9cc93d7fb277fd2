import type { Direction } from '../negotiation/concession';
import { textLiteral } from './formulaText';
import { oneOfWords, wordBetweenBars } from './wordTest';

/** The words that formulas understand for each direction, lower case. */
export type DirectionWords = Readonly<Record<Direction, readonly string[]>>;

/** Condition: the cell says this direction, which a blank cell does for `give`. */
export function goes(cell: string, words: DirectionWords, direction: Direction): string {
  return oneOfWords(cell, words[direction], direction === 'give');
}

/** Condition: the cell says one direction or the other. */
export function goesSomewhere(cell: string, words: DirectionWords): string {
  return oneOfWords(cell, [...words.give, ...words.get], true);
}

/**
 * Condition: the cell says get; FALSE for give and for a blank cell; an error for a word that is neither. One list holds
 * both kinds of words, and where in it the cell's word is found tells which kind it is.
 *
 * @example isGet('$I5', { give: ['give'], get: ['get'] })  // 'FIND("|"&LOWER(TRIM($I5))&"|","||give|get|")>=7'
 */
export function isGet(cell: string, { give, get }: DirectionWords): string {
  const gives = `||${give.map((word) => `${word}|`).join('')}`;
  const list = `${gives}${get.map((word) => `${word}|`).join('')}`;
  return `FIND(${wordBetweenBars(cell)},${textLiteral(list)})>=${gives.length}`;
}
