import type { Direction } from '../../negotiation/concession';
import { FORMULA_WORDS, readStatus } from '../../negotiation/words';
import type { TemplateReading } from '../template/reading';

/** The words that formulas on the sheet understand, lower case. The method knows thousands of phrases; a formula holds few. */
export interface SheetWords {
  readonly give: readonly string[];
  readonly get: readonly string[];
  readonly agreed: readonly string[];
}

/** As the formula sees a cell after LOWER(TRIM(…)). */
function asCompared(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
}

/** The sheet has the last word: what it uses for the opposite is not taken from the common list. */
function known(
  common: readonly string[],
  seen: readonly string[],
  opposite: readonly string[],
): readonly string[] {
  const elsewhere = new Set(opposite.map(asCompared));
  const words = [...common.filter((word) => !elsewhere.has(word)), ...seen.map(asCompared)];
  return [...new Set(words)].filter((word) => word !== '' && !word.includes('|'));
}

/**
 * The commonest words and those that stand on this sheet, so that formulas read exactly the rows that the reader read.
 *
 * @param statuses what stands in the Status column; empty without one
 */
export function sheetWords(
  understood: TemplateReading['directionWords'],
  statuses: readonly unknown[],
): SheetWords {
  const agreed = statuses.filter(
    (text): text is string => typeof text === 'string' && readStatus(text) === 'agreed',
  );
  return {
    give: known(FORMULA_WORDS.give, understood.give, understood.get),
    get: known(FORMULA_WORDS.get, understood.get, understood.give),
    agreed: known(FORMULA_WORDS.agreed, agreed, []),
  };
}

/** The words of one direction. */
export function wordsOf(words: SheetWords, direction: Direction): readonly string[] {
  return direction === 'give' ? words.give : words.get;
}
