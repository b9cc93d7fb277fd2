import { concession, scores } from '../../negotiation/rows';
import type { Concession } from '../../../src/negotiation/concession';
import { betterForBoth, onTheTable } from '../../../src/negotiation/trades/onTheTable';
import { packageCertainty } from '../../../src/negotiation/trades/packageCertainty';
import { afterWords, marginWords } from '../../../src/taskpane/trades/afterWords';
import { offersOfTab } from '../../../src/taskpane/trades/offersOfTab';
import { TableOffer } from '../../../src/taskpane/trades/TableOffer';
import { TradesView } from '../../../src/taskpane/trades/TradesView';
import {
  betterWords,
  certaintyWords,
  tableHeadline,
  unknownWords,
} from '../../../src/taskpane/trades/tableWords';
import {
  equalWords,
  threeHeadline,
  threeShown,
  threeWording,
} from '../../../src/taskpane/trades/threeAtOnce';
import { tabShown } from '../../../src/taskpane/trades/tradesTab';
import { shownView, wordsOf } from '../shownView';
import { asked } from './asked';
import { reference, training } from './deals';

const offered = concession({ ...training, status: 'offered' });
const wanted = concession({ ...reference, status: 'asked' });
const mark = { cap: 0.6, oneOff: false };

const judged = (rows: readonly Concession[], deal: Parameters<typeof asked>[2] = {}) => {
  const { ask, found } = asked(rows, {}, deal);
  const table = onTheTable(ask.question, ask.settings);
  if (table === null) throw new Error('Nothing lies on the table.');
  return { table, ask, better: betterForBoth(found.trades.frontier, table.offered) };
};
const headline = (...given: Parameters<typeof judged>) =>
  tableHeadline(judged(...given).table, mark, '', 'three');

describe('which offers are shown first', () => {
  test('those on the table, if anything lies there, until the user chooses', () => {
    expect(tabShown(null, [training, wanted])).toBe('table');
    expect(tabShown(null, [training, reference])).toBe('one');
    expect(tabShown('three', [wanted])).toBe('three');
  });
});

describe('the offer on the table', () => {
  test('is told with its rows, what it is worth to either side and how sure that is, and the whole deal after it', () => {
    const { table, ask } = judged([offered, wanted], { budgets: [null, 2, null] });
    const words = wordsOf(
      shownView(
        <TableOffer
          table={table}
          rows={[offered, wanted]}
          walkAway={null}
          certainty={packageCertainty(table.offered, ask.settings)}
          better={null}
          flags={new Map()}
          mark={mark}
          measure="three"
          onSelectRow={() => undefined}
        />,
        null,
      ),
    );
    expect(words).toContain(
      'On the table We offered Two training days row 5 We asked for Reference account row 6 Worth to us a gain is firm +12 Worth to them our guess, a gain is firm +8',
    );
    expect(words).toContain('Leverage given 2 of 2');
    expect(words).toContain('The whole deal after it Us +12 Them +8 Our share 60%');
  });

  test('is named by the worst that is true of it', () => {
    expect(headline([offered, wanted])).toMatchObject({ title: 'This offer helps both sides', tone: 'calm' });
    expect(headline([offered, wanted], { budgets: [null, 1, null] })).toMatchObject({
      title: 'This offer passes a limit',
      detail: 'Leverage would stand at 2 of 1.',
      tone: 'warning',
    });
    expect(headline([offered, wanted], { walkAway: { value: 15 } })).toMatchObject({
      title: 'This offer is below your walk-away',
      detail: 'The whole deal would be 3 below your walk-away.',
    });
    expect(headline([offered]).title).toBe('This offer costs us more than it brings');
    expect(headline([wanted]).title).toBe('They lose by this offer on your estimates');
    const cheap = concession({ ...wanted, mirror: scores(1, 1, 1) });
    expect(headline([concession({ ...offered, mirror: scores(3, 2, 1) }), cheap]).title).toBe(
      'This offer goes past the 60% mark',
    );
  });

  test('is compared with what would be better for both, and only what is known is said', () => {
    // On the table a give of −6/15 against nothing; with the get it is 12/8, which is better for us alone.
    expect(judged([offered, reference]).better).toBeNull();
    const poor = concession({
      row: 9,
      name: 'Poor',
      status: 'offered',
      own: scores(4, 4, 4),
      mirror: scores(3, 3, 3),
    });
    const { better } = judged([poor, training, reference]);
    expect(better?.offered).toMatchObject({ us: 0, them: 17 });
    expect([better?.gainForUs, better?.gainForThem]).toEqual([12, 8]);
    expect(betterWords(better, true)).toBe('Better for both sides is possible.');
    expect(betterWords(null, true)).toBe('Nothing is better for both.');
    expect(betterWords(null, false)).toBe('');
  });

  test('says which rows it cannot judge', () => {
    expect(unknownWords([])).toBe('');
    expect(unknownWords([7])).toContain('Row 7 has no guess of theirs');
    expect(unknownWords([7, 8])).toContain('Rows 7, 8 have no guess of theirs');
  });

  test('has words for every certainty', () => {
    expect(certaintyWords(-1, 'likely')).toBe('a loss is likely');
    expect(certaintyWords(4, 'firm')).toBe('a gain is firm');
    expect(certaintyWords(0, null)).toBe('even');
  });
});

describe('the deal after an offer, in words', () => {
  const after = { us: 39, them: 35, created: 74, share: 0.527, value: 39, margin: null } as const;

  test('names share, walk-away and the limits that are near or passed', () => {
    const limits = [
      { budget: 30, used: 10, share: 0.33, state: 'within' },
      { budget: 24, used: 29, share: 1.2, state: 'over' },
      null,
    ] as const;
    expect(afterWords({ ...after, margin: 21, limits }, 'three')).toBe(
      'The whole deal after it: us +39, them +35, 21 above your walk-away. Leverage 29 of 24, 5 over.',
    );
    expect(afterWords({ ...after, limits: [null, null, null] }, 'three')).toBe(
      'The whole deal after it: us +39, them +35.',
    );
  });

  test('says where it stands against the walk-away', () => {
    expect([2, -3, 0].map(marginWords)).toEqual([
      '2 above your walk-away',
      '3 below your walk-away',
      'right at your walk-away',
    ]);
  });
});

describe('three at once', () => {
  const give = (row: number, name: string, mirror: readonly [number, number, number]) =>
    concession({ row, name, status: 'idea', own: scores(2, 2, 2), mirror: scores(...mirror) });
  const rows = [
    concession({ ...reference, own: scores(6, 6, 6) }),
    give(7, 'Price cap', [10, 3, 3]),
    give(8, 'Early delivery', [3, 10, 3]),
    give(9, 'Joint release', [3, 3, 10]),
  ];
  const { ask, found } = asked(rows, { maxItems: 2 });
  const three = offersOfTab('three', found, ask, null);

  test('are as equal to us as they say, and named by what each does most for them', () => {
    expect(three.offers.map(({ title }) => title)).toEqual([
      'A. Most for their money',
      'B. Most for their plans',
      'C. Most for the relationship',
    ]);
    expect(three.headline).toMatchObject({
      title: 'Put three on the table, let them choose',
      detail: 'Worth 12 to us each. Their choice tells you what they care about.',
    });
    expect(three.note).toBe('They are equal to us.');
    expect(three.offers[0]?.after).toMatchObject({ us: 12 });
  });

  test('can be said as they stand, without a number of ours', () => {
    const words = threeWording(three.offers.map(({ offered: one }) => one));
    expect(words).toBe(
      'We see three ways. A: If you can agree to “Reference account”, then we can offer “Price cap”. B: If you can agree to “Reference account”, then we can offer “Early delivery”. C: If you can agree to “Reference account”, then we can offer “Joint release”. Which comes closest?',
    );
    expect(words).not.toMatch(/\d/);
  });

  test('say how far apart they are, when they are only two, and when not everything was tried', () => {
    const equivalent = found.trades.equivalent;
    const [a, b] = equivalent?.offers ?? [];
    if (a === undefined || b === undefined || equivalent == null) throw new Error('There are three.');
    const two = { anchor: a, offers: [a, { ...b, us: a.us + 2 }], widened: true, exhaustive: false };
    expect(equalWords(two, 'three')).toBe(
      'Only two offers are equal enough. No two are closer to each other; these are equal to us within 2 points. Too many rows to try everything: there may be better ones.',
    );
    expect(equalWords({ ...two, widened: false, exhaustive: true }, 'three')).toContain(
      'They are equal to us within 2 points.',
    );
    expect(threeHeadline(two, 'three')).toMatchObject({
      title: 'Put two on the table, let them choose',
      detail: 'Worth 12 to 14 to us each. Their choice tells you what they care about.',
    });
    const after = () => three.offers[0]?.after as never;
    expect(threeShown(two, after, 'three').map(({ title }) => title)).toEqual([
      'A. Most for their money',
      'B. Most for their plans',
    ]);
    expect(threeShown(two, after, 'one').map(({ title }) => title)).toEqual(['Offer A', 'Offer B']);
  });

  test('say so where no two are equal enough', () => {
    const one = asked([training, reference]);
    const none = offersOfTab('three', one.found, one.ask, null);
    expect(none.offers).toEqual([]);
    expect(none.headline.title).toBe('No two offers are equal enough');
  });
});

describe('the view', () => {
  test('has one switch, which shows what is shown', () => {
    const markup = shownView(<TradesView />, asked([offered, wanted]).review);
    expect(wordsOf(markup)).toContain('On the table Three at once One offer');
    expect(markup.match(/aria-pressed="true"[^>]*>/g)).toHaveLength(1);
    expect(wordsOf(markup)).toContain('Counter this offer');
    expect(wordsOf(shownView(<TradesView />, asked([training, reference]).review))).not.toContain(
      'Counter this',
    );
  });
});
