import { harshBehaviours, harshRequirements, harshSet } from '../../../src/workbench/harsh/behaviours';
import { harshTable, linesIn } from './harshTable';

test('nothing is asked for by default', () => {
  expect(harshBehaviours('').size).toBe(0);
});

test('behaviours are asked for by name, or all at once', () => {
  expect([...harshBehaviours('blanksAsNull, strictRules')]).toEqual(['blanksAsNull', 'strictRules']);
  expect(harshBehaviours('all')).toEqual(harshSet('all'));
});

test('all holds no two that shut each other out', () => {
  const all = harshSet('all');
  expect(all.has('blanksVary')).toBe(true);
  expect(all.has('blanksAsNull') || all.has('noUndoGroups')).toBe(false);
});

test('an unknown name is said, with those that there are', () => {
  expect(() => harshBehaviours('blankAsNull')).toThrow(/“blankAsNull”.*blanksAsNull/);
});

test('newer requirement sets are claimed only where they are behaved after', () => {
  expect(harshRequirements(harshSet(['undoGroups']))).toEqual({ ExcelApi: '1.20' });
  expect(harshRequirements(harshSet(['cellEditDelay']))).toEqual({ DelayForCellEdit: '1.1' });
  expect(harshRequirements(harshSet(['strictRules']))).toEqual({});
});

test('the figures of a run can be read again, so that some of them are renewed', () => {
  const lines = [
    { name: 'all', tests: 634, failed: 0 },
    { name: 'undoGroups', tests: 500, failed: 2 },
  ];
  const table = harshTable(lines, ['all', 'undoGroups', 'strictRules']);
  expect(linesIn(table)).toEqual(lines);
  expect(table).toContain('Not run alone yet: strictRules.');
});
