import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';

/** What else a cell may hold is taken away: a formula, a shared formula, text with formatting inside. */
const NOTHING_ELSE: ICellData = { f: null, si: null, p: null };

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;
const PERCENTAGE = /^\s*([-+]?(?:\d+\.?\d*|\.\d+))\s*%\s*$/;
const MONEY = /^\s*([-+]?)\$\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*$/;
const US_DATE = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/;
const ERROR = /^#(?:N\/A|DIV\/0!|NUM!|VALUE!|NULL!|REF!|NAME\?)$/;

/**
 * What a value becomes when it is written into a cell, as if it were typed: text that begins with `=` is a formula, a leading
 * apostrophe makes text of the rest, `'7'` becomes the number 7 unless the cell is formatted as text, `''` clears the cell.
 * `'50%'`, `'$120'` and `'1/15/2026'` become numbers with the format that Excel gives them. Dates in other spellings are not recognised: write serials.
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
  const formatted = percentage(text) ?? money(text) ?? usDate(text);
  if (formatted) return { ...NOTHING_ELSE, ...formatted, t: CellValueType.NUMBER };
  if (/^(?:true|false)$/i.test(text))
    return { ...NOTHING_ELSE, v: /^true$/i.test(text) ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...NOTHING_ELSE, v: text, t: CellValueType.STRING };
}

function percentage(text: string): ICellData | null {
  const size = PERCENTAGE.exec(text)?.[1];
  if (size === undefined) return null;
  return { v: Number(size) / 100, s: { n: { pattern: size.includes('.') ? '0.00%' : '0%' } } };
}

function money(text: string): ICellData | null {
  const [, sign, whole = '', cents = ''] = MONEY.exec(text) ?? [];
  if (sign === undefined) return null;
  const size = Number(whole.replaceAll(',', '') + cents);
  return { v: sign === '-' ? -size : size, s: { n: { pattern: cents === '' ? '$#,##0' : '$#,##0.00' } } };
}

function usDate(text: string): ICellData | null {
  const [, month, day, year] = (US_DATE.exec(text) ?? []).map(Number);
  if (month === undefined || day === undefined || year === undefined) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isOne = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && time >= FIRST_DAY;
  return isOne ? { v: (time - DAY_ZERO) / DAY_MS, s: { n: { pattern: 'm/d/yyyy' } } } : null;
}

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Before it, Excel counts a day that never was. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** True for the text of an error value such as `#N/A`. */
export function isErrorText(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    (ERROR.test(value) || /^#(?:SPILL!|CALC!|GETTING_DATA|CYCLE!|ERROR!)$/.test(value))
  );
}
