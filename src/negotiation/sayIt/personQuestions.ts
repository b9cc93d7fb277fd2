/** What somebody does at the table, and at what. */
export interface AtTheTable {
  readonly returnsTo?: string | undefined;
  readonly acceptsQuickly?: string | undefined;
  readonly isInflexibleOn?: string | undefined;
  readonly hesitatesAt?: string | undefined;
}

const QUESTIONS: Readonly<Record<keyof AtTheTable, (what: string) => string>> = {
  returnsTo: (what) => `You have come back to ${what} more than once. What hangs on it for you?`,
  acceptsQuickly: (what) => `${what} seemed easy for you. What makes it easy?`,
  isInflexibleOn: (what) => `What would have to be true for ${what} to move at all?`,
  hesitatesAt: (what) => `You thought twice about ${what}. What did you see there?`,
};

/**
 * Questions for one person, by how they behave at the table; none where nothing was noticed. They say what everybody could see
 * there, and nothing of what we make of it.
 *
 * @example { returnsTo: 'phase 1' } → 'You have come back to “phase 1” more than once. What hangs on it for you?'
 */
export function questionsFor(signals: AtTheTable): readonly string[] {
  return (Object.keys(QUESTIONS) as readonly (keyof AtTheTable)[]).flatMap((signal) => {
    const what = signals[signal]?.trim() ?? '';
    return what === '' ? [] : [QUESTIONS[signal](`“${what}”`)];
  });
}
