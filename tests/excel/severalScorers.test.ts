import { NEW_DEAL } from '../../src/excel/deal/dealSettings';
import { explainRefusal } from '../../src/excel/explain';
import { formulaObstacle } from '../../src/excel/template/formulaObstacle';
import { sessionReviewOf } from '../../src/excel/review/sessionReview';
import { locateTemplate, readLocated } from '../../src/excel/template/readGrids';
import { gridOf } from './history/kept';

const NOBODY = { us: '', them: '' };
const PEOPLE = ['Concession', 'VM Anna', 'SL Anna', 'RE Anna', 'VM Ben', 'SL Ben', 'RE Ben'];
const THEIRS = ['Their VM', 'Their SL', 'Their RE'];

function reviewOf(headings: readonly string[], ...rows: readonly (readonly unknown[])[]) {
  const grid = gridOf([headings, ...rows], { sheet: 'Map' });
  const located = locateTemplate([grid], null, NOBODY);
  if (located === null) throw new Error('No template was found.');
  return sessionReviewOf(readLocated(located, NOBODY), NEW_DEAL, [grid], {
    session: null,
    today: new Date(2026, 0, 5),
    notes: [],
  });
}

const disagreements = (review: ReturnType<typeof reviewOf>) =>
  review.findings.filter(({ rule }) => rule === 'scorer-disagreement');

describe('Several people of ours score one list', () => {
  test('the totals are of their means, and who is 4 apart is told with the cells', () => {
    const review = reviewOf(
      [...PEOPLE, ...THEIRS],
      ['Price cap', 4, 3, 2, 6, 8, 2, 8, 4, 5],
      ['Logo', 5, 4, 5, 5, 7, 5, 2, 2, 4],
    );
    expect(review.review.rows.map(({ total }) => total)).toEqual([12.5, 15.5]);
    expect(review.review.given.total).toBe(28);
    expect(disagreements(review)).toEqual([
      expect.objectContaining({
        rows: [2],
        numbers: { low: 3, high: 8, range: 5, scorers: 2 },
        message: expect.stringContaining('leverage between 3 (C2) and 8 (F2)') as string,
      }),
    ]);
  });

  test('who left a blank disagrees with nobody', () => {
    const review = reviewOf([...PEOPLE, ...THEIRS], ['Price cap', 4, '', 2, 6, 9, 2, 8, 4, 5]);
    expect(review.review.rows[0]?.concession.own).toEqual([5, 9, 2]);
    expect(disagreements(review)).toEqual([]);
  });

  test('where the list has columns for the mean, those count and the people are compared all the same', () => {
    const headings = [...PEOPLE, 'VM mean', 'SL mean', 'RE mean', ...THEIRS];
    const review = reviewOf(headings, ['Price cap', 4, 3, 2, 6, 8, 2, 5, 5.5, 2, 8, 4, 5]);
    expect(review.reading.place.columns.own).toEqual([7, 8, 9]);
    expect(disagreements(review).map(({ numbers }) => numbers.range)).toEqual([5]);
    expect(formulaObstacle(review.reading)).toBeNull();
  });

  test('without such columns nothing is written that could only read one of them', () => {
    const review = reviewOf([...PEOPLE, ...THEIRS], ['Price cap', 4, 3, 2, 6, 8, 2, 8, 4, 5]);
    const refusal = formulaObstacle(review.reading);
    expect(refusal).toEqual({ kind: 'several scorers', sheet: 'Map', names: ['Anna', 'Ben'] });
    expect(refusal && explainRefusal(refusal)).toMatch(/Anna and Ben.*nothing was changed.*Value mean/s);
  });
});
