import { DIMENSIONS, type Concession, type Dimension, type Scores } from '../concession';
import type { FlagSettings } from '../flag';
import { total } from '../total';
import { exceeds } from '../threshold';
import { changeOfReading } from '../uncertainty/changeOfReading';
import { MIRROR_SPREAD } from '../uncertainty/scoreSpread';
import type { ValueOfAsking } from './valueOfAsking';

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
  /** What the guesses are ranked by, in points for us. */
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

/** Gains so near each other are told apart by the flags that hang on the answers. */
const SAME_GAIN = 0.1;

/**
 * What to ask next: the rows of which knowing their total brings us most, in expected points, each with the one guess that decides
 * most about its flag. Among gains within 0.1 of each other the row comes first whose flag is likelier to change, where it is
 * agreed or on the table. What brings nothing and decides hardly anything is left out.
 *
 * @param values as {@link searchValueOfAsking} found them, highest first
 */
export function askNext(
  values: readonly ValueOfAsking[],
  rows: readonly Concession[],
  settings: FlagSettings,
): readonly Guess[] {
  const gains = new Map(values.map(({ row, gain }) => [row.row, gain]));
  const ranked = rows
    .flatMap((row) => {
      const hangs = row.status === 'agreed' || row.status === 'offered' || row.status === 'asked';
      if (row.mirror === null || (!gains.has(row.row) && !hangs)) return [];
      const gain = gains.get(row.row) ?? 0;
      return bestGuess(row, row.mirror, settings).map((guess) => ({
        guess: { ...guess, worth: gain },
        gain,
        flagChance: hangs ? guess.chance : 0,
      }));
    })
    .filter(({ gain, flagChance }) => exceeds(gain, 0) || flagChance >= WORTH_ASKING)
    .sort((a, b) => b.gain - a.gain || b.flagChance - a.flagChance || a.guess.row - b.guess.row);
  const ordered: Guess[] = [];
  for (let first = ranked[0]; first !== undefined; first = ranked[0]) {
    const highest = first.gain;
    const near = ranked.filter(({ gain }) => !exceeds(highest - gain, SAME_GAIN));
    const next = near.reduce((a, b) => (exceeds(b.flagChance, a.flagChance) ? b : a));
    ordered.push(next.guess);
    ranked.splice(ranked.indexOf(next), 1);
  }
  return ordered;
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
