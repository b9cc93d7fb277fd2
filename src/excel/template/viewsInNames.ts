import { cellAddress } from '../../cells/a1';
import { textAt } from '../../cells/sheetGrid';
import type { HeadingReader } from '../../vocabulary/headingReader';
import type { PartialDoubt } from './doubt';
import type { Layout } from './rowKinds';

/** The end of a name that may say whose view its row holds: "Price cap – them", "(their view)". */
const ENDING = /(?:\s[-–—:/|]\s?|[([])([^()[\]]{2,30})[)\]]?\s*$/u;

/**
 * Names of which half or more say whose view their rows hold, or that stand under another one as "(their view)". Their rows would
 * be counted as concessions of their own, so it is asked.
 */
export function viewsInNames(
  { grid, columns: { concession } }: Layout,
  rows: readonly number[],
  read: HeadingReader,
): readonly PartialDoubt[] {
  const sided = rows.filter((row) => {
    const end = ENDING.exec(` ${textAt(grid, row, concession)}`)?.[1];
    const heading = end === undefined ? null : read(end);
    return heading !== null && heading.onlySide && heading.side !== 'maybe';
  });
  if (sided.length < 2 || sided.length * 3 < rows.length) return [];
  const name = textAt(grid, sided[0] ?? 0, concession);
  return [
    {
      column: 'concession',
      about: 'side',
      cells: sided.slice(0, 20).map((row) => cellAddress(row, concession)),
      reason: `Names such as "${name}" seem to say whose scores stand in their rows; each row is counted as a concession of its own.`,
      question: 'Do these rows hold one side’s scores of the same concession?',
      answers: [
        'No, they are concessions of their own',
        'Yes, I put the other side’s scores into columns beside ours',
      ],
      taken: null,
      key: `side|${grid.sheet}|names ${name}`,
    },
  ];
}
