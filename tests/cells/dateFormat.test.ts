import { isDateFormat } from '../../src/cells/dateFormat';

describe('A number format', () => {
  test.each([
    ['d-mmm', true],
    ['yyyy-mm-dd', true],
    ['[$-407]dd/mm/yyyy;@', true],
    ['[$-409]d-mmm-yy;@', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['General', false],
    ['0.0 "days"', false],
    ['"+"General;"−"General;0', false],
    ['[Red]0.00E+00', false],
    ['_-* #,##0.00_-', false],
    ['@', false],
    ['', false],
    ['  general ', false],
    ['General" d"', false],
    ['[mm]:ss', true],
    ['[s]', true],
    ['[Blue][<5]0', false],
    ['0\\d', false],
    ['0_y', false],
    ['*d0', false],
    ['D/M', true],
    ['0E-00', false],
    [7, false],
    [null, false],
    [undefined, false],
  ])('%s shows a date: %s', (format: unknown, date) => expect(isDateFormat(format)).toBe(date));
});
