import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAddIn, type AddInBundle } from '../../../src/cli/bundles';
import { reviewFile } from '../../../src/cli/reviewFile';
import { createWorkbook } from '../../../src/workbench/files/create';
import { SAMPLE_FILES } from '../../../src/workbench/files/samples/sampleFiles';
import { spliceChanges } from '../../../src/workbench/files/splice/spliceChanges';
import { hasValidator, newSchemaErrors, schemaErrors } from './schemaErrors';
import { area, changes, formula, value } from './splice/changesOf';
import { pack } from './splice/fixtures/package';
import { USER_FILES } from './splice/fixtures/userFiles';

// Microsoft's validator over what is written here: nothing that we make is wrong, and no copy is worse than its original.

const validated = hasValidator ? test : test.skip;

const CORPUS = join(__dirname, 'corpus');
const SAMPLES = join(__dirname, '../../../assets/samples');
const read = (folder: string, name: string) => new Uint8Array(readFileSync(join(folder, name)));

validated.each(readdirSync(SAMPLES))('the sample %s has no error', async (name) => {
  expect(await schemaErrors(read(SAMPLES, name))).toEqual([]);
});

validated.each(Object.entries(SAMPLE_FILES))('%s, made anew, has no error', async (_, content) => {
  expect(await schemaErrors(await createWorkbook(content))).toEqual([]);
});

const STYLE = {
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  fontColor: '#112233',
  fontName: 'Georgia',
  fontSize: 9.5,
  fillColor: '#FFEEDD',
  wrapText: true,
  horizontalAlignment: 'Right',
  verticalAlignment: 'Top',
  borders: { left: { style: 'Dash', weight: 'Medium', color: '#FF0000' } },
} as const;

/** Of everything that can be written, something. */
const EVERYTHING = changes({
  cells: [
    value('Map', 'B2', 8),
    { ...value('Map', 'A20', 'New <text> & more'), style: STYLE, numberFormat: '0.00" pts"' },
    formula('Map', 'E21', '=SUM(B2:C2)', 11),
    { ...formula('Map', 'E22', '=SEQUENCE(2)', 1), style: { bold: true } },
  ],
  columns: [
    { sheet: 'Map', column: 2, width: 120 },
    { sheet: 'Map', column: 7, hidden: true },
  ],
  rows: [{ sheet: 'Map', row: 30, height: 33, hidden: true }],
  conditionalFormats: {
    added: [
      {
        sheet: 'Map',
        areas: [area('B2:D4'), area('F2:F4')],
        formula: '=$B2>=7',
        style: {
          fillColor: '#F8D7DA',
          fontColor: '#101010',
          bold: true,
          numberFormat: '"▲ "0',
          borders: { bottom: { style: 'Continuous', weight: 'Thin', color: '#00FF00' } },
        },
        stopIfTrue: true,
      },
    ],
    removed: [],
  },
  names: [
    {
      kind: 'set',
      name: { name: 'TWICE', sheet: null, formula: '=LAMBDA(x,x*2)', comment: 'ours', visible: true },
    },
    {
      kind: 'set',
      name: { name: 'own', sheet: 'Map', formula: '=Map!$B$2', comment: '', visible: false },
    },
  ],
  settings: {
    addIn: {
      id: '0f3c7a52-5f0d-4f7e-9a53-6a1f6f0f9b11',
      version: '1.0.0.0',
      store: 'developer',
      storeType: 'Registry',
    },
    set: { Deal: { version: 1 } },
    removed: [],
  },
  furniture: [{ sheet: 'Map', hyperlinks: [{ row: 19, column: 0, address: 'https://example.com/' }] }],
});

validated.each(USER_FILES.map((file) => [file.holds, file] as const))(
  'a copy of a file with %s has no error that the file had not',
  async (_, { source }) => {
    const original = pack(source);
    const { bytes } = spliceChanges(original, EVERYTHING);
    expect(await newSchemaErrors(original, bytes, 'xl/vbaProject.bin' in source ? '.xlsm' : '.xlsx')).toEqual(
      [],
    );
  },
);

validated.each(readdirSync(CORPUS))('a copy of %s has no error that the file had not', async (name) => {
  const original = read(CORPUS, name);
  const { bytes } = spliceChanges(original, EVERYTHING);
  expect(await newSchemaErrors(original, bytes)).toEqual([]);
});

describe('a reviewed copy', () => {
  let addIn: AddInBundle;
  beforeAll(async () => {
    addIn = await bundleAddIn();
  });

  const asked = { name: 'deal.xlsx', highlight: true, setBaseline: true, endSession: 1, reviewSheet: true };

  test.each([
    ['northwind-supply-deal.xlsx', SAMPLES],
    ['sheetjs.xlsx', CORPUS],
  ])(
    'of %s, with highlights, baseline, session and review sheet, has no error of ours',
    async (name, folder) => {
      const original = read(folder, name);
      const { found, copy } = await reviewFile(original, addIn, asked);
      expect(found.kind).toBe('reviewed');
      expect(await newSchemaErrors(original, copy?.bytes ?? new Uint8Array())).toEqual([]);
    },
  );
});
