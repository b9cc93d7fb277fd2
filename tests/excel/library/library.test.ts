import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { readLibrary } from '../../../src/excel/library/readLibrary';
import { withoutLibrary } from '../../../src/excel/library/withoutLibrary';
import { sessionReviewOf } from '../../../src/excel/review/sessionReview';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { SheetGrid } from '../../../src/cells/sheetGrid';
import { gridOf } from '../history/kept';

const TODAY = new Date(2026, 0, 1);
const DAY = 46023;
const HEADINGS = [
  ...['Type', 'Industry', 'Counterparty', 'Deal', 'Date', 'Our value', 'Our leverage', 'Our relationship'],
  ...['Their value', 'Their leverage', 'Their relationship', 'Outcome'],
];
const EXCLUSIVITY = [
  'Exclusivity',
  'Energy',
  'Northwind',
  'Supply 2024',
  DAY - 365,
  5,
  7,
  4,
  6,
  6,
  6,
  'Agreed',
];

const library = (rows: readonly (readonly unknown[])[], sheet = 'Library') =>
  gridOf([HEADINGS, ...rows], { sheet });

const MAP = gridOf(
  [
    ['Concession', 'Type', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status'],
    ['Sole supplier', 'Exclusivity', 5, 9, 4, 6, 6, 6, 'Agreed'],
  ],
  { sheet: 'Map' },
);

describe('A library of past deals', () => {
  test('is read with all that tells one deal from another', () => {
    expect(readLibrary([MAP, library([EXCLUSIVITY])], null, TODAY)).toEqual({
      sheet: 'Library',
      rows: [
        {
          type: 'Exclusivity',
          industry: 'Energy',
          counterparty: 'Northwind',
          deal: 'Supply 2024',
          age: 365,
          direction: null,
          own: [5, 7, 4],
          mirror: [6, 6, 6],
          outcome: 'Agreed',
          status: 'agreed',
        },
      ],
      days: [DAY - 365],
      scales: [''],
      damaged: [],
    });
  });

  test('is known by its headings on a sheet of any name, in German, and as an Excel table', () => {
    expect(readLibrary([library([EXCLUSIVITY], 'Sheet4')], null, TODAY)?.rows).toHaveLength(1);
    const german = gridOf(
      [
        [
          'Typ',
          'Branche',
          'Gegenseite',
          'Geschäft',
          'Datum',
          'Unser Wert',
          'Unser Hebel',
          'Unsere Beziehung',
          'Ergebnis',
        ],
        ['Preis', 'Handel', 'Acme', 'A', '2025-01-01', 5, 7, 4, 'vereinbart'],
      ],
      { sheet: 'Tabelle1' },
    );
    expect(readLibrary([german], null, TODAY)?.rows).toMatchObject([
      { type: 'Preis', age: 365, own: [5, 7, 4] },
    ]);
    const table = {
      ...{ name: 'PastDeals', row: 0, column: 0, rowCount: 2, columnCount: HEADINGS.length },
      ...{ showHeaders: true, showTotals: false },
    };
    const tabled = { ...library([EXCLUSIVITY, EXCLUSIVITY], 'Data'), tables: [table] };
    expect(readLibrary([tabled], null, TODAY)?.rows).toHaveLength(1);
  });

  test('keeps the rows that can be read and names the cells of the others', () => {
    const damaged = [...EXCLUSIVITY.slice(0, 4), 'last year', 5, 'high', 4, '', '', '', ''];
    const undated = [...EXCLUSIVITY.slice(0, 4), 'last year', 5, 6, 4, 5, '', 5, ''];
    const reading = readLibrary([library([EXCLUSIVITY, damaged, undated, []])], null, TODAY);
    expect(reading?.rows.map(({ own, mirror, age }) => [own, mirror, age])).toEqual([
      [[5, 7, 4], [6, 6, 6], 365],
      [[5, 6, 4], null, null],
    ]);
    expect(reading?.damaged.map(({ cell }) => cell)).toEqual(['G3', 'J4', 'E4']);
  });

  test('does not count an average below its rows', () => {
    const grid = library([EXCLUSIVITY, EXCLUSIVITY, ['Average', '', '', '', '', 5, 7, 4]]);
    const averages = ['', '', '', '', '', '=AVERAGE(F2:F3)', '=AVERAGE(G2:G3)', '=AVERAGE(H2:H3)'];
    const formulas = grid.values.map((cells, i) => (i === 3 ? averages : cells));
    expect(readLibrary([{ ...grid, formulas }], null, TODAY)?.rows).toHaveLength(2);
  });
});

describe('This deal’s list', () => {
  const found = (grids: readonly SheetGrid[], chosen: string | null = null) =>
    locateTemplate(withoutLibrary(grids, chosen), null, { us: '', them: '' })?.place.sheet ?? null;
  const filled = { ...library([EXCLUSIVITY, EXCLUSIVITY, EXCLUSIVITY]), active: true };

  test('is never the library, not even when that is the sheet in front', () => {
    expect(found([MAP, filled])).toBe('Map');
    expect(found([filled])).toBeNull();
  });

  test('is the library’s sheet where the user says so', () => {
    expect(found([filled], 'Library')).toBe('Library');
  });

  test('stays the list with columns for type, date and outcome', () => {
    const own = gridOf(
      [
        ['Concession', 'Type', 'Date', 'VM', 'SL', 'RE', 'Outcome', 'Customer'],
        ['Sole supplier', 'Exclusivity', DAY, 5, 9, 4, 'Agreed', 'Northwind'],
      ],
      { sheet: 'Map' },
    );
    expect(found([own])).toBe('Map');
    expect(readLibrary([own], null, TODAY)).toBeNull();
  });
});

describe('A review with a library', () => {
  function reviewOf(rows: readonly (readonly unknown[])[], deal: Partial<DealSettings> = {}) {
    const grids = [MAP, library(rows)];
    const located = locateTemplate(withoutLibrary(grids, null), null, { us: '', them: '' });
    if (located === null) throw new Error('No template was found.');
    return sessionReviewOf(readLocated(located, { us: '', them: '' }), { ...NEW_DEAL, ...deal }, grids, {
      session: null,
      today: TODAY,
      notes: [],
    });
  }
  const deviations = (review: ReturnType<typeof reviewOf>) =>
    review.findings.filter(({ rule }) => rule === 'benchmark-deviation');

  test('says when a score is 2 away from what past deals of its type scored', () => {
    const review = reviewOf([EXCLUSIVITY, EXCLUSIVITY, EXCLUSIVITY]);
    expect(deviations(review)).toEqual([
      expect.objectContaining({ rows: [2], numbers: { score: 9, benchmark: 7, deviation: 2 } }),
    ]);
    expect(review.pastDeals).toMatchObject([
      { type: 'Exclusivity', n: 3, deals: 1, dimensions: [{}, { standing: 'look into it', usual: 7 }, {}] },
    ]);
  });

  test('is silent with two rows of the type', () => {
    const review = reviewOf([EXCLUSIVITY, EXCLUSIVITY]);
    expect(deviations(review)).toEqual([]);
    expect(review.pastDeals[0]?.dimensions[1]?.standing).toBe('too few');
  });

  test('goes by the other party’s own past where the deal names them', () => {
    const rows = [
      ...Array.from({ length: 3 }, () => EXCLUSIVITY),
      ...Array.from({ length: 5 }, () => ['Exclusivity', 'Energy', 'Acme', 'B', DAY, 5, 9, 4]),
    ];
    const usual = (them: string) =>
      reviewOf(rows, { parties: { us: '', them } }).pastDeals[0]?.dimensions[1]?.usual ?? 0;
    expect(usual('Acme')).toBeGreaterThan(usual(''));
    expect(usual('Northwind')).toBeLessThan(usual(''));
  });

  test('tells the cells of the library that could not be used', () => {
    const review = reviewOf([[...EXCLUSIVITY.slice(0, 5), 'high', 7, 4]]);
    expect(review.notes).toEqual([expect.stringMatching(/^Library, F2: .*left out\.$/) as string]);
  });
});
