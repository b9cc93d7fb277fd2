import fc from 'fast-check';
import {
  dealHeadline,
  PLAIN_NUMBERS,
  raisedOf,
  type Headlined,
  type HeadlineReason,
} from '../../../src/excel/review/dealHeadline';
import type { DealSettings } from '../../../src/excel/deal/dealSettings';
import type { TemplateReading } from '../../../src/excel/template/reading';
import type { Concession } from '../../../src/negotiation/concession';
import { reviewHeadline } from '../../../src/taskpane/review/reviewHeadline';
import { anyConcessions, concession, scores } from '../../negotiation/rows';
import { flat } from '../../negotiation/findings/found';
import { reviewed } from '../../taskpane/review/reviewed';

/** A deal of these rows in which no finding plays a part, unless it is given. */
const headlined = (
  rows: readonly Concession[],
  deal: Partial<DealSettings> = {},
  changed: Partial<TemplateReading> = {},
): Headlined => {
  const review = reviewed(rows, deal);
  return { ...review, reading: { ...review.reading, ...changed }, findings: [] };
};

const says = (...given: Parameters<typeof headlined>) => dealHeadline(headlined(...given));

const DOUBT: TemplateReading['doubts'][number] = {
  ...{ column: 'direction', about: 'direction', cells: ['B2'], reason: '“Party” may say who gives.' },
  ...{
    question: 'Which rows do you give?',
    answers: ['Us', 'Them'],
    taken: 'Us',
    key: 'direction|Deal|Party',
  },
};
const CALM = [
  concession({ row: 5, own: flat(4), mirror: flat(6) }),
  concession({ row: 6, direction: 'get', own: flat(5), mirror: flat(4) }),
];

describe('the headline', () => {
  test('1: open questions about the list come before every number', () => {
    expect(says(CALM, {}, { doubts: [DOUBT] })).toEqual({
      ...{ reason: 'open questions', tone: 'caution' },
      ...{ title: '1 question about your list', detail: 'Totals wait for your answer.' },
    });
    expect(says(CALM, {}, { doubts: [DOUBT, DOUBT, DOUBT] }).title).toBe('3 questions about your list');
  });

  test('2: how rows are counted where the list does not say it', () => {
    const rows = Array.from({ length: 25 }, (_, i) => concession({ row: i + 2, own: scores(4, 4, 4) }));
    expect(says(rows, {}, { assumed: ['direction', 'status'] })).toMatchObject({
      title: 'All 25 rows count as agreed gives',
      detail:
        '300 points given away, nothing received. The list has no Status and no Give or get column, so we cannot know better.',
    });
    expect(says(rows.slice(0, 1), {}, { assumed: ['status'] })).toMatchObject({
      title: '1 row counts as agreed',
      detail:
        '12 points given away, nothing received. The list has no Status column, so we cannot know better.',
    });
    expect(says(rows, {}, { assumed: ['direction'] }).title).toBe('All 25 rows count as gives');
    expect(says([], {}, { assumed: ['direction', 'status'] }).reason).toBe('nothing');
  });

  test('3: rows that count in nothing', () => {
    const skipped = [
      { cell: 'C9', content: 'high', reason: 'not a score' },
    ] as unknown as TemplateReading['skipped'];
    expect(says(CALM, {}, { skipped })).toMatchObject({
      title: '1 row is left out',
      detail: 'It counts in nothing until its cells can be read.',
    });
  });

  test('4: a deal that cannot come up to our walk-away, in the pane alone', () => {
    // Open: a give of us −6 and them 15, a get of us 18 and them −7. Together us 12, with the get alone they would lose.
    const rows = [
      concession({ row: 5, status: 'idea', own: flat(2), mirror: scores(5, 6, 4) }),
      concession({ row: 6, status: 'idea', direction: 'get', own: flat(6), mirror: scores(2, 3, 2) }),
    ];
    const inPane = (deal: Partial<DealSettings>, of: readonly Concession[] = rows) =>
      dealHeadline(headlined(of, deal), PLAIN_NUMBERS, 'pane');
    expect(inPane({ walkAway: { value: 18 } })).toEqual({
      ...{ reason: 'below walk-away', tone: 'warning' },
      ...{ title: 'This deal cannot reach your walk-away', detail: 'At best +12; you walk away at +18.' },
    });
    expect(inPane({ walkAway: { value: 12 } }).reason).not.toBe('below walk-away');
    expect(inPane({ walkAway: { target: 40 } }).reason).not.toBe('below walk-away');
    expect(inPane({ walkAway: { value: 18 }, signedOn: '2026-01-01' }, CALM)).toMatchObject({
      title: 'This deal is below your walk-away',
      detail: 'It stands at +3; you walk away at +18.',
    });
    const unguessed = concession({ row: 7, status: 'idea', direction: 'get', own: flat(9), mirror: null });
    expect(inPane({ walkAway: { value: 18 } }, [...rows, unguessed]).reason).not.toBe('below walk-away');
    expect(JSON.stringify(says(rows, { walkAway: { value: 18 } }))).not.toContain('walk');
  });

  test('5: by how much a limit is passed', () => {
    const rows = [...CALM, concession({ row: 7, own: scores(2, 9, 3), mirror: flat(9) })];
    expect(says(rows, { budgets: [30, 10, 30] })).toMatchObject({
      tone: 'warning',
      title: 'Leverage is past its limit',
      detail: '13 of 10 given away, 3 over.',
    });
  });

  test('6: a deal that creates nothing', () => {
    expect(says([concession({ mirror: flat(2) })])).toMatchObject({
      title: 'This deal costs more than it brings',
      detail: 'On your estimates so far: us −15, them +6.',
    });
  });

  test('7: far behind is red, behind is amber, a point or two is neither', () => {
    const against = (received: readonly [number, number, number]) =>
      says([
        concession({ row: 5, own: scores(10, 10, 10), mirror: flat(10) }),
        concession({ row: 6, direction: 'get', own: scores(...received), mirror: flat(1) }),
      ]);
    expect(against([6, 6, 6])).toMatchObject({ tone: 'warning', title: 'Far behind: us −12' });
    expect(against([8, 7, 7])).toMatchObject({
      tone: 'caution',
      title: 'Behind by 8',
      detail: 'We gave 30 and received 22.',
    });
    expect(against([10, 10, 9]).tone).toBe('calm');
  });

  test('8: they lose on our estimates', () => {
    expect(says([concession({ direction: 'get', own: flat(9), mirror: flat(2) })]).title).toBe(
      'They lose on your estimates',
    );
  });

  test('9: the offer on the table that would pass a limit, and which of its rows takes most', () => {
    const rows = [
      ...CALM,
      concession({ row: 7, name: 'Exclusivity', status: 'offered', own: scores(2, 9, 3), mirror: flat(9) }),
      concession({ row: 8, name: 'Logo', status: 'offered', own: scores(2, 1, 3), mirror: flat(9) }),
    ];
    expect(says(rows, { budgets: [30, 13, 30] })).toMatchObject({
      title: 'The offer on the table passes a limit',
      detail: 'Leverage would stand at 14 of 13. Exclusivity takes 9.',
    });
    expect(says(rows, { budgets: [30, 14, 30] }).reason).toBe('nothing');
  });

  test('10: a limit that is nearly spent, or reached', () => {
    expect(says(CALM, { budgets: [30, 5, 30] }).title).toBe('Leverage is nearly spent');
    expect(says(CALM, { budgets: [30, 4, 30] }).title).toBe('Leverage has reached its limit');
  });

  test('11: an offer that overpays; an idea never alarms', () => {
    const overpaying = { own: scores(7, 9, 5), mirror: scores(5, 6, 4), name: 'Exclusivity' };
    expect(says([...CALM, concession({ row: 7, status: 'offered', ...overpaying })])).toMatchObject({
      title: '1 offer on the table overpays',
      detail: 'Exclusivity costs us 21 and is worth 15 to them.',
    });
    expect(says([...CALM, concession({ row: 7, status: 'idea', ...overpaying })])).toEqual({
      ...{ reason: 'nothing', tone: 'calm', title: 'Nothing needs you now' },
      detail: '3 rows counted: 2 agreed, 1 idea. 1 idea would overpay.',
    });
  });

  test('12: past the mark of a fair share, not at it, and not in a one-off deal', () => {
    const rows = [
      concession({ row: 5, own: flat(1), mirror: flat(3) }),
      concession({ row: 6, direction: 'get', own: flat(4), mirror: flat(2) }),
    ];
    expect(says(rows).title).toBe('Past the 60% mark');
    expect(says(rows, { relationship: 'one-off' }).tone).toBe('calm');
  });

  test('9 to 12 fall silent once the deal is signed', () => {
    expect(says(CALM, { budgets: [30, 4, 30], signedOn: '2026-01-01' }).reason).toBe('nothing');
  });

  test('13: how long ago the signed terms were looked at', () => {
    const due = { severity: 'caution', rule: 'review-due', rows: [], numbers: { days: 120 } } as unknown;
    const signed = headlined(CALM, { signedOn: '2026-01-01' });
    expect(dealHeadline({ ...signed, findings: [due] as Headlined['findings'] })).toMatchObject({
      reason: 'terms due',
      detail: 'The last look was 120 days ago. See them under Prepare, and say what has changed since.',
    });
    const idea = concession({ row: 7, status: 'idea', own: scores(7, 9, 5), mirror: scores(5, 6, 4) });
    expect(says([...CALM, idea], { signedOn: '2026-01-01' }).detail).toMatch(
      /^Signed on .*2026.*\. 3 rows counted: 2 agreed, 1 idea\.$/,
    );
  });

  test('14: counts every row by its state', () => {
    const rows = [
      ...CALM,
      concession({ row: 7, status: 'asked', direction: 'get', own: flat(4) }),
      concession({ row: 8, status: 'rejected', own: flat(4) }),
    ];
    expect(says(rows, {}, { unscoredRows: [9] }).detail).toBe(
      '5 rows counted: 2 agreed, 1 on the table, 1 closed, 1 not scored.',
    );
  });
});

/** What makes each headline true by itself, in the order in which they speak; of one group only one can be true. */
const CONDITIONS: readonly {
  readonly reason: HeadlineReason;
  readonly group?: string;
  readonly make: (from: Headlined) => Headlined;
}[] = [
  { reason: 'open questions', make: withReading({ doubts: [DOUBT] }) },
  { reason: 'counted by assumption', make: withReading({ assumed: ['status'] }) },
  {
    reason: 'rows left out',
    make: withReading({ skipped: [{ cell: 'C99' }] as unknown as TemplateReading['skipped'] }),
  },
  {
    reason: 'below walk-away',
    make: (from) => ({ ...from, deal: { ...from.deal, walkAway: { value: 900 } } }),
  },
  { reason: 'limit passed', make: withLimit(0, 'over') },
  { reason: 'costs more than it brings', group: 'capture', make: withReview({ capture: 'value-destroyed' }) },
  {
    reason: 'far behind',
    group: 'standing',
    make: (from) => withReview({ given: { ...from.review.given, total: 60 } })(from),
  },
  {
    reason: 'behind',
    group: 'standing',
    make: (from) => withReview({ given: { ...from.review.given, total: 20 } })(from),
  },
  { reason: 'they lose', group: 'capture', make: withReview({ capture: 'counterpart-losing' }) },
  {
    reason: 'table passes a limit',
    make: (from) =>
      withReview({
        pending: { ...from.review.pending, given: { ...from.review.pending.given, relationship: 99 } },
        budgets: [
          from.review.budgets[0],
          from.review.budgets[1],
          { budget: 90, used: 1, left: 89, state: 'within' } as never,
        ],
      })(from),
  },
  { reason: 'limit nearly spent', make: withLimit(1, 'near') },
  {
    reason: 'offer overpays',
    make: (from) => {
      const [first] = from.review.rows;
      if (first === undefined) throw new Error('The ground has rows');
      const row = {
        ...first,
        flag: 'overpaying' as const,
        concession: { ...first.concession, status: 'offered' as const },
      };
      return withReview({ rows: [row, ...from.review.rows.slice(1)] })(from);
    },
  },
  { reason: 'past the mark', group: 'capture', make: withReview({ capture: 'over-cap' }) },
  {
    reason: 'findings',
    make: (from) => ({
      ...from,
      findings: [
        ...from.findings,
        { severity: 'caution', rule: 'salami', rows: [], numbers: {}, message: '', suggestion: '' },
      ],
    }),
  },
];

function withReading(changed: Partial<TemplateReading>) {
  return (from: Headlined): Headlined => ({ ...from, reading: { ...from.reading, ...changed } });
}

function withReview(changed: Partial<Headlined['review']>) {
  return (from: Headlined): Headlined => ({ ...from, review: { ...from.review, ...changed } });
}

function withLimit(at: number, state: 'over' | 'near') {
  return (from: Headlined): Headlined => {
    const use = { budget: 100, used: state === 'over' ? 101 : 90, left: 0, state } as never;
    const budgets = from.review.budgets.map((one, i) => (i === at ? use : one));
    return withReview({ budgets: budgets as unknown as Headlined['review']['budgets'] })(from);
  };
}

const PAIRS = CONDITIONS.flatMap((first, i) =>
  CONDITIONS.slice(i + 1).flatMap((second) =>
    first.group !== undefined && first.group === second.group ? [] : [[first, second] as const],
  ),
);

test('of several limits that are passed the worst is named', () => {
  const rows = [concession({ own: scores(6, 9, 3), mirror: flat(9) })];
  expect(says(rows, { budgets: [5, 5, 5] }).title).toBe('Leverage is past its limit');
  const offered = rows.map((row) => ({ ...row, status: 'offered' as const }));
  expect(says(offered, { budgets: [5, 5, 5] }).detail).toContain('Leverage would stand at 9 of 5.');
});

describe('the order of the headlines', () => {
  test.each(CONDITIONS)('$reason speaks where it alone is true', ({ reason, make }) => {
    expect(dealHeadline(make(headlined(CALM)), PLAIN_NUMBERS, 'pane').reason).toBe(reason);
  });

  test.each(PAIRS.map(([first, second]) => ({ first, second, name: first.reason, after: second.reason })))(
    '$name goes before $after',
    ({ first, second }) => {
      expect(dealHeadline(second.make(first.make(headlined(CALM))), PLAIN_NUMBERS, 'pane').reason).toBe(
        first.reason,
      );
      expect(dealHeadline(first.make(second.make(headlined(CALM))), PLAIN_NUMBERS, 'pane').reason).toBe(
        first.reason,
      );
    },
  );
});

test('headline and Review never contradict each other: both are calm, or neither is', () => {
  fc.assert(
    fc.property(
      anyConcessions,
      fc.tuple(...[1, 2, 3].map(() => fc.option(fc.integer({ min: 1, max: 60 })))),
      fc.boolean(),
      (rows, budgets, isOneOff) => {
        const review = reviewed(rows, {
          budgets: budgets as unknown as DealSettings['budgets'],
          ...(isOneOff ? { relationship: 'one-off' as const } : {}),
        });
        const map = dealHeadline(review);
        const after = reviewHeadline(review, { lookingBack: false });
        expect(after.tone === 'calm').toBe(map.tone === 'calm');
        if (raisedOf(review.findings).length > 0) expect(map.tone).not.toBe('calm');
      },
    ),
  );
});
