import { concession } from '../../negotiation/rows';
import { leftOutWords, settledWords } from '../../../src/taskpane/trades/leftOutWords';
import { dealText, parseDeal } from '../../../src/excel/deal/deal';
import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import { optionsLine } from '../../../src/taskpane/trades/optionWords';
import { markWords } from '../../../src/taskpane/trades/markWords';
import { offersOfTab } from '../../../src/taskpane/trades/offersOfTab';
import { missingForTrades } from '../../../src/taskpane/trades/tradesHeadline';
import {
  consideredRows,
  isTicked,
  keptWishes,
  NO_WISHES,
  optionsToKeep,
  staysUnderMark,
  withTick,
} from '../../../src/taskpane/trades/tradeWishes';
import { reviewed } from '../review/reviewed';
import { asked } from './asked';
import { exclusivity, given, reference, roadmap, training } from './deals';

const headline = (...given: Parameters<typeof asked>) => {
  const { ask, found } = asked(...given);
  return offersOfTab('one', found, ask, null).headline;
};

describe('what is asked of the offers', () => {
  it('is to stay under the mark where the sides will meet again, until the user decides', () => {
    expect(staysUnderMark(NO_WISHES, reviewed([], { relationship: 'ongoing' }))).toBe(true);
    expect(staysUnderMark(NO_WISHES, reviewed([], { relationship: 'one-off' }))).toBe(false);
    expect(staysUnderMark({ ...NO_WISHES, capped: true }, reviewed([], { relationship: 'one-off' }))).toBe(
      true,
    );
  });

  it('is no more than four items to begin with', () => {
    expect(asked([training]).ask.trades.maxItems).toBe(4);
  });

  it('lets a row in that the method would keep, as long as the same concession stands there', () => {
    const ticked = withTick([], exclusivity, true);
    expect(asked([training, exclusivity]).found.trades.candidates.map(({ row }) => row)).toEqual([5]);
    expect(
      asked([training, exclusivity], { considered: ticked }).found.trades.candidates.map(({ row }) => row),
    ).toEqual([5, 7]);
    const moved = concession({ ...exclusivity, name: 'Another row' });
    expect(isTicked(ticked, moved)).toBe(false);
    const { ask } = asked([training, moved], { considered: ticked });
    expect(ask.question.ticked).toEqual([]);
    expect(withTick(ticked, exclusivity, false)).toEqual([]);
  });

  it('shows as let in only what would be kept otherwise', () => {
    const considered = [exclusivity, training].map(({ row, name }) => ({ row, name }));
    const { ask } = asked([]);
    const rows = [training, exclusivity];
    expect(consideredRows(rows, { ...NO_WISHES, considered }, ask.settings)).toEqual([exclusivity]);
  });

  it('is kept in the workbook as far as it differs, and finds its rows again where they moved', () => {
    const named = [training, reference].map(({ row, name }) => ({ row, name }));
    const wishes = { ...NO_WISHES, capped: true, withinLimits: false, maxItems: 3, eitherOr: [named] };
    const kept = optionsToKeep({ ...wishes, mustHave: named.slice(0, 1) });
    expect(kept).toEqual({
      ...{ capped: true, withinLimits: false, maxItems: 3 },
      ...{ mustHave: named.slice(0, 1), eitherOr: [named] },
    });
    expect(optionsToKeep(NO_WISHES)).toEqual({});
    expect(keptWishes({}, [training])).toEqual(NO_WISHES);
    expect(keptWishes(kept, [training, reference])).toEqual({ ...wishes, mustHave: named.slice(0, 1) });
    const moved = { ...training, row: 40 };
    expect(keptWishes(kept, [moved]).mustHave).toEqual([{ row: 40, name: training.name }]);
    // A pair of which one row is gone says nothing; of twins it cannot be told which was meant.
    expect(keptWishes(kept, [moved]).eitherOr).toEqual([]);
    expect(keptWishes(kept, [moved, { ...moved, row: 41 }]).mustHave).toEqual([]);
    const text = dealText({ ...NEW_DEAL, offerOptions: kept });
    expect(parseDeal(text)).toEqual({ deal: { ...NEW_DEAL, offerOptions: kept }, note: null });
    const part = parseDeal(JSON.stringify({ version: 1, offerOptions: { ...kept, maxItems: 99 } }));
    expect(part.deal.offerOptions).toEqual({ ...kept, maxItems: undefined });
    expect(part.note).toContain('Part of what an offer must keep');
  });

  it('holds either-or over the agreed rows too', () => {
    const eitherOr = [[training, reference].map(({ row, name }) => ({ row, name }))];
    const { found, ask } = asked([training, reference], { eitherOr });
    expect(ask.question.exclusive).toEqual([[5, 6]]);
    expect(found.trades.offers).toEqual([]);
  });

  it('is told in one line, as far as it makes a difference', () => {
    expect(optionsLine(asked([training], {}, { relationship: 'one-off' }).ask)).toBe('At most 4 items');
    const named = { row: training.row, name: training.name };
    const deal = { budgets: [9, null, null] as const, walkAway: { value: 3 } };
    expect(optionsLine(asked([training], { mustHave: [named], maxItems: 1 }, deal).ask)).toBe(
      'Within your limits, above your walk-away, under 60%, at most 1 item, 1 row must be in',
    );
  });

  it('lets a must-have go that can no longer be traded', () => {
    const mustHave = [training, given].map(({ row, name }) => ({ row, name }));
    expect(asked([training, given], { mustHave }).ask.question.mustHave).toEqual([5]);
  });
});

describe('the headline', () => {
  it('says what the picked offer brings each side, and our share of the deal that it would make', () => {
    expect(headline([training, reference])).toMatchObject({
      title: 'One offer that helps both sides',
      detail: 'Us +12, them +8. The whole deal after it: our share 60%.',
    });
    const { ask, found } = asked([training, reference, roadmap]);
    const { offers } = offersOfTab('one', found, ask, null);
    expect(offers.map(({ id }) => offersOfTab('one', found, ask, id).headline.detail)).toEqual(
      offers.map(
        ({ offered: { us, them } }) => expect.stringContaining(`Us +${us}, them +${them}.`) as string,
      ),
    );
  });

  it('says no share where the whole deal creates nothing to share', () => {
    expect(headline([training, reference, given], { capped: false }).detail).toMatch(
      /^Us \+12, them \+8\. No offer brings us to even/,
    );
  });

  it('says what may help where no offer helps both, and nothing that cannot be done', () => {
    expect(headline([training])).toMatchObject({
      title: 'No offer helps both sides yet',
      detail: 'Score more open rows, allow more than 4 items, or look past the 60% mark.',
    });
    expect(headline([training], { capped: false })).toMatchObject({
      detail: 'Score more open rows or allow more than 4 items.',
    });
    expect(headline([training], { capped: false, maxItems: 6 })).toMatchObject({
      detail: 'Score more open rows.',
    });
  });

  it('names the walk-away where it may be what keeps every offer away', () => {
    expect(headline([training, reference], {}, { walkAway: { value: 12 } }).title).toBe(
      'One offer that helps both sides',
    );
    expect(headline([training, reference], {}, { walkAway: { value: 13 } })).toMatchObject({
      title: 'No offer meets your options',
      detail: 'What keeps most away: your walk-away. Change it to see what there would be.',
    });
    expect(headline([training, reference], { aboveWalkAway: false }, { walkAway: { value: 13 } }).title).toBe(
      'One offer that helps both sides',
    );
  });

  it('names the option that keeps the best offer away', () => {
    const kept = (...given: Parameters<typeof asked>) => asked(...given).found.blocking;
    expect(kept([training, reference], {}, { budgets: [1, null, null] })).toBe('limits');
    expect(kept([training, reference], { maxItems: 1 })).toBe('items');
    const dear = { ...reference, mirror: exclusivity.mirror, own: exclusivity.own };
    expect(kept([training, dear])).toBe('mark');
    expect(kept([training])).toBeNull();
    expect(kept([training, reference])).toBeNull();
  });

  it('says so when everything is settled', () => {
    expect(headline([given])).toMatchObject({ title: 'There are no open rows' });
  });

  it('says that the search was stopped', () => {
    const { ask, found } = asked([training, reference]);
    expect(offersOfTab('one', { ...found, stopped: true }, ask, null).headline).toMatchObject({
      title: 'Best found so far',
      detail: 'You stopped the search. Us +12, them +8. The whole deal after it: our share 60%.',
    });
    expect(offersOfTab('one', null, ask, null).headline).toMatchObject({ title: 'Looking for offers' });
  });

  it('admits that not everything was tried', () => {
    const { ask, found } = asked([training, reference]);
    const unsure = { ...found, trades: { ...found.trades, exact: false } };
    expect(offersOfTab('one', unsure, ask, null).headline.detail).toContain('there may be better ones');
  });

  it('tells when more must be in than fits', () => {
    const mustHave = [training, reference].map(({ row, name }) => ({ row, name }));
    expect(headline([training, reference], { mustHave, maxItems: 1 })).toMatchObject({
      title: 'No offer can hold all that must be in',
      detail: '2 rows must be in, and an offer has at most 1 item. Untick one, or allow more items.',
    });
  });
});

describe('what is missing before there can be an offer', () => {
  it('is their side of the scores, where no row has it', () => {
    const rows = [concession({ status: 'idea' }), concession({ row: 6, status: 'idea' })];
    expect(missingForTrades(reviewed(rows))).toMatchObject({ title: 'Add their side of the scores first' });
    expect(missingForTrades(reviewed([training, ...rows]))).toBeNull();
  });

  it('is a Status column, without which no row is open', () => {
    const review = reviewed([training]);
    const { reading } = review;
    const columns = { ...reading.place.columns, status: null };
    const without = { ...review, reading: { ...reading, place: { ...reading.place, columns } } };
    const missing = missingForTrades(without);
    expect(missing?.title).toBe('There are no open rows');
    expect(missing?.detail).toContain('no Status column');
  });
});

describe('why a row is left out', () => {
  it('is told in words', () => {
    const row = { row: 7, name: 'Exclusivity' };
    expect(leftOutWords({ ...row, kind: 'keep' })).toBe(
      'High cost to us and worth no more to them: keep it.',
    );
    expect(leftOutWords({ ...row, kind: 'no-mirror' })).toBe('Their side of the scores is missing.');
    expect(leftOutWords({ ...row, kind: 'unscored' })).toBe('Not scored yet.');
    expect(leftOutWords({ ...row, kind: 'excluded', by: 9 })).toBe('Cannot stand together with row 9.');
    expect(leftOutWords({ ...row, kind: 'closed', status: 'agreed' })).toBe('Settled: agreed.');
    expect([settledWords(1), settledWords(3)]).toEqual([
      '1 row is settled and takes no part.',
      '3 rows are settled and take no part.',
    ]);
  });
});

describe('where our share stands', () => {
  const mark = { cap: 0.6, oneOff: false };

  it('is told against the mark, and exactly at it is not past it', () => {
    expect(markWords(0.58, mark)).toEqual({ text: 'Under the 60% mark', isPast: false });
    expect(markWords(0.6, mark)).toEqual({ text: 'Right at the 60% mark', isPast: false });
    expect(markWords(0.61, mark)).toEqual({
      text: 'Past the 60% mark. Leave them something for next time.',
      isPast: true,
    });
    expect(markWords(0.61, { ...mark, oneOff: true }).text).toContain('for information only');
  });
});
