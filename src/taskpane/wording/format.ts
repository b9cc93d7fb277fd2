import type { NumberFormats } from '../../excel/review/dealHeadline';

const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const percents = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** A score or sum for the screen: at most one decimal, the reader's own digits and marks, a real minus, and never "−0". */
export function formatNumber(n: number): string {
  const isNone = Math.abs(n) < 0.05;
  return numbers.format(isNone ? 0 : n).replace('-', '−');
}

/** A gap for the screen, always with its sign and with a real minus. */
export function formatSigned(n: number): string {
  return signed.format(n).replace('-', '−');
}

/** A share of 0..1 as a whole percentage. */
export function formatShare(share: number): string {
  return percents.format(share);
}

/** The reader's own digits, for sentences that others say as well. */
export const PANE_NUMBERS: NumberFormats = { number: formatNumber, signed: formatSigned, share: formatShare };

const times = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** A time of day for the screen. */
export function formatTime(moment: Date): string {
  return times.format(moment);
}

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** A day for the screen, in the reader's own order and words. */
export function formatDay(moment: Date): string {
  return days.format(moment);
}
