import { foldTerm } from './foldHeading';
import { everyLanguage } from './languages';

const WORDS = everyLanguage(({ rows }) => rows.weights).map(foldTerm);

/** Longer texts are sentences. */
const LONGEST = 100;

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,3})?)`;
/** "x2", "× 1.5", "*2"; the sign stands before the number, or right behind it: "2x". */
const TIMES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[x×✕*]\s?${NUMBER}|${NUMBER}\s?[x×✕])(?![\p{L}\d])`,
  'iu',
);
const PERCENT = new RegExp(String.raw`(?<![\d.,–-]\s?)${NUMBER}\s?%`, 'u');
const AFTER_WORD = new RegExp(String.raw`^[\s:=]{0,3}${NUMBER}(?!\d)`, 'u');

/**
 * The weight that a heading gives its column; null where it gives none. A share of hundred is one, a scale is none.
 *
 * @example headingWeight('Value (x2)')        // 2
 * @example headingWeight('Value (weight 50%)') // 50
 * @example headingWeight('Value (0-100%)')     // null
 */
export function headingWeight(heading: string): number | null {
  if (heading.length > LONGEST || !/\d/.test(heading)) return null;
  const times = TIMES.exec(heading);
  if (times !== null) return numberIn(times[1] ?? times[2]);
  const lower = heading.toLowerCase();
  for (const word of WORDS) {
    const at = lower.indexOf(word);
    if (at < 0) continue;
    const after = AFTER_WORD.exec(heading.slice(at + word.length));
    if (after !== null) return numberIn(after[1]);
  }
  const percent = PERCENT.exec(heading);
  return percent === null ? null : numberIn(percent[1]);
}

/**
 * A weight as a cell of a row of weights holds it: a number, "x2", "50%"; null for anything else.
 *
 * @example cellWeight('×1.5')  // 1.5
 */
export function cellWeight(cell: unknown): number | null {
  if (typeof cell === 'number') return cell >= 0 && Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const found = new RegExp(String.raw`^[x×✕*(]{0,2}\s?${NUMBER}\s?[x×✕%)]{0,2}$`, 'iu').exec(cell.trim());
  return found === null ? null : numberIn(found[1]);
}

function numberIn(text: string | undefined): number | null {
  const number = Number((text ?? '').replace(',', '.'));
  return text === undefined || !Number.isFinite(number) ? null : number;
}
