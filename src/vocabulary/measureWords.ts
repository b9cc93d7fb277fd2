import { foldTerm } from './foldHeading';
import { everyLanguage } from './languages';
import { matcher } from './matchTerms';

/** What a column of a list with one score a side, or of a matrix of money, holds. */
export const MEASURES = ['cost', 'worth', 'expected', 'probability', 'years', 'rate', 'realised'] as const;
export type Measure = (typeof MEASURES)[number];

const marked = <const T>(terms: readonly string[], entry: T) => terms.map((term) => [term, entry] as const);

const find = matcher<Measure>(
  MEASURES.flatMap((measure) =>
    marked(
      everyLanguage(({ measures }) => measures[measure]),
      measure,
    ),
  ),
);

const findYours = matcher<true>(
  marked(
    everyLanguage(({ measures }) => measures.yours),
    true,
  ),
);

/** Longer texts are sentences. */
const LONGEST = 80;

/**
 * What a heading says that its column measures, the longest words first; empty where it says nothing.
 *
 * @example measuresIn('Cost to us (1-10)')    // ['cost']
 * @example measuresIn('Expected return (€)')  // ['expected']
 */
export function measuresIn(heading: string): readonly Measure[] {
  if (heading.length > LONGEST) return [];
  const words = foldTerm(heading).split(' ');
  const matches = [...find(words)].sort((a, b) => b.length - a.length || a.start - b.start);
  const [first] = matches;
  if (first === undefined) return [];
  return [...new Set(matches.filter(({ length }) => length === first.length).map(({ entry }) => entry))];
}

/** True for a heading that speaks to us: "Your cost". */
export function speaksToUs(heading: string): boolean {
  return heading.length <= LONGEST && findYours(foldTerm(heading).split(' ')).length > 0;
}

const findPriorities = matcher<true>(
  marked(
    everyLanguage(({ measures }) => [...measures.priority, ...measures.rank]),
    true,
  ),
);

/** True for a heading of how much it matters: "Our priority", "Their rank". */
export function isPriority(heading: string): boolean {
  return heading.length <= LONGEST && findPriorities(foldTerm(heading).split(' ')).length > 0;
}
