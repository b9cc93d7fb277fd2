import { DIRECTIONS } from '../concession';
import type { Gap, Preparation, PrepareStep } from './preparation';
import { checkMistakes, MISTAKES } from './mistakes';
import { checkGive } from './strategicGive';
import { unpairedGives } from './unpaired';

/**
 * The ten steps of preparing, in their order, each with what is still missing. A list without a column for what comes in
 * return cannot be paired, so that step stays open without a gap to go to; with one set of scores there is nothing to settle.
 *
 * @example two rows, one of them without our scores, no limits set
 *          // score: { done: false, count: { done: 1, of: 2 }, gaps: [that row] }; limits: count 0 of 3
 */
export function prepareSteps(preparation: Preparation): readonly PrepareStep[] {
  return [
    listStep(preparation),
    guessStep(preparation),
    limitsStep(preparation),
    walkAwayStep(preparation),
    scoreStep(preparation),
    pairStep(preparation),
    settleStep(preparation),
    testStep(preparation),
    mistakesStep(preparation),
    strategicGiveStep(preparation),
  ];
}

/** What to go to after a gap: the next one in order, the first one after the last; null when nothing is missing. */
export function nextGap(steps: readonly PrepareStep[], after: Gap | null): Gap | null {
  const gaps = steps.flatMap(({ gaps: of }) => of);
  const at = after === null ? -1 : gaps.findIndex((gap) => sameGap(gap, after));
  return gaps[(at + 1) % Math.max(gaps.length, 1)] ?? null;
}

function sameGap(a: Gap, b: Gap): boolean {
  return a.step === b.step && ('row' in a ? a.row : 0) === ('row' in b ? b.row : 0);
}

function listStep({ rows, unscored }: Preparation): PrepareStep {
  const listed = new Set([...rows, ...unscored].map(({ direction }) => direction));
  const gaps = DIRECTIONS.filter((direction) => !listed.has(direction)).map((missing): Gap => ({
    step: 'list',
    missing,
  }));
  return { id: 'list', done: gaps.length === 0, count: { done: listed.size, of: 2 }, gaps };
}

function guessStep({ rows }: Preparation): PrepareStep {
  const missing = rows.filter(({ mirror }) => mirror === null);
  return {
    id: 'guess',
    done: rows.length > 0 && missing.length === 0,
    count: { done: rows.length - missing.length, of: rows.length },
    gaps: missing.map(({ row, name }) => ({ step: 'guess', row, name, dimension: null })),
  };
}

function limitsStep({ budgets }: Preparation): PrepareStep {
  const set = budgets.filter((limit) => limit !== null).length;
  return {
    id: 'limits',
    done: set === budgets.length,
    count: { done: set, of: budgets.length },
    gaps: set === budgets.length ? [] : [{ step: 'limits' }],
  };
}

function walkAwayStep({ hasWalkAway }: Preparation): PrepareStep {
  return {
    id: 'walkAway',
    done: hasWalkAway,
    count: { done: hasWalkAway ? 1 : 0, of: 1 },
    gaps: hasWalkAway ? [] : [{ step: 'walkAway' }],
  };
}

/** Done when none of the five is made; one that is made, or of which nobody is sure, has its remedy to be looked at. */
function mistakesStep({ mistakes }: Preparation): PrepareStep {
  const clear = checkMistakes(mistakes).clear.length;
  const done = clear === MISTAKES.length;
  return {
    id: 'mistakes',
    done,
    count: { done: clear, of: MISTAKES.length },
    gaps: done ? [] : [{ step: 'mistakes' }],
  };
}

/** Done when no open give of high leverage lacks three yes; a list without such gives has nothing to check. */
function strategicGiveStep({ strategicGives }: Preparation): PrepareStep {
  const weighed = strategicGives.filter(({ answers }) => checkGive(answers).verdict !== 'not yet').length;
  const done = weighed === strategicGives.length;
  return {
    id: 'strategicGive',
    done,
    count: { done: weighed, of: strategicGives.length },
    gaps: done ? [] : [{ step: 'strategicGive' }],
  };
}

function scoreStep({ rows, unscored }: Preparation): PrepareStep {
  const of = rows.length + unscored.length;
  return {
    id: 'score',
    done: of > 0 && unscored.length === 0,
    count: { done: rows.length, of },
    gaps: unscored.map(({ row, name }) => ({ step: 'score', row, name, dimension: null })),
  };
}

function pairStep({ rows, links, words }: Preparation): PrepareStep {
  const gives = rows.filter(
    ({ direction, status }) => direction === 'give' && status !== 'rejected' && status !== 'withdrawn',
  ).length;
  const unpaired = unpairedGives(rows, words);
  return {
    id: 'pair',
    done: unpaired.length === 0 && gives > 0,
    count: { done: gives - unpaired.length, of: gives },
    gaps: links ? unpaired.map(({ row, name }) => ({ step: 'pair', row, name, dimension: null })) : [],
  };
}

function settleStep({ rows, disagreements }: Preparation): PrepareStep {
  return {
    id: 'settle',
    done: disagreements.length === 0,
    count: { done: rows.length - disagreements.length, of: rows.length },
    gaps: disagreements.map(({ row, name, dimension }) => ({ step: 'settle', row, name, dimension })),
  };
}

/** Done when the guess that brings most was asked about, or when none brings anything; open without guesses and until they are found. */
function testStep({ rows, guesses, isTested }: Preparation): PrepareStep {
  const [biggest] = guesses ?? [];
  const hasMirror = rows.some(({ mirror }) => mirror !== null);
  const done = guesses !== null && hasMirror && (biggest === undefined || isTested(biggest));
  return {
    id: 'test',
    done,
    count: { done: done ? 1 : 0, of: 1 },
    gaps:
      done || biggest === undefined
        ? []
        : [{ step: 'test', row: biggest.row, name: biggest.name, dimension: biggest.dimension }],
  };
}
