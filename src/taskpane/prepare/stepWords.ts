import type { Guess } from '../../negotiation/prepare/askNext';
import type { Preparation, PrepareStep, StepId } from '../../negotiation/prepare/preparation';
import { checkGive } from '../../negotiation/prepare/strategicGive';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

export const STEP_TITLES: Readonly<Record<StepId, string>> = {
  list: 'List what each side may give',
  guess: 'Guess what each is worth to them',
  limits: 'Set a limit for each kind of score',
  walkAway: 'Write down your walk-away',
  score: 'Score every row',
  pair: 'Pair every give with an ask',
  settle: 'Settle scores you disagree on',
  test: 'Test your biggest guess',
  mistakes: 'Check five common mistakes',
  strategicGive: 'Check a strategic give',
};

/** A step that is done, in a word. */
const DONE_WORDS: Readonly<Record<StepId, string>> = {
  list: 'list',
  guess: 'guesses',
  limits: 'limits',
  walkAway: 'walk-away',
  score: 'scores',
  pair: 'pairs',
  settle: 'disagreements',
  test: 'biggest guess',
  mistakes: 'five mistakes',
  strategicGive: 'strategic gives',
};

/** The steps that are done, in one line. @example 'List, limits, disagreements' */
export function doneLine(done: readonly PrepareStep[]): string {
  const line = done.map(({ id }) => DONE_WORDS[id]).join(', ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

const START_WITH: Readonly<Record<StepId, string>> = {
  list: 'Start with what is missing on the list.',
  guess: 'Start with what their side may be worth to them.',
  limits: 'Start with how much you may give away.',
  walkAway: 'Start with what you do if this fails.',
  score: 'Start with the rows that have no scores.',
  pair: 'Start with what to ask for in return.',
  settle: 'Start with the scores you disagree on.',
  test: 'Start with one question to the other side.',
  mistakes: 'Start with five questions to yourselves.',
  strategicGive: 'Start with the give that moves most.',
};

const COUNTED = [
  ...['Nothing', 'One thing', 'Two things', 'Three things', 'Four things', 'Five things'],
  ...['Six things', 'Seven things', 'Eight things', 'Nine things', 'Ten things'],
];

/**
 * What is left to prepare, in one sentence.
 *
 * @example four steps open, session 4 ahead → 'Four things left before session 4'
 */
export function prepareHeadline(steps: readonly PrepareStep[], session: number | null): Headline {
  const open = steps.filter(({ done }) => !done);
  const [first] = open;
  if (first === undefined)
    return {
      tone: 'calm',
      title: session === null ? 'Ready to meet' : `Ready for session ${formatNumber(session)}`,
      detail: 'All steps are done.',
    };
  const before = session === null ? 'before you meet' : `before session ${formatNumber(session)}`;
  const things = COUNTED[open.length] ?? `${formatNumber(open.length)} things`;
  return { tone: 'calm', title: `${things} left ${before}`, detail: START_WITH[first.id] };
}

/** What is to do in a step that is not done, with the row it begins with; '' for one that is. */
export function stepDetail(step: PrepareStep, preparation: Preparation): string {
  if (step.done) return '';
  const [gap] = step.gaps;
  const name = gap !== undefined && 'name' in gap ? gap.name : '';
  const progress = `${formatNumber(step.count.done)} of ${formatNumber(step.count.of)} done.`;
  const others = step.gaps.length > 1 ? ` and ${formatNumber(step.gaps.length - 1)} more` : '';
  const have = step.gaps.length > 1 ? 'have' : 'has';
  switch (step.id) {
    case 'list':
      return gap?.step === 'list' && gap.missing === 'give'
        ? 'Nothing yet that we may give.'
        : 'Nothing yet that they may give us.';
    case 'guess':
      return step.count.of === 0
        ? 'There are no scored rows yet.'
        : `${progress} ${name}${others} ${have} no guess of theirs.`;
    case 'limits':
      return `${formatNumber(step.count.done)} of ${formatNumber(step.count.of)} set.`;
    case 'walkAway':
      return 'What will you do if this fails? Above.';
    case 'mistakes':
      return `${formatNumber(step.count.done)} of 5 clear`;
    case 'strategicGive': {
      const [open] = preparation.strategicGives.filter(
        ({ answers }) => checkGive(answers).verdict === 'not yet',
      );
      return open === undefined ? '' : `${open.name}: ${formatNumber(checkGive(open.answers).yes)} of 5 yes`;
    }
    case 'score':
      return step.count.of === 0
        ? 'There are no rows yet.'
        : `${progress} ${name}${others} ${step.gaps.length > 1 ? 'are' : 'is'} not scored.`;
    case 'pair':
      if (step.count.of === 0) return 'There is nothing yet that we may give.';
      return preparation.links
        ? `${name}${others} ${have} nothing asked in return.`
        : 'The list has no column for it. Add one with the heading “In return for”.';
    case 'settle': {
      const [worst] = preparation.disagreements;
      if (worst === undefined) return '';
      const said = worst.scores.map(({ name: who, score }) => `${who} ${formatNumber(score)}`).join(', ');
      return `${worst.name}, ${DIMENSION_WORDS[worst.dimension].toLowerCase()}: ${said}.`;
    }
    case 'test': {
      if (preparation.guesses === null) return 'Looking for the question that brings most.';
      const [biggest] = preparation.guesses;
      return biggest === undefined
        ? 'Guess their side first.'
        : `${biggest.name}: ${guessAsked(biggest)}? The question stands below.`;
    }
  }
}

/** @example guessAsked({ dimension: 'leverage', score: 6, … })  // 'is their leverage really 6' */
function guessAsked({
  dimension,
  direction,
  score,
}: Pick<Guess, 'dimension' | 'direction' | 'score'>): string {
  if (dimension !== null)
    return `is their ${DIMENSION_WORDS[dimension].toLowerCase()} really ${formatNumber(score)}`;
  return direction === 'give' ? 'is it worth to them what we guess' : 'does it cost them what we guess';
}
