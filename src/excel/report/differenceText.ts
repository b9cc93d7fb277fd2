import type { Difference } from '../history/differences';

/**
 * A difference as a sentence.
 *
 * @example differenceText({ row: 5, concession: 'Data sharing', what: 'own leverage', from: 7, to: 8 })
 *          // 'Row 5, “Data sharing”: our leverage 7 → 8.'
 */
export function differenceText({ row, concession, what, from, to }: Difference): string {
  const who = row === null ? `“${concession}”` : `Row ${row}, “${concession}”`;
  if (what === 'added') return `${who}: new on the list, ${to ?? 'without status'}.`;
  if (what === 'gone') return `${who}: no longer on the list.`;
  const thing = what.replace(/^own /, 'our ').replace(/^mirror /, 'their ');
  return `${who}: ${thing} ${from ?? 'blank'} → ${to ?? 'blank'}.`;
}
