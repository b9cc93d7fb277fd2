import { methodSettings } from '../../../src/excel/deal/deal';
import { settingsFor } from '../../../src/excel/review/oneScoreReview';
import { bestWorth } from '../../../src/excel/review/bestWorth';
import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { dealState } from '../../../src/negotiation/trades/dealState';
import { DEFAULT_TRADE_SETTINGS } from '../../../src/negotiation/settings';
import { betterForBoth, onTheTable } from '../../../src/negotiation/trades/onTheTable';
import { packageCertainty } from '../../../src/negotiation/trades/packageCertainty';
import { guessSentence } from '../../../src/taskpane/prepare/guessSentence';
import { prepareSteps } from '../../../src/negotiation/prepare/steps';
import { preparationOf } from '../../../src/taskpane/prepare/preparationOf';
import { Prepared } from '../../../src/taskpane/prepare/PrepareView';
import { probingQuestion } from '../../../src/negotiation/prepare/question';
import { searchGuesses } from '../../../src/taskpane/prepare/searchGuesses';
import { walkAwayLine } from '../../../src/taskpane/review/walkAwayLine';
import { afterWords } from '../../../src/taskpane/trades/afterWords';
import { frontierDrawing } from '../../../src/taskpane/trades/frontierDrawing';
import { frontierSentence, frontierTable } from '../../../src/taskpane/trades/frontierWords';
import { OfferCards } from '../../../src/taskpane/trades/OfferCards';
import { offersOfTab } from '../../../src/taskpane/trades/offersOfTab';
import { OptionsPage } from '../../../src/taskpane/trades/OptionsPage';
import { searchOffers, type TradeAsk } from '../../../src/taskpane/trades/searchOffers';
import { TableOffer } from '../../../src/taskpane/trades/TableOffer';
import { tableHeadline } from '../../../src/taskpane/trades/tableWords';
import { shownOn } from '../../../src/taskpane/map/shownOn';
import { isSettled, NO_WISHES, questionOf } from '../../../src/taskpane/trades/tradeWishes';
import { reviewedSheets } from '../prepare/reviewedSheet';
import { shownView, wordsOf } from '../shownView';

/** The same list on three scales: the scores are 1, 3.25, 5.5, 7.75 and 10 of 10 wherever they are written otherwise. */
const SCALES: Readonly<Record<string, readonly number[]>> = {
  '1-10': [1, 3.25, 5.5, 7.75, 10],
  '1-5': [1, 2, 3, 4, 5],
  '0-100': [0, 25, 50, 75, 100],
};

const ROWS = [
  // Agreed: us 10 − 5.5 = 4.5, them 7.75 − 5.5 = 2.25.
  ...[['Price cap', 2, 3, 'Give', 'Agreed'] as const, ['Volume', 4, 2, 'Get', 'Agreed'] as const],
  // On the table: us 7.75 − 3.25 = 4.5, them 7.75 − 3.25 = 4.5.
  ...[['Training', 1, 3, 'Give', 'Offered'] as const, ['Reference', 3, 1, 'Get', 'Asked'] as const],
  // Open: us 5.5 − 1 = 4.5, them 5.5 − 1 = 4.5.
  ...[['Early delivery', 0, 2, 'Give', 'Idea'] as const, ['Logo', 2, 0, 'Get', 'Idea'] as const],
];

function listOn(scale: string, rows: typeof ROWS = ROWS): SessionReview {
  const typed = SCALES[scale] ?? [];
  return reviewedSheets(
    {
      Deal: [
        ['Concession', `Our score (${scale})`, `Their score (${scale})`, 'Direction', 'Status'],
        ...rows.map(([name, own, mirror, ...rest]) => [name, typed[own], typed[mirror], ...rest]),
      ],
    },
    { walkAway: { value: 7 }, budgets: [10, null, null], relationship: 'ongoing' },
  );
}

function judgedOn(scale: string, rows: typeof ROWS = ROWS, maxItems = 4) {
  const review = listOn(scale, rows);
  const settings = settingsFor(review.reading.place.measure, methodSettings(review.deal));
  const ask: TradeAsk = {
    question: questionOf(review, NO_WISHES, settings),
    settings,
    trades: { ...DEFAULT_TRADE_SETTINGS, maxItems },
    settled: isSettled(review),
  };
  const search = searchOffers(ask);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return { review, settings, ask, found: step.value };
}

const MARK = { cap: 0.6, oneOff: false };
const ignore = () => undefined;

describe.each(Object.keys(SCALES))('a list of one score from %s', (scale) => {
  const { review, settings, ask, found } = judgedOn(scale);
  const table = onTheTable(ask.question, settings);
  if (table === null) throw new Error('Something lies on the table.');

  test('is read as one score a side, the same on every scale', () => {
    expect(review.reading.place.measure).toBe('one');
    expect(review.reading.rows.map(({ own, mirror }) => [own[0], mirror?.[0]])).toEqual(
      ROWS.map(([, own, mirror]) => [SCALES['1-10']?.[own], SCALES['1-10']?.[mirror]]),
    );
  });

  test('shows what lies on the table in scores, with the deal after it, limit and walk-away', () => {
    expect(tableHeadline(table, MARK, '', 'one')).toMatchObject({
      title: 'This offer helps both sides',
      detail: 'Us +4.5, them +4.5.',
    });
    const better = betterForBoth(found.trades.frontier, table.offered);
    const words = wordsOf(
      shownView(
        <TableOffer
          {...{ table, better, settings, flags: new Map(), mark: MARK, measure: 'one', walkAway: 7 }}
          rows={review.reading.rows.filter(({ status }) => status === 'offered' || status === 'asked')}
          certainty={packageCertainty(table.offered, settings, 'one')}
          onSelectRow={ignore}
        />,
        review,
      ),
    );
    // Off by 1.5 · √2 = 2.12 and 2 · √2 = 2.83 points: Φ(2.12) = 0.98, Φ(1.59) = 0.94.
    expect(words).toContain('Worth to us a gain is firm +4.5 Worth to them our guess, a gain is firm +4.5');
    expect(words).toContain('Cost given away 8.8 of 10');
    expect(words).toContain('Us +9 Them +6.8 Our share 57%');
    expect(words).toContain('Your walk-away, +7 2 above');
    expect(words).toContain('Us +9, them +9: +4.5 for us and +4.5 for them over what lies on the table.');
  });

  test('shows offers in scores, and where they lead', () => {
    const { offers } = offersOfTab('one', found, ask, null);
    const [best] = offers;
    if (best === undefined) throw new Error('There is an offer.');
    expect(best.offered.items.map(({ name }) => name)).toEqual(ROWS.slice(2).map(([name]) => name));
    const cards = wordsOf(
      shownView(
        <OfferCards
          {...{ offers, picked: best.id, flags: new Map(), mark: MARK, measure: 'one' as const }}
          certaintyOf={() => ({ us: 'firm', them: 'likely' })}
          onPick={ignore}
          onSelectRow={ignore}
        />,
        review,
      ),
    );
    expect(cards).toContain('Us +9 Them +9 (likely) Our share after it 55%');
    expect(afterWords(best.after, 'one')).toBe(
      'The whole deal after it: us +13.5, them +11.3, 6.5 above your walk-away. Cost given away 9.8 of 10.',
    );
    const drawing = frontierDrawing(ask, found, [{ name: 'A', offered: best.offered, isPicked: true }], 3);
    if (drawing === null) throw new Error('There is a picture.');
    const numbers = frontierTable(drawing).filter(([name]) => !name.startsWith('Best line'));
    expect(numbers).toEqual([
      ['Our walk-away', '+7', ''],
      ['Their walk-away, our guess', '', '+3'],
      ['Agreed so far', '+4.5', '+2.3'],
      ['On the table', '+9', '+6.8'],
      ['A', '+13.5', '+11.3'],
    ]);
    expect(frontierSentence(drawing)).toContain('6.5 above your walk-away');
    for (const { us, them } of drawing.mark ?? []) expect(us / (us + them)).toBeCloseTo(0.6, 9);
  });

  test('keeps the walk-away in scores: in the options, in Prepare, in Review and in the headline', () => {
    const options = wordsOf(
      shownView(
        <OptionsPage ask={ask} found={found} wishes={NO_WISHES} onWish={ignore} onDone={ignore} />,
        review,
      ),
    );
    expect(options).toContain('At or above your walk-away, +7');
    expect(options).toContain('Counts what is agreed already: us +4.5, them +2.3.');
    expect(wordsOf(shownView(<Prepared found={null} />, review))).toContain(
      '+7; the deal stands at +4.5, 2.5 below your walk-away',
    );
    expect(prepareSteps(preparationOf(review, null)).find(({ id }) => id === 'limits')).toMatchObject({
      done: true,
      count: { done: 1, of: 1 },
    });
    expect(walkAwayLine(review)).toBe(
      'The whole deal is 2.5 below your walk-away; with what lies on the table, 2 above your walk-away.',
    );
    expect(bestWorth(review)).toEqual({ worth: 13.5, isSigned: false });
    expect(dealState(review.reading.rows, settings).value).toBe(13.5);
  });

  test('asks about the one score, which it says on the list’s own scale, and what knowing it is worth in scores', () => {
    const search = searchGuesses(review, NO_WISHES);
    let step = search.next();
    while (step.done !== true) step = search.next();
    const [guess] = step.value.guesses;
    if (guess === undefined) throw new Error('There is something to ask.');
    expect(guess.dimension).toBeNull();
    const row = ROWS[guess.row - 2];
    const typed = SCALES[scale]?.[row?.[2] ?? 0];
    const worth = Math.round((guess.worth / 3) * 10) / 10;
    const said = guessSentence(guess, shownOn(review));
    expect(said).toMatch(/^We guess (its worth to them|what it costs them) at /);
    expect(said).toContain(
      ` at ${new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(typed ?? 0)}.`,
    );
    if (worth > 0) expect(said).toContain(`worth about ${worth} `);
    expect(probingQuestion(guess)).not.toMatch(/leverage|plans|money/);
  });
});

test('offers side by side are equal in scores, and named by letters alone', () => {
  // A get of 7.75 and −3.25 with one give each: us 4.5, 4.5 and 2.25; them 6.75, 4.5 and 6.75.
  const rows = [
    ...ROWS.slice(0, 2),
    ['Reference', 3, 1, 'Get', 'Idea'],
    ['Training', 1, 4, 'Give', 'Idea'],
    ['Delivery', 1, 3, 'Give', 'Idea'],
    ['Support', 2, 4, 'Give', 'Idea'],
  ] as unknown as typeof ROWS;
  const { found, ask } = judgedOn('1-5', rows, 2);
  const three = offersOfTab('three', found, ask, null);
  expect(
    three.offers.map(({ title, offered }) => [title, offered.items.map(({ name }) => name).join()]),
  ).toEqual([
    ['Offer A', 'Reference,Training'],
    ['Offer B', 'Reference,Delivery'],
  ]);
  expect(three.headline.detail).toContain('Worth 4.5 to us each.');
  expect(three.note).toContain('They are equal to us.');
});

test('an offer that is best for them may hold a give of a high score: one score speaks of no leverage', () => {
  const typed = reviewedSheets(
    {
      Deal: [
        ['Concession', 'Our score (1-10)', 'Their score (1-10)', 'Direction', 'Status'],
        ...[
          ['Exclusivity', 7, 10, 'Give', 'Idea'],
          ['Volume', 9, 4, 'Get', 'Idea'],
        ],
      ],
    },
    {},
  );
  const settings = settingsFor(typed.reading.place.measure, methodSettings(typed.deal));
  const search = searchOffers({
    question: questionOf(typed, NO_WISHES, settings),
    settings,
    trades: DEFAULT_TRADE_SETTINGS,
    settled: false,
  });
  let step = search.next();
  while (step.done !== true) step = search.next();
  expect(step.value.trades.offers.flatMap(({ kinds }) => kinds)).toContain('generous');
});
