import type { TemplateDoubt } from './doubt';

/** What came near to a list of concessions, in one sentence, and the question that would settle it. */
export interface NearMiss {
  readonly seen: string;
  readonly doubts: readonly TemplateDoubt[];
}

/** A doubt about what was not read: nothing was taken. */
export const nearDoubt = (
  about: TemplateDoubt['about'],
  cells: readonly string[],
  reason: string,
  question: string,
  answers: readonly string[],
): TemplateDoubt => ({
  ...{ column: 'own', about, cells, reason, question, answers, taken: null },
  key: `${about}|${reason}`,
});

/** Rows that are looked at: headings stand near the top. */
export const DEPTH = 200;
