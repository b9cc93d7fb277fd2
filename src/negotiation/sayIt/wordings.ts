import type { Direction } from '../concession';
import type { RowAtHand } from './rowAtHand';

/** The ways of putting a row to the other side, in the order in which they are offered. */
export const WORDING_KINDS = ['if-then', 'compensating', 'reframing', 'value-stating', 'one-time'] as const;
export type WordingKind = (typeof WORDING_KINDS)[number];

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const quoted = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`));

type Sentence = (what: string, inReturn: string | null) => string;

const WORDINGS: Readonly<Record<WordingKind, Readonly<Record<Direction, Sentence>>>> = {
  'if-then': {
    give: (what, other) =>
      `If you can agree to ${other ?? 'something that weighs as much for us'}, then we can offer ${what}.`,
    get: (what, other) =>
      other === null
        ? `If you can agree to ${what}, then tell us what would make that easier for you.`
        : `If you can agree to ${what}, then we can offer ${other}.`,
  },
  compensating: {
    give: (what, other) =>
      `${what} takes something from us that we have to make up elsewhere. With ${other ?? 'a step of yours beside it'} we could carry it.`,
    get: (what, other) =>
      `We know that ${what} asks something of you. ${other === null ? 'Tell us where we could make up for it.' : `To make up for it we have ${other} in mind.`}`,
  },
  reframing: {
    give: (what) =>
      `Before we settle ${what}: what is it meant to solve for you? There may be a way there that suits us both better.`,
    get: (what) =>
      `${what} is not meant against you: it is what lets us stand behind everything else that we agree.`,
  },
  'value-stating': {
    give: (what, other) =>
      `Normally ${what} has its price; for this agreement we waive it. ${other === null ? 'We would like that to be seen in what you bring.' : `That is what ${other} stands for.`}`,
    get: (what) =>
      `We know that ${what} is nothing you normally give, and we count it as such. It would tell us that you mean this to last.`,
  },
  'one-time': {
    give: (what, other) =>
      `We can do ${what} once, for this agreement alone${other === null ? '' : `, against ${other}`}. It is no rule for the next one, nor for other partners, and we would like to write that down.`,
    get: (what) =>
      `${what} this once would be enough for us. It need not become a rule, and we are glad to write that down.`,
  },
};

/**
 * Words for the other side about one row, as they can be said. They are made of names alone, so they carry no score, sum,
 * limit or guess; numbers in them stand in the names.
 *
 * @example wordingOf('if-then', { name: 'Two training days', direction: 'give', inReturn: ['Reference account'] })
 *          // 'If you can agree to “Reference account”, then we can offer “Two training days”.'
 */
export function wordingOf(kind: WordingKind, { name, direction, inReturn }: RowAtHand): string {
  return WORDINGS[kind][direction](quoted([name]), inReturn.length === 0 ? null : quoted(inReturn));
}

const FRAMING_ANSWERS: Readonly<Record<Direction, readonly ((what: string) => string)[]>> = {
  give: [
    (what) => `If ${what} is small for you, then let us set something small of yours beside it.`,
    (what) =>
      `${what} may look small from where you sit. It changes what we can do later, so it has its place in the balance.`,
    (what) =>
      `Small things add up. Let us write ${what} down with the others and look at all of them together.`,
  ],
  get: [
    (what) => `If ${what} is only small, then it should be easy to agree on today.`,
    (what) => `Whether ${what} is small we would like to judge by what it does for us; to us it matters.`,
  ],
};

/** Answers where they call a row small, minor or a mere formality. */
export function framingAnswers({
  name,
  direction,
}: Pick<RowAtHand, 'name' | 'direction'>): readonly string[] {
  return FRAMING_ANSWERS[direction].map((answer) => answer(quoted([name])));
}
