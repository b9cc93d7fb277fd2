import { aboutPerson } from '../../../src/taskpane/prepare/personWords';
import { questionsFor } from '../../../src/negotiation/sayIt/personQuestions';
import { trackGives } from '../../../src/negotiation/prepare/trackedGives';
import { approvedNames } from '../../../src/excel/library/approvedNames';
import { trackedLine } from '../../../src/taskpane/prepare/TrackedGives';
import { personOf } from '../../../src/taskpane/prepare/PersonForm';
import { rankingSentence } from '../../../src/taskpane/prepare/RankingCheckUp';
import { moneySentence } from '../../../src/taskpane/prepare/ScoringHelp';
import { verdictWords } from '../../../src/taskpane/prepare/practiceWords';
import { ROW_WORDS } from '../../../src/vocabulary/rowWords';
import { sheetFrom } from '../../excel/template/sheetText';
import { concession } from '../../negotiation/rows';

const EMPTY = {
  ...{ name: '', role: '', wants: '', fears: '' },
  ...{ returnsTo: '', acceptsQuickly: '', isInflexibleOn: '', hesitatesAt: '' },
};

test('of a person a name is enough, and empty fields are not kept', () => {
  expect(personOf({ ...EMPTY, name: ' Ana ', wants: 'the cap' })).toEqual({ name: 'Ana', wants: 'the cap' });
  expect(personOf({ ...EMPTY, wants: 'the cap' })).toBeNull();
});

test('what somebody shows at the table becomes a question, and nothing else does', () => {
  expect(questionsFor({ isInflexibleOn: 'the term' })).toEqual([
    'What would have to be true for “the term” to move at all?',
  ]);
  expect(questionsFor({ returnsTo: '  ' })).toEqual([]);
});

test('a checklist says in one line whether to go, and to try it small where somebody is not sure', () => {
  expect(verdictWords({ verdict: 'not yet', trySmall: true })).toBe(
    'Not yet: 3 yes needed. Try it small: a short time, one place.',
  );
  expect(verdictWords({ verdict: 'go', trySmall: false })).toBe('Go: 3 yes or more.');
});

test('money is mapped in words, and an amount above 10 is asked about', () => {
  expect(moneySentence(200_000, 50_000, '50000')).toBe(
    '200,000 is 10, 100,000 is 5, 20,000 or less is 1. 50,000 scores 2.5.',
  );
  expect(moneySentence(200_000, 300_000, '300000')).toContain('is the amount right');
  expect(moneySentence(200_000, null, 'much')).toContain('Type an amount from 0 up.');
  expect(moneySentence(null, 5, '5')).toContain('Type the amount that stands for 10');
});

test('a ranking from memory is told by the pairs that stand the other way round', () => {
  const row = (name: string, total: number) => ({ row: total, name, total });
  expect(rankingSentence([row('Term', 20), row('Volume', 12)])).toBe('Memory and scores agree well enough.');
  expect(rankingSentence([row('Volume', 12), row('Term', 20)])).toBe(
    'Memory and scores differ: Volume was ranked above Term, and scored 12 below 20. Score them again.',
  );
});

describe('approved gives', () => {
  test('stand on a sheet of that name, with or without a heading', () => {
    const from = (cells: readonly (readonly unknown[])[]) =>
      approvedNames([sheetFrom('Freigegebene Zugeständnisse', cells)], null)?.names;
    expect(from([['Training'], ['Newsletter']])).toEqual(['Training', 'Newsletter']);
    expect(from([['Approved gives'], [], ['Training'], ['Newsletter']])).toEqual(['Training', 'Newsletter']);
    expect(
      from([
        ['What', 'Who'],
        ['Training', 'Ana'],
        ['Newsletter', 'Jon'],
      ]),
    ).toEqual(['Training', 'Newsletter']);
    expect(from([[1, 2]])).toBeUndefined();
  });

  test('come from cheap gives of past deals where there is no such sheet', () => {
    const past = (name: string, own: readonly [number, number, number], direction = 'give') => ({
      ...{ name, own, direction, type: 'x', industry: '', counterparty: '', deal: '', age: null },
      ...{ mirror: null, outcome: '' },
    });
    const rows = [
      past('Training', [3, 3, 3]),
      past('Exclusivity', [7, 9, 5]),
      past('Volume', [1, 1, 1], 'get'),
    ];
    expect(approvedNames([], { rows } as unknown as Parameters<typeof approvedNames>[1])).toEqual({
      names: ['Training'],
      from: 'your past deals',
    });
    expect(approvedNames([], null)).toBeNull();
  });

  test('are tracked by what each brought back, those still free first', () => {
    const rows = [
      concession({ row: 2, name: 'Training', direction: 'give', status: 'agreed', linkedTo: 'Volume' }),
      concession({ row: 3, name: 'Volume', direction: 'get', status: 'agreed' }),
      concession({ row: 4, name: 'Hotline', direction: 'give', status: 'agreed' }),
    ];
    const unscored = [
      { row: 6, name: 'Open day', direction: 'give' },
      { row: 7, name: 'Newsletter', direction: 'get' },
    ] as const;
    const names = ['TRAINING', 'Newsletter', 'Hotline', 'training', 'open day'];
    const tracked = trackGives(names, rows, unscored, ROW_WORDS);
    expect(tracked.map((give) => [give.name, give.row, trackedLine(give)])).toEqual([
      ['Newsletter', null, 'Waits for its scores'],
      ['open day', 6, 'Waits for its scores'],
      ['TRAINING', 2, 'Agreed; brought back Volume'],
      ['Hotline', 4, 'Agreed; nothing came back yet'],
    ]);
  });
});

test('what somebody wants and fears is told as a sentence, however it was typed', () => {
  expect(aboutPerson({ wants: 'the price cap', fears: 'a late launch' })).toBe(
    'Wants the price cap. Fears a late launch.',
  );
  expect(aboutPerson({ wants: 'Wants the price cap.', fears: 'A late launch!' })).toBe(
    'Wants the price cap. Fears a late launch.',
  );
  expect(aboutPerson({ wants: 'to be asked first', fears: 'Fabrikam' })).toBe(
    'Wants to be asked first. Fears Fabrikam.',
  );
  expect(aboutPerson({})).toBe('');
});
