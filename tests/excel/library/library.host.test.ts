import { reviewSession } from '../../../src/excel/review/sessionReview';
import { bootExcel } from '../../bootExcel';

const MAP = [
  ['Concession', 'Type', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status'],
  ['Sole supplier', 'Exclusivity', 5, 9, 4, 6, 6, 6, 'Agreed'],
];
const LIBRARY = [
  ['Type', 'Counterparty', 'Deal', 'Date', 'Our value', 'Our leverage', 'Our relationship', 'Outcome'],
  ['Exclusivity', 'Northwind', 'Supply 2024', 45000, 5, 7, 4, 'Agreed'],
  ['Exclusivity', 'Acme', 'Service 2025', 45500, 5, 7, 4, 'Agreed'],
  ['Exclusivity', 'Globex', 'Lease 2025', 45800, 5, 7, 4, 'Rejected'],
];

describe('A workbook with a Library sheet', () => {
  test('is reviewed against its past deals in 4 round trips, and the library is never the list', async () => {
    const { host } = await bootExcel({ sheets: { Library: LIBRARY, Map: MAP } });
    const before = host.roundTrips;
    const review = await Excel.run((context) => reviewSession(context));
    if (review.kind === 'none') throw new Error('The list was not found.');
    expect(host.roundTrips - before).toBeLessThanOrEqual(4);
    expect(review.reading.place.sheet).toBe('Map');
    expect(review.reading.otherTemplates).toEqual([]);
    expect(review.library?.rows).toHaveLength(3);
    const [found] = review.findings.filter(({ rule }) => rule === 'benchmark-deviation');
    expect(found?.rows).toEqual([2]);
    expect(found?.numbers.score).toBe(9);
    expect(found?.numbers.benchmark).toBeCloseTo(7, 9);
  });

  test('alone, it holds no list', async () => {
    await bootExcel({ sheets: { Library: LIBRARY } });
    expect(await Excel.run((context) => reviewSession(context))).toMatchObject({ kind: 'none' });
  });
});
