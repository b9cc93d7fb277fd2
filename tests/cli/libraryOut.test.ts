import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArguments } from '../../src/cli/arguments';
import { libraryOut } from '../../src/cli/libraryOut';
import { readLibraryFile } from '../../src/library/libraryFile';
import { LIST, reviewedSheets } from '../taskpane/prepare/reviewedSheet';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'library-out-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const reviewed = reviewedSheets({ 'Deal sheet': LIST });

test('deals of several workbooks become one library, each row once', () => {
  const out = path.join(folder, 'library.json');
  const library = libraryOut(out, false);
  for (const file of ['a.xlsx', 'b.xlsx', 'a.xlsx']) library.take(file, reviewed);
  library.write();
  const reading = readLibraryFile(fs.readFileSync(out, 'utf8'));
  if (reading.kind !== 'read') throw new Error(reading.reason);
  const deals = reading.documents.map((one) => (one.kind === 'concession' ? one.deal : ''));
  expect(deals.sort()).toEqual(['a', 'a', 'b', 'b']);
  expect(() => libraryOut(out, false)).toThrow('--overwrite');
  expect(() => libraryOut(path.join(folder, 'library.xlsx'), false)).toThrow('.json');
});

test('--library goes with one workbook and with several', () => {
  const library = 'library.json';
  expect(parseArguments(['a.xlsx', '--library', library])).toMatchObject({ kind: 'review', library });
  expect(parseArguments(['a.xlsx', 'b.xlsx', '--library', library, '--overwrite'])).toMatchObject({
    kind: 'review several',
    library,
    overwrite: true,
  });
  expect(parseArguments(['a.xlsx', 'b.xlsx', '--overwrite']).kind).toBe('misuse');
  expect(parseArguments(['a.xlsx', '--library']).kind).toBe('misuse');
});
