import fc from 'fast-check';
import { cellError, isBlankCell, readScore } from '../../src/cells/readScore';

const reason = (cell: unknown) => {
  const reading = readScore(cell);
  return reading.kind === 'unreadable' ? reading.reason : reading.kind;
};

describe('reading a score', () => {
  test.each([
    [1, 1],
    [10, 10],
    [7.25, 7.25],
    ['7', 7],
    [' 7 ', 7],
    ['\u00a07', 7],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['7/10', 7],
    ['7,5 / 10', 7.5],
    ['10', 10],
    ['10/10', 10],
    ['07', 7],
  ])('%p counts as %p', (cell, score) => {
    expect(readScore(cell)).toEqual({ kind: 'score', score });
  });

  test.each([[''], ['   '], ['\u00a0'], [null], [undefined]])('%p is blank', (cell) => {
    expect(readScore(cell)).toEqual({ kind: 'blank' });
    expect(isBlankCell(cell)).toBe(true);
  });

  test.each([
    [0, '0 is not a score from 1 to 10'],
    [11, '11 is not a score from 1 to 10'],
    [-3, '-3 is not a score from 1 to 10'],
    [0.99, '0.99 is not a score from 1 to 10'],
    [true, 'TRUE is not a score from 1 to 10'],
    ['high', '"high" is not a score from 1 to 10'],
    ['tbd', '"tbd" is not a score from 1 to 10'],
    ['12/10', '"12/10" is not a score from 1 to 10'],
    ['7/5', '"7/5" is not a score from 1 to 10'],
    ['7,5,1', '"7,5,1" is not a score from 1 to 10'],
    ['1e1', '"1e1" is not a score from 1 to 10'],
    ['0x7', '"0x7" is not a score from 1 to 10'],
    ['-', '"-" is not a score from 1 to 10'],
    [46302, '46302 is a date, not a score from 1 to 10'],
    ['#N/A', 'the cell shows #N/A instead of a score from 1 to 10'],
    [{ type: 'Error', basicValue: '#REF!' }, 'the cell shows #REF! instead of a score from 1 to 10'],
    [{ code: '#DIV/0!' }, 'the cell shows #DIV/0! instead of a score from 1 to 10'],
    [{ anything: 1 }, 'This content is not a score from 1 to 10'],
    [false, 'FALSE is not a score from 1 to 10'],
    [10.01, '10.01 is not a score from 1 to 10'],
    ['  tbd  ', '"tbd" is not a score from 1 to 10'],
    ['7/100', '"7/100" is not a score from 1 to 10'],
    ['about 7', '"about 7" is not a score from 1 to 10'],
    ['100', '"100" is not a score from 1 to 10'],
    ['  #N/A ', 'the cell shows #N/A instead of a score from 1 to 10'],
    [{ basicValue: 7, code: '#REF!' }, 'the cell shows #REF! instead of a score from 1 to 10'],
    [{ basicValue: 7 }, 'This content is not a score from 1 to 10'],
    [{ code: 7 }, 'This content is not a score from 1 to 10'],
    [19724, '19724 is not a score from 1 to 10'],
    [19725, '19725 is a date, not a score from 1 to 10'],
    [73050, '73050 is a date, not a score from 1 to 10'],
    [73051, '73051 is not a score from 1 to 10'],
    [NaN, 'NaN is not a score from 1 to 10'],
  ])('%p is refused with its reason', (cell, expected) => {
    expect(reason(cell)).toBe(expected);
  });

  test.each([[0], [false], ['-'], [{}]])('%p is not blank', (cell) => {
    expect(isBlankCell(cell)).toBe(false);
  });

  test('a long text is cut in the reason', () => {
    expect(reason('x'.repeat(200)).length).toBeLessThan(90);
    expect(reason('x'.repeat(40))).toContain(`"${'x'.repeat(40)}"`);
    expect(reason('x'.repeat(41))).toContain(`"${'x'.repeat(39)}…"`);
  });

  test('a hash in a text is not taken for an error of the sheet', () => {
    expect(cellError('#1 priority')).toBeNull();
    expect(cellError('#VALUE!')).toBe('#VALUE!');
    expect(cellError('#NAME?')).toBe('#NAME?');
    expect(cellError('see #N/A')).toBeNull();
    expect(cellError('#N/A or less')).toBeNull();
    expect(cellError(null)).toBeNull();
    expect(cellError(7)).toBeNull();
    expect(cellError(undefined)).toBeNull();
  });

  test('every number from 1 to 10 survives being kept as text, with either decimal mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1000 }), (hundredths) => {
        const score = hundredths / 100;
        expect(readScore(String(score))).toEqual({ kind: 'score', score });
        expect(readScore(String(score).replace('.', ','))).toEqual({ kind: 'score', score });
      }),
    );
  });

  test('nothing outside 1..10 is ever read as a score', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.anything()), (cell) => {
        const reading = readScore(cell);
        if (reading.kind === 'score') expect(reading.score >= 1 && reading.score <= 10).toBe(true);
      }),
    );
  });
});
