import { DIMENSIONS, type Concession, type Scores } from '../../concession';
import { exceeds, reaches } from '../../threshold';
import type { Hit, Rule } from '../finding';
import type { ReviewCase } from '../reviewCase';
import type { Snapshot } from '../reviewContext';
import { named, shown } from '../sentence';

interface Drift {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly since: string;
}

const size = (drift: Drift) => Math.abs(drift.to - drift.from);

function drifts(row: Concession, snapshot: Snapshot | null, since: string): readonly Drift[] {
  const kept = snapshot?.rows.find((one) => one.row === row.row);
  const sides: readonly (readonly [string, Scores | null | undefined, Scores | null])[] = [
    ['our', kept?.own, row.own],
    ['their', kept?.mirror, row.mirror],
  ];
  return sides.flatMap(([whose, before, now]) =>
    before && now
      ? DIMENSIONS.map((dimension, i) => ({
          what: `${whose} ${dimension}`,
          from: before[i] ?? 0,
          to: now[i] ?? 0,
          since,
        }))
      : [],
  );
}

function hitOf(row: Concession, review: ReviewCase): readonly Hit[] {
  const all = [
    ...drifts(row, review.baseline, 'the baseline'),
    ...(review.before === review.baseline ? [] : drifts(row, review.before, 'the last session')),
  ];
  const largest = all.reduce<Drift | null>((a, b) => (a === null || exceeds(size(b), size(a)) ? b : a), null);
  if (largest === null || !reaches(size(largest), review.settings.drift)) return [];
  const { what, from, to, since } = largest;
  return [
    {
      rows: [row.row],
      numbers: { from, to, change: to - from },
      size: size(largest) / review.settings.drift,
      message: `${named(row)}: ${what} moved from ${shown(from)} to ${shown(to)} since ${since}.`,
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
  firesWhen: 'a score, ours or theirs, moved by 2 or more since the baseline or since the previous snapshot',
  severity: 'caution',
  find: (review) => review.rows.flatMap((row) => hitOf(row, review)),
};
