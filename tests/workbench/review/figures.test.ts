import { counted, figure, listed, percent, signed } from '../../../src/workbench/review/figures';

describe('numbers for people', () => {
  test.each([
    [13, '13'],
    [-2.25, '−2.3'],
    [6.04, '6'],
    [-0.04, '0'],
    [0.1 + 0.2, '0.3'],
  ])('%d is written %s', (n, text) => {
    expect(figure(n)).toBe(text);
  });

  test('a sign is shown where the direction matters, and never on a zero', () => {
    expect([3, -3, 0, 0.01].map(signed)).toEqual(['+3', '−3', '0', '0']);
  });

  test('shares, counts and lists are words', () => {
    expect(percent(0.834)).toBe('83%');
    expect([counted(1, 'row'), counted(3, 'row')]).toEqual(['1 row', '3 rows']);
    expect([listed([]), listed(['5']), listed(['5', '9', '12'])]).toEqual(['', '5', '5, 9 and 12']);
  });
});
