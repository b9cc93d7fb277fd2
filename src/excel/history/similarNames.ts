import { foldText } from '../../negotiation/foldText';

/** A name as it is compared: folded; what folds to nothing stays as it is. */
export function foldedName(name: string): string {
  return foldText(name) || name.trim();
}

/** Pairs of neighbouring letters, counted; blanks at the ends so that first and last letters count. */
function letterPairs(name: string): ReadonlyMap<string, number> {
  const padded = ` ${name} `;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < padded.length; i++) {
    const pair = padded.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How alike two folded names are, 0..1: twice the letter pairs they share, divided by all they have (Dice's coefficient).
 *
 * @example similarity('exclusivity', 'exclusivty')  // 0.87
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [letterPairs(one), letterPairs(other)];
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / (one.length + other.length + 2);
}

/** True when every word of the shorter name stands in the longer one, such as "exclusivity" and "exclusivity for one year". */
export function contains(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const words = new Set(longer.split(' '));
  return shorter.length >= 4 && shorter.split(' ').every((word) => words.has(word));
}

/** The numbers in a name: "Discount 2025" is not a misspelt "Discount 2024". */
export function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ');
}
