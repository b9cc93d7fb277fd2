import { PERSON_SIGNALS, type Person, type PersonSignal } from '../../excel/records/dealRecords';
import type { WhoToAsk } from '../../negotiation/sayIt/personQuestions';

/** What each sign is called, before what it is about. */
export const SIGNAL_WORDS: Readonly<Record<PersonSignal, string>> = {
  returnsTo: 'Returns to',
  acceptsQuickly: 'Accepts quickly',
  isInflexibleOn: 'Is inflexible on',
  hesitatesAt: 'Hesitates at',
};

/** A text of the user's behind a verb: without the verb once more, a capital at its article, or a second full stop. */
function behind(verb: string, text: string): string {
  const bare = text.replace(new RegExp(`^${verb}s?:? +`, 'i'), '').replace(/[.!?…]+$/, '');
  const first = bare.replace(/^(?:An?|The|To|Not|No|Our|Their|His|Her|More|Less)(?= )/, (word) =>
    word.toLowerCase(),
  );
  return `${verb}s ${first}.`;
}

/** @example 'Wants the price cap. Fears a late launch.' */
export function aboutPerson({ wants, fears }: Pick<Person, 'wants' | 'fears'>): string {
  return [
    ...(wants === undefined ? [] : [behind('Want', wants)]),
    ...(fears === undefined ? [] : [behind('Fear', fears)]),
  ].join(' ');
}

/** @example 'Signal: returns to phase 1' @example 'No signal yet' */
export function signalLine(person: Person): string {
  const seen = PERSON_SIGNALS.flatMap((signal) =>
    person[signal] === undefined ? [] : [`${SIGNAL_WORDS[signal].toLowerCase()} ${person[signal]}`],
  );
  return seen.length === 0 ? 'No signal yet' : `Signal: ${seen.join('; ')}`;
}

/** Whom to ask about a row, and why. @example 'Ask Ana Ruiz, purchasing: returns to phase 1.' */
export function whoToAskLine({ person, tie, what }: WhoToAsk<Person>): string {
  const role = person.role === undefined ? '' : `, ${person.role}`;
  const why = tie === 'wants' || tie === 'fears' ? tie : SIGNAL_WORDS[tie].toLowerCase();
  return `Ask ${person.name}${role}: ${why} ${what.replace(/[.!?…]+$/, '')}.`;
}
