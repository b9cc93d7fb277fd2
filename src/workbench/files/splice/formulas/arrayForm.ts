import type { Token } from '../../formulas/tokens';
import { isCellWord, tokenize } from '../../formulas/tokens';

const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Functions that take whole ranges and answer one value. */
const TAKES_RANGES = words(
  'SUM AVERAGE AVERAGEA MIN MAX MINA MAXA COUNT COUNTA COUNTBLANK PRODUCT MEDIAN LARGE SMALL RANK STDEV STDEVP VAR VARP',
  'SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MATCH VLOOKUP HLOOKUP ROWS COLUMNS SUBTOTAL AND OR SUMSQ GEOMEAN',
  'HARMEAN PERCENTILE QUARTILE MODE NPV IRR CORREL SLOPE INTERCEPT AREAS',
  '_XLFN.AGGREGATE _XLFN.CONCAT _XLFN.TEXTJOIN _XLFN.MAXIFS _XLFN.MINIFS _XLFN.STDEV.S _XLFN.STDEV.P _XLFN.XOR',
  '_XLFN.RANK.EQ _XLFN.RANK.AVG _XLFN.PERCENTILE.INC _XLFN.PERCENTILE.EXC',
);

/** Functions that compute over whole ranges inside their arguments. */
const COMPUTES_OVER_RANGES = words('SUMPRODUCT');

/** Functions that take and answer single values. */
const SINGLE_VALUES = words(
  'IF IFERROR NOT TRUE FALSE NA ISBLANK ISNUMBER ISTEXT ISERROR ISERR ISNA ISLOGICAL ISNONTEXT N T ABS ROUND ROUNDUP',
  'ROUNDDOWN INT MOD SIGN SQRT POWER EXP LN LOG LOG10 TRUNC CEILING FLOOR EVEN ODD LEFT RIGHT MID LEN TRIM UPPER LOWER',
  'PROPER TEXT VALUE FIND SEARCH SUBSTITUTE REPLACE REPT EXACT CHAR CODE CONCATENATE DATE YEAR MONTH DAY TODAY NOW',
  'HOUR MINUTE SECOND TIME WEEKDAY EDATE EOMONTH DATEDIF DATEVALUE PV FV PMT PI HYPERLINK CHOOSE',
  '_XLFN.IFNA _XLFN.IFS _XLFN.SWITCH _XLFN.DAYS',
);

function significant(tokens: readonly Token[], from: number, step: 1 | -1): string | undefined {
  let at = from;
  while (tokens[at]?.kind === 'space') at += step;
  return tokens[at]?.text;
}

/** True when the token starts something that may stand for more than one cell: a range, a name, a table's column. */
function mayBeMany(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === '{') return true;
  if (token?.kind === 'bracket') return !/^\[\[#This Row\],\[[^\]]*\]\]$/.test(token.text);
  if (token?.kind !== 'word' && token?.kind !== 'number') return false;
  if (significant(tokens, at + 1, 1) === ':' || significant(tokens, at - 1, -1) === ':') return true;
  if (token.kind === 'number' || isCellWord(token.text) || /^(TRUE|FALSE)$/i.test(token.text)) return false;
  const next = tokens[at + 1];
  return next?.text !== '(' && next?.text !== '!' && next?.kind !== 'bracket';
}

/** Index behind a reference: its sheet, its other corner, its brackets. */
function behindReference(tokens: readonly Token[], at: number): number {
  let end =
    tokens[at]?.text === '{' ? tokens.findIndex((token, index) => index > at && token.text === '}') : at;
  if (end < 0) end = at;
  end++;
  for (;;) {
    const text = significant(tokens, end, 1);
    if (text !== ':' && text !== '!' && tokens[end]?.kind !== 'bracket') return end;
    if (tokens[end]?.kind === 'bracket') end++;
    else {
      while (tokens[end]?.text !== text) end++;
      end++;
      while (tokens[end]?.kind === 'space') end++;
      end++;
    }
  }
}

function startOfReference(tokens: readonly Token[], at: number): number {
  let start = at;
  while (tokens[start - 1]?.text === '!' || tokens[start - 1]?.text === ':') start -= 2;
  if (tokens[start]?.kind === 'bracket' && tokens[start - 1]?.kind === 'word') start--;
  return start;
}

type Frame = 'ranges' | 'computing' | 'single' | 'brackets' | 'other';

function frameOf(word: string | undefined, outer: Frame | undefined): Frame {
  if (word === undefined) return outer === 'computing' ? 'computing' : 'brackets';
  const name = word.toUpperCase();
  if (TAKES_RANGES.has(name)) return 'ranges';
  if (COMPUTES_OVER_RANGES.has(name)) return 'computing';
  return SINGLE_VALUES.has(name) ? 'single' : 'other';
}

/**
 * True when a formula (as the file spells it) must be written in the form of a spilling formula. Written plainly, Excel
 * would read it as in old versions and take a single cell of each range: `SUM(A1:A3*2)` becomes `SUM(@A1:A3*2)`. The form
 * does no harm to a formula that would not need it, so doubt counts as yes; formulas whose ranges stand only where a range is
 * wanted stay plain, as Excel writes them.
 * @example needsArrayForm('SUM(B2:D2)') // false
 */
export function needsArrayForm(formula: string): boolean {
  const tokens = tokenize(formula);
  const frames: Frame[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text === '(') {
      const word = tokens[at - 1]?.kind === 'word' ? tokens[at - 1]?.text : undefined;
      const frame = frameOf(word, frames.at(-1));
      if (frame === 'other') return true;
      frames.push(frame);
    } else if (token?.text === ')') frames.pop();
    else if (mayBeMany(tokens, at)) {
      const end = behindReference(tokens, at);
      const frame = frames.at(-1);
      const before = significant(tokens, startOfReference(tokens, at) - 1, -1) ?? '';
      const after = significant(tokens, end, 1) ?? '';
      const alone = (before === '(' || before === ',') && (after === ')' || after === ',');
      if (frame !== 'computing' && !(frame === 'ranges' && alone)) return true;
      at = end - 1;
    }
  }
  return false;
}
