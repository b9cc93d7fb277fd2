import { NEW_DEAL } from '../../src/excel/deal/dealSettings';
import { applyHighlights } from '../../src/excel/highlights/applyHighlights';
import { reviewSession } from '../../src/excel/review/sessionReview';
import { bootExcel } from '../bootExcel';
import { insertResultColumns } from './atOnce';

const MAP = [
  ['', 'Anna', '', '', 'Ben', '', '', 'Them'],
  ['Concession', 'VM', 'SL', 'RE', 'VM', 'SL', 'RE', 'VM', 'SL', 'RE'],
  ['Price cap', 4, 3, 2, 6, 8, 2, 8, 4, 5],
  ['Logo', 5, 6, 5, 5, 7, 5, 2, 2, 4],
];

describe('A sheet with two scorers and no column for their mean', () => {
  test('is reviewed, and highlights and results are refused with nothing changed', async () => {
    const { host, book } = await bootExcel({ sheets: { Map: MAP } });
    const review = await Excel.run((context) => reviewSession(context));
    if (review.kind === 'none') throw new Error('The list was not found.');
    expect(review.findings.map(({ rule }) => rule)).toContain('scorer-disagreement');
    expect(review.reading.rows.map(({ own }) => own)).toEqual([
      [5, 5.5, 2],
      [5, 6.5, 5],
    ]);
    const trips = host.roundTrips;
    const before = JSON.stringify(book.save());
    const refused = {
      kind: 'refused',
      refusal: { kind: 'several scorers', sheet: 'Map', names: ['Anna', 'Ben'] },
    };
    expect(await Excel.run((context) => applyHighlights(context, review.reading, NEW_DEAL))).toEqual(refused);
    expect(await Excel.run((context) => insertResultColumns(context, review.reading, NEW_DEAL))).toEqual(
      refused,
    );
    expect(host.roundTrips).toBe(trips);
    expect(JSON.stringify(book.save())).toBe(before);
  });
});
