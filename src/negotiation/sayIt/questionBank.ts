import type { Direction } from '../concession';
import type { RowAtHand } from './rowAtHand';

/** What a question is for, in the order of a conversation: to understand, to try out, to test, to weigh. */
export const QUESTION_KINDS = ['diagnostic', 'hypothetical', 'challenge', 'calibration'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface BankedQuestion {
  readonly kind: QuestionKind;
  readonly question: string;
}

type Question = (what: string) => string;

const BANK: Readonly<Record<QuestionKind, Readonly<Record<Direction, readonly Question[]>>>> = {
  diagnostic: {
    give: [
      (what) => `What is ${what} meant to make easier for you?`,
      (what) => `Who on your side feels it most while ${what} is missing?`,
    ],
    get: [
      (what) => `What stands in the way of ${what} on your side?`,
      (what) => `Who would have to say yes to ${what}, and what would they look at first?`,
    ],
  },
  hypothetical: {
    give: [
      (what) => `Suppose ${what} were there next quarter. What would you do first?`,
      (what) => `If ${what} came in smaller steps, which step would you want to see first?`,
    ],
    get: [
      (what) => `Suppose ${what} were settled. What would you need from us then?`,
      (what) => `If ${what} ended by itself after a while, what would change for you?`,
    ],
  },
  challenge: {
    give: [
      (what) => `How have you managed without ${what} so far?`,
      (what) => `What happens on your side if ${what} does not come?`,
    ],
    get: [
      (what) => `What would have to be different for ${what} to be possible?`,
      (what) => `Where have you agreed to something like ${what} before, and how did that go?`,
    ],
  },
  calibration: {
    give: [
      (what) =>
        `Of all that we talk about, does ${what} stand near the top for you, in the middle or at the end?`,
      (what) => `If you had to choose between ${what} and an earlier start, which would it be?`,
    ],
    get: [
      (what) =>
        `Of all that we have asked for, is ${what} one of the heavier things for you or one of the lighter ones?`,
      (what) => `What could take the place of ${what} and be easier for you?`,
    ],
  },
};

/**
 * Questions about one row that can be asked as they stand: they give away no score, no guess and no need of ours.
 *
 * @example a give "Exclusivity" → 'What is “Exclusivity” meant to make easier for you?', …: two of each kind
 */
export function questionsAbout({
  name,
  direction,
}: Pick<RowAtHand, 'name' | 'direction'>): readonly BankedQuestion[] {
  return QUESTION_KINDS.flatMap((kind) =>
    BANK[kind][direction].map((question) => ({ kind, question: question(`“${name}”`) })),
  );
}
