export const CHECK_ANSWERS = ['yes', 'no', 'unsure'] as const;
/** An answer to a question of a check. Not sure is an answer, too. */
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

export const MISTAKES = ['power', 'urgency', 'shadow', 'one-person', 'process'] as const;
/** The five mistakes of the weaker side. */
export type Mistake = (typeof MISTAKES)[number];

/** One answer for each mistake; absent: not answered yet. */
export type MistakeAnswers = Readonly<Partial<Record<Mistake, CheckAnswer>>>;

/** How far the five mistakes are looked at. */
export interface MistakeCheck {
  /** Those that are not made, in the order of {@link MISTAKES}. */
  readonly clear: readonly Mistake[];
  /** Those that are made, or of which nobody is sure. */
  readonly open: readonly Mistake[];
  readonly unanswered: readonly Mistake[];
}

/**
 * Which of the five mistakes are cleared away before a session. Not sure counts as made: its remedy is worth a look.
 *
 * @example checkMistakes({ power: 'no', urgency: 'unsure' })
 *          // { clear: ['power'], open: ['urgency'], unanswered: ['shadow', 'one-person', 'process'] }
 */
export function checkMistakes(answers: MistakeAnswers): MistakeCheck {
  return {
    clear: MISTAKES.filter((one) => answers[one] === 'no'),
    open: MISTAKES.filter((one) => answers[one] === 'yes' || answers[one] === 'unsure'),
    unanswered: MISTAKES.filter((one) => answers[one] === undefined),
  };
}

/**
 * How a meeting is run is conceded as well, and mostly unnoticed: as rows of the list it gets its price. Names of rows, as a
 * give.
 */
export const PROCESS_CONCESSIONS = [
  'They set the agenda',
  'They write the first draft',
  'They choose the order of topics',
  'They set how often we meet',
] as const;
