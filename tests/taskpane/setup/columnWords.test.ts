import { columnName, problemWords } from '../../../src/taskpane/setup/columnWords';

describe('words about columns', () => {
  test('a column is told by its letters and its heading, or that it has none', () => {
    expect(columnName({ column: 3, heading: 'Strat.', sample: [] })).toBe('D Strat.');
    expect(columnName({ column: 27, heading: '', sample: [] })).toBe('AB (no heading)');
  });

  test('what stands in the way is said with the columns it is about', () => {
    expect(problemWords({ kind: 'missing', roles: ['concession', 'ownValue', 'ownLeverage'] })).toBe(
      'Choose a column for “Concession”, “Value, to us” and “Leverage, to us”. The list cannot be read without.',
    );
    expect(problemWords({ kind: 'twice', column: 3, roles: ['ownValue', 'notes'] })).toBe(
      'Column D is chosen for “Value, to us” and “Notes”. A column can be one of them only.',
    );
    expect(problemWords({ kind: 'half of their side', missing: ['theirValue'] })).toBe(
      'Their side needs all three scores or none. Still to choose: “Value, to them”.',
    );
  });
});
