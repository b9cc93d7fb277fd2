import { counted, listed, percent, shown, signed } from '../../../src/negotiation/findings/sentence';
import { findingsOf } from '../../../src/negotiation/findings/findings';
import { contextOf } from '../../../src/negotiation/findings/reviewContext';
import { flat, rowsOf } from './found';

describe('numbers for people', () => {
  test.each([
    [13, '13'],
    [-2.25, '−2.3'],
    [6.04, '6'],
    [-0.04, '0'],
    [-0.5, '−0.5'],
    [0.5, '0.5'],
    [0.1 + 0.2, '0.3'],
  ])('%d is written %s', (n, text) => {
    expect(shown(n)).toBe(text);
  });

  test('a sign is shown where the direction matters, and never on a zero', () => {
    expect([3, -3, 0.5, -0.5, 0, 0.01].map(signed)).toEqual(['+3', '−3', '+0.5', '−0.5', '0', '0']);
  });

  test('shares, counts and lists are words', () => {
    expect(percent(0.834)).toBe('83%');
    expect([counted(1, 'row'), counted(3, 'row')]).toEqual(['1 row', '3 rows']);
    expect([listed([]), listed(['5']), listed(['5', '9', '12'])]).toEqual(['', '5', '5, 9 and 12']);
  });
});

test('the findings are told in people’s words, with a real minus', () => {
  const rows = [
    ...rowsOf([flat(9), flat(8)], { mirror: flat(3) }),
    ...rowsOf([flat(2), flat(3), flat(4), flat(5)], { direction: 'get', status: 'idea', mirror: flat(7) }, 9),
  ];
  const findings = findingsOf(contextOf(rows, { budgets: [20, 10, 18] }));
  const told = findings.map(({ message, suggestion }) => `${message} ${suggestion}`).join('\n');
  expect(told).toContain('−51 to us and 18 to them');
  expect(told).toContain('Stop giving leverage;');
  expect(told).not.toMatch(/ -\d|dimension|correlation|budget|mirror/);
});
