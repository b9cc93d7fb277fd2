import { readWorkbookFile } from '../../src/workbench/files/open';
import { bundleAddIn, type AddInBundle } from '../../src/cli/bundles';
import { reviewFile } from '../../src/cli/reviewFile';
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
