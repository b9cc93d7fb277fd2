import { DIMENSIONS, type Concession, type Scores } from '../../concession';
import { exceeds, reaches } from '../../threshold';
import type { Hit, Rule } from '../finding';
import type { ReviewCase } from '../reviewCase';
import type { KeptRow, Snapshot } from '../reviewContext';
import { named } from '../sentence';

interface Drift {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly since: string;
}

const size = (drift: Drift) => Math.abs(drift.to - drift.from);

/** What was kept at one moment, by worksheet row, and how that moment is called. */
interface Kept {
  readonly rows: ReadonlyMap<number, KeptRow>;
  readonly since: string;
}

/** The first of two that claim one row stays. */
function keptOf(snapshot: Snapshot, since: string): Kept {
  const rows = new Map<number, KeptRow>();
  for (const row of snapshot.rows) if (!rows.has(row.row)) rows.set(row.row, row);
  return { rows, since };
}

function drifts(row: Concession, { rows, since }: Kept, measure: ReviewCase['measure']): readonly Drift[] {
  const kept = rows.get(row.row);
  const sides: readonly (readonly [string, Scores | null | undefined, Scores | null])[] = [
    ['our', kept?.own, row.own],
    ['their', kept?.mirror, row.mirror],
  ];
  return sides.flatMap(([whose, before, now]) =>
    before && now
      ? (measure === 'one' ? (['score'] as const) : DIMENSIONS).map((dimension, i) => ({
          what: `${whose} ${dimension}`,
          from: before[i] ?? 0,
          to: now[i] ?? 0,
          since,
        }))
      : [],
  );
}

function hitOf(row: Concession, review: ReviewCase, moments: readonly Kept[]): readonly Hit[] {
  const all = moments.flatMap((kept) => drifts(row, kept, review.measure));
  const largest = all.reduce<Drift | null>((a, b) => (a === null || exceeds(size(b), size(a)) ? b : a), null);
  if (largest === null || !reaches(size(largest), review.settings.drift)) return [];
  const { what, from, to, since } = largest;
  return [
    {
      rows: [row.row],
      numbers: { from, to, change: to - from },
      size: size(largest) / review.settings.drift,
      message: `${named(row)}: ${what} moved from ${review.scoreText(from)} to ${review.scoreText(to)} since ${since}.`,
      suggestion:
        to < from && what.startsWith('our')
          ? 'Ask what made it look cheaper: new facts, or the wish to close? Re-score it with someone who was not in the room.'
          : 'Write down what was learned, and check whether the row still reads as it did.',
    },
  ];
}

/** Scores that moved since the preparation or since the last session. */
export const scoreDrift: Rule = {
  id: 'score-drift',
  firesWhen:
    'a score, ours or theirs, moved by 2 or more since the starting point or since the previous snapshot',
  severity: 'caution',
  find: (review) => {
    const { baseline, before } = review;
    const moments = [
      ...(baseline === null ? [] : [keptOf(baseline, 'the starting point')]),
      ...(before === null || before === baseline ? [] : [keptOf(before, 'the last session')]),
    ];
    return moments.length === 0 ? [] : review.rows.flatMap((row) => hitOf(row, review, moments));
  },
};
