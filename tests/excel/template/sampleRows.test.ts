import { COLUMN_TABLE, FRESH_COLUMNS } from '../../../src/cells/columnTable';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { SAMPLE_ROWS } from '../../../src/excel/template/sampleRows';
import { FLAGS } from '../../../src/negotiation/concession';
import { reviewDeal } from '../../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { sheetFrom } from './sheetText';

const NOBODY = { us: '', them: '' };

function sample() {
  const headings = FRESH_COLUMNS.map((role) => COLUMN_TABLE[role].heading);
  const located = locateTemplate([sheetFrom('Sample deal', [headings, ...SAMPLE_ROWS])], null, NOBODY);
  if (located === null) throw new Error('The sample is no template.');
  return readLocated(located, NOBODY);
}

describe('The sample deal', () => {
  const { rows, skipped, unscoredRows, confidence } = sample();

  test('is read without a doubt, every row of it', () => {
    expect(confidence).toBe('sure');
    expect(rows.length + unscoredRows.length).toBe(SAMPLE_ROWS.length);
    expect(rows.every(({ mirror }) => mirror !== null)).toBe(true);
  });

  test('shows every reading', () => {
    const flags = new Set(reviewDeal(rows, DEFAULT_SETTINGS).rows.map(({ flag }) => flag));
    expect([...flags].sort()).toEqual([...FLAGS].sort());
  });

  test('has one row that still waits for its scores, and nothing else to mend', () => {
    expect(unscoredRows).toHaveLength(1);
    expect(skipped).toHaveLength(1);
  });

  test('links what was given in return to rows of its own, both ways', () => {
    const links = rows.filter(({ linkedTo }) => linkedTo !== '').map((row) => [row.name, row.linkedTo]);
    expect(links.length).toBeGreaterThan(0);
    for (const [from, to] of links) expect(links).toContainEqual([to, from]);
  });

  test('has two sessions, and none for what has not been on the table', () => {
    expect(new Set(rows.map(({ session }) => session))).toEqual(new Set([1, 2, null]));
    for (const { status, session } of rows) expect(session === null).toBe(status === 'idea');
  });

  test('says of every row what kind of concession it is', () => {
    for (const { type } of rows) expect(type).not.toBe('');
  });
});
