import {
  FUNCTION_NAMES_ARRAY,
  FUNCTION_NAMES_COMPATIBILITY,
  FUNCTION_NAMES_CUBE,
  FUNCTION_NAMES_DATABASE,
  FUNCTION_NAMES_DATE,
  FUNCTION_NAMES_ENGINEERING,
  FUNCTION_NAMES_FINANCIAL,
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
  FUNCTION_NAMES_TEXT,
  FUNCTION_NAMES_WEB,
} from '@univerjs/engine-formula';

/** Functions of Excel that are younger than the engine's lists, or that it leaves out. */
const UNLISTED = [
  'GROUPBY', 'PIVOTBY', 'PERCENTOF', 'REGEXTEST', 'REGEXEXTRACT', 'REGEXREPLACE', 'TRANSLATE', 'DETECTLANGUAGE',
  'TRIMRANGE', 'IMPORTTEXT', 'IMPORTCSV', 'STOCKHISTORY', 'FIELDVALUE', 'COPILOT', 'PY', 'CALL', 'REGISTER.ID',
  'EUROCONVERT', 'SQL.REQUEST', 'GETPIVOTDATA', 'RTD', 'HYPERLINK', 'IMAGE', 'INFO', 'CELL', 'PHONETIC', 'WEBSERVICE',
  'FILTERXML', 'ENCODEURL', 'BAHTTEXT', 'JIS', 'DBCS', 'ASC',
] as const; // prettier-ignore

const KNOWN = new Set<string>([
  ...[
    FUNCTION_NAMES_ARRAY,
    FUNCTION_NAMES_COMPATIBILITY,
    FUNCTION_NAMES_CUBE,
    FUNCTION_NAMES_DATABASE,
    FUNCTION_NAMES_DATE,
    FUNCTION_NAMES_ENGINEERING,
    FUNCTION_NAMES_FINANCIAL,
    FUNCTION_NAMES_INFORMATION,
    FUNCTION_NAMES_LOGICAL,
    FUNCTION_NAMES_LOOKUP,
    FUNCTION_NAMES_MATH,
    FUNCTION_NAMES_STATISTICAL,
    FUNCTION_NAMES_TEXT,
    FUNCTION_NAMES_WEB,
  ].flatMap((names) => Object.values<string>(names)),
  ...UNLISTED,
]);

/** True for a function that Excel has, whether the engine can call it or not; by upper-case name. */
export function knownToExcel(name: string): boolean {
  return KNOWN.has(name);
}

/** Functions that take any number of areas, so that one area may stand for several. */
export const ONE_AFTER_THE_OTHER: ReadonlySet<string> = new Set([
  'SUM', 'AVERAGE', 'AVERAGEA', 'COUNT', 'COUNTA', 'MAX', 'MAXA', 'MIN', 'MINA', 'PRODUCT', 'SUMSQ', 'MEDIAN', 'STDEV',
  'STDEVA', 'STDEV.S', 'STDEV.P', 'STDEVP', 'STDEVPA', 'VAR', 'VARA', 'VAR.S', 'VAR.P', 'VARP', 'VARPA', 'AND', 'OR',
  'XOR', 'CONCAT', 'VSTACK', 'HSTACK', 'GEOMEAN', 'HARMEAN', 'DEVSQ', 'AVEDEV', 'KURT', 'SKEW',
]); // prettier-ignore

/** Of those, the ones that take an argument that was left out for a 0, which the engine (0.25.1) passes over. */
export const COUNTS_OMITTED: ReadonlySet<string> = new Set([
  'AVERAGE', 'AVERAGEA', 'COUNT', 'COUNTA', 'MAX', 'MAXA', 'MIN', 'MINA', 'PRODUCT', 'MEDIAN', 'STDEV', 'STDEVA',
  'STDEV.S', 'STDEV.P', 'STDEVP', 'STDEVPA', 'VAR', 'VARA', 'VAR.S', 'VAR.P', 'VARP', 'VARPA', 'AND', 'OR', 'XOR',
  'GEOMEAN', 'HARMEAN', 'DEVSQ', 'AVEDEV', 'KURT', 'SKEW',
]); // prettier-ignore

/** Functions that take a function's bare name, with the number of arguments they hand to it. */
export const TAKES_FUNCTIONS: ReadonlyMap<string, number> = new Map([
  ['BYROW', 1],
  ['BYCOL', 1],
  ['MAP', 1],
  ['REDUCE', 2],
  ['SCAN', 2],
  ['MAKEARRAY', 2],
]);

/** Functions that look at where cells are, not at what they hold: their own cell is no circle. */
export const NOT_READING: ReadonlySet<string> = new Set([
  'ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'AREAS', 'SHEET', 'SHEETS', 'FORMULATEXT', 'ISREF', 'OFFSET', 'INDEX', 'ADDRESS',
]); // prettier-ignore
