import { seededRandom } from '../../src/negotiation/uncertainty/normalDraws';
import type { Scores } from '../../src/negotiation/concession';
import { DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS } from '../../src/negotiation/settings';
import { findTrades } from '../../src/negotiation/trades/findTrades';
import { tradeQuestion } from '../../src/negotiation/trades/tradeQuestion';
import { concession } from '../negotiation/rows';
import { BESTTRADE, FRONTIER, MESO, TRADES } from '../../src/functions/families/trades';

const OWN = [
  [2, 2, 2],
  [6, 6, 6],
];
const MIRROR = [
  [5, 6, 4],
  [2, 3, 2],
];
const WAYS = [['give'], ['get']];

describe('packages in cells', () => {
  test('agreed rows are the deal so far, and rejected ones are out', () => {
    expect(TRADES.compute([OWN, MIRROR, WAYS, [['agreed'], ['idea']]])).toMatchObject({
      error: 'notAvailable',
    });
    expect(BESTTRADE.compute([OWN, MIRROR, WAYS, 'nash', [['idea'], ['rejected']]])).toMatchObject({
      error: 'notAvailable',
    });
    // Given already for 15: the get of 18/−7 leaves them at 8, but is no package that leaves them no worse.
    expect(FRONTIER.compute([OWN, MIRROR, WAYS, [['agreed'], ['idea']]])).toEqual([
      ['2', 18, -7, 11, 18 / 11],
    ]);
  });

  test('the cap is judged on the deal after the package', () => {
    const capped = (cap: number) => TRADES.compute([OWN, MIRROR, WAYS, null, null, cap]);
    expect(capped(0.6)).toHaveLength(1);
    expect(capped(0.59)).toMatchObject({ error: 'notAvailable' });
  });

  test('more than forty open rows are an error that says where to look instead', () => {
    const rows = <T>(cells: T) => Array.from({ length: 41 }, () => cells);
    for (const { compute } of [TRADES, FRONTIER, MESO])
      expect(compute([rows([2, 2, 2]), rows([5, 5, 5]), [['give']]])).toMatchObject({
        error: 'value',
        message: '41 open rows are too many for a cell, which takes 40; use Trades in the pane',
      });
    expect(TRADES.compute([rows([2, 2, 2]), rows([5, 5, 5]), [['give']], [['agreed']]])).toMatchObject({
      error: 'notAvailable',
    });
  });

  test('numbers and words out of range are told', () => {
    const message = (result: unknown) => (result as { readonly message: string }).message;
    expect(message(TRADES.compute([OWN, MIRROR, WAYS, null, 7]))).toMatch(/whole number from 1 to 6/);
    expect(message(TRADES.compute([OWN, MIRROR, WAYS, null, 2.5]))).toMatch(/whole number from 1 to 6/);
    expect(message(TRADES.compute([OWN, MIRROR, WAYS, null, null, 60]))).toMatch(/0\.6 for 60%/);
    expect(message(BESTTRADE.compute([OWN, MIRROR, WAYS, 'luck']))).toMatch(
      /^The aim is one of: Best for both, /,
    );
  });

  test('one column of scores is one score a side: sums of scores, offers that differ by their rows, and no word of leverage', () => {
    const ours = [[7], [9], [7]];
    const theirs = [[10], [2], [10]];
    const ways = [['give'], ['get'], ['give']];
    // A give of −7 and +10 for a get of +9 and −2.
    const found = TRADES.compute([ours, theirs, ways, null, 2]);
    expect(found).toContainEqual(expect.arrayContaining(['1, 2', 2, 8, 10, 0.2]));
    expect(BESTTRADE.compute([ours, theirs, ways, 'Generous', null, 2])).toEqual([['1, 2']]);
    expect(FRONTIER.compute([ours, theirs, ways, null, 2])).toContainEqual(['2', 9, -2, 7, 9 / 7]);
    expect(MESO.compute([ours, [[10], [2], [9]], ways, null, 2])).toEqual([
      ['1, 2', 2, 8, 10, 0.2],
      ['2, 3', 2, 7, 9, 2 / 9],
    ]);
  });

  test('a blank cap and a blank number of rows are as good as none', () => {
    const plain = TRADES.compute([OWN, MIRROR, WAYS, [['idea'], ['idea']]]);
    for (const blank of [null, '', 0, [['']], [[0]], [[null]]])
      expect(TRADES.compute([OWN, MIRROR, WAYS, [['idea'], ['idea']], blank, blank])).toEqual(plain);
    // The deal so far leaves them below 0: a blank cap must not hold our share below 100%.
    const behind = [
      [...OWN, [9, 9, 9]],
      [...MIRROR, [8, 8, 8]],
      [['give'], ['get'], ['get']],
      [['idea'], ['idea'], ['agreed']],
    ];
    expect(TRADES.compute([...behind, null, [['']]])).toEqual(TRADES.compute(behind));
  });

  test('odd ranges are answered or told, never guessed at', () => {
    const message = (result: unknown) => (result as { readonly message?: string }).message ?? result;
    const said = (...args: readonly unknown[]) => message(TRADES.compute(args));
    expect(said([[2, 2, 2]], MIRROR, WAYS)).toBe(
      'Own and mirror scores need the same number of rows; they have 1 and 2',
    );
    expect(said([[2], [6]], MIRROR, WAYS)).toMatch(/^Own and mirror scores need the same number of columns/);
    expect(said(OWN, MIRROR, [['give']].concat([['get'], ['get']]))).toMatch(/^Direction takes one cell/);
    expect(
      said(
        [
          [2, 'high', 2],
          [6, 6, 6],
        ],
        MIRROR,
        WAYS,
      ),
    ).toMatch(/^Row 1, Leverage: /);
    expect(
      said(
        [
          [2, '', 2],
          [6, 6, 6],
        ],
        MIRROR,
        WAYS,
      ),
    ).toBe('Row 1, Leverage: the score is missing');
    expect(said(OWN, MIRROR, [['nehmen wir'], ['get']])).toMatch(/write give or get$/);
    expect(said(OWN, MIRROR, WAYS, null, -2)).toMatch(/whole number from 1 to 6/);
    expect(said(OWN, MIRROR, WAYS, null, null, 1.5)).toMatch(/0\.6 for 60%/);
    expect(said(OWN, MIRROR, WAYS, null, null, -0.6)).toMatch(/0\.6 for 60%/);
    expect(said(OWN, MIRROR, WAYS, null, null, '60 %')).toMatch(/is not a number/);
    // Words of another language, and a row that nobody scored, are no error.
    const german = [['Wir geben'], ['Wir bekommen'], ['']];
    expect(said([...OWN, ['', '', '']], [...MIRROR, [5, 5, 5]], german)).toEqual(
      TRADES.compute([OWN, MIRROR, WAYS]),
    );
  });

  /** A deal that costs more than it brings so far, where every package may be allowed whatever our share of it. */
  function costlyDeal(open: number) {
    const random = seededRandom(9);
    const score = () => 1 + Math.floor(10 * random());
    const three = () => [score(), score(), score()];
    const rows = Array.from(
      { length: open },
      () => [three(), three(), random() < 0.5 ? 'give' : 'get'] as const,
    );
    const all = [...rows, ...[1, 2, 3].map(() => [[9, 9, 9], [1, 1, 1], 'give'] as const)];
    return {
      cells: [
        all.map(([own]) => own),
        all.map(([, mirror]) => mirror),
        all.map(([, , way]) => [way]),
        all.map((_, i) => [i < open ? 'idea' : 'agreed']),
        null,
        0.6,
      ],
      inPane: () =>
        findTrades(
          tradeQuestion(
            all.map(([own, mirror, direction], i) =>
              concession({
                ...{ row: i + 1, direction, status: i < open ? 'idea' : 'agreed' },
                own: own as Scores,
                mirror: mirror as Scores,
              }),
            ),
            { capped: true },
          ),
          DEFAULT_SETTINGS,
          DEFAULT_TRADE_SETTINGS,
        ),
    };
  }

  test('a deal that costs more than it brings is answered as in the pane', () => {
    const { cells, inPane } = costlyDeal(12);
    const { exact, offers } = inPane();
    expect(exact).toBe(true);
    expect(TRADES.compute(cells)).toEqual(
      offers.map(({ offered: { us, them, created, share } }) => [
        expect.any(String) as string,
        expect.any(String) as string,
        us,
        them,
        created,
        share,
      ]),
    );
  });

  test('what would take longer than an edit may wait is left to the pane, which has the time', () => {
    const { cells, inPane } = costlyDeal(20);
    expect(TRADES.compute(cells)).toMatchObject({
      error: 'value',
      message: expect.stringMatching(/use Trades in the pane/) as string,
    });
    expect(inPane().exact).toBe(true);
  });

  test('what cannot be searched whole in a cell is not answered in part', () => {
    const random = seededRandom(4);
    const rows = Array.from({ length: 40 }, (_, i) => i);
    // Close to worth for worth, so that few packages beat others.
    const own = rows.map(() => [1 + 9 * random(), 1 + 9 * random(), 1 + 9 * random()]);
    const mirror = own.map((three) => three.map((n) => Math.min(10, Math.max(1, n + 0.1 * random()))));
    const ways = rows.map((i) => [i % 2 === 0 ? 'give' : 'get']);
    expect(FRONTIER.compute([own, mirror, ways])).toMatchObject({
      error: 'value',
      message: expect.stringMatching(/use Trades in the pane/) as string,
    });
  });
});
