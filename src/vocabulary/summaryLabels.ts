import { foldTerm } from './foldHeading';
import { matcher } from './matchTerms';
import { everyLanguage } from './languages';

/** Average and sum signs are letters or symbols of their own. */
const SIGNS = ['σ', 'ø', '∑'];

const findSummary = matcher(
  [...everyLanguage(({ rows }) => rows.totals), ...SIGNS].map((term) => [term, 'summary'] as const),
);
const findCompanions = matcher(
  everyLanguage(({ rows }) => rows.besideTotals).map((term) => [term, 'companion'] as const),
);
const alone = new Set(everyLanguage(({ rows }) => rows.totalsAlone).map(foldTerm));
const balances = new Set(everyLanguage(({ rows }) => rows.balances).map(foldTerm));
const limits = new Set([...everyLanguage(({ rows }) => rows.limits).map(foldTerm), ...balances]);
const weights = new Set(everyLanguage(({ rows }) => rows.weights).map(foldTerm));
const examples = new Set(everyLanguage(({ rows }) => rows.examples).map(foldTerm));
const closing = new Set(everyLanguage(({ rows }) => rows.closing).map(foldTerm));

/** How much a label says that its row sums up others: wholly, in part ("Total care package"), or not at all. */
export type SummaryLabel = 'whole' | 'part' | 'none';

/**
 * Reads the label of a row. `sections` are the headings of sections met above: "Total commercial" sums up "Commercial".
 *
 * @example summaryLabel('Grand total', [])         // 'whole'
 * @example summaryLabel('Total care package', [])  // 'part'
 */
export function summaryLabel(text: string, sections: readonly string[]): SummaryLabel {
  const words = foldTerm(text.replace(/[∑Σ]/g, 'sum').replace(/[Øø⌀](?!\p{L})/gu, 'mean '))
    .split(' ')
    .filter((word) => word !== '');
  if (alone.has(words.join(' '))) return 'whole';
  const found = findSummary(words);
  if (found.length === 0) return 'none';
  const known = new Set(sections.flatMap((section) => foldTerm(section).split(' ')));
  const covered = [...found, ...findCompanions(words)];
  const rest = words.filter(
    (word, i) =>
      !/^[\d]+$/.test(word) &&
      !known.has(word) &&
      !covered.some(({ start, length }) => i >= start && i < start + length),
  );
  if (rest.length === 0) return 'whole';
  const atAnEnd = found.some(({ start, length }) => start === 0 || start + length === words.length);
  return atAnEnd ? 'part' : 'none';
}

/** True for "Budget", "Remaining" and the like, which are no concessions where a list has ended. */
export function isLimitLabel(text: string): boolean {
  return limits.has(foldTerm(text));
}

/** True for "Given", "Remaining" and the like. */
export function isBalanceLabel(text: string): boolean {
  return balances.has(foldTerm(text));
}

/** True for "Legend", "Note: ..." and the like, which close a list. */
export function isClosingLabel(text: string): boolean {
  const beforeColon = /^[^:–-]*(?=:)/u.exec(text)?.[0] ?? text;
  return closing.has(foldTerm(beforeColon));
}

/** True for "Weight", "Weighting (%)" and the like, beside which the weights of the columns stand. */
export function isWeightsLabel(text: string): boolean {
  const [main = ''] = text.split(/[([:]/u, 1);
  return weights.has(foldTerm(text)) || weights.has(foldTerm(main));
}

/** True for "Example: 5% discount", "e.g. a longer term" and the like, which show how a list is filled in. */
export function isExampleLabel(text: string): boolean {
  const head = /^\s*[([]?\s*([\p{L}. ]{1,20}?)\s*(?:[:：)\]]|\s[-–—]\s|$)/u.exec(text)?.[1] ?? '';
  const abbreviated = /^\s*[([]?\s*(\p{L}{1,2}\. ?\p{L}{1,2}\.)/u.exec(text)?.[1] ?? '';
  return [head, abbreviated].some((one) => one !== '' && examples.has(foldTerm(one)));
}
