import type { Dimension, Direction } from '../concession';

/** What to ask the other side about a guess of ours: open questions that give nothing of our own away. */
const QUESTIONS: Readonly<
  Record<Direction, Readonly<Record<Dimension | 'whole', (what: string) => string>>>
> = {
  give: {
    value: (what) => `If you had ${what}, what would it save or earn you over a year?`,
    leverage: (what) => `What could you do with ${what} that you cannot do today?`,
    whole: (what) => `What would ${what} do for you that nothing else does?`,
    relationship: (what) => `Who in your house is waiting for ${what}, and why does it matter to them?`,
  },
  get: {
    value: (what) => `What would ${what} take on your side, in money and in people’s time?`,
    leverage: (what) => `Which of your plans would ${what} get in the way of?`,
    whole: (what) => `What would ${what} take on your side, all in all?`,
    relationship: (what) => `How would your own people take it if you agreed to ${what}?`,
  },
};

/**
 * A question for the other side that tests our guess of one of their scores. It carries no score and no estimate.
 *
 * @example probingQuestion({ name: 'Exclusivity', direction: 'give', dimension: 'leverage' })
 *          // 'What could you do with “Exclusivity” that you cannot do today?'
 */
export function probingQuestion({
  name,
  direction,
  dimension,
}: {
  readonly name: string;
  readonly direction: Direction;
  /** null for what it is worth, or costs, them as a whole. */
  readonly dimension: Dimension | null;
}): string {
  return QUESTIONS[direction][dimension ?? 'whole'](`“${name}”`);
}
