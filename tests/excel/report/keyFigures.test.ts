import type { LimitUse } from '../../../src/excel/report/report';
import { keyFigures, type FigureSources } from '../../../src/excel/report/keyFigures';
import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import { reviewDeal } from '../../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';

const empty = {
  deal: NEW_DEAL,
  reading: { rows: [], skipped: [], unscoredRows: [] },
  review: reviewDeal([], DEFAULT_SETTINGS),
} as unknown as FigureSources['reviewed'];

const figureOf = (use: Omit<LimitUse, 'dimension'>) =>
  keyFigures({ reviewed: empty, limits: [{ dimension: 'value', ...use }], sessions: null, session: null })[0];

describe('the figure of the tightest limit', () => {
  test('a limit that is spent exactly is not over, whatever binary fractions make of it', () => {
    expect(figureOf({ limit: 3.3, spent: 1.1 + 2.2, waiting: 0 })?.note).toBe('0 left');
  });

  test('says how far over it is, and what waiting would do', () => {
    expect(figureOf({ limit: 20, spent: 22, waiting: 0 })?.note).toBe('2 over the limit');
    expect(figureOf({ limit: 20, spent: 18, waiting: 5 })?.note).toBe('5 more on the table would go 3 over');
  });
});
