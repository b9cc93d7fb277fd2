import { selectionOf } from '../../../src/workbench/protocol/selection';

test('a load is a tree of members', () => {
  expect(selectionOf({ Select: ['values', 'format/fill/color'] })).toEqual({
    values: {},
    format: { fill: { color: {} } },
  });
});

test('levels may be separated by dots, and members may be expanded', () => {
  expect(selectionOf({ Select: ['format.font'], Expand: ['format/fill'] })).toEqual({
    format: { font: {}, fill: {} },
  });
});

test('nothing asked for is nothing selected', () => {
  expect(selectionOf(undefined)).toEqual({});
});
