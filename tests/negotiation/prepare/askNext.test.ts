import { askNext } from '../../../src/negotiation/prepare/askNext';
import { probingQuestion } from '../../../src/negotiation/prepare/question';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { concession, scores } from '../rows';

const exclusivity = concession({
  row: 7,
  name: 'Exclusivity',
  status: 'offered',
  own: scores(7, 9, 5),
  mirror: scores(5, 6, 4),
});

describe('The guesses worth testing', () => {
  test('name of each row the one score on which its reading hangs, and what is at stake', () => {
    const [guess] = askNext([], [exclusivity], DEFAULT_SETTINGS);
    expect(guess).toMatchObject({ row: 7, dimension: 'leverage', score: 6, worth: 0 });
    expect(guess?.chance).toBeCloseTo(0.5, 9);
    const [found] = askNext([{ row: exclusivity, gain: 2.5, exact: true }], [exclusivity], DEFAULT_SETTINGS);
    expect(found?.worth).toBe(2.5);
  });

  test('leave out ideas that bring nothing, rows that have no guess, and whose guess decides nothing', () => {
    const clear = { ...exclusivity, own: scores(9, 9, 9), mirror: scores(2, 2, 2) };
    expect(
      askNext(
        [],
        [{ ...exclusivity, status: 'idea' }, { ...exclusivity, mirror: null }, clear],
        DEFAULT_SETTINGS,
      ),
    ).toEqual([]);
  });
});

describe('The question that tests a guess', () => {
  test('is another one for every kind of score and direction, and names the item', () => {
    const questions = (['give', 'get'] as const).flatMap((direction) =>
      (['value', 'leverage', 'relationship'] as const).map((dimension) =>
        probingQuestion({ name: 'Exclusivity', direction, dimension }),
      ),
    );
    expect(new Set(questions).size).toBe(6);
    for (const question of questions) expect(question).toMatch(/“Exclusivity”.*\?$/);
  });

  test('can be said as it stands: it carries no number and no word of our list', () => {
    for (const direction of ['give', 'get'] as const)
      for (const dimension of ['value', 'leverage', 'relationship'] as const)
        expect(probingQuestion({ name: 'it', direction, dimension })).not.toMatch(/\d|score|guess|worth to/);
  });
});
