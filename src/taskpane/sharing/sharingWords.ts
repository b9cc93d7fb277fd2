import type { PrivateHit } from '../../excel/sharing/privateWords';
import type { SessionReview } from '../../excel/review/sessionReview';

/** @example hitSentence({ found: '30 June', what: 'your private deadline' })  // '“30 June” is your private deadline.' */
export function hitSentence({ found, what }: PrivateHit): string {
  return `“${found}” is ${what}.`;
}

/** How many cells of the list are ours alone: scores, guesses and notes. */
export function privateCells({ reading }: Pick<SessionReview, 'reading'>): number {
  return reading.rows.reduce(
    (sum, { mirror, notes }) => sum + 3 + (mirror === null ? 0 : 3) + (notes === '' ? 0 : 1),
    0,
  );
}

/** What is looked for, each with the private things that it covers. */
export const CHECKED_BEFORE: readonly { readonly line: string; readonly covers: RegExp }[] = [
  { line: 'No score, gap, total or limit', covers: /score|limit/ },
  {
    line: 'No walk-away, target, deadline or alternative',
    covers: /walk-away|target|deadline|alternative|first offer/,
  },
  { line: 'No note, name or guess about their people', covers: /note|wrote about|lesson|sheet/ },
  { line: 'No row that you did not tick', covers: /did not choose/ },
];

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * What could not be looked at, by the words that it is listed under.
 *
 * @example unseenSentence(['Comments', 'Custom XML'])
 *          // 'This Excel does not let us look at comments and custom XML. None of it comes into the copy.'
 */
export function unseenSentence(unseen: readonly string[]): string {
  const named = unseen.map((where) => `${where.charAt(0).toLowerCase()}${where.slice(1)}`);
  return `This Excel does not let us look at ${list.format(named)}. None of it comes into the copy.`;
}

/** What a look at cells and their surroundings leaves out in every Excel, and who finds it. */
export const NEVER_LOOKED_AT =
  'Looked through are cells, formulas, names, settings and properties. Pictures, text boxes, charts, drop-down lists, headers and footers are not, and do not come into the copy; Excel’s own Document Inspector (File, Info) finds most of them in this file.';
