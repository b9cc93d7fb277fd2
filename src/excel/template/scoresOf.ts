import type { Scores, Triple } from '../../negotiation/concession';
import type { ScoreReading } from '../../cells/readScore';

/** Three scores from three cells; null unless all of them are there. */
export function scoresOf(readings: readonly ScoreReading[]): Scores | null {
  const scores = readings.flatMap((reading) => (reading.kind === 'score' ? [reading.score] : []));
  const [value, leverage, relationship] = scores;
  return value === undefined || leverage === undefined || relationship === undefined
    ? null
    : ([value, leverage, relationship] satisfies Triple<unknown>);
}
