import { findHistory, withoutHistory } from '../../../src/excel/history/findHistory';
import { HISTORY_COLUMNS, HISTORY_KEYS } from '../../../src/excel/history/historyTable';
import { readHistory } from '../../../src/excel/history/readHistory';
import { detectTemplate } from '../../../src/excel/template/detect';
import { gridOf } from './kept';

const HEADINGS = HISTORY_KEYS.map((key) => HISTORY_COLUMNS[key].heading);
const BASELINE_ROW = [0, 46023, 'Map', 5, 'Data sharing', 'Give', 'Idea', 'IT', 2, 8, 3, 5, 5, 5];
const FIRST_ROW = [1, 46030, 'Map', 5, 'Data sharing', 'Give', 'Agreed', 'IT', 2, 9, 3, '', '', ''];

describe('The history', () => {
  test('is read as it was written', () => {
    const history = readHistory([gridOf([HEADINGS, BASELINE_ROW, FIRST_ROW])]);
    expect(history?.damaged).toEqual([]);
    expect(history?.records).toEqual([
      {
        ...{ at: 1, session: 0, date: 46023, sheet: 'Map', row: 5, name: 'Data sharing', type: 'IT' },
        ...{ direction: 'give', status: 'idea', own: [2, 8, 3], mirror: [5, 5, 5] },
      },
      expect.objectContaining({ at: 2, session: 1, status: 'agreed', own: [2, 9, 3], mirror: null }),
    ]);
  });

  test('is read alike after its columns were moved, a column added and rows sorted with blank ones between', () => {
    const backwards = (row: readonly unknown[]) => ['a note', ...[...row].reverse()];
    const history = readHistory([
      gridOf([backwards(HEADINGS), backwards(FIRST_ROW), [], backwards(BASELINE_ROW)]),
    ]);
    // A plain range ends at a blank row; a table does not.
    expect(history?.records.map(({ session }) => session)).toEqual([1]);
    const table = {
      ...{ name: 'History', row: 0, column: 0, rowCount: 4, columnCount: HEADINGS.length + 1 },
      ...{ showHeaders: true, showTotals: false },
    };
    const inTable = readHistory([
      gridOf([backwards(HEADINGS), backwards(FIRST_ROW), [], backwards(BASELINE_ROW)], { tables: [table] }),
    ]);
    expect(inTable?.records.map(({ session, own }) => [session, own])).toEqual([
      [1, [2, 9, 3]],
      [0, [2, 8, 3]],
    ]);
  });

  test('is read alike after headings were renamed in their places, but not where most are others', () => {
    const renamed = (...keys: readonly string[]) =>
      HISTORY_KEYS.map((key, i) => (keys.includes(key) ? `My ${i}` : HEADINGS[i]));
    const records = (headings: readonly unknown[]) =>
      readHistory([gridOf([headings, BASELINE_ROW])])?.records.map(({ name }) => name);
    expect(records(renamed('name', 'ownValue'))).toEqual(['Data sharing']);
    expect(records(renamed('name', 'direction', 'ownValue', 'row'))).toBeUndefined();
    expect(records(['Note', ...renamed('name')].slice(0, 6))).toBeUndefined();
  });

  test.each([
    ['a session that is none', 0, 'soon', 'A2'],
    ['no name', 4, '', 'E2'],
    ['a direction that is none', 5, 'sideways', 'F2'],
    ['a status that is none', 6, 'perhaps', 'G2'],
    ['a score beyond the scale', 9, 11, 'J2'],
    ['a missing score', 10, '', 'K2'],
    ['an error', 8, '#REF!', 'I2'],
  ])('with %s leaves out that row, names its cell and uses the rest', (_, column, value, cell) => {
    const damaged = BASELINE_ROW.map((old, i) => (i === column ? value : old));
    const history = readHistory([gridOf([HEADINGS, damaged, FIRST_ROW])]);
    expect(history?.records.map(({ session }) => session)).toEqual([1]);
    expect(history?.damaged).toEqual([
      { cell, reason: expect.stringContaining('so the row is left out') as unknown },
    ]);
  });

  test('with a damaged score of theirs keeps our side of the row', () => {
    const damaged = BASELINE_ROW.map((old, i) => (i === 12 ? 'high' : old));
    const history = readHistory([gridOf([HEADINGS, damaged])]);
    expect(history?.records).toMatchObject([{ own: [2, 8, 3], mirror: null }]);
    expect(history?.damaged.map(({ cell }) => cell)).toEqual(['M2']);
  });

  test('with a row that stands there twice uses the lower one and says so', () => {
    const again = BASELINE_ROW.map((old, i) => (i === 8 ? 4 : old));
    const history = readHistory([gridOf([HEADINGS, BASELINE_ROW, again])]);
    expect(history?.records).toMatchObject([{ at: 2, own: [4, 8, 3] }]);
    expect(history?.damaged).toEqual([
      { cell: 'E2', reason: expect.stringContaining('row 3 is used') as unknown },
    ]);
  });

  test('is known by its headings, not by its name', () => {
    const theirs = gridOf([
      ['When', 'What'],
      ['2019', 'Treaty of trade'],
    ]);
    expect(findHistory([theirs])).toBeNull();
    const moved = gridOf([[], ['', ...HEADINGS], ['', ...BASELINE_ROW]], { sheet: 'Archive' });
    expect(findHistory([theirs, moved])?.place).toMatchObject({ sheet: 'Archive', headerRow: 1, from: 1 });
  });

  test('is never taken for a list of concessions', () => {
    const grid = gridOf([HEADINGS, BASELINE_ROW, FIRST_ROW], { active: true });
    expect(detectTemplate([grid])).not.toBeNull();
    expect(detectTemplate(withoutHistory([grid]))).toBeNull();
  });
});
