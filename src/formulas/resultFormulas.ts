import { columnLetters } from '../cells/a1';
import { DIMENSIONS, type Dimension } from '../negotiation/concession';
import { allOf, numberLiteral } from './formulaText';
import { marker } from './marker';
import { methodTerms, type FormulaList, type MethodTerms } from './methodTerms';
import { rounded } from './notation';
import { FLAG_WORDS } from '../vocabulary/shownTerms';
import { runningDimension, type ResultTag } from './resultTags';
import { flagChoice } from './rowMethod';

/** Words of the Why column where there is no gap to name. */
export const WHY_WORDS = {
  notScored: 'Score it to see',
  noMirror: 'Add their side',
  noDirection: 'Say give or get',
  nothing: 'No big gap',
} as const;

/** A real minus, not a hyphen. */
const MINUS = '−';

export interface ResultFormulaInput {
  readonly list: FormulaList;
  /** 1-based worksheet rows. */
  readonly headerRow: number;
  readonly row: number;
  /** Zero-based worksheet column in which the formula will stand. */
  readonly column: number;
}

/**
 * The native en-US formula of one result cell. No range is used as an array and nothing newer than LET (Why alone), so
 * that colleagues see results without the add-in and, but for Why, in older versions of Excel. A row without a name, and
 * every number that needs a side which is not there, is blank and never 0.
 *
 * @example row 5, our scores 2/8/3 in C:E, theirs 5/5/5 in F:H, "Give" in I:
 *          To us 13, To them 15, Gap −2, Reading "Mixed", Why "Value −3, Leverage +3"
 */
export function resultFormula(tag: ResultTag, input: ResultFormulaInput): string {
  const { list, row } = input;
  const terms = methodTerms(list, row);
  const { numbers } = terms;
  const shown = (conditions: readonly string[], result: string) =>
    `=IF(${allOf([`${marker(tag)}=0`, ...terms.named, ...conditions])},${result},"")`;
  // Of one score a side people see the score itself.
  const isOne = list.measure === 'one';
  const perScore = (total: string) => (isOne ? `(${total})/3` : total);
  const needed = (condition: string | null) => [condition ?? 'FALSE'];

  switch (tag) {
    case 'to-us':
      return shown([terms.ownScored], rounded(perScore(numbers.ownTotal)));
    case 'to-them':
      return shown(needed(terms.mirrorScored), rounded(perScore(numbers.mirrorTotal)));
    case 'gap':
      return shown(needed(terms.allScored), rounded(perScore(numbers.difference(1))));
    case 'reading':
      return shown([], `IF(${terms.ownScored},${readingOf(terms)},"${FLAG_WORDS.unscored}")`);
    case 'why':
      return shown([], `IF(${terms.ownScored},${whyOf(terms, list)},"${WHY_WORDS.notScored}")`);
    default:
      return shown([terms.ownScored], rounded(`${givenAbove(input)}+${givenHere(tag, terms, isOne)}`));
  }
}

/** The word of the Reading column for a row with our scores; blank where their side or the direction is not known. */
function readingOf({ mirrorScored, isGet, crosses }: MethodTerms): string {
  if (mirrorScored === null) return '""';
  const word = flagChoice(crosses(1), crosses(-1), isGet, FLAG_WORDS);
  return `IF(${mirrorScored},${isGet === null ? word : `IFERROR(${word},"")`},"")`;
}

/** The two largest gaps that reach the threshold, the largest first, the first of equals; else the total; else nothing. */
function whyOf(terms: MethodTerms, { settings, measure }: FormulaList): string {
  const { mirrorScored, numbers } = terms;
  if (mirrorScored === null) return `"${WHY_WORDS.noMirror}"`;
  const signed = (word: string, n: string) => `IF(${n}>0,"${word} +","${word} ${MINUS}")&ROUND(ABS(${n}),2)`;
  const gap = (dimension: Dimension) => rounded(numbers.gap(dimension, 1));
  // A trace of difference lets the first of equally large gaps stand first.
  const steps = [
    ...(['v', 'l', 'e'] as const).map((name, i) => [name, gap(DIMENSIONS[i] ?? 'value')]),
    ['vs', 'ABS(v)+0.0000003'],
    ['ls', 'ABS(l)+0.0000002'],
    ['es', 'ABS(e)+0.0000001'],
    ['vt', signed('Value', 'v')],
    ['lt', signed('Leverage', 'l')],
    ['et', signed('Relationship', 'e')],
    ['most', 'MAX(vs,ls,es)'],
    ['next', 'MEDIAN(vs,ls,es)'],
    ['all', rounded(numbers.difference(1))],
  ].flat();
  const named = (size: string) => `IF(vs=${size},vt,IF(ls=${size},lt,et))`;
  const reaches = (size: string) => `ROUND(${size},6)>=${numberLiteral(settings.dimensionThreshold)}`;
  const gaps = `${named('most')}&IF(${reaches('next')},", "&${named('next')},"")`;
  const total = `IF(ABS(all)>=${numberLiteral(settings.totalThreshold)},${signed('Total', 'all')},"${WHY_WORDS.nothing}")`;
  const one = `IF(ABS(${rounded(numbers.difference(1))})>=${numberLiteral(settings.totalThreshold)},${signed('Score', rounded(`(${numbers.difference(1)})/3`))},"${WHY_WORDS.nothing}")`;
  const three = `LET(${steps.join(',')},IF(${reaches('most')},${gaps},${total}))`;
  const why = measure === 'one' ? one : three;
  const withDirection =
    terms.goesSomewhere.length === 0
      ? why
      : `IF(${allOf(terms.goesSomewhere)},${why},"${WHY_WORDS.noDirection}")`;
  return `IF(${mirrorScored},${withDirection},"${WHY_WORDS.noMirror}")`;
}

/**
 * What was given down to the row above: the number in the cell above, or the largest number further up where that cell
 * shows none, as sums of scores only grow; the heading is text and counts nothing. How far up is counted by the names, which
 * reach down to the formula's own row; below a row that was put in between, the largest number above stands in until the
 * columns are brought up to date.
 */
function givenAbove({ list, headerRow, row, column }: ResultFormulaInput): string {
  const cells = (of: number, to: number, fixed: '' | '$') =>
    `${fixed}${columnLetters(of)}$${headerRow}:${fixed}${columnLetters(of)}${to}`;
  const above = cells(column, row - 1, '');
  const before = `IFERROR(N(INDEX(${above},ROWS(${cells(list.columns.concession, row, '$')})-1)),0)`;
  return `IF(${before}>0,${before},MAX(${above}))`;
}

/** What this row adds to it. */
function givenHere(tag: ResultTag, terms: MethodTerms, isOne: boolean): string {
  const dimension = runningDimension(tag);
  const own =
    isOne || (dimension !== null && dimension !== 'total')
      ? terms.ownScore(isOne || dimension === null || dimension === 'total' ? 'value' : dimension)
      : terms.numbers.ownTotal;
  const counts = [...(terms.goes('give') ?? []), ...terms.agreed];
  return counts.length === 0 ? `(${own})` : `IF(${allOf(counts)},${own},0)`;
}
