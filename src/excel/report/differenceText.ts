import { shown } from '../../negotiation/findings/sentence';
import type { Difference } from '../history/differences';

/**
 * A difference as a sentence.
 *
 * @param scoreText how a score from 1 to 10 is written on the list's own scale
 *
 * @example differenceText({ row: 5, concession: 'Data sharing', what: 'own leverage', from: 7, to: 8 })
 *          // 'Row 5, “Data sharing”: our leverage 7 → 8.'
 */
export function differenceText(
  { row, concession, what, from, to }: Difference,
  scoreText: (score: number) => string = shown,
): string {
  const said = (one: string | number | null) => (typeof one === 'number' ? scoreText(one) : (one ?? 'blank'));
  const who = row === null ? `“${concession}”` : `Row ${row}, “${concession}”`;
  if (what === 'added') return `${who}: new on the list, ${to ?? 'without status'}.`;
  if (what === 'gone') return `${who}: no longer on the list.`;
  const thing = what.replace(/^own /, 'our ').replace(/^mirror /, 'their ');
  return `${who}: ${thing} ${said(from)} → ${said(to)}.`;
}
