import { bounded } from '../../../src/workbench/engine/boundedRules';

test.each([
  ['a short range stays as it is', [0, 99, 0, 9], [0, 99, 0, 9]],
  ['a whole column', [1, 1048575, 2, 2], [1, 10000, 2, 2]],
  ['a whole row', [4, 4, 0, 16383], [4, 4, 0, 99]],
  ['a whole sheet', [0, 1048575, 0, 16383], [0, 99, 0, 99]],
])('of a rule on a sheet with cells far out, the first 10,000 are worked out: %s', (_, given, worked) => {
  const range = ([startRow = 0, endRow = 0, startColumn = 0, endColumn = 0]: readonly number[]) => ({
    startRow,
    endRow,
    startColumn,
    endColumn,
  });
  expect(bounded(range(given))).toEqual(range(worked));
});
