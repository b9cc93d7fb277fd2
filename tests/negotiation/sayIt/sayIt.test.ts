import { DIRECTIONS } from '../../../src/negotiation/concession';
import { whoToAsk } from '../../../src/negotiation/sayIt/personQuestions';
import { questionsAbout, QUESTION_KINDS } from '../../../src/negotiation/sayIt/questionBank';
import { rowAtHand } from '../../../src/negotiation/sayIt/rowAtHand';
import { framingAnswers, wordingOf, WORDING_KINDS } from '../../../src/negotiation/sayIt/wordings';
import { ROW_WORDS } from '../../../src/vocabulary/rowWords';
import { concession } from '../rows';

const TRAINING = { name: 'Training days', direction: 'give', inReturn: ['Reference account'] } as const;

describe('a row put into words', () => {
  test('is put if-then, asking first', () => {
    expect(wordingOf('if-then', TRAINING)).toBe(
      'If you can agree to “Reference account”, then we can offer “Training days”.',
    );
    expect(
      wordingOf('if-then', { name: 'Reference account', direction: 'get', inReturn: ['Training days'] }),
    ).toBe('If you can agree to “Reference account”, then we can offer “Training days”.');
  });

  test('asks for something of the same weight where nothing is named in return', () => {
    expect(wordingOf('if-then', { ...TRAINING, inReturn: [] })).toBe(
      'If you can agree to something that weighs as much for us, then we can offer “Training days”.',
    );
  });

  test('names everything that stands in return', () => {
    expect(wordingOf('one-time', { ...TRAINING, inReturn: ['Volume', 'Term'] })).toContain(
      'against “Volume” and “Term”',
    );
  });

  test('states the value of a give that is waived', () => {
    expect(wordingOf('value-stating', TRAINING)).toMatch(/^Normally “Training days” has its price; .*waive/);
  });

  test('is of names alone, each kind in words of its own', () => {
    for (const direction of DIRECTIONS)
      for (const inReturn of [[], ['Volume']]) {
        const row = { name: 'Exclusivity', direction, inReturn };
        const said = [
          ...WORDING_KINDS.map((kind) => wordingOf(kind, row)),
          ...framingAnswers(row),
          ...questionsAbout(row).map(({ question }) => question),
        ];
        expect(new Set(said).size).toBe(said.length);
        for (const words of said) {
          expect(words).toContain('“Exclusivity”');
          expect(words).not.toMatch(/\d|score|leverage|limit|walk|total|point|null|undefined/i);
        }
      }
  });
});

test('questions come two of each kind, and each asks', () => {
  const bank = questionsAbout({ name: 'Exclusivity', direction: 'give' });
  expect(bank.map(({ kind }) => kind)).toEqual(QUESTION_KINDS.flatMap((kind) => [kind, kind]));
  for (const { question } of bank) expect(question.endsWith('?')).toBe(true);
});

describe('the row at hand', () => {
  const rows = [
    concession({ row: 2, name: 'Exclusivity', direction: 'give', linkedTo: 'Volume' }),
    concession({ row: 3, name: 'Volume', direction: 'get' }),
    concession({ row: 4, name: 'Term', direction: 'get', linkedTo: 'exclusivity' }),
    concession({ row: 5, name: 'Audit', direction: 'get', status: 'withdrawn', linkedTo: 'Exclusivity' }),
  ];
  const at = (row: number) =>
    rows.filter((one) => one.row === row).map((one) => rowAtHand(one, rows, ROW_WORDS))[0];
  test('knows what stands in return, whichever row names it', () => {
    expect(at(2)?.inReturn).toEqual(['Volume', 'Term']);
    expect(at(3)?.inReturn).toEqual(['Exclusivity']);
    expect(at(4)?.inReturn).toEqual(['Exclusivity']);
  });

  test('takes nothing from rows that are out of play, nor anything but names', () => {
    expect(at(5)).toEqual({ name: 'Audit', direction: 'get', inReturn: [] });
  });
});

describe('whom to ask about a row', () => {
  const tied = (row: string, person: Parameters<typeof whoToAsk>[1][number]) =>
    whoToAsk(row, [person]).map(({ tie }) => tie);

  test('is who showed something about it before who we believe to be after it, each once', () => {
    const people = [
      { name: 'Jon', fears: 'exclusivity', wants: 'short terms' },
      { name: 'Eva', wants: 'more volume' },
      { name: 'Ana', wants: 'exclusivity', hesitatesAt: 'the exclusivity' },
    ];
    expect(whoToAsk('Exclusivity, first year', people)).toEqual([
      {
        ...{ person: people[2], tie: 'hesitatesAt', what: 'the exclusivity' },
        question: 'You thought twice about “Exclusivity, first year”. What did you see there?',
      },
      { person: people[0], tie: 'fears', what: 'exclusivity', question: null },
    ]);
  });

  test.each([
    ['Faster phase 1 delivery', 'phase 1'],
    ['Price cap for three years', 'the price cap'],
    ['Price cap', 'Wants the price cap lowered before the summer'],
    ['Übergabe (2. Teil)', 'ubergabe 2 teil'],
    ['独家代理权', '独家代理'],
    ['KPI', 'kpi'],
  ])('is told by the words of the row: %s by “%s”', (row, returnsTo) => {
    expect(tied(row, { name: 'Ana', returnsTo })).toEqual(['returnsTo']);
  });

  test.each([
    ['Faster phase 1 delivery', 'phase 2'],
    ['Launch support', 'a late launch'],
    ['Payment terms', 'delivery terms in winter'],
    ['Exclusivity', ''],
    ['', 'exclusivity'],
    ['Data for the pilot', 'for the team'],
  ])('is not told by a word in passing: %s by “%s”', (row, returnsTo) => {
    expect(tied(row, { name: 'Ana', returnsTo })).toEqual([]);
  });
});
