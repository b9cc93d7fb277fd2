import { DIMENSIONS, type Concession, type Dimension, type Scores } from '../concession';
import type { FlagSettings } from '../flag';
import type { ListMeasure } from '../pointUnit';
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
  /** null of a list of one score a side. */
  readonly dimension: Dimension | null;
  /** Our guess of their score. */
  readonly score: number;
  /** How probable it is that the row reads differently once the score is known (0..1). */
  readonly chance: number;
  /** What knowing their total of the row is expected to bring us, in points of the totals, ≥ 0. */
  readonly worth: number;
}

/** Below this chance a guess decides nothing: the lower end of the band in which a reading is watched. */
const WORTH_ASKING = 0.2;

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
  measure: ListMeasure = 'three',
): readonly Guess[] {
  const gains = new Map(values.map(({ row, gain }) => [row.row, gain]));
  const ranked = rows
    .flatMap((row) => {
      const hangs = row.status === 'agreed' || row.status === 'offered' || row.status === 'asked';
      if (row.mirror === null || (!gains.has(row.row) && !hangs)) return [];
      const gain = gains.get(row.row) ?? 0;
      return bestGuess(row, row.mirror, settings, measure).map((guess) => ({
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

function bestGuess(
  row: Concession,
  mirror: Scores,
  settings: FlagSettings,
  measure: ListMeasure,
): readonly Omit<Guess, 'worth'>[] {
  const { direction, own, name } = row;
  return (measure === 'one' ? [null] : DIMENSIONS)
    .map((dimension, i) => {
      const chance = changeOfReading({ direction, own, mirror }, dimension, MIRROR_SPREAD, settings);
      return { row: row.row, name, direction, dimension, score: mirror[i] ?? 0, chance };
    })
    .sort((a, b) => b.chance - a.chance)
    .slice(0, 1);
}
