import type { NewScores } from '../../../excel/changes/scoresChange';
import type { Score, Scores, Status, Triple } from '../../../negotiation/concession';
import { readScore } from '../../../cells/readScore';

/** What the user has typed so far, as text: our three scores, theirs, and the status. */
export interface ScoreDraft {
  readonly own: Triple<string>;
  /** null where the list has no columns for their side. */
  readonly mirror: Triple<string> | null;
  /** null where the list has no Status column. */
  readonly status: Status | null;
}

/** What a draft says once it is read. */
export interface ReadDraft {
  /** Per field, own then mirror, what is wrong in words; null where nothing is. */
  readonly problems: { readonly own: Triple<string | null>; readonly mirror: Triple<string | null> };
  /** What would be written; null while something is wrong. */
  readonly scores: NewScores | null;
  /** The scores for the preview; null while one of a side is missing. */
  readonly own: Scores | null;
  readonly mirror: Scores | null;
}

/** The words beside a field that cannot be read. */
const PROBLEM = 'Type a number from 1 to 10.';
const MISSING = 'All three scores of a side are needed.';

/**
 * Reads a draft. Our side needs all three scores; theirs all three or none. Blank all over is no mistake yet. Decimals may have a comma.
 *
 * @example readDraft({ own: ['2', '8', '3,5'], mirror: ['', '', ''], status: null }).scores  // { own: [2, 8, 3.5] }
 */
export function readDraft({ own, mirror, status }: ScoreDraft): ReadDraft {
  const ours = own.map(scoreOf);
  const theirs = (mirror ?? ['', '', '']).map(scoreOf);
  const isOurSideBlank = ours.every((score) => score === 'blank');
  const isTheirSideBlank = theirs.every((score) => score === 'blank');
  const problems = {
    own: tripleOf(ours.map((score) => problemOf(score, !isOurSideBlank))),
    mirror: tripleOf(theirs.map((score) => problemOf(score, !isTheirSideBlank))),
  };
  const [ownScores, mirrorScores] = [allOf(ours), allOf(theirs)];
  const isReadable = [...problems.own, ...problems.mirror].every((problem) => problem === null);
  return {
    problems,
    own: ownScores,
    mirror: mirrorScores,
    scores:
      isReadable && ownScores !== null
        ? {
            own: ownScores,
            ...(mirrorScores === null ? {} : { mirror: mirrorScores }),
            ...(status === null ? {} : { status }),
          }
        : null,
  };
}

type Typed = Score | 'blank' | 'unreadable';

function scoreOf(text: string): Typed {
  const reading = readScore(text);
  return reading.kind === 'score' ? reading.score : reading.kind;
}

function problemOf(score: Typed, isNeeded: boolean): string | null {
  if (score === 'unreadable') return PROBLEM;
  return score === 'blank' && isNeeded ? MISSING : null;
}

function allOf(scores: readonly Typed[]): Scores | null {
  const [a, b, c] = scores.filter((score) => typeof score === 'number');
  return a === undefined || b === undefined || c === undefined ? null : [a, b, c];
}

function tripleOf<T>([a, b, c]: readonly (T | null)[]): Triple<T | null> {
  return [a ?? null, b ?? null, c ?? null];
}
