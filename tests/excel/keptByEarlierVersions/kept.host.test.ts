import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { highlightsChange, removeHighlightsChange } from '../../../src/excel/changes/highlightsChange';
import { reviewSheetChange } from '../../../src/excel/changes/reviewSheetChange';
import { baselineChange } from '../../../src/excel/changes/snapshotChange';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { make, reviewed } from '../changes/announced';

// Workbooks that an earlier version wrote: what is ours in them is known for ours for ever.

jest.setTimeout(300_000);

let excel: BootedExcel;
afterEach(() => excel.close());

const open = async (name: string) => {
  excel = await bootExcel({ file: readFileSync(join(__dirname, `${name}.xlsx`)) });
};

const sheetNames = () => excel.workbook.sheets().map(({ name }) => name);

const formatsOn = async (sheet: string) =>
  (await excel.workbook.describe()).sheets.find((one) => one.sheet === sheet)?.conditionalFormats ?? [];

test('its highlights go as a whole', async () => {
  await open('highlights');
  const { sheet } = (await reviewed()).reading.place;
  expect(await formatsOn(sheet)).toHaveLength(25);
  const notice = await make((now) => [removeHighlightsChange(now)]);
  expect(notice.text).toBe('Our highlights are gone; nothing else was touched.');
  expect(await formatsOn(sheet)).toEqual([]);
});

test('its highlights are replaced, not joined by a second set', async () => {
  await open('highlights');
  const { sheet } = (await reviewed()).reading.place;
  const notice = await make((now) => [highlightsChange(now)]);
  expect(notice.kind).toBe('done');
  const formats = await formatsOn(sheet);
  expect(new Set(formats.map((one) => JSON.stringify({ ...one, id: '' }))).size).toBe(formats.length);
  expect(await make((now) => [removeHighlightsChange(now)])).toMatchObject({ kind: 'done' });
  expect(await formatsOn(sheet)).toEqual([]);
});

test('its starting point is read, and kept anew in its place', async () => {
  await open('baseline');
  const { memory, comparedWith } = await reviewed();
  expect(comparedWith).toBe(0);
  expect(memory.baseline?.rows).toHaveLength(19);
  expect((await make((now) => [baselineChange(now)])).text).toBe(
    'The starting point is kept on “Concession history”: 19 rows (1 not scored stays out), in place of what was kept before.',
  );
  expect(sheetNames()).toEqual(['Deal sheet', 'Notes', 'Concession history']);
});

test('its review sheet is brought up to date where it stands', async () => {
  await open('review-sheet');
  const { memory, session } = await reviewed();
  expect(session).toBe(3);
  expect(memory.snapshots.map((one) => one.session)).toEqual([3]);
  expect((await make((now) => [reviewSheetChange(now)])).text).toBe('“Review S3” is up to date.');
  expect(sheetNames()).toEqual(['Deal sheet', 'Notes', 'Concession history', 'Review S3']);
});

test('its sessions are read, and the review sheet of the last is known for ours', async () => {
  await open('history');
  const { memory, session } = await reviewed();
  expect(session).toBe(4);
  expect(memory.snapshots.map((one) => [one.session, one.rows.length])).toEqual([
    [1, 18],
    [2, 18],
    [3, 18],
  ]);
  expect((await make((now) => [reviewSheetChange(now)])).text).toBe('“Review S4” is up to date.');
  expect(sheetNames()).toEqual(['Deal', 'Concession history', 'Review S4']);
});
