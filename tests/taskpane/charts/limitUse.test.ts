import { limitDrawing, limitText, spentText } from '../../../src/taskpane/charts/limitUse';

const use = (spent: number, waiting: number, limit: number | null) => ({ spent, waiting, limit, near: 0.8 });

describe('the bar of a limit', () => {
  it('ends at the limit while spent and waiting stay within it', () => {
    expect(limitDrawing(use(15, 6, 30))).toEqual({
      spent: 50,
      waiting: 20,
      limit: 100,
      tone: 'calm',
      wouldPass: false,
    });
  });

  it('ends at spent and waiting together when that is more, with the limit inside', () => {
    expect(limitDrawing(use(20, 5, 20))).toMatchObject({
      spent: 80,
      waiting: 20,
      limit: 80,
      wouldPass: true,
    });
  });

  it('is amber from 80% on and red from the whole limit on', () => {
    expect([23, 24, 29, 30, 31].map((spent) => limitDrawing(use(spent, 0, 30)).tone)).toEqual([
      'calm',
      'close',
      'close',
      'passed',
      'passed',
    ]);
  });

  it('is not fooled by binary fractions', () => {
    expect(limitDrawing(use(0.1 + 0.2, 0, 0.3)).tone).toBe('passed');
    expect(limitDrawing(use(0.1, 0.2, 0.3)).wouldPass).toBe(false);
  });

  it('is calm at a limit of 0 while nothing is given', () => {
    expect(limitDrawing(use(0, 0, 0)).tone).toBe('calm');
    expect(limitDrawing(use(1, 0, 0)).tone).toBe('passed');
  });

  it('has no tick and does not look used up where no limit is set', () => {
    expect(limitDrawing(use(3, 1, null))).toMatchObject({
      spent: 60,
      waiting: 20,
      limit: null,
      tone: 'calm',
    });
  });
});

describe('the words of a limit', () => {
  it.each([
    [use(16, 7, 30), '16 of 30 spent', '7 on the table; 7 left if you agree to it.'],
    [use(16, 0, 30), '16 of 30 spent', '14 left.'],
    [use(16, 20, 30), '16 of 30 spent', '20 more on the table would go 6 over.'],
    [use(20, 9, 24), '20 of 24 spent', 'Close to the limit. 9 more on the table would go 5 over.'],
    [use(20, 0, 24), '20 of 24 spent', 'Close to the limit. 4 left.'],
    [use(24, 0, 24), '24 of 24 spent', 'The limit is reached.'],
    [use(24, 2, 24), '24 of 24 spent', 'The limit is reached. 2 more on the table would go 2 over.'],
    [use(26, 3, 24), '26 of 24 spent', '2 over the limit. 3 more on the table.'],
    [use(9, 0, null), '9 spent', 'No limit set.'],
    [use(9, 5, null), '9 spent', '5 on the table. No limit set.'],
  ])('%j', (limit, spent, text) => {
    expect([spentText(limit), limitText(limit)]).toEqual([spent, text]);
  });
});
