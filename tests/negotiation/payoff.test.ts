import { matrixRow, payoff } from '../../src/negotiation/money/payoff';

const now = { probability: 1, years: null, rate: null };

test('a concession of 15% on 100,000 against three leads of 50,000 nets 135,000 and pays from a chance of 10%', () => {
  expect(matrixRow({ ...now, cost: 15000, return: 150000 })).toEqual({
    ...{ expected: 135000, net: 135000, ratio: 10, breakEven: 0.1, verdict: 'pays' },
  });
});

test('a chance of half may turn a good trade into a loss', () => {
  expect(matrixRow({ ...now, cost: 50000, return: 80000, probability: 0.5 })).toEqual({
    ...{ expected: -10000, net: 30000, ratio: 1.6, breakEven: 0.625, verdict: 'loses' },
  });
});

test('without a return the cost is lost', () => {
  expect(matrixRow({ ...now, cost: 20000, return: null })).toEqual({
    ...{ expected: -20000, net: -20000, ratio: null, breakEven: null, verdict: 'loses' },
  });
});

test('what comes later is worth less today', () => {
  expect(payoff({ cost: 0, return: 121, probability: 1, years: 2, rate: 0.1 })).toEqual({
    value: expect.closeTo(100, 9) as number,
  });
});

test('there is no default rate, and no chance above one', () => {
  expect(payoff({ ...now, cost: 0, return: 121, years: 2 })).toHaveProperty('reason');
  expect(payoff({ ...now, cost: 0, return: 121, probability: 1.1 })).toHaveProperty('reason');
});
