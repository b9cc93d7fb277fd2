import type { Phase } from './walk';

/** What was tried of one change, and what failed. */
export interface Tally {
  readonly change: string;
  readonly phase: Phase;
  /** Round trips in quiet. */
  readonly trips: number;
  readonly troubles: Count;
  readonly acts: Count;
}

interface Count {
  readonly tried: number;
  readonly failed: number;
}

/** The table of the whole sweep, as it stands in the docs. */
export function sweepTable(tallies: readonly Tally[], order: readonly string[]): string {
  const sorted = [...tallies].sort(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change) || a.phase.localeCompare(b.phase),
  );
  const sum = (of: (tally: Tally) => number) => sorted.reduce((total, tally) => total + of(tally), 0);
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['change', 'way', 'round trips', 'faults × trips', 'failed', 'acts of others × trips', 'failed']),
    line(['---', '---', '--:', '--:', '--:', '--:', '--:']),
    ...sorted.map(({ change, phase, trips, troubles, acts }) =>
      line([change, phase, trips, troubles.tried, troubles.failed, acts.tried, acts.failed]),
    ),
    line([
      '**all**',
      '',
      sum(({ trips }) => trips),
      sum(({ troubles }) => troubles.tried),
      sum(({ troubles }) => troubles.failed),
      sum(({ acts }) => acts.tried),
      sum(({ acts }) => acts.failed),
    ]),
  ].join('\n');
}
