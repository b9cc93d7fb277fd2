const PLAIN = /^-?\d+(?:[.,]\d{1,2})?$/;
const GROUPED = /^-?\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a cell as an amount: a number, or a text that is one but for currency and separators. Null for anything else.
 *
 * @example readAmount('€ 120.000')  // 120000
 * @example readAmount('4,5 %')      // 4.5
 */
export function readAmount(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = cell
    .replace(/[€$£¥%]|\b(?:EUR|USD|GBP|CHF)\b/gi, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  // "20k" is 20,000; "1.5m" a million and a half.
  const short = /^(-?\d{1,6}(?:[.,]\d{1,2})?)\s?(k|m|mio|mn)$/i.exec(text);
  if (short?.[1] !== undefined)
    return Number(short[1].replace(',', '.')) * (short[2]?.toLowerCase() === 'k' ? 1000 : 1_000_000);
  if (GROUPED.test(text)) return Number(text.replace(/[.,'’ ]/g, ''));
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : null;
}
