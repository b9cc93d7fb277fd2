/** A number that a text plainly gives, with what it is out of ("8/10") and the words beside it. */
export interface WrittenNumber {
  readonly number: number;
  readonly outOf: number | null;
  readonly remark: string;
}

/** Longer texts are prose; a score with a remark is short. */
const LONGEST = 400;

const LEADING = /^[~≈]?\s?([-−+]?\d{1,3}(?:[.,]\d{1,6})?)\s?(%)?/u;
const OUT_OF = /^(?:\/|(?:out of|of|von|sur|su|de|van|na)\s)\s?(\d{1,3})(?!\d)/iu;
/** "5¹", "5 [1]": the mark of a footnote. */
const FOOTNOTE = /^(?:[¹²³⁰⁴-⁹]{1,3}|\[[\da-z*]{1,2}\])$/iu;

/**
 * Reads a text with one number that is plainly meant: `5 (was 3)`, `7 - High`, `6?`, `8/10`. A second number counts only in
 * brackets beside words, as a remark. Null for anything else; time is linear in the text.
 *
 * @example writtenNumber('5 (was 3)')  // { number: 5, outOf: null, remark: 'was 3' }
 * @example writtenNumber('7 or 8')     // null
 */
export function writtenNumber(cell: string): WrittenNumber | null {
  if (cell.length > LONGEST) return null;
  const text = cell.trim();
  const leading = LEADING.exec(text);
  if (leading === null) return null;
  const number = Number((leading[1] ?? '').replace('−', '-').replace(',', '.'));
  let rest = text.slice(leading[0].length).trimStart();
  const over = OUT_OF.exec(rest);
  if (over !== null) rest = rest.slice(over[0].length).trimStart();
  const outOf = over === null ? null : Number(over[1]);
  const found = (remark: string) => ({ number, outOf, remark });
  rest = rest.replace(/^[?!*†]{1,3}/u, '').trimStart();
  if (rest === '' || FOOTNOTE.test(rest)) return found('');
  if (/^[([]/.test(rest)) {
    const inner = rest.slice(1).replace(/[)\]]\s*$/u, '');
    return /\p{L}/u.test(inner) && !/[()[\]]/.test(inner) ? found(inner.trim()) : null;
  }
  const after = /^(?:[-–—]\s|[:;,]\s?)/u.exec(rest);
  if (after === null) return null;
  const remark = rest.slice(after[0].length).trim();
  return /^\p{L}/u.test(remark) && !/\d/.test(remark) ? found(remark) : null;
}
