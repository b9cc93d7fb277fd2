import type { CheckAnswer } from './mistakes';

export const GIVE_QUESTIONS = ['repeat', 'cheap', 'shown', 'asked', 'reciprocate'] as const;
/** The five questions before a strategic give. */
export type GiveQuestion = (typeof GIVE_QUESTIONS)[number];

/** One answer for each question; absent: not answered yet. */
export type GiveAnswers = Readonly<Partial<Record<GiveQuestion, CheckAnswer>>>;

/** What the checklist says of a give. */
export interface GiveCheck {
  /** 0..5. */
  readonly yes: number;
  readonly answered: number;
  /** `go` from three yes on; `caution` where it is neither cheap for us nor asked for in return, in spite of three. */
  readonly verdict: 'go' | 'caution' | 'not yet';
  /** Where somebody is not sure, a small give tests it. */
  readonly trySmall: boolean;
  /** The questions that are not answered with yes, each with its advice. */
  readonly missing: readonly GiveQuestion[];
}

/** So many yes are enough. */
const ENOUGH = 3;

/**
 * Weighs a strategic give: three yes of five are enough. Not sure counts as no, and suggests a small give to test it.
 *
 * @example checkGive({ repeat: 'yes', cheap: 'yes', shown: 'yes', asked: 'unsure', reciprocate: 'no' })
 *          // { yes: 3, answered: 5, verdict: 'go', trySmall: true, missing: ['asked', 'reciprocate'] }
 */
export function checkGive(answers: GiveAnswers): GiveCheck {
  const missing = GIVE_QUESTIONS.filter((one) => answers[one] !== 'yes');
  const yes = GIVE_QUESTIONS.length - missing.length;
  const isOneSided = missing.includes('cheap') && missing.includes('asked');
  return {
    yes,
    answered: GIVE_QUESTIONS.filter((one) => answers[one] !== undefined).length,
    verdict: yes < ENOUGH ? 'not yet' : isOneSided && yes === ENOUGH ? 'caution' : 'go',
    trySmall: Object.values(answers).includes('unsure'),
    missing,
  };
}
