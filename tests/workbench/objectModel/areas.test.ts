import fc from 'fast-check';
import { bounding, intersection, without } from '../../../src/workbench/objectModel/areas';
import { shifted } from '../../../src/workbench/objectModel/conditionalFormatShift';
import type { Area } from '../../../src/workbench/objectModel/state';
import { distinctHeadings } from '../../../src/workbench/objectModel/tableHeadings';

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rowCount: fc.integer({ min: 1, max: 6 }),
  columnCount: fc.integer({ min: 1, max: 6 }),
});

function cellsOf(areas: readonly Area[]): string[] {
  return areas.flatMap((one) =>
    Array.from({ length: one.rowCount }, (_r, r) =>
      Array.from({ length: one.columnCount }, (_c, c) => `${String(one.row + r)},${String(one.column + c)}`),
    ).flat(),
  );
}

test('the intersection holds exactly the cells of both', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const both = cellsOf([one]).filter((cell) => cellsOf([other]).includes(cell));
      const common = intersection(one, other);
      expect(cellsOf(common ? [common] : []).sort()).toEqual(both.sort());
    }),
  );
});

test('what is left of an area holds each of the other cells once', () => {
  fc.assert(
    fc.property(area, area, (one, part) => {
      const rest = cellsOf([one]).filter((cell) => !cellsOf([part]).includes(cell));
      expect(cellsOf(without(one, part)).sort()).toEqual(rest.sort());
    }),
  );
});

test('the bounding area holds both', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const all = new Set(cellsOf([bounding(one, other)]));
      expect([...cellsOf([one]), ...cellsOf([other])].every((cell) => all.has(cell))).toBe(true);
    }),
  );
});

describe('a rule’s area after cells were inserted or deleted', () => {
  const rule: Area = { row: 4, column: 2, rowCount: 3, columnCount: 2 };
  const rows = (row: number, rowCount: number): Area => ({ row, column: 0, rowCount, columnCount: 16_384 });
  test.each([
    ['rows above: moved down', rows(0, 2), 'Down', [{ ...rule, row: 6 }]],
    ['rows inside: grown', rows(5, 2), 'Down', [{ ...rule, rowCount: 5 }]],
    ['rows below: unchanged', rows(7, 2), 'Down', [rule]],
    ['rows above deleted: moved up', rows(1, 2), 'Up', [{ ...rule, row: 2 }]],
    ['rows inside deleted: shrunk', rows(5, 1), 'Up', [{ ...rule, rowCount: 2 }]],
    ['all its rows deleted: gone', rows(3, 9), 'Up', []],
    ['rows across its top deleted', rows(3, 2), 'Up', [{ ...rule, row: 3, rowCount: 2 }]],
    ['cells beside it inserted: unchanged', { ...rule, column: 9, columnCount: 1 }, 'Down', [rule]],
    ['cells under part of it inserted: unchanged', { ...rule, columnCount: 1 }, 'Down', [rule]],
  ] as const)('%s', (_what, edited, shift, expected) => {
    expect(shifted(rule, edited, shift)).toEqual(expected);
  });
});

test.each([
  [
    ['Item', '', 'Item', ''],
    ['Item', 'Column1', 'Item2', 'Column2'],
  ],
  [
    ['', 'Column1', 'a', 'A'],
    ['Column2', 'Column1', 'a', 'A2'],
  ],
])('headings %j become %j', (headings, distinct) => {
  expect(distinctHeadings(headings)).toEqual(distinct);
});
