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
  ])('%s shows a date: %s', (format, date) => expect(isDateFormat(format)).toBe(date));
});
