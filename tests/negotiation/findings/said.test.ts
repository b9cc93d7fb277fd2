import type { Concession } from '../../../src/negotiation/concession';
import type { ReviewContext } from '../../../src/negotiation/findings/reviewContext';
import { concession, scores } from '../rows';
import { details, flat, found, rowsOf } from './found';

type Case = readonly [
  rule: string,
  said: string,
  rows: readonly Concession[],
  known?: Partial<ReviewContext>,
];

const LINKS = { links: true };
const offer = (amount: number, issue = 'Price') => ({ side: 'us' as const, amount, issue });
const high = [scores(1, 7, 1), scores(1, 8, 1)];
const mirrored = (own: number, mirror: number, given: Partial<Concession> = {}, row = 5) =>
  rowsOf([flat(own)], { mirror: flat(mirror), ...given }, row);

/** What a finding says names its rows and quotes its numbers, so that it can be worked out again by hand. */
const SAID: readonly Case[] = [
  [
    'high-leverage-giveaway',
    '2 gives of 2 agreed this session cost us leverage of 7 or more (rows 5 and 6).',
    rowsOf(high),
  ],
  [
    'high-leverage-giveaway',
    '2 gives of 2 agreed this session cost us leverage of 7 or more (rows 9 and 10), as in the session before.',
    [...rowsOf(high), ...rowsOf(high, { session: 2 }, 9)],
  ],
  [
    'low-value-receipts',
    'The 2 gets of this session bring us 9 on average (rows 5 and 6).',
    rowsOf([flat(2), flat(4)], { direction: 'get' }),
  ],
  [
    'low-value-receipts',
    'The 2 gets of this session bring us 9 on average (rows 5 and 6); what we gave costs us 15 on average.',
    [...rowsOf([flat(2), flat(4)], { direction: 'get' }), ...rowsOf([flat(4), flat(6)], {}, 9)],
  ],
  [
    'salami-slicing',
    '3 small gives of this and the previous session (rows 5, 6 and 7) add up to 18 points.',
    rowsOf([flat(2), flat(2), flat(2)]),
  ],
  [
    'salami-slicing',
    '3 small gives of this and the previous session (rows 5, 6 and 7) add up to 18 points, and take 60% of the limit on leverage.',
    rowsOf([flat(2), flat(2), flat(2)]),
    { budgets: [12, 10, 20] },
  ],
  [
    'salami-slicing',
    '3 small gives of this and the previous session (rows 5, 6 and 7) add up to 18 points, and take 50% of the limit on value.',
    rowsOf([flat(2), flat(2), flat(2)]),
    { budgets: [12, 12, 12] },
  ],
  [
    'scorer-disagreement',
    '“Row 5” (row 5): our 2 scorers put value between 2 and 9.',
    rowsOf([flat(5)]),
    details(5, { scorers: [flat(9), flat(2)] }),
  ],
  [
    'unreciprocated-give',
    '1 agreed give (row 5) worth 15 points to us has no get linked with it.',
    rowsOf([flat(5)]),
    LINKS,
  ],
  [
    'unreciprocated-give',
    '2 agreed gives (rows 5 and 6) worth 18 points to us have no get linked with them.',
    rowsOf([flat(5), flat(1)]),
    LINKS,
  ],
  [
    'budget-near',
    'The limit on leverage is nearly spent: 8 of 10 (80%), most of it in row 5.',
    rowsOf([scores(1, 8, 1)]),
    { budgets: [null, 10, null] },
  ],
  [
    'budget-over',
    'The limit on value is passed: 10 of 8 spent (125%), most of it in rows 6, 8 and 7.',
    [
      ...rowsOf([1, 4, 2, 3].map((value) => scores(value, 1, 1))),
      ...rowsOf([flat(9)], { status: 'offered' }, 20),
      ...rowsOf([flat(9)], { direction: 'get' }, 21),
    ],
    { budgets: [8, null, null] },
  ],
  [
    'budget-over',
    'The limit on value is passed: 3 of 0 spent, most of it in row 5.',
    rowsOf([scores(3, 1, 1)]),
    { budgets: [0, null, null] },
  ],
  [
    'counterpart-losing',
    'On your estimates the agreed trades cost them 3 points more than they bring them (us 24, them −3).',
    mirrored(8, 1, { direction: 'get' }),
  ],
  [
    'we-are-losing',
    'We have given 12 points more than we received (given 12, received 0; 100% of what we gave).',
    rowsOf([flat(4)]),
  ],
  [
    'map-mismatch',
    'Our scores and our picture of theirs are 3 apart on average over 2 rows.',
    [...mirrored(2, 5), ...mirrored(8, 5, {}, 9)],
  ],
  [
    'unscored-agreed',
    '1 agreed row without our scores (row 9): every total leaves it out.',
    [],
    { unscored: [{ row: 9, name: 'Later', status: 'agreed' }] },
  ],
  [
    'unscored-agreed',
    '2 agreed rows without our scores (rows 9 and 10): every total leaves them out.',
    [],
    {
      unscored: [
        { row: 9, name: 'Later', status: 'agreed' },
        { row: 10, name: 'Last', status: 'agreed' },
      ],
    },
  ],
  [
    'mirror-missing',
    '1 of 2 rows has no estimate of what it is worth to them.',
    [...rowsOf([flat(3)]), ...mirrored(3, 3, {}, 9)],
  ],
  [
    'mirror-missing',
    '2 of 2 rows have no estimate of what they are worth to them.',
    rowsOf([flat(3), flat(3)]),
  ],
  [
    'scorer-disagreement',
    '“Row 5” (row 5): our 3 scorers put leverage between 2 (N5) and 9 (K5).',
    rowsOf([flat(5)]),
    details(5, {
      scorers: [scores(5, 9, 5), scores(5, 2, 8), scores(5, 4, 5)],
      scorerCells: [
        ['J5', 'K5', 'L5'],
        ['M5', 'N5', 'O5'],
        ['P5', 'Q5', 'R5'],
      ],
    }),
  ],
  [
    'scorer-disagreement',
    '“Row 5” (row 5): our 2 scorers put relationship between 2 and 9.',
    rowsOf([flat(5)]),
    details(5, { scorers: [scores(5, 9, 9), scores(5, 9, 2), [null, null, null]] }),
  ],
  [
    'self-bidding',
    'We went from 100 to 80 on Price without an answer between: 20% against ourselves.',
    [],
    { offers: [offer(100), offer(80)] },
  ],
  [
    'self-bidding',
    'We went from 0 to 80 without an answer between.',
    [],
    { offers: [offer(0, ''), offer(80, '')] },
  ],
  [
    'flat-increments',
    'Our last two steps on Price were 5 and 20: they signal that more will come.',
    [],
    { offers: [offer(100), offer(60), offer(55), offer(35)] },
  ],
];

test.each(SAID.map(([rule, said, rows, known = {}]) => [rule, said, rows, known] as const))(
  '%s: %s',
  (rule, said, rows, known) => {
    expect(found(rule, rows, known).map(({ message }) => message)).toContain(said);
  },
);

describe('the advice on a score that moved', () => {
  const advice = (was: Concession, now: Concession) =>
    found('score-drift', [now], { baseline: { session: 0, rows: [was] } }).map(
      ({ suggestion }) => suggestion,
    );
  const row = (own: number, mirror: number) => concession({ own: flat(own), mirror: flat(mirror) });

  test('asks what made it look cheaper where ours fell, and only there', () => {
    expect(advice(row(8, 5), row(5, 5))).toEqual([expect.stringMatching(/cheaper/)]);
    expect(advice(row(5, 5), row(8, 5))).toEqual([expect.not.stringMatching(/cheaper/)]);
    expect(advice(row(5, 8), row(5, 5))).toEqual([expect.not.stringMatching(/cheaper/)]);
  });
});

test('of several moves of a row the largest is told, against whichever of baseline and last session it is', () => {
  const at = (value: number, leverage: number) => rowsOf([scores(value, leverage, 5)], { session: 2 });
  const baseline = { session: 0, rows: at(3, 5) };
  const [finding, ...others] = found('score-drift', at(9, 9), {
    baseline,
    snapshots: [{ session: 1, rows: at(8, 2) }],
  });
  expect(others).toEqual([]);
  expect(finding?.message).toBe('“Row 5” (row 5): our leverage moved from 2 to 9 since the last session.');
  const [first] = found('score-drift', at(9, 9), { baseline: { session: 0, rows: at(5, 5) } });
  expect(first?.message).toBe('“Row 5” (row 5): our value moved from 5 to 9 since the starting point.');
});

test('of two deviations from comparable deals the wider is told, of equal ones the first', () => {
  const told = (own: Concession['own']) =>
    found('benchmark-deviation', rowsOf([own]), details(5, { benchmark: [5, 5, 5] })).map(
      ({ numbers }) => numbers,
    );
  expect(told(scores(7, 1, 8))).toEqual([{ score: 1, benchmark: 5, deviation: -4 }]);
  expect(told(scores(7, 3, 7))).toEqual([{ score: 7, benchmark: 5, deviation: 2 }]);
});
