import { concession, scores } from '../../negotiation/rows';
import { searchOffers } from '../../../src/taskpane/trades/searchOffers';
import { rowsOfId, shownOffers } from '../../../src/taskpane/trades/shownOffers';
import { markOffered } from '../../../src/taskpane/trades/markOffered';
import { asked } from './asked';
import { given, reference, roadmap, training } from './deals';

describe('the offers to choose from', () => {
  it('are one where one is best in every way', () => {
    const { found } = asked([training, reference]);
    expect(shownOffers(found.trades.offers)).toMatchObject([
      {
        id: 'nash:5+6',
        title: 'Best for both',
        why: 'It is the best in every way.',
        offered: { us: 12, them: 8 },
      },
    ]);
  });

  it('begin with what wins most back where that comes first', () => {
    const { found } = asked([training, reference, roadmap]);
    const [first, second] = shownOffers(found.trades.offers, 'win-back');
    expect(second).toMatchObject({ title: 'Best for both', why: 'Same offer as above.' });
    expect(first?.title).toBe('Best for us');
    expect(first?.offered.us).toBe(Math.max(...found.trades.offers.map(({ offered }) => offered.us)));
  });

  it('are told by every aim; one that serves several says which it is', () => {
    const { found } = asked([training, reference, roadmap]);
    const shown = shownOffers(found.trades.offers);
    expect(shown.map(({ id, title, why }) => [id, title, why])).toEqual([
      ['nash:5+6', 'Best for both', 'Most gain for each side, taken together.'],
      ['win-back:5+6', 'Best for us', 'Same offer as above.'],
      ['egalitarian:5+6', 'Most even', 'Same offer as above.'],
      ['kalai-smorodinsky:5+6', 'Most even in shares', 'Same offer as above.'],
      ['utilitarian:5+6', 'Most together', 'Same offer as above.'],
      ['swap:5+6', 'Simple swap', 'Same offer as above.'],
      ['generous:5+8', 'Generous', 'Leaves them most. Good when trust is thin.'],
    ]);
    expect(shown.map(({ id }) => rowsOfId(id))).toEqual(
      shown.map(({ offered }) => offered.items.map(({ row }) => row)),
    );
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
  });

  it('name the one that they equal where it stands further up', () => {
    const { found } = asked([training, reference, roadmap]);
    const [one, other] = found.trades.offers;
    if (one === undefined || other === undefined) throw new Error('There are two.');
    const shown = shownOffers([
      { ...one, kinds: ['nash', 'utilitarian'] },
      { ...other, kinds: ['egalitarian'] },
    ]);
    expect(shown.map(({ title, why }) => [title, why]).slice(1)).toEqual([
      ['Most even', 'The smaller gain is as large as it gets.'],
      ['Most together', 'Same offer as “Best for both”.'],
    ]);
  });
});

describe('a better deal than the agreed one', () => {
  it('is looked for once nothing is open: both sides take back what cost them most', () => {
    const dear = concession({
      row: 8,
      name: 'Audit rights',
      direction: 'get',
      status: 'agreed',
      own: scores(2, 2, 2),
      mirror: scores(8, 8, 8),
    });
    const { found } = asked([given, dear, concession({ ...reference, status: 'rejected' })]);
    expect(found.trades.offers).toEqual([]);
    expect(found.settlement?.changes).toMatchObject({ us: 18, them: 18 });
    expect(found.settlement?.changes?.items.map(({ row, change }) => [row, change])).toEqual([
      [7, 'drop'],
      [8, 'drop'],
    ]);
  });

  it('is none where only we would gain', () => {
    expect(asked([given]).found.settlement).toMatchObject({ changes: null, improvements: [] });
  });

  it('is found after signing: one row goes, another comes', () => {
    const { found } = asked([given, training], {}, { signedOn: '2026-03-01' });
    expect(found.settlement?.changes).toMatchObject({ us: 18, them: 9, created: 27 });
    expect(found.settlement?.changes?.items.map(({ row, change }) => [row, change])).toEqual([
      [5, 'add'],
      [7, 'drop'],
    ]);
  });

  it('is not looked for while the deal is under way', () => {
    expect(asked([given, training]).found.settlement).toBeNull();
  });

  it('is not told twice when it is one of the offers', () => {
    const agreed = concession({ row: 9, status: 'agreed', own: scores(1, 1, 1), mirror: scores(9, 9, 9) });
    const { found } = asked([training, reference, agreed], {}, { signedOn: '2026-03-01' });
    expect(shownOffers(found.trades.offers).map(({ id }) => id)).toContain('nash:5+6');
    expect(found.settlement).toBeNull();
  });
});

describe('a search that is stopped', () => {
  it('keeps offers that stand, and says that it was stopped', () => {
    const { ask } = asked([training, reference, roadmap]);
    const search = searchOffers(ask);
    const answers = [];
    for (let step = search.next(); step.done !== true; step = search.next()) answers.push(step.value.soFar());
    expect(answers.every(({ stopped, trades }) => stopped && !trades.exact)).toBe(true);
    const offers = answers.flatMap(({ trades }) => trades.offers);
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.every(({ offered }) => offered.us >= 0 && offered.them >= 0)).toBe(true);
  });
});

describe('writing an offer down', () => {
  const where = (rows: Parameters<typeof asked>[0]) => {
    const { review, found } = asked(rows);
    const [offer] = shownOffers(found.trades.offers);
    if (offer === undefined) throw new Error('These rows make an offer.');
    return markOffered(review, offer.offered).map(({ title }) => title);
  };

  it('marks what we give as offered and what we get as asked for', () => {
    expect(where([training, reference])).toEqual(['Mark as offered', 'Mark as asked for']);
  });

  it('leaves out what stands so already', () => {
    expect(where([concession({ ...training, status: 'offered' }), reference])).toEqual(['Mark as asked for']);
    expect(
      where([concession({ ...training, status: 'offered' }), concession({ ...reference, status: 'asked' })]),
    ).toEqual([]);
  });

  it('leaves theirs what they offered, and offers what they asked for', () => {
    const theirs = [
      concession({ ...training, status: 'asked' }),
      concession({ ...reference, status: 'offered' }),
    ];
    expect(where(theirs)).toEqual(['Mark as offered']);
  });
});
