import fc from 'fast-check';
import {
  addressOf,
  cellAddress,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quotedSheet,
  sheetAddress,
  splitReference,
} from '../../src/cells/a1';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test('an address names its area and no other', () => {
  const line = (limit: number) => fc.tuple(fc.nat(limit - 1), fc.nat(50));
  fc.assert(
    fc.property(line(MAX_ROWS), line(MAX_COLUMNS), ([row, rows], [column, columns]) => {
      const rowCount = Math.min(rows + 1, MAX_ROWS - row);
      const columnCount = Math.min(columns + 1, MAX_COLUMNS - column);
      const area = { row, column, rowCount, columnCount };
      expect(parseAddress(addressOf(area))).toEqual(area);
    }),
  );
});

test.each([
  ['$B$2', { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
  ['D9:b2', { row: 1, column: 1, rowCount: 8, columnCount: 3 }],
  ['B:$D', { row: 0, column: 1, rowCount: MAX_ROWS, columnCount: 3 }],
  ['3:5', { row: 2, column: 0, rowCount: 3, columnCount: MAX_COLUMNS }],
  ['A0', null],
  ['  C4  ', { row: 3, column: 2, rowCount: 1, columnCount: 1 }],
  ['XFD1048576', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rowCount: 1, columnCount: 1 }],
  ['A1048577', null],
  ['A1:A1048577', null],
  ['A1:XFE1', null],
  ['XFE1:A1', null],
  ['A0:B2', null],
  ['0:3', null],
  ['A:XFE', null],
  ['A1:B', null],
  ['A1B1', null],
  ['A1:B2:C3', null],
  ['XFE1', null],
  ['SCORES', null],
  ['', null],
])('%s', (address, area) => {
  expect(parseAddress(address)).toEqual(area);
});

test.each([
  [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }, 'B2'],
  [{ row: 1, column: 1, rowCount: 1, columnCount: 3 }, 'B2:D2'],
  [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }, 'B2:B4'],
  [{ row: 2, column: 0, rowCount: 3, columnCount: MAX_COLUMNS }, '3:5'],
  [{ row: 2, column: 0, rowCount: 1, columnCount: MAX_COLUMNS }, '3:3'],
  [{ row: 0, column: 1, rowCount: MAX_ROWS, columnCount: 3 }, 'B:D'],
  [{ row: 0, column: 1, rowCount: MAX_ROWS - 1, columnCount: 3 }, 'B1:D1048575'],
  [{ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS }, '1:1048576'],
])('an area is written as Excel writes it: %j is %s', (area, address) => {
  expect(addressOf(area)).toBe(address);
});

test.each([
  ['B2', null, 'B2'],
  ['M!B2:D9', 'M', 'B2:D9'],
  ["'Ann''s map'!A:A", "Ann's map", 'A:A'],
  ["'What now!'!A1", 'What now!', 'A1'],
  ['!B2', '', 'B2'],
])('the reference %s is split at its sheet', (reference, sheet, address) => {
  expect(splitReference(reference)).toEqual({ sheet, address });
});

test.each([
  ['Map', 'Map'],
  ['ABCD1', 'ABCD1'],
  ['Q1.plan', 'Q1.plan'],
  ['_x', '_x'],
  ['Map-2', "'Map-2'"],
  ['xfd12', "'xfd12'"],
  ['My map', "'My map'"],
  ["Ann's", "'Ann''s'"],
  ['Übersicht', 'Übersicht'],
  ['A1', "'A1'"],
  ['2026', "'2026'"],
])('the sheet %s is %s in formulas', (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
  expect(splitReference(`${quoted}!B2`)).toEqual({ sheet: name, address: 'B2' });
});

describe('An address', () => {
  test('names columns and sheets as Excel does', () => {
    expect(cellAddress(8, 3)).toBe('D9');
    expect(sheetAddress('Map', 'A4')).toBe('Map!A4');
    expect(sheetAddress("Bob's map", 'A4')).toBe("'Bob''s map'!A4");
    expect(sheetAddress('AB12', 'A4')).toBe("'AB12'!A4");
  });
});
