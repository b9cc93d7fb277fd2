import { openPackage } from '../../src/workbench/files/openPackage';
import { readWorkbookFile } from '../../src/workbench/files/open';
import { bundleAddIn, type AddInBundle } from '../../src/cli/bundles';
import { reviewFile } from '../../src/cli/reviewFile';
import { dealFile, G1 } from './dealFile';

async function reviewed(bytes: Uint8Array, addIn: AddInBundle) {
  const options = { name: 'deal.xlsx', highlight: false, reviewSheet: true };
  const { copy, reviewSheet } = await reviewFile(bytes, addIn, options);
  if (copy === null) throw new Error('A copy is made');
  return { ...copy, reviewSheet };
}

type Reviewed = Awaited<ReturnType<typeof reviewed>>;

/** A deal reviewed with a review sheet, and the saved copy of it reviewed once more. */
let first: Reviewed;
let second: Reviewed;
beforeAll(async () => {
  const addIn = await bundleAddIn();
  first = await reviewed(await dealFile([G1]), addIn);
  second = await reviewed(first.bytes, addIn);
});

const chartParts = (bytes: Uint8Array) =>
  openPackage(bytes).paths.filter((path) => /charts\/chart\d+\.xml$/.test(path));

const reviewOf = (bytes: Uint8Array) =>
  readWorkbookFile(bytes).state.sheets.find(({ sheet }) => sheet.startsWith('Review'));

test('a saved review sheet keeps charts, links and page setup, and is written anew in place in the reopened file', () => {
  expect(first.notCarried).toEqual([]);
  expect(first.reviewSheet).toMatchObject({ kind: 'written', isNew: true });
  const sheet = reviewOf(first.bytes);
  const charts = sheet?.charts?.length ?? 0;
  expect(charts).toBeGreaterThan(0);
  expect(chartParts(first.bytes)).toHaveLength(charts);
  expect(sheet?.print).toMatchObject({
    ...{ orientation: 'landscape', paper: 9, area: { row: 0, column: 0, columnCount: 24 } },
  });
  expect([1, 2]).toContain(sheet?.print?.fitTo?.height);
  expect(sheet?.showGridlines).toBe(false);

  expect(second.notCarried).toEqual([]);
  expect(second.reviewSheet).toMatchObject({ kind: 'written', isNew: false });
  expect(chartParts(second.bytes)).toHaveLength(charts);
  const again = reviewOf(second.bytes);
  expect(again?.charts?.map(({ name }) => name)).toEqual(sheet?.charts?.map(({ name }) => name));
  expect(again?.merges).toHaveLength(sheet?.merges.length ?? 0);
  expect(again?.hyperlinks).toEqual(sheet?.hyperlinks);
});

test('every part of the written package has a content type, and every link leads to a part', () => {
  const file = openPackage(second.bytes);
  const types = file.text('[Content_Types].xml') ?? '';
  for (const path of file.paths.filter((one) => /\/(charts|drawings|worksheets)\/[^/]+\.xml$/.test(one)))
    expect(types.split(`PartName="/${path}"`)).toHaveLength(2);
  for (const path of file.paths.filter((one) => one.endsWith('.xml')))
    for (const { target, external } of file.relationships(path))
      expect(external || file.has(target)).toBe(true);
  expect(types).not.toMatch(/PartName="\/xl\/charts\/(?!chart\d+\.xml")/);
});
