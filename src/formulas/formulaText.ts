/** Excel accepts at most 255 characters between two quotes in a formula; longer text is joined from pieces. */
const LONGEST_LITERAL = 255;

/**
 * Text as it stands in a formula, quotes doubled.
 *
 * @example textLiteral('the "big" one')  // '"the ""big"" one"'
 */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || start === 0; start += LONGEST_LITERAL)
    pieces.push(`"${text.slice(start, start + LONGEST_LITERAL).replace(/"/g, '""')}"`);
  return pieces.join('&');
}

/**
 * A number as it stands in an en-US formula: a point, no thousands, no binary noise.
 *
 * @example numberLiteral(0.1 + 0.2)  // '0.3'
 */
export function numberLiteral(n: number): string {
  const text = String(Number(n.toPrecision(15)));
  if (!/e/i.test(text)) return text;
  return n.toFixed(12).replace(/\.?0+$/, '');
}

/** Formula conditions that must all hold; nothing to hold is TRUE. */
export function allOf(conditions: readonly string[]): string {
  const [only] = conditions;
  if (only === undefined) return 'TRUE';
  return conditions.length === 1 ? only : `AND(${conditions.join(',')})`;
}
