import { textLiteral } from './formulaText';

/** Marks before which a score or a word ends where a remark follows: "5 (was 3)", "High: they need it", "6?". */
const MARKS = ['(', '[', ':', ';', '?', '!', '*', '/', '%', '¹', '²', '³', ',', '~', '†'] as const;

/** Between blanks these begin a remark. */
const DASHES = [' - ', ' – ', ' — '] as const;

/** The marks that stand in these texts. */
export function annotationMarks(texts: readonly string[]): readonly string[] {
  return [...MARKS, ...DASHES].filter((mark) => texts.some((text) => text.includes(mark)));
}

/** Formula text for what stands before the first of these marks in a cell. */
export function beforeMarks(cell: string, marks: readonly string[]): string {
  const [first, ...rest] = marks;
  if (first === undefined) return `TRIM(${cell})`;
  const same = rest.reduce(
    (text, mark) => `SUBSTITUTE(${text},${textLiteral(mark)},${textLiteral(first)})`,
    cell,
  );
  return `TRIM(LEFT(${cell},FIND(${textLiteral(first)},${same}&${textLiteral(first)})-1))`;
}

/** The same in a program, by which it is known beforehand what a formula will find. */
export function textBeforeMarks(text: string, marks: readonly string[]): string {
  const ends = marks.map((mark) => text.indexOf(mark)).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...ends)).trim();
}

/**
 * Formula text for the number with which a text begins, in any language of Excel: "7,5", "7/10", "5 (was 3)". A decimal comma is
 * a point, and a word behind a blank does not count.
 */
export function bareNumber(cell: string, marks: readonly string[]): string {
  const known = marks.filter((mark) => mark !== ',');
  const head = known.length === 0 ? `SUBSTITUTE(${cell},"/10","")` : beforeMarks(cell, known);
  const alone = known.length === 0 ? head : `LEFT(${head},FIND(" ",${head}&" ")-1)`;
  return `NUMBERVALUE(SUBSTITUTE(${alone},",","."),".",",")`;
}

/** What {@link bareNumber} will find; null where it finds no number. */
export function bareNumberOf(text: string, marks: readonly string[]): number | null {
  const head = textBeforeMarks(
    text,
    marks.filter((mark) => mark !== ','),
  );
  const [alone = ''] = head.split(' ');
  const number = Number(alone.replace(',', '.'));
  return alone === '' || !Number.isFinite(number) ? null : number;
}
