import type { Dimension } from '../../negotiation/concession';
import type { CheckAnswer, Mistake } from '../../negotiation/prepare/mistakes';
import type { GiveCheck, GiveQuestion } from '../../negotiation/prepare/strategicGive';

export const ANSWER_WORDS: Readonly<Record<CheckAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
};

/** The five mistakes, each asked so that yes is the mistake, with its remedy. */
export const MISTAKE_WORDS: Readonly<
  Record<Mistake, { readonly question: string; readonly remedy: string }>
> = {
  power: {
    question: 'Do we take their power for leverage?',
    remedy: 'Size is not need. What do they need, and by when?',
  },
  urgency: {
    question: 'Do we show that time presses us?',
    remedy: 'Keep our dates to ourselves; ask for theirs. Plan a slow answer for each ask.',
  },
  shadow: {
    question: 'Do we bargain in the shadow of a weak alternative?',
    remedy: 'Work on the alternative away from the table; at the table talk of what this deal brings them.',
  },
  'one-person': {
    question: 'Do we take the other side for one person?',
    remedy: 'Who else decides, uses, pays or signs? Write them down below, each with what they want.',
  },
  process: {
    question: 'Do we leave agenda, drafting, order and cadence to them?',
    remedy:
      'Each of these is a concession. Put them on the list and score them, or offer to do them ourselves.',
  },
};

/** The five questions before a strategic give, with advice where the answer is not yes. */
export const GIVE_CHECK_WORDS: Readonly<
  Record<GiveQuestion, { readonly question: string; readonly advice: string }>
> = {
  repeat: {
    question: 'Will we deal with them again?',
    advice: 'Without a next time nothing brings it back: tie it to a return now.',
  },
  cheap: {
    question: 'Is it cheap for us and dear to them?',
    advice: 'Look for something that costs us less and serves the same need.',
  },
  shown: {
    question: 'Can its value be shown to them?',
    advice: 'Put its price beside it, or what it saves them; what is not seen is not returned.',
  },
  asked: {
    question: 'Is something asked for in return?',
    advice: 'Name the return before the give, in the same sentence.',
  },
  reciprocate: {
    question: 'Are they likely to reciprocate?',
    advice: 'Look at what came back last time; begin with something small.',
  },
};

/** What the checklist says in one line. @example 'Not yet: 3 yes needed. Try it small: a short time, one place.' */
export function verdictWords({ verdict, trySmall }: Pick<GiveCheck, 'verdict' | 'trySmall'>): string {
  const small = trySmall ? ' Try it small: a short time, one place.' : '';
  switch (verdict) {
    case 'go':
      return `Go: 3 yes or more.${small}`;
    case 'caution':
      return `Careful: 3 yes, but it is neither cheap for us nor asked for in return.${small}`;
    case 'not yet':
      return `Not yet: 3 yes needed.${small}`;
  }
}

/** What to ask oneself before scoring, by kind of score: for a give what it costs us, for a get what it brings us. */
export const SCORING_QUESTIONS: Readonly<Record<Dimension, readonly string[]>> = {
  value: [
    'What does it come to in money over the whole term, people’s time included?',
    'What would we have to sell, or to save, to make up for it?',
  ],
  leverage: [
    'What can we no longer refuse, choose or ask for once it is given?',
    'Whom do they need less, and whom do we need more, from that day on?',
  ],
  relationship: [
    'Will their people speak of it, and will ours?',
    'What would a refusal say about us, and would it be remembered?',
  ],
};

/** What the numbers mean, for every kind of score. */
export const SCORE_ANCHORS = '1 hardly matters, 4 is felt, 7 hurts or helps for long, 10 decides the deal.';
