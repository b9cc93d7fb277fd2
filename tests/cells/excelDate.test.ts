import fc from 'fast-check';
import { dayIn, dayNumber, isoDate } from '../../src/cells/excelDate';

describe('Excel’s day number', () => {
  test.each([
    [1, '1899-12-31'],
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [46023, '2026-01-01'],
    [46082, '2026-03-01'],
  ])('%d is %s', (day, date) => {
    expect(isoDate(day)).toBe(date);
  });

  test('is that of the calendar on the wall, at any hour of the day', () => {
    expect(dayNumber(new Date(2026, 0, 1))).toBe(46023);
    expect(dayNumber(new Date(2026, 0, 1, 23, 59))).toBe(46023);
    expect(dayNumber(new Date(2026, 0, 2))).toBe(46024);
    expect(dayNumber(new Date(2026, 11, 31, 12))).toBe(46387);
  });

  test.each([
    ['2026-01-01', 46023],
    [' 2026-01-01 ', 46023],
    [46023.75, 46023],
    [2026, dayNumber(new Date(2026, 6, 1))],
    ['1999', dayNumber(new Date(1999, 6, 1))],
    ['', null],
    ['  ', null],
    ['2026-02-30', undefined],
    ['0001-01-01', undefined],
    ['soon', undefined],
    [-1, undefined],
    [1e12, undefined],
    [Infinity, undefined],
    [true, undefined],
  ])('in the cell %p is %p', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });

  test('and its date are one and the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (day) => {
        const [year = 0, month = 0, date = 0] = isoDate(day).split('-').map(Number);
        expect(dayNumber(new Date(year, month - 1, date))).toBe(day);
      }),
    );
  });
});
