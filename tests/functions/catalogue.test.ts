import { CATALOGUE, signature } from '../../src/functions/catalogue';
import { isFunctionError } from '../../src/functions/result';

describe('the catalogue of custom functions', () => {
  test('lists the functions that negotiators can type, with their arguments', () => {
    expect(CATALOGUE.map(signature)).toEqual([
      'SCORE(scores, [weights])',
      'GAP(own, mirror)',
      'ASYMMETRY(own, mirror, [weights])',
      'SURPLUS(own, mirror, [direction], [weights])',
      'FLAG(own, mirror, [direction], [dimensionThreshold], [totalThreshold])',
      'MOVE(own, mirror, [direction])',
      'FLAGCERTAINTY(own, mirror, [direction])',
      'CUMULATIVE(own, [direction], [status])',
      'SPENT(own, [direction], [status])',
      'RECEIVED(own, [direction], [status])',
      'BUDGETUSED(own, budget, [direction], [status])',
      'NETPOSITION(own, mirror, direction, [status])',
      'CAPTURESHARE(own, mirror, direction, [status])',
      'INCREMENTS(offers)',
      'IMPLIEDLIMIT(offers)',
      'PRESENTVALUE(amount, rate, [years], [probability], [growth])',
      'BREAKEVEN(cost, value)',
      'PAYOFF(cost, return, [probability], [years], [rate])',
      'PRICECAP(from, to, years, [price])',
      'FLOWS(amounts, rate, [probability])',
      'TRIANGULATE(first, [second], [third], [fourth], [fifth], [sixth])',
      'DISAGREEMENT(first, [second], [third], [fourth], [fifth], [sixth])',
      'TRADES(own, mirror, direction, [status], [maxItems], [shareCap])',
      'BESTTRADE(own, mirror, direction, [aim], [status], [maxItems], [shareCap])',
      'FRONTIER(own, mirror, direction, [status], [maxItems])',
      'MESO(own, mirror, direction, [status], [maxItems], [shareCap])',
      'BENCHMARK(type, dimension, [counterparty], [industry], [library])',
      'DEVIATION(scores, type, [counterparty], [industry], [library])',
    ]);
  });

  test.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
    'the example of %s gives the result that it shows',
    (_id, { compute, example }) => {
      expect(compute(example.arguments)).toEqual(
        example.result.map((row) =>
          row.map((cell) => (typeof cell === 'number' ? (expect.closeTo(cell, 9) as number) : cell)),
        ),
      );
    },
  );

  test.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
    '%s answers a call without arguments with words or blanks, not with a crash',
    (_id, { compute, parameters }) => {
      const result = compute(parameters.map(() => null));
      if (isFunctionError(result)) expect(result.message).not.toBe('');
      else expect(result.flat().every((cell) => cell === '')).toBe(true);
    },
  );

  test.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
    '%s states the shape of its answer, and for one row says one cell where it says one column: it fits a table',
    (_id, { compute, example, result: stated }) => {
      const result = compute(
        example.arguments.map((argument) => (Array.isArray(argument) ? argument.slice(0, 1) : argument)),
      );
      const columns = /^(?:n|k|1) × (\d)/.exec(stated)?.[1];
      if (columns === undefined) throw new Error(`${stated} states no shape`);
      if (isFunctionError(result)) return;
      expect(result.every((row) => row.length === 1) || Number(columns) > 1).toBe(true);
      if (columns === '1') expect(result).toHaveLength(1);
    },
  );

  test('optional parameters come last, as Excel requires', () => {
    for (const { parameters } of CATALOGUE) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0)
        expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });
});
