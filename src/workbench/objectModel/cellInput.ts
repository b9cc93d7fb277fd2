import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';

/** What else a cell may hold is taken away: a formula, a shared formula, text with formatting inside. */
const NOTHING_ELSE: ICellData = { f: null, si: null, p: null };

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;
const PERCENTAGE = /^\s*([-+]?(?:\d+\.?\d*|\.\d+))\s*%\s*$/;
const ERROR = /^#(?:N\/A|DIV\/0!|NUM!|VALUE!|NULL!|REF!|NAME\?)$/;

/**
 * What a value becomes when it is written into a cell, as if it were typed: text that begins with `=` is a formula, a leading
 * apostrophe makes text of the rest, `'7'` becomes the number 7 and `'50%'` 0.5 unless the cell is formatted as text, `''` clears the cell.
 * Dates are not recognised in texts: write serials.
 */
export function cellInput(value: unknown, isTextFormat: boolean): ICellData {
  if (value === '' || value === undefined || value === null) return { ...NOTHING_ELSE, v: null, t: null };
  if (typeof value === 'boolean') return { ...NOTHING_ELSE, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...NOTHING_ELSE, v: value, t: CellValueType.NUMBER };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.startsWith("'")) return { ...NOTHING_ELSE, v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (isTextFormat) return { ...NOTHING_ELSE, v: text, t: CellValueType.FORCE_STRING };
  if (text.startsWith('=') && text.length > 1) return { ...NOTHING_ELSE, f: text, v: null, t: null };
  if (NUMBER.test(text)) return { ...NOTHING_ELSE, v: Number(text), t: CellValueType.NUMBER };
  const percentage = PERCENTAGE.exec(text)?.[1];
  if (percentage !== undefined)
    return { ...NOTHING_ELSE, v: Number(percentage) / 100, t: CellValueType.NUMBER };
  if (/^(?:true|false)$/i.test(text))
    return { ...NOTHING_ELSE, v: /^true$/i.test(text) ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...NOTHING_ELSE, v: text, t: CellValueType.STRING };
}

/** True for the text of an error value such as `#N/A`. */
export function isErrorText(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    (ERROR.test(value) || /^#(?:SPILL!|CALC!|GETTING_DATA|CYCLE!|ERROR!)$/.test(value))
  );
}
