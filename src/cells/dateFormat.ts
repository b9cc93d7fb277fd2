/**
 * True for a number format that shows dates or times (formats come in their en-US spelling). Quoted and escaped text, colours
 * and conditions in brackets do not count.
 *
 * @example isDateFormat('d-mmm')        // true
 * @example isDateFormat('0.0 "days"')   // false
 */
export function isDateFormat(format: unknown): boolean {
  if (typeof format !== 'string' || /^(?:general|@)?$/i.test(format.trim())) return false;
  const letters = format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '')
    .replace(/E[+-]/gi, '');
  return /[ymdhs]/i.test(letters);
}
