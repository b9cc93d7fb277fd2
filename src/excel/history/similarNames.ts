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
 * How alike folded names are to each of a list, 0..1: twice the letter pairs that two share, divided by all they have (Dice's
 * coefficient). The list is looked into once, by its letter pairs, so that long lists are compared quickly; the answer is good
 * until the next name is asked about.
 *
 * @example similarityTo(['exclusivty'])('exclusivity')  // [0.87]
 */
export function similarityTo(names: readonly string[]): (name: string) => Float64Array {
  const holders = new Map<string, { readonly at: number[]; readonly counts: number[] }>();
  for (const [i, name] of names.entries())
    for (const [pair, count] of letterPairs(name)) {
      const held = holders.get(pair) ?? { at: [], counts: [] };
      held.at.push(i);
      held.counts.push(count);
      holders.set(pair, held);
    }
  const lengths = names.map((name) => name.length);
  const alike = new Float64Array(names.length);
  return (name) => {
    alike.fill(0);
    for (const [pair, count] of letterPairs(name)) {
      const held = holders.get(pair);
      if (held === undefined) continue;
      const { at, counts } = held;
      for (let k = 0; k < at.length; k += 1) {
        const i = at[k] ?? 0;
        const theirs = counts[k] ?? 0;
        alike[i] = (alike[i] ?? 0) + (theirs < count ? theirs : count);
      }
    }
    for (let i = 0; i < alike.length; i += 1)
      alike[i] = (2 * (alike[i] ?? 0)) / (name.length + (lengths[i] ?? 0) + 2);
    return alike;
  };
}

/** True when every word of the shorter name stands in the longer one, such as "exclusivity" and "exclusivity for one year". */
export function contains(one: NameInWords, other: NameInWords): boolean {
  const isShorter = one.name.length < other.name.length;
  const shorter = isShorter ? one : other;
  const longer = isShorter ? other : one;
  if (shorter.name.length < 4) return false;
  for (const word of shorter.words) if (!longer.words.has(word)) return false;
  return true;
}

/** A folded name and its words. */
export interface NameInWords {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/** The numbers in a name: "Discount 2025" is not a misspelt "Discount 2024". */
export function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ');
}
