import { cellInput, isErrorText } from '../../../src/workbench/objectModel/cellInput';

test.each([
  [7, { v: 7, t: 2 }],
  ['7', { v: 7, t: 2 }],
  [' -1.5e3 ', { v: -1500, t: 2 }],
  ['50%', { v: 0.5, t: 2, s: { n: { pattern: '0%' } } }],
  ['12.5 %', { v: 0.125, t: 2, s: { n: { pattern: '0.00%' } } }],
  [true, { v: 1, t: 3 }],
  ['False', { v: 0, t: 3 }],
  ['7,5', { v: '7,5', t: 1 }],
  ['text', { v: 'text', t: 1 }],
  ["'=x", { v: '=x', t: 4 }],
  ["'7", { v: '7', t: 4 }],
  ['=A1', { f: '=A1', v: null }],
  ['=', { v: '=', t: 1 }],
  ['', { v: null }],
  ['#N/A', { v: '#N/A', t: 1 }],
  ['$120', { v: 120, t: 2, s: { n: { pattern: '$#,##0' } } }],
  ['-$1,200.50', { v: -1200.5, t: 2, s: { n: { pattern: '$#,##0.00' } } }],
  ['$1,20', { v: '$1,20', t: 1 }],
  ['1/15/2026', { v: 46037, t: 2, s: { n: { pattern: 'm/d/yyyy' } } }],
  ['2/29/2026', { v: '2/29/2026', t: 1 }],
  ['13/1/2026', { v: '13/1/2026', t: 1 }],
])('%j typed into a cell', (typed, cell) => {
  expect(cellInput(typed, false)).toMatchObject(cell);
});

test.each(['7', '=A1', 'true', '50%', '$120', '1/15/2026'])(
  '%j typed into a cell of text stays text',
  (typed) => {
    expect(cellInput(typed, true)).toMatchObject({ v: typed, t: 4, f: null });
  },
);

test('what the cell held before is taken away: formula, shared formula, formatted text', () => {
  expect(cellInput('x', false)).toMatchObject({ f: null, si: null, p: null });
});

test('error values are known by their texts', () => {
  expect(['#N/A', '#DIV/0!', '#SPILL!', '#hashtag', 'N/A', 7].map(isErrorText)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
