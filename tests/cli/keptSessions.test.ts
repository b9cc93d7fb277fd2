import { readWorkbookFile } from '../../src/workbench/files/open';
import { bundleAddIn, type AddInBundle } from '../../src/cli/bundles';
import { keptSentence } from '../../src/cli/keptSentence';
import { reviewFile, type ReviewFileOptions } from '../../src/cli/reviewFile';
import { dealFile, G1 } from './dealFile';

// What --set-baseline and --end-session do on a file.

let addIn: AddInBundle;

beforeAll(async () => {
  addIn = await bundleAddIn();
});

const review = (bytes: Uint8Array, options: Partial<ReviewFileOptions>) =>
  reviewFile(bytes, addIn, { name: 'deal.xlsx', highlight: true, ...options });

const bytesOf = ({ copy }: Awaited<ReturnType<typeof review>>) => copy?.bytes ?? new Uint8Array();

/** The sessions of the history's rows, as they stand in the file. */
function sessionsIn(bytes: Uint8Array): readonly unknown[] {
  const sheet = readWorkbookFile(bytes).state.sheets.find((one) => one.sheet === 'Concession history');
  expect(sheet?.tables).toMatchObject([{ name: 'ConcessionHistory' }]);
  const cells = Object.values(sheet?.cells ?? {});
  return cells.filter(({ column, row }) => column === 0 && row > 0).map(({ value }) => value);
}

test('baseline and session are kept in the copy and known when it is reviewed again', async () => {
  const prepared = await review(await dealFile([G1]), { setBaseline: true });
  expect(prepared.kept.map(keptSentence)).toEqual([
    'Kept 1 row as the starting point on the sheet "Concession history".',
  ]);
  expect(prepared.copy?.notCarried).toEqual([]);
  const ended = await review(bytesOf(prepared), { endSession: 1 });
  expect(ended.found).toMatchObject({ session: 1, ended: true, comparedWith: 0, differences: [] });
  expect(sessionsIn(bytesOf(ended))).toEqual([0, 1]);
  const later = await review(bytesOf(ended), { highlight: false });
  expect(later.found).toMatchObject({
    reading: { place: { sheet: 'Map' }, otherTemplates: [] },
    memory: { baseline: { rows: [{ row: 4 }] }, snapshots: [{ session: 1, rows: [{ row: 4 }] }] },
  });
});

test('both at once, and again where that was asked for: replaced, never doubled', async () => {
  const once = await review(await dealFile([G1]), { setBaseline: true, endSession: 1 });
  const twice = await review(bytesOf(once), { setBaseline: true, endSession: 1, replace: true });
  expect(twice.kept.map(keptSentence)).toEqual([
    'Kept 1 row as the starting point on the sheet "Concession history"; it replaces what was kept of it before.',
    'Kept 1 row as session 1 on the sheet "Concession history"; it replaces what was kept of it before.',
  ]);
  expect(sessionsIn(bytesOf(twice))).toEqual([0, 1]);
});

test('what is recorded already stays as it is unless it is to be replaced', async () => {
  const once = await review(await dealFile([G1]), { endSession: 1 });
  const again = await review(bytesOf(once), { endSession: 1 });
  expect(again.kept).toMatchObject([{ kind: 'recorded already', session: 1 }]);
  expect(again.kept.map(keptSentence)).toEqual([
    expect.stringMatching(
      /^Nothing was saved: session 1 was recorded on \d{4}-\d\d-\d\d already\. To write over it, add --replace\.$/,
    ) as string,
  ]);
  expect(sessionsIn(bytesOf(again))).toEqual([1]);
});

test('limits and relationship hold for the review and are not kept in the file', async () => {
  const first = await review(await dealFile([G1]), {
    deal: { budgets: [null, 7, null], relationship: 'one-off' },
    setBaseline: true,
  });
  expect(first.found).toMatchObject({
    deal: { relationship: 'one-off' },
    asks: { dimension: 'leverage', because: 'overspent', by: 1 },
  });
  const again = await review(bytesOf(first), { highlight: false });
  expect(again.found).toMatchObject({ deal: { budgets: [null, null, null], relationship: 'ongoing' } });
});

test('a list without a scored row keeps nothing and says so', async () => {
  const { kept } = await review(await dealFile([['Data sharing', 'give']]), { endSession: 1 });
  expect(kept.map(keptSentence)).toEqual(['Nothing was kept: no row has all three scores of ours.']);
});
