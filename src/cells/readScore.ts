import { isScore, type Score } from '../negotiation/concession';

/** What one cell holds where a score is expected. A reason reads on from the cell's address: "D9: 11 is not …". */
export type ScoreReading =
  | { readonly kind: 'score'; readonly score: Score }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** "7", "7,5", "7.5", "7/10": what people type into a score column, also when the cell is formatted as text. */
const WRITTEN_SCORE = /^(\d{1,2}(?:[.,]\d+)?)(?:\s*\/\s*10)?$/;

/** Excel keeps a date as its day number; from here up (1 January 1954) a plain number in a score column is most likely one. */
const LIKELY_DATE = { from: 19725, to: 73050 };

/** `#N/A`, `#DIV/0!`, `#NAME?`, `#BEZUG!`; "#1" and "#TBD" are what somebody typed. */
const ERROR = /^#(?:N\/A|NV|GETTING_DATA|\p{Lu}[\p{Lu}\d_]{1,20}(?:\/\d)?[!?])$/iu;

/** True for a cell that holds nothing a person could see: Excel hands these over as '', null, or spaces. */
export function isBlankCell(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The text of an Excel error in a cell, such as `#N/A`, or null. Ranges hand errors over as text, custom functions as
 * objects that carry the text in one of two places, depending on the host.
 */
export function cellError(cell: unknown): string | null {
  if (typeof cell === 'string') return ERROR.test(cell.trim()) ? cell.trim() : null;
  if (typeof cell !== 'object' || cell === null) return null;
  if ('basicValue' in cell && typeof cell.basicValue === 'string') return cell.basicValue;
  if ('code' in cell && typeof cell.code === 'string') return cell.code;
  return null;
}

/** A cell's content as it stands in a sentence; long text is cut. */
function shown(cell: unknown): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = typeof cell === 'string' ? cell.trim() : 'This content';
  if (typeof cell !== 'string') return text;
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}

/**
 * Reads one cell as a score: a number from 1 to 10, decimals allowed. A number kept as text counts as that number.
 * Everything else is unreadable, with the reason in plain words; nothing is rounded or clipped.
 *
 * @example readScore('7,5')  // { kind: 'score', score: 7.5 }
 * @example readScore(11)     // { kind: 'unreadable', reason: '11 is not a score from 1 to 10' }
 */
export function readScore(cell: unknown): ScoreReading {
  if (isBlankCell(cell)) return { kind: 'blank' };
  if (isScore(cell)) return { kind: 'score', score: cell };
  const error = cellError(cell);
  if (error !== null)
    return { kind: 'unreadable', reason: `the cell shows ${error} instead of a score from 1 to 10` };
  if (typeof cell === 'string') {
    const written = WRITTEN_SCORE.exec(cell.trim())?.[1];
    const score = written === undefined ? NaN : Number(written.replace(',', '.'));
    if (isScore(score)) return { kind: 'score', score };
  }
  if (typeof cell === 'number' && cell >= LIKELY_DATE.from && cell <= LIKELY_DATE.to)
    return { kind: 'unreadable', reason: `${cell} is a date, not a score from 1 to 10` };
  return { kind: 'unreadable', reason: `${shown(cell)} is not a score from 1 to 10` };
}
