/**
 * A number without an exponent, which the engine (0.25.1) takes for text.
 * @example plainNumber('1.5E3') // '1500'
 */
export function plainNumber(text: string): string {
  const [mantissa = '', exponent] = text.toLowerCase().split('e');
  if (exponent === undefined) return text;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = `${whole}${fraction}`;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** More digits than this make the engine take a number for text. */
const MOST_DIGITS = 15;

/**
 * A number of a formula as the engine reads it: as Excel keeps it, with 15 digits, and as a product where it would be too long in digits.
 * @example numberOperand('9.99E+307') // '(9.99*10^307)'
 */
export function numberOperand(text: string): string {
  const plain = plainNumber(text);
  if (plain.replace(/^0?\.?0*|\./g, '').length <= MOST_DIGITS && !/^0\.0{6}/.test(plain)) return plain;
  const [mantissa = '', exponent = ''] = Number(Number(text).toPrecision(MOST_DIGITS))
    .toExponential()
    .split('e');
  return `(${mantissa}*10^${exponent.startsWith('-') ? `(${exponent})` : exponent.slice(1)})`;
}
