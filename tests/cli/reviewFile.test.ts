import { readWorkbookFile } from '../../src/workbench/files/open';
import { bundleAddIn, type AddInBundle } from '../../src/cli/bundles';
import { reviewFile } from '../../src/cli/reviewFile';
import { createWorkbook } from '../../src/workbench/files/create';
import type { NewWorkbook } from '../../src/workbench/files/create/content';
import { dealFile, G1, manyRows } from './dealFile';

// Whole reviews: the add-in's code in a window of its own, the real office.js, our host and the spreadsheet engine.

let addIn: AddInBundle;

beforeAll(async () => {
  addIn = await bundleAddIn();
});

async function reviewed(bytes: Uint8Array, highlight = false) {
  return reviewFile(bytes, addIn, { name: 'deal.xlsx', highlight });
}

describe('reviewing a file', () => {
  test('gives golden case G1 its totals, gaps and flag', async () => {
    const { found } = await reviewed(await dealFile([G1]));
    expect(found).toMatchObject({
      kind: 'reviewed',
      reading: { place: { sheet: 'Map', headerRow: 3, firstRow: 4 } },
      review: {
        rows: [
          { total: 13, mirrorTotal: 15, gaps: [-3, 3, -2], asymmetry: -2, flag: 'mixed', driver: 'leverage' },
        ],
      },
    });
  });

  test('reads scores that are formulas, with the add-in’s own functions among them', async () => {
    const bytes = await dealFile([
      ['Data sharing', 'give', { formula: '=1+1' }, { formula: '=SUM(C4,6)' }, 3, 5, 5, 5, 'agreed'],
      [
        'Average of both',
        'give',
        { formula: '=INDEX(CONCESSION.TRIANGULATE(C4:E4,F4:H4),1,1)' },
        5,
        5,
        5,
        5,
        5,
      ],
    ]);
    const { found } = await reviewed(bytes);
    expect(found).toMatchObject({ review: { rows: [{ total: 13 }, { total: 13.5 }] } });
  });

  test('says so when there is nothing to review, and highlights nothing', async () => {
    const bytes = await dealFile([], { rows: [['Shopping'], ['Milk', 2]] });
    expect(await reviewed(bytes, true)).toMatchObject({
      found: { kind: 'none' },
      highlights: null,
      copy: null,
      roundTrips: { write: 0 },
    });
  });

  test('leaves the bytes of the file alone', async () => {
    const bytes = await dealFile([G1]);
    const before = Uint8Array.from(bytes);
    await reviewed(bytes, true);
    expect(bytes).toEqual(before);
  });
});

describe('scores whose formulas other engines misread', () => {
  const SCORES = [
    ['Item', 'Q1', 'Q2', 'Q3'],
    ['Price', 8, 6, 3],
    ['Delivery', 5, 4, 1],
    ['Warranty', 9, 7, 2],
  ] as const;

  /** A list on sheet Map whose scores have one formula, with COLUMN standing for the score's name; no results are saved. */
  async function totals(formula: string, more: Partial<NewWorkbook> = {}): Promise<unknown> {
    const scores = (row: number) =>
      ['Q1', 'Q2', 'Q3'].map((name) => ({
        formula: formula.replaceAll('COLUMN', name).replaceAll('ROW', `${row}`),
      }));
    const rows = SCORES.slice(1).map(([item], at) => [item, 'give', ...scores(at + 2), 'agreed']);
    const table = { name: 'Scores', range: 'A1:D4', columns: SCORES[0].map((name) => ({ name })) };
    const heads = ['Concession', 'Direction', 'Value', 'Leverage', 'Relationship', 'Status'];
    const bytes = await createWorkbook({
      sheets: [
        { name: 'Map', rows: [heads, ...rows] },
        { name: 'Data', rows: SCORES.map((row) => [...row]), tables: [table] },
        { name: 'Sorted', rows: [[{ formula: '=SORT(Data!$B$2:$B$4,1,-1)' }]] },
      ],
      ...more,
    });
    const { found, uncomputed } = await reviewed(bytes);
    if (found.kind !== 'reviewed') return found.kind;
    return [found.review.rows.map(({ total }) => total), uncomputed.map(({ kind }) => kind)];
  }
  const RIGHT = [[17, 10, 18], []];
  const FACTORS = [
    { name: 'Factor', formula: '=1' },
    { name: 'Factor', formula: '=2', sheet: 'Map' },
  ];
  const RECURSIVE = [{ name: 'FACT2', formula: '=LAMBDA(n,IF(n<2,1,n*FACT2(n-1)))' }];

  // Rows without a score are none, and the report says why there is none.
  test.each([
    ['INDEX of a table’s column', '=INDEX(Scores[COLUMN],MATCH(AROW,Scores[Item],0))', RIGHT, {}],
    ['XLOOKUP beside SORT', '=XLOOKUP(AROW,Scores[Item],Scores[COLUMN])', RIGHT, {}],
    ['a name of the sheet before the workbook’s', '=Factor*3', [[18, 18, 18], []], { names: FACTORS }],
    [
      'a name like a function',
      '=VALUE("6")',
      [[18, 18, 18], []],
      { names: [{ name: 'Value', formula: '=Map!$A$1' }] },
    ],
    [
      'a name that calls itself',
      '=FACT2(3)',
      [[], Array.from({ length: 9 }, () => 'recursion')],
      { names: RECURSIVE },
    ],
    ['a circle', '=SUM(C2:E4)', [[], Array.from({ length: 9 }, () => 'circular')], {}],
  ])('%s', async (_, formula, expected, more) => {
    expect(await totals(formula, more)).toEqual(expected);
  });
});

describe('the highlighted copy', () => {
  test('holds live rules on the template, and reads as before', async () => {
    const { copy } = await reviewed(await dealFile([G1]), true);
    expect(copy?.notCarried).toEqual([]);
    const reopened = readWorkbookFile(copy?.bytes ?? new Uint8Array());
    const rules = reopened.facts.sheets[0]?.conditionalFormats ?? [];
    expect(rules.length).toBeGreaterThan(0);
    expect(JSON.stringify(rules)).toContain('concession-map');
    const again = await reviewed(copy?.bytes ?? new Uint8Array());
    expect(again.found).toMatchObject({ review: { rows: [{ total: 13, flag: 'mixed' }] } });
  });

  test('highlighting the copy again changes nothing more', async () => {
    const first = await reviewed(await dealFile([G1]), true);
    const second = await reviewed(first.copy?.bytes ?? new Uint8Array(), true);
    const rulesOf = (bytes: Uint8Array | undefined) =>
      readWorkbookFile(bytes ?? new Uint8Array()).facts.sheets[0]?.conditionalFormats;
    expect(rulesOf(second.copy?.bytes)).toEqual(rulesOf(first.copy?.bytes));
  });

  test('of a protected sheet is made without highlights, and the review is done all the same', async () => {
    const { found, highlights, copy } = await reviewed(await dealFile([G1], { isProtected: true }), true);
    expect(found).toMatchObject({ kind: 'reviewed' });
    expect(highlights).toMatchObject({ kind: 'refused', refusal: { kind: 'protected sheet', sheet: 'Map' } });
    expect(readWorkbookFile(copy?.bytes ?? new Uint8Array()).facts.sheets[0]).toMatchObject({
      isProtected: true,
      conditionalFormats: [],
    });
  });
});

test('a review of 5,000 rows takes as many round trips as one of 5: at most 4 to read and 2 to write', async () => {
  const small = await reviewed(await dealFile(manyRows(5)), true);
  const large = await reviewed(await dealFile(manyRows(5000)), true);
  expect(large.found).toMatchObject({ kind: 'reviewed', reading: { rows: { length: 5000 } } });
  expect(large.roundTrips).toEqual(small.roundTrips);
  expect(large.roundTrips.read).toBeLessThanOrEqual(4);
  expect(large.roundTrips.write).toBeLessThanOrEqual(2);
  expect(large.roundTrips.write).toBeGreaterThan(0);
});
