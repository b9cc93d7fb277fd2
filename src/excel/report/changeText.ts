import type { Change } from '../history/changes';

/**
 * A change as a sentence.
 *
 * @example changeText({ row: 5, concession: 'Data sharing', what: 'own leverage', from: 7, to: 8 })
 *          // 'Row 5, “Data sharing”: our leverage 7 → 8.'
 */
export function changeText({ row, concession, what, from, to }: Change): string {
  const who = row === null ? `“${concession}”` : `Row ${row}, “${concession}”`;
  if (what === 'added') return `${who}: new on the list, ${to ?? 'without status'}.`;
  if (what === 'gone') return `${who}: no longer on the list.`;
  const thing = what.replace(/^own /, 'our ').replace(/^mirror /, 'their ');
  return `${who}: ${thing} ${from ?? 'blank'} → ${to ?? 'blank'}.`;
}
