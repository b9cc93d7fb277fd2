import type { KeptAnswer } from '../deal/dealSettings';
import type { Change } from './change';
import { settingsUndone, writeSettings } from './dealChange';

/**
 * Keeps answers to questions about the list with the workbook; null takes an answer back, so that its question is put again.
 * No cell is touched.
 *
 * @param answers by the keys of their doubts
 */
export function answersChange(answers: Readonly<Record<string, KeptAnswer | null>>): Change {
  const given = Object.values(answers).filter((one) => one !== null);
  const [first] = given;
  return {
    id: 'answers',
    title: first === undefined ? 'Ask again' : given.length === 1 ? first.question : 'Read it like this',
    where:
      given.length === 1 && first !== undefined
        ? `${first.answer}. Kept in this workbook’s settings`
        : 'Kept in this workbook’s settings',
    list: null,
    changesReading: true,
    make: async (writer) => {
      const outcome = await writeSettings(writer, (kept) => ({
        answers: Object.fromEntries(
          Object.entries({ ...kept.answers, ...answers }).flatMap(([key, answer]) =>
            answer === null ? [] : [[key, answer] as const],
          ),
        ),
      }));
      if (outcome.kind !== 'written') return outcome;
      return {
        kind: 'made',
        said: first === undefined ? 'The question is open again.' : 'The list is read like this now.',
        undone: settingsUndone,
      };
    },
  };
}
