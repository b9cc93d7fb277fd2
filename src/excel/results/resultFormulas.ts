import { columnLetters } from '../../cells/a1';
import { allOf, numberLiteral } from '../formulas/formulaText';
import { marker } from '../formulas/marker';
import { methodTerms, rounded, type FormulaGround, type MethodTerms } from '../formulas/methodTerms';
import { READING_WORDS } from './readingWords';
import { runningDimension, type ResultTag } from './resultColumns';

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
  readonly ground: FormulaGround;
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
export function resultFormula(
  tag: ResultTag,
  { ground, headerRow, row, column }: ResultFormulaInput,
): string {
  const terms = methodTerms(ground, row);
  const shown = (conditions: readonly string[], result: string) =>
    `=IF(${allOf([`${marker(tag)}=0`, ...terms.named, ...conditions])},${result},"")`;
  const bothSides = terms.allScored === null ? ['FALSE'] : [terms.allScored];

  switch (tag) {
    case 'to-us':
      return shown([terms.ownScored], rounded(terms.ownTotal));
    case 'to-them':
      return shown(
        terms.mirrorScored === null ? ['FALSE'] : [terms.mirrorScored],
        rounded(terms.mirrorTotal),
      );
    case 'gap':
      return shown(bothSides, rounded(`${terms.ownTotal}-(${terms.mirrorTotal})`));
    case 'reading':
      return shown([], `IF(${terms.ownScored},${readingOf(terms)},"${READING_WORDS.unscored}")`);
    case 'why':
      return shown([], `IF(${terms.ownScored},${whyOf(terms, ground)},"${WHY_WORDS.notScored}")`);
    default: {
      // The largest number above is the sum so far, as sums of scores only grow; the heading is text and counts nothing.
      const letters = columnLetters(column);
      const before = `MAX(${letters}$${headerRow}:${letters}${row - 1})`;
      const dimension = runningDimension(tag);
      const own = dimension === null || dimension === 'total' ? terms.ownTotal : terms.ownScore(dimension);
      const counts = [...(terms.goes('give') ?? []), ...terms.agreed];
      const added = counts.length === 0 ? `(${own})` : `IF(${allOf(counts)},${own},0)`;
      return shown([terms.ownScored], rounded(`${before}+${added}`));
    }
  }
}

/** The word of the Reading column for a row with our scores. */
function readingOf(terms: MethodTerms): string {
  if (terms.allScored === null) return '""';
  const get = terms.goes('get');
  const give = allOf(terms.goes('give') ?? []);
  const byDirection = (asGive: string, asGet: string) =>
    get === null ? `"${asGive}"` : `IF(${give},"${asGive}","${asGet}")`;
  const { overpaying, opportunity, target, hollow, mixed, balanced } = READING_WORDS;
  const low = terms.crosses(-1);
  const high = `IF(${low},"${mixed}",${byDirection(overpaying, target)})`;
  const notHigh = `IF(${low},${byDirection(opportunity, hollow)},"${balanced}")`;
  return `IF(${allOf([terms.allScored, ...terms.goesSomewhere])},IF(${terms.crosses(1)},${high},${notHigh}),"")`;
}

/** The two largest gaps that reach the threshold, the largest first, the first of equals; else the total; else nothing. */
function whyOf(terms: MethodTerms, { settings }: FormulaGround): string {
  if (terms.allScored === null) return `"${WHY_WORDS.noMirror}"`;
  const signed = (word: string, gap: string) => `"${word} "&IF(${gap}>0,"+","${MINUS}")&ROUND(ABS(${gap}),2)`;
  const gap = (dimension: 'value' | 'leverage' | 'relationship') => rounded(terms.gap(dimension));
  const named = (size: string) =>
    `IF(sizev=${size},"Value "&textv,IF(sizel=${size},"Leverage "&textl,"Relationship "&textr))`;
  const text = (of: string) => `IF(${of}>0,"+","${MINUS}")&ROUND(ABS(${of}),2)`;
  const reaches = (size: string) => `ROUND(${size},6)>=${numberLiteral(settings.dimensionThreshold)}`;
  const steps = [
    ['gapv', gap('value')],
    ['gapl', gap('leverage')],
    ['gapr', gap('relationship')],
    // A trace of difference lets the first of equally large gaps stand first.
    ['sizev', 'ABS(gapv)+0.0000003'],
    ['sizel', 'ABS(gapl)+0.0000002'],
    ['sizer', 'ABS(gapr)+0.0000001'],
    ['textv', text('gapv')],
    ['textl', text('gapl')],
    ['textr', text('gapr')],
    ['first', 'MAX(sizev,sizel,sizer)'],
    ['second', 'MEDIAN(sizev,sizel,sizer)'],
    ['total', rounded(terms.asymmetry)],
  ].flat();
  const gaps = `${named('first')}&IF(${reaches('second')},", "&${named('second')},"")`;
  const total = `IF(ABS(total)>=${numberLiteral(settings.totalThreshold)},${signed('Total', 'total')},"${WHY_WORDS.nothing}")`;
  const why = `LET(${steps.join(',')},IF(${reaches('first')},${gaps},${total}))`;
  const withDirection =
    terms.goesSomewhere.length === 0
      ? why
      : `IF(${allOf(terms.goesSomewhere)},${why},"${WHY_WORDS.noDirection}")`;
  return `IF(${terms.allScored},${withDirection},"${WHY_WORDS.noMirror}")`;
}
