import { whoToAsk, type KnownPerson } from '../../negotiation/sayIt/personQuestions';
import { questionsAbout, type QuestionKind } from '../../negotiation/sayIt/questionBank';
import type { RowAtHand } from '../../negotiation/sayIt/rowAtHand';
import { framingAnswers, wordingOf, WORDING_KINDS, type WordingKind } from '../../negotiation/sayIt/wordings';

/** Something to say, with what it is chosen by. */
export interface Saying {
  readonly label: string;
  readonly words: string;
}

/** Things to say of one sort. */
export interface SayingGroup {
  readonly title: string;
  readonly sayings: readonly Saying[];
}

const WORDING_LABELS: Readonly<Record<WordingKind, string>> = {
  'if-then': 'If they …, then we …',
  compensating: 'Make up for it',
  reframing: 'Ask what it is for',
  'value-stating': 'Say what it is worth',
  'one-time': 'This once only',
};

const QUESTION_TITLES: Readonly<Record<QuestionKind, string>> = {
  diagnostic: 'Questions to understand',
  hypothetical: 'Questions to try out',
  challenge: 'Questions to test',
  calibration: 'Questions to weigh',
};

const asChosen = (words: string): Saying => ({ label: words, words });

/** Everything that can be said or asked about a row, sorted by what it is for; where they call it small, the answer to that first. */
export function sayingsAbout(row: RowAtHand, isCalledSmall = false): readonly SayingGroup[] {
  const bank = questionsAbout(row);
  const kinds = [...new Set(bank.map(({ kind }) => kind))];
  const words = {
    title: 'Words',
    sayings: WORDING_KINDS.map((kind) => ({ label: WORDING_LABELS[kind], words: wordingOf(kind, row) })),
  };
  const answers = {
    title: isCalledSmall ? 'They call it small' : 'If they call it small',
    sayings: framingAnswers(row).map(asChosen),
  };
  return [
    ...(isCalledSmall ? [answers, words] : [words, answers]),
    ...kinds.map((kind) => ({
      title: QUESTION_TITLES[kind],
      sayings: bank.filter((one) => one.kind === kind).map(({ question }) => asChosen(question)),
    })),
  ];
}

/** What to ask those on the other side who showed something about the row, by their names. */
export function sayingsTo(
  people: readonly KnownPerson[],
  { name }: Pick<RowAtHand, 'name'>,
): readonly SayingGroup[] {
  return whoToAsk(name, people).flatMap(({ person, question }) =>
    question === null ? [] : [{ title: `Questions to ${person.name}`, sayings: [asChosen(question)] }],
  );
}
