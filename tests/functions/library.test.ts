import { BENCHMARK, DEVIATION } from '../../src/functions/families/library';
import { isScore, type Scores } from '../../src/negotiation/concession';
import { libraryIndex } from '../../src/negotiation/library/libraryIndex';

const HEADINGS = [
  'Type',
  'Counterparty',
  'Industry',
  'Our value',
  'Our leverage',
  'Our relationship',
  'Their value',
];
const past = (type: string, counterparty: string, leverage: unknown) => [
  type,
  counterparty,
  'Retail',
  5,
  leverage,
  4,
  9,
];
const RANGE = [
  HEADINGS,
  past('Exclusivity', 'Acme', 7),
  past('exclusivity', 'Acme', 7),
  past('Exclusivity', 'Other', 7),
  past('Reference', 'Acme', 2),
  past('Reference', 'Acme', 'high'),
  past('Reference', '', 2),
];
const benchmark = (...args: readonly unknown[]) => BENCHMARK.compute(args);
const deviation = (...args: readonly unknown[]) => DEVIATION.compute(args);
const few = expect.objectContaining({ error: 'notAvailable' }) as unknown;

describe('BENCHMARK over a range of the user’s own', () => {
  test('is the shrunken mean of the type: three of 7 and two of 2 beside them', () => {
    // All: (3·7 + 2·2)/5 = 5. Type: (3·7 + 5·5)/8 = 5.75. Acme: (2·7 + 5·5.75)/7 = 6.107. Whole rows: 14/3, then (16 + 5·14/3)/8.
    expect(benchmark([['Exclusivity']], [['leverage']], null, null, RANGE)).toEqual([[5.75]]);
    expect(benchmark([['Exclusivity']], [['SL']], [['ACME']], null, RANGE)).toEqual([
      [expect.closeTo(42.75 / 7, 9)],
    ]);
    expect(benchmark([['Exclusivity']], [['score']], null, null, RANGE)).toEqual([
      [expect.closeTo(59 / 12, 9)],
    ]);
  });

  test('is #N/A under three rows, in that row alone', () => {
    expect(
      benchmark([['Reference'], ['Exclusivity'], [''], ['Unheard of']], [['leverage']], null, null, RANGE),
    ).toEqual([[few], [5.75], [''], [few]]);
  });

  test('reads days as a sheet of past deals does: as dates, as texts and as years', () => {
    const dated = (day: unknown, leverage: number) => [...past('Term', 'Acme', leverage), day];
    const year = new Date().getFullYear();
    const of = (day: unknown) =>
      benchmark([['Term']], [['leverage']], null, null, [
        [...HEADINGS, 'Date'],
        dated(day, 9),
        dated('', 3),
        dated('', 3),
      ]);
    const [[old]] = of(`${year - 10}-07-01`) as [[number]];
    expect(old).toBeLessThan(3.1);
    expect((of(year - 10) as [[number]])[0][0]).toBeCloseTo(old, 9);
    expect(of('')).toEqual([[5]]);
  });

  test('says what the range lacks, and which dimensions there are', () => {
    expect(
      benchmark([['Exclusivity']], [['leverage']], null, null, [
        ['a', 'b'],
        [1, 2],
      ]),
    ).toMatchObject({
      error: 'value',
      message: expect.stringContaining('headings in the first row') as string,
    });
    expect(benchmark([['Exclusivity']], [['charm']], null, null, RANGE)).toMatchObject({
      message: expect.stringContaining('value, leverage, relationship or score') as string,
    });
  });

  test('takes their scores for none of ours', () => {
    expect(benchmark([['Exclusivity']], [['value']], null, null, RANGE)).toEqual([[5]]);
    expect(benchmark([['Exclusivity']], [['their value']], null, null, RANGE)).toMatchObject({
      error: 'value',
    });
  });
});

describe('BENCHMARK over the library of this computer', () => {
  const scores = (leverage: number): Scores => {
    if (!isScore(leverage)) throw new Error('no score');
    return [5 as Scores[0], leverage, 4 as Scores[2]];
  };
  const kept = libraryIndex(
    [7, 7, 7].map((leverage) => ({
      ...{
        type: 'Exclusivity',
        industry: '',
        counterparty: '',
        deal: '',
        age: 0,
        direction: 'give' as const,
      },
      ...{ own: scores(leverage), mirror: null, outcome: '' },
    })),
    365,
  );

  test('is answered from what is kept there, and #N/A where nothing is', () => {
    const args = [[['Exclusivity']], [['leverage']], null, null, null];
    expect(BENCHMARK.compute(args, kept)).toEqual([[7]]);
    expect(BENCHMARK.compute(args, null)).toEqual([[few]]);
    expect(BENCHMARK.compute(args)).toEqual([[few]]);
  });

  test('DEVIATION is our scores less that, row by row', () => {
    expect(
      DEVIATION.compute(
        [
          [
            [5, 9, 4],
            ['', '', ''],
          ],
          [['Exclusivity'], ['Exclusivity']],
          null,
          null,
          null,
        ],
        kept,
      ),
    ).toEqual([
      [0, 2, 0],
      ['', '', ''],
    ]);
  });
});

test('DEVIATION names the row that cannot be read and answers the others', () => {
  const [bad, good] = deviation(
    [
      [5, 'x', 4],
      [5, 7.75, 4],
    ],
    [['Exclusivity']],
    null,
    null,
    RANGE,
  ) as unknown[][];
  expect(bad?.[0]).toMatchObject({
    error: 'value',
    message: expect.stringContaining('Row 1, Leverage') as string,
  });
  expect(good?.[1]).toBeCloseTo(2, 9);
});
