import { detectTemplate } from '../../../src/excel/template/detect';
import { findOffers } from '../../../src/excel/offers/findOffers';
import { readAmount } from '../../../src/cells/readAmount';
import { readOffers } from '../../../src/excel/offers/readOffers';
import { reviewIssue } from '../../../src/negotiation/offers/reviewOffers';
import { gridOf } from '../history/kept';

const NOBODY = { us: '', them: '' };
const LOG = [
  ['Session', 'Side', 'Issue', 'Amount'],
  [1, 'Us', 'Price', 100],
  [1, 'Them', 'Price', 60],
  [2, 'Us', 'Price', 90],
  [2, 'Them', 'Price', 70],
  [3, 'Us', 'Price', 85],
  [3, 'Them', 'Price', 74],
  [4, 'Us', 'Price', 83],
];

describe('An offers log', () => {
  test('tells where our offers are heading and how far apart the sides are', () => {
    const reading = readOffers([gridOf([]), gridOf(LOG, { sheet: 'Offers' })], NOBODY);
    expect(reading).toMatchObject({ sheet: 'Offers', skipped: [], offers: { length: 7 } });
    const [price, ...more] = reading?.issues ?? [];
    expect(more).toEqual([]);
    expect(price).toMatchObject({
      issue: 'Price',
      ours: { amounts: [100, 90, 85, 83], steps: [10, 5, 2], pattern: 'decreasing' },
      theirs: { amounts: [60, 70, 74], steps: [10, 4] },
      selfBids: [],
      split: { apart: 9, each: 4.5, middle: 78.5 },
      zone: null,
    });
    expect(price?.ours.limit?.limit).toBeCloseTo(81.38, 2);
  });

  test.each([
    ['German', ['Runde', 'Seite', 'Thema', 'Betrag (EUR)'], 'Wir', 'Gegenseite'],
    ['French', ['Séance', 'Côté', 'Sujet', 'Montant'], 'Nous', 'Eux'],
    ['Spanish', ['Ronda', 'Parte', 'Asunto', 'Importe €'], 'Nosotros', 'Ellos'],
    ['English with the names of the parties', ['Round', 'By', 'Topic', 'Offer'], 'Northwind', 'Contoso'],
  ])('is read in %s', (_, headings, us, them) => {
    const rows = LOG.slice(1).map(([session, side, issue, amount]) => [
      session,
      side === 'Us' ? us : them,
      issue,
      amount,
    ]);
    const reading = readOffers([gridOf([headings, ...rows])], { us: 'Northwind', them: 'Contoso' });
    expect(reading?.issues[0]?.ours.amounts).toEqual([100, 90, 85, 83]);
  });

  test('is found below a title, as a table beside other things, and without an issue', () => {
    const below = gridOf([['Offers so far'], [], ...LOG.map((row) => ['', ...row])]);
    expect(findOffers([below], NOBODY)).toMatchObject({ headerRow: 2, lastRow: 9 });
    const withoutIssue = gridOf(LOG.map(([session, side, , amount]) => [session, side, amount]));
    expect(readOffers([withoutIssue], NOBODY)?.issues).toMatchObject([
      { issue: '', ours: { amounts: { length: 4 } } },
    ]);
  });

  test('keeps issues apart, whatever the case of their names, and puts sessions in order', () => {
    const reading = readOffers(
      [gridOf([LOG[0] ?? [], [2, 'Us', 'price', 90], [1, 'Us', 'Price', 100], [1, 'Us', 'Term', 24]])],
      NOBODY,
    );
    expect(reading?.issues.map(({ issue, ours }) => [issue, ours.amounts])).toEqual([
      ['price', [100, 90]],
      ['Term', [24]],
    ]);
  });

  test('says which cells it cannot read, and uses the rest', () => {
    const reading = readOffers(
      [gridOf([...LOG, [4, 'Somebody', 'Price', 80], [4, 'Them', 'Price', 'later']])],
      NOBODY,
    );
    expect(reading?.skipped.map(({ cell }) => cell)).toEqual(['B9', 'D10']);
    expect(reading?.offers).toHaveLength(7);
  });

  test('with both reservation values tells whether a deal is possible', () => {
    const withLimits = (ours: number, theirs: number) =>
      readOffers(
        [
          gridOf([
            ['Session', 'Side', 'Issue', 'Amount', 'Walk away'],
            [1, 'Us', 'Price', 100, ours],
            [1, 'Them', 'Price', 60, theirs],
          ]),
        ],
        NOBODY,
      )?.issues[0]?.zone;
    expect(withLimits(78, 80)).toEqual({ low: 78, high: 80, width: 2 });
    expect(withLimits(82, 80)).toBe('none');
  });

  test('is never taken for a list of concessions, nor such a list for it', () => {
    const list = gridOf([
      [
        'Concession',
        'Side',
        'Session',
        'Offer',
        'Our VM',
        'Our SL',
        'Our RE',
        'Their VM',
        'Their SL',
        'Their RE',
      ],
      ['Data sharing', 'Us', 1, 10, 2, 8, 3, 5, 5, 5],
      ['Price cap', 'Them', 1, 12, 5, 6, 6, 5, 5, 5],
    ]);
    expect(detectTemplate([list])).not.toBeNull();
    expect(findOffers([list], NOBODY)).toBeNull();
    expect(detectTemplate([gridOf(LOG, { active: true })])).toBeNull();
  });

  test.each([
    [
      'a list of payments',
      [
        ['From', 'Amount', 'Subject'],
        ['ACME', 100, 'Invoice'],
        ['Contoso', 90, 'Refund'],
      ],
    ],
    ['no offers', [['Side', 'Amount', 'Issue']]],
    [
      'no amounts',
      [
        ['Side', 'Amount', 'Issue'],
        ['Us', 'much', 'Price'],
      ],
    ],
  ])('%s is none', (_, rows) => {
    expect(findOffers([gridOf(rows)], NOBODY)).toBeNull();
  });
});

describe('An amount', () => {
  test.each([
    [120000, 120000],
    ['120,000', 120000],
    ['€ 120.000', 120000],
    ['1 250 000 EUR', 1250000],
    ['4,5 %', 4.5],
    ['-3', -3],
  ])('%p is %p', (cell, amount) => {
    expect(readAmount(cell)).toBe(amount);
  });

  test.each(['', 'soon', '#N/A', '12-14', true, null])('%p is none', (cell) => {
    expect(readAmount(cell)).toBeNull();
  });
});

describe('The offers on one issue', () => {
  test('name a bid against ourselves and a turn back', () => {
    const { selfBids, ours } = reviewIssue('Price', [
      { side: 'us', amount: 120000 },
      { side: 'us', amount: 110000 },
      { side: 'them', amount: 80000 },
      { side: 'us', amount: 115000 },
    ]);
    expect(selfBids).toMatchObject([{ from: 120000, to: 110000, change: -10000 }]);
    expect(ours).toMatchObject({ pattern: 'reversal', limit: null });
  });

  test('take the side that began higher for the seller, whichever it is', () => {
    const buying = reviewIssue(
      'Price',
      [
        { side: 'us', amount: 60 },
        { side: 'them', amount: 100 },
      ],
      { us: 80, them: 78 },
    );
    expect(buying.zone).toEqual({ low: 78, high: 80, width: 2 });
  });
});
