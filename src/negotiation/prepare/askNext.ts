import { DIMENSIONS, type Concession, type Dimension, type Scores } from '../concession';
import type { FlagSettings } from '../flag';
import { total } from '../total';
import { changeOfReading } from '../uncertainty/changeOfReading';
import { MIRROR_SPREAD } from '../uncertainty/scoreSpread';

/** One of our guesses about the other side, and what knowing better would be worth. */
export interface Guess {
  /** 1-based worksheet row. */
  readonly row: number;
  readonly name: string;
  readonly direction: Concession['direction'];
  readonly dimension: Dimension;
  /** Our guess of their score. */
  readonly score: number;
  /** How probable it is that the row reads differently once the score is known (0..1). */
  readonly chance: number;
  /** Our own points that stand behind the reading times that chance: what the guesses are ranked by. */
  readonly worth: number;
}

/** Below this chance a guess decides nothing: the lower end of the band in which a reading is watched. */
const WORTH_ASKING = 0.2;
const OPEN = ['idea', 'offered', 'asked'];

/**
 * The guesses that would most change a reading if we knew better, most worth knowing first: of each row that is still open
 * the one score that decides most, ranked by our own total times the chance that the row then reads differently. Guesses
 * that hardly decide anything are left out. This is the value of asking one question, before its answer is known.
 *
 * @example an open give of 7/9/5 against 5/6/4 reads Overpaying by leverage, whose gap is exactly 3: any higher guess and it
 *          no longer does, so half of all answers change the reading; 21 points × 0.5
 */
export function guessesWorthTesting(rows: readonly Concession[], settings: FlagSettings): readonly Guess[] {
  return rows
    .flatMap((row) =>
      OPEN.includes(row.status) && row.mirror !== null ? bestGuess(row, row.mirror, settings) : [],
    )
    .filter(({ chance }) => chance >= WORTH_ASKING)
    .sort((a, b) => b.worth - a.worth || a.row - b.row);
}

function bestGuess(row: Concession, mirror: Scores, settings: FlagSettings): readonly Guess[] {
  const { direction, own, name } = row;
  const stake = total(own, settings.weights);
  return DIMENSIONS.map((dimension, i): Guess => {
    const chance = changeOfReading({ direction, own, mirror }, dimension, MIRROR_SPREAD, settings);
    return { row: row.row, name, direction, dimension, score: mirror[i] ?? 0, chance, worth: stake * chance };
  })
    .sort((a, b) => b.chance - a.chance)
    .slice(0, 1);
}
