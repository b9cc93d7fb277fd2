import { asksNext } from '../../../src/excel/review/asksNext';
import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { BARE_ROW, type Concession } from '../../../src/negotiation/concession';

const row = (some: object): Concession => ({ ...BARE_ROW, mirror: null, ...some }) as unknown as Concession;
const ROWS = [
  row({ row: 5, name: 'Data', direction: 'give', status: 'agreed', own: [1, 9, 1] }),
  row({ row: 6, name: 'Engineer', direction: 'give', status: 'agreed', own: [4, 7, 3] }),
  row({ row: 7, name: 'Commitment', direction: 'get', status: 'agreed', own: [8, 10, 8] }),
  row({ row: 8, name: 'First refusal', direction: 'get', status: 'idea', own: [5, 8, 3], mirror: [4, 4, 3] }),
  row({ row: 9, name: 'Press', direction: 'get', status: 'idea', own: [9, 1, 3], mirror: [1, 1, 1] }),
];
const reviewedWith = (rows: readonly number[], asks: SessionReview['asks'] = null) =>
  ({
    asks,
    findings: rows.length === 0 ? [] : [{ rule: 'unreciprocated-give', rows }],
    reading: { rows: ROWS, place: {} },
    deal: NEW_DEAL,
  }) as unknown as SessionReview;

describe('what to ask for next', () => {
  it('is a return for the agreed give that brought nothing back, on the score that it cost most of', () => {
    const found = asksNext(reviewedWith([6]));
    expect(found).toMatchObject({ dimension: 'leverage', gave: { row: 6 } });
    expect(found?.asks[0]).toMatchObject({ row: 8, recovers: 8, costsThem: 11 });
    expect(found?.asks[0]?.wording).toContain('“Engineer”');
  });

  it('is last of all what reads as a poor return, and called so', () => {
    const poor = row({
      row: 10,
      name: 'Badge',
      direction: 'get',
      status: 'idea',
      own: [2, 9, 2],
      mirror: [9, 9, 9],
    });
    const better = row({
      row: 11,
      name: 'Term',
      direction: 'get',
      status: 'idea',
      own: [5, 5, 5],
      mirror: [5, 5, 5],
    });
    const found = asksNext({
      ...reviewedWith([6]),
      reading: { rows: [...ROWS.slice(0, 3), poor, better], place: {} },
    } as unknown as SessionReview);
    expect(found?.asks.map(({ row: at, isPoorReturn }) => [at, isPoorReturn])).toEqual([
      [11, undefined],
      [10, true],
    ]);
  });

  it('is what the method says where a dimension is to be restored, and nothing where all is well', () => {
    const asks = { dimension: 'value', asks: [] } as unknown as SessionReview['asks'];
    expect(asksNext(reviewedWith([6], asks))).toBe(asks);
    expect(asksNext(reviewedWith([]))).toBeNull();
  });
});
