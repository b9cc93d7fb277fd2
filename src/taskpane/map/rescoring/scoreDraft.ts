import type { NewScores } from '../../../excel/changes/scoresChange';
import type { Score, Scores, Status, Triple } from '../../../negotiation/concession';
import { ONE_TO_TEN, type Scale } from '../../../cells/scale';
import { scoreReader } from '../../../excel/template/scoreReader';
import { typingHint } from '../../../excel/template/typedScore';

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

const MISSING = 'All three scores of a side are needed.';

/**
 * Reads a draft that is typed on the scale of the list. Our side needs all three scores; theirs all three or none. Blank all over is no mistake yet. Decimals may have a comma.
 *
 * @example readDraft({ own: ['2', '8', '3,5'], mirror: ['', '', ''], status: null }).scores  // { own: [2, 8, 3.5] }
 */
export function readDraft({ own, mirror, status }: ScoreDraft, scale: Scale = ONE_TO_TEN): ReadDraft {
  const read = scoreReader(scale);
  const problem = typingHint(scale);
  const scoreOf = (text: string): Typed => {
    const reading = read(isNumber(scale, text) ? Number(text.trim().replace(',', '.')) : text);
    return reading.kind === 'score' ? reading.score : reading.kind;
  };
  const problemOf = (score: Typed, isNeeded: boolean): string | null => {
    if (score === 'unreadable') return problem;
    return score === 'blank' && isNeeded ? MISSING : null;
  };
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

/** Plain numbers are read as such, so that a list from −5 to 5 or of decimals takes what is typed. */
function isNumber({ kind }: Scale, text: string): boolean {
  return kind === 'numbers' && /^\s*[-+]?\d+(?:[.,]\d+)?\s*$/.test(text);
}

function allOf(scores: readonly Typed[]): Scores | null {
  const [a, b, c] = scores.filter((score) => typeof score === 'number');
  return a === undefined || b === undefined || c === undefined ? null : [a, b, c];
}

function tripleOf<T>([a, b, c]: readonly (T | null)[]): Triple<T | null> {
  return [a ?? null, b ?? null, c ?? null];
}
