import {
  presetAttributes,
  presetFormula,
  presetGridRule,
  presetOf,
} from '../../../src/workbench/objectModel/presetCriteria';

const NAMES = [
  ...['Blanks', 'NonBlanks', 'Errors', 'NonErrors', 'UniqueValues', 'DuplicateValues'],
  ...['Yesterday', 'Today', 'Tomorrow', 'LastSevenDays', 'LastWeek', 'ThisWeek', 'NextWeek'],
  ...['LastMonth', 'ThisMonth', 'NextMonth', 'AboveAverage', 'BelowAverage', 'EqualOrAboveAverage'],
  ...['EqualOrBelowAverage', 'OneStdDevAboveAverage', 'OneStdDevBelowAverage', 'TwoStdDevAboveAverage'],
  ...['TwoStdDevBelowAverage', 'ThreeStdDevAboveAverage', 'ThreeStdDevBelowAverage'],
];

test.each(NAMES)('what a file says of %s is read as it again', (name) => {
  expect(presetOf(presetAttributes(name) ?? {})).toBe(name);
});

test('a rule that spells out what goes without saying is the same criterion', () => {
  const said = { type: 'aboveAverage', aboveAverage: 'true', equalAverage: '0', stdDev: '0' };
  expect(presetOf(said)).toBe('AboveAverage');
  expect(presetOf({ type: 'aboveAverage', stdDev: '4' })).toBeNull();
  expect(presetOf({ type: 'top10' })).toBeNull();
});

test('the grid draws a mean, and no deviation from it', () => {
  expect(presetGridRule('EqualOrBelowAverage')).toEqual({ subType: 'average', operator: 'lessThanOrEqual' });
  expect(presetGridRule('TwoStdDevAboveAverage')).toBeNull();
  expect(presetGridRule('LastWeek')).toEqual({ subType: 'timePeriod', operator: 'lastWeek' });
});

test('the formula beside a rule is seen from its first cell', () => {
  const areas = [{ row: 4, column: 2, rowCount: 3, columnCount: 2 }];
  expect(presetFormula('Blanks', areas)).toBe('LEN(TRIM(C5))=0');
  expect(presetFormula('AboveAverage', areas)).toBeNull();
});
