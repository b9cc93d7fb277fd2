import {
  endColumn,
  endRow,
  formulaAt,
  isBlankAt,
  isWordsAt,
  textAt,
  valueAt,
  type SheetGrid,
} from '../../src/cells/sheetGrid';

/** Cells from C6 on. */
const GRID: SheetGrid = {
  sheet: 'Map',
  active: true,
  visible: true,
  row: 5,
  column: 2,
  values: [
    ['  Data \n\u200b sharing ', 7.5, true, '7 / 10', '   '],
    [13, '=not a formula', '', null, { type: 'Error' }],
  ],
  formulas: [
    ['  Data \n\u200b sharing ', 7.5, true, '7 / 10', '   '],
    ['=SUM(D6:D7)', '=not a formula', '', '', '13'],
  ],
  tables: [],
};

describe('The cells of a sheet', () => {
  test('are found by their place on the sheet, and are blank outside what was read', () => {
    expect(valueAt(GRID, 5, 3)).toBe(7.5);
    expect(valueAt(GRID, 6, 2)).toBe(13);
    for (const [row, column] of [
      [4, 2],
      [7, 2],
      [5, 1],
      [5, 7],
      [0, 0],
    ] as const) {
      expect(valueAt(GRID, row, column)).toBe('');
      expect(isBlankAt(GRID, row, column)).toBe(true);
      expect(formulaAt(GRID, row, column)).toBeNull();
    }
  });

  test('hold a formula where it differs from what they show; a text that begins with = is none', () => {
    expect(formulaAt(GRID, 6, 2)).toBe('=SUM(D6:D7)');
    expect(formulaAt(GRID, 6, 3)).toBeNull();
    expect(formulaAt(GRID, 5, 2)).toBeNull();
    expect(formulaAt(GRID, 5, 3)).toBeNull();
    expect(formulaAt(GRID, 6, 6)).toBeNull();
    expect(formulaAt({ ...GRID, formulas: [] }, 6, 2)).toBeNull();
  });

  test('are blank where nothing can be seen in them', () => {
    expect([2, 3, 4, 5, 6].map((column) => isBlankAt(GRID, 5, column))).toEqual([
      ...[false, false, false, false],
      true,
    ]);
    expect([4, 5].map((column) => isBlankAt(GRID, 6, column))).toEqual([true, true]);
  });

  test('read as text in one line, numbers as their digits', () => {
    expect([2, 3, 4, 5, 6].map((column) => textAt(GRID, 5, column))).toEqual([
      ...['Data sharing', '7.5', 'true', '7 / 10'],
      '',
    ]);
    expect([4, 5, 6].map((column) => textAt(GRID, 6, column))).toEqual(['', '', '']);
  });

  test('hold words where a letter of any script stands in a text', () => {
    expect([2, 3, 4, 5, 6].map((column) => isWordsAt(GRID, 5, column))).toEqual([
      ...[true, false, false, false],
      false,
    ]);
    expect(isWordsAt({ ...GRID, values: [['Übersicht', '価格', '№ 7']] }, 5, 3)).toBe(true);
  });

  test('end one row below the last and one column to the right of it', () => {
    expect([endRow(GRID), endColumn(GRID)]).toEqual([7, 7]);
    expect([endRow({ ...GRID, values: [[1, 2]] }), endColumn({ ...GRID, values: [[1, 2]] })]).toEqual([6, 4]);
    expect([endRow({ ...GRID, values: [] }), endColumn({ ...GRID, values: [] })]).toEqual([5, 2]);
  });
});
