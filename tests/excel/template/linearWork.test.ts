import type { SheetGrid } from '../../../src/cells/sheetGrid';
import { nearMiss } from '../../../src/excel/template/nearMiss';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { sheetFrom } from './sheetText';

// Reading takes work in proportion to the sheet: cells that are looked at and letters that are handed to patterns are counted,
// so that no clock is needed.

const NOBODY = { us: '', them: '' };

/** What one reading of a sheet costs: cells that were looked at, and letters that patterns were given. */
function workOf(grid: SheetGrid): { readonly cells: number; readonly letters: number } {
  let cells = 0;
  let letters = 0;
  const counting = (row: readonly unknown[]): readonly unknown[] =>
    new Proxy(row, {
      get: (target, key) => {
        cells += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const counted = { ...grid, values: grid.values.map(counting), formulas: grid.formulas.map(counting) };
  // Every pattern goes through exec.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its pattern below
  const { exec } = RegExp.prototype;
  const spy = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    // A pattern that goes on from its last match looks at the rest alone.
    const from = this.global ? this.lastIndex : 0;
    const found = exec.call(this, text);
    letters += (this.global && found !== null ? this.lastIndex : text.length) - from;
    return found;
  });
  try {
    const located = locateTemplate([counted], null, NOBODY);
    if (located === null) nearMiss([counted], NOBODY);
    else readLocated(located, NOBODY);
  } finally {
    spy.mockRestore();
  }
  return { cells, letters };
}

const HEADS = ['Concession', 'Direction', 'Value', 'Leverage', 'Relationship', 'Status', 'Notes'];
const rows = (count: number, note: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => [
    ...[`Item ${i}`, i % 2 === 0 ? 'Give' : 'Get', 1 + (i % 10), 5, 5],
    ...['Agreed', note(i)],
  ]);

/** A sheet twice as large costs about twice as much, with room for what is done once. */
const TWICE = 2.6;

test.each<[string, (size: number) => SheetGrid]>([
  ['rows', (size) => sheetFrom('Map', [HEADS, ...rows(50 * size, (i) => `note ${i}`)])],
  ['brackets in notes', (size) => sheetFrom('Map', [HEADS, ...rows(20, () => '('.repeat(2000 * size))])],
  [
    'dashes in one cell',
    (size) => sheetFrom('Map', [['-'.repeat(8000 * size)], HEADS, ...rows(6, () => '')]),
  ],
  [
    'brackets in names and scores',
    (size) =>
      sheetFrom('Map', [
        HEADS,
        ...rows(6, () => ''),
        ['('.repeat(1000 * size), 'Give', '('.repeat(1000 * size), '7 - '.repeat(250 * size), 5, '[', ''],
      ]),
  ],
  [
    'blank rows above a lone cell at the end',
    (size) =>
      sheetFrom('Map', [
        HEADS,
        ...rows(6, () => ''),
        ...Array.from({ length: 2000 * size }, () => []),
        ['end'],
      ]),
  ],
  [
    'blank columns beside a list',
    (size) =>
      sheetFrom('Map', [
        [...HEADS, ...Array.from({ length: 60 * size }, () => ''), 'end'],
        ...rows(6, () => ''),
      ]),
  ],
  [
    'words that are no list',
    (size) =>
      sheetFrom(
        'Map',
        Array.from({ length: 200 * size }, (_, i) => [`word ${i}`, 'x', 3]),
      ),
  ],
  [
    'sections and repeated headings',
    (size) =>
      sheetFrom(
        'Map',
        Array.from({ length: 6 * size }, (_, i) => [
          [i % 2 === 0 ? 'We give' : 'We get'],
          HEADS,
          ...rows(4, () => ''),
          [],
        ]).flat(),
      ),
  ],
])('the work of a reading grows as the sheet does: %s', (_, sheet) => {
  // Texts are remembered between readings: the first one pays for the vocabulary.
  workOf(sheet(1));
  const [once, twice] = [workOf(sheet(2)), workOf(sheet(4))];
  expect(once.cells).toBeGreaterThan(0);
  expect(twice.cells / once.cells).toBeLessThan(TWICE);
  expect((twice.letters + 10_000) / (once.letters + 10_000)).toBeLessThan(TWICE);
});

test('a sheet of one merged cell is one cell', () => {
  const { cells } = workOf(sheetFrom('Map', [['Concessions']]));
  expect(cells).toBeLessThan(100);
});
