import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEAL_KEY, parseDeal } from '../../../src/excel/deal/deal';
import { createWorkbook } from '../../../src/workbench/files/create';
import { readWorkbookFile } from '../../../src/workbench/files/open';
import { SAMPLE_FILES } from '../../../src/workbench/files/samples/sampleFiles';
import { cellOf, sheetOf, valuesOf } from './opening';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, 'assets/samples');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

test('the folder holds the samples and nothing else', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(SAMPLE_FILES).sort());
});

test.each(Object.entries(SAMPLE_FILES))('%s is what the script makes', async (name, content) => {
  expect(Buffer.from(await createWorkbook(content)).equals(readFileSync(join(FOLDER, name)))).toBe(true);
});

describe('the Northwind deal', () => {
  const opened = readWorkbookFile(bytesOf('northwind-supply-deal.xlsx'));
  const sheet = sheetOf(opened.state, 'Deal sheet');

  test('holds twenty rows under two rows of headings', () => {
    expect(valuesOf(sheet, 'C3', 'F3', 'B4', 'C4', 'M4')).toEqual([
      'Worth to us',
      'Worth to them',
      'Item',
      'Fin.',
      'Notes',
    ]);
    expect(sheet.merges).toHaveLength(2);
    const items = sheet.cells.filter(({ row, column, value }) => column === 1 && row >= 4 && value !== '');
    expect(items).toHaveLength(20);
    expect(valuesOf(sheet, 'B5', 'C5', 'D5', 'E5', 'F5', 'G5', 'H5', 'I5', 'J5', 'K5')).toEqual([
      'Data-sharing clause',
      2,
      8,
      3,
      5,
      5,
      5,
      'Give',
      'Agreed',
      2,
    ]);
    expect(cellOf(sheet, 'B24')?.value).toBe('Volume rebate from year 2');
  });

  test('given so far: 16, 20 and 13 of the limits 30, 24 and 24 kept in the workbook', () => {
    const agreedGives = sheet.cells
      .filter(({ column, value }) => column === 9 && value === 'Agreed')
      .map(({ row }) => row + 1)
      .filter((row) => cellOf(sheet, `I${row}`)?.value === 'Give');
    const given = ['C', 'D', 'E'].map((column) =>
      agreedGives.reduce((sum, row) => sum + Number(cellOf(sheet, `${column}${row}`)?.value), 0),
    );
    expect(given).toEqual([16, 20, 13]);
    const { deal, note } = parseDeal(opened.facts.settings[DEAL_KEY]);
    expect(note).toBeNull();
    expect(deal).toMatchObject({ budgets: [30, 24, 24], session: 3, relationship: 'ongoing' });
  });

  test('every exchange named on it is a row of it', () => {
    const names = new Set(
      sheet.cells.filter(({ column, row }) => column === 1 && row >= 4).map(({ value }) => value),
    );
    const exchanges = sheet.cells.filter(
      ({ column, row, value }) => column === 11 && row >= 4 && value !== '',
    );
    expect(exchanges.length).toBeGreaterThan(4);
    for (const { value } of exchanges) expect(names).toContain(value);
  });

  test("keeps its settings under this add-in's identity", () => {
    const id = /<Id>(.*)<\/Id>/.exec(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'))?.[1];
    expect(opened.settings.map(({ addIn }) => addIn.id)).toEqual([id]);
  });
});

test('the bare template has five columns', () => {
  const sheet = sheetOf(readWorkbookFile(bytesOf('five-column-template.xlsx')).state, 'Concessions');
  expect(valuesOf(sheet, 'A1', 'B1', 'C1', 'D1', 'E1', 'F1')).toEqual([
    'Concession',
    'Value',
    'Leverage',
    'Relationship',
    'Notes',
    undefined,
  ]);
});
