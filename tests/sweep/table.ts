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

/** What a table of {@link sweepTable} says: a walk of some changes renews their lines and leaves the others. */
export function talliesIn(table: string): readonly Tally[] {
  return table.split('\n').flatMap((row): readonly Tally[] => {
    const cells = row.split('|').map((cell) => cell.trim());
    const [, change = '', phase, ...counts] = cells;
    if (phase !== 'make' && phase !== 'undo') return [];
    const [trips = 0, troubles = 0, failedTroubles = 0, acts = 0, failedActs = 0] = counts.map(Number);
    return [
      {
        ...{ change, phase, trips },
        troubles: { tried: troubles, failed: failedTroubles },
        acts: { tried: acts, failed: failedActs },
      },
    ];
  });
}

/** The table of the sweep, as it stands in the docs, with the changes that have not been walked yet. */
export function sweepTable(tallies: readonly Tally[], order: readonly string[]): string {
  const sorted = [...tallies].sort(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change) || a.phase.localeCompare(b.phase),
  );
  const sum = (of: (tally: Tally) => number) => sorted.reduce((total, tally) => total + of(tally), 0);
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const walked = new Set(sorted.map(({ change }) => change));
  const missing = order.filter((change) => !walked.has(change));
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
    ...(missing.length === 0 ? [] : ['', `Not walked whole yet: ${missing.join('; ')}.`]),
  ].join('\n');
}
