import type { TemplateReading } from '../../../src/excel/template/reading';
import { leftOutOf } from '../../../src/excel/review/leftOut';
import { leftOutLink } from '../../../src/taskpane/leftOut/leftOutLink';

const list = (skipped: readonly string[], rows: readonly number[], unscoredRows: readonly number[]) =>
  leftOutOf({
    skipped: skipped.map((cell) => ({ cell, reason: '' })),
    rows: rows.map((row) => ({ row })) as unknown as TemplateReading['rows'],
    unscoredRows,
  });

describe('what is left out', () => {
  test('a row counts once, however many of its cells cannot be read', () => {
    expect(list(['D9', 'E9', 'F12'], [12], [])).toEqual({ rows: 1, toScore: 0, cells: 1 });
  });

  test('rows that still need scores are told from rows with an error', () => {
    expect(list(['C7', 'D9'], [5], [7])).toEqual({ rows: 1, toScore: 1, cells: 0 });
  });

  test('the link says the gravest of them', () => {
    expect(leftOutLink({ rows: 2, toScore: 1, cells: 1 }, String)).toBe('2 left out');
    expect(leftOutLink({ rows: 0, toScore: 1, cells: 1 }, String)).toBe('1 to score');
    expect(leftOutLink({ rows: 0, toScore: 0, cells: 1 }, String)).toBe('1 to check');
    expect(leftOutLink({ rows: 0, toScore: 0, cells: 0 }, String)).toBeNull();
  });
});
