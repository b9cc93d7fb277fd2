import type { Direction } from '../negotiation/concession';
import type { DirectionWords } from './directionTerm';
import { DIRECTION_PAIRS, FORMULA_WORDS, readStatus } from '../vocabulary/cellWords';

/** The words that formulas on the sheet understand, lower case. The method knows thousands of phrases; a formula holds few. */
export interface SheetWords extends DirectionWords {
  readonly agreed: readonly string[];
}

/** As the formula sees a cell after LOWER(TRIM(…)). */
function asCompared(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
}

/** What can stand between the bars of a formula's list. */
function listed(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== '' && !word.includes('|'));
}

/**
 * The words for one direction: the plain one, those that stand on the sheet, and the opposites of those that stand there for
 * the other direction. The sheet has the last word: what it uses for the other direction is not taken.
 */
function directionWords(
  direction: Direction,
  seen: readonly string[],
  opposite: readonly string[],
): readonly string[] {
  const elsewhere = new Set(opposite);
  const opposites = DIRECTION_PAIRS.flatMap(([give, get], i) => {
    const [word, other] = direction === 'give' ? [give, get] : [get, give];
    return i === 0 || elsewhere.has(other) ? [word] : [];
  });
  return listed([...opposites.filter((word) => !elsewhere.has(word)), ...seen]);
}

/**
 * The words that stand on this sheet and those that may well come to stand there, so that formulas read exactly the rows
 * that the reader read and are no longer than that takes.
 *
 * @param understood what was read as give and as get, as it stands in the Direction column
 * @param statuses what stands in the Status column; empty without one
 */
export function sheetWords(
  understood: Readonly<Record<Direction, readonly string[]>>,
  statuses: readonly unknown[],
): SheetWords {
  const [give, get] = [understood.give.map(asCompared), understood.get.map(asCompared)];
  const agreed = statuses.filter(
    (text): text is string => typeof text === 'string' && readStatus(text) === 'agreed',
  );
  return {
    give: directionWords('give', give, get),
    get: directionWords('get', get, give),
    agreed: listed([...FORMULA_WORDS.agreed, ...agreed.map(asCompared)]),
  };
}
