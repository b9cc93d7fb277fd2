import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseArguments } from '../../src/cli/arguments';
import { bundleAddIn, type AddInBundle } from '../../src/cli/bundles';
import { checkFile } from '../../src/cli/checkFile';
import { checkJson, checkReport } from '../../src/cli/checkOne';
import { checkOutput, writeOutput } from '../../src/cli/files';
import { packageTraces } from '../../src/cli/packageTraces';
import { createWorkbook } from '../../src/workbench/files/create';

let addIn: AddInBundle;

beforeAll(async () => {
  addIn = await bundleAddIn();
});

const LIST = [
  ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status', 'Notes'],
  ['Training days', 'Give', 7.13, 6.37, 5.79, 3.41, 4.83, 8.67, 'Offered', 'Marmalade contingency note'],
  ['Reference account', 'Get', 6, 8, 6, 2, 3, 4, 'Asked', ''],
];
const PRICES = [
  ['Item', 'Price'],
  ['Training', 1200],
  ['=1+1 as text', '😀 שלום <b>'],
];

/** A workbook with more beside its cells than this program ever writes. */
async function planted(): Promise<Uint8Array> {
  const bytes = await createWorkbook({
    sheets: [
      { name: 'Map', rows: LIST },
      { name: 'Prices', rows: PRICES },
      { name: 'Board', rows: [['Worth'], [7.13]] },
      { name: 'Heliotrope drawer', rows: [['Verdigris entry']], visibility: 'VeryHidden' },
      {
        ...{ name: 'Lines', hiddenRows: [2], hiddenColumns: ['B'] },
        rows: [
          ['Agenda', 'Ultramarine column'],
          ['Saffron row', ''],
          ['Tuesday', ''],
        ],
      },
    ],
  });
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const name = '<definedNames><definedName name="Floor" hidden="1">23.57</definedName></definedNames>';
  parts['xl/workbook.xml'] = strToU8(book.replace('</sheets>', `</sheets>${name}`));
  const add = (name: string, text: string) => {
    parts[name] = strToU8(text);
  };
  const note = '<comment ref="A1" authorId="0"><text><t>Periwinkle note</t></text></comment>';
  add(
    'xl/comments7.xml',
    `<comments xmlns="x"><authors><author>Ana</author></authors><commentList>${note}</commentList></comments>`,
  );
  add('xl/threadedComments/threadedComment1.xml', '<ThreadedComments xmlns="x"/>');
  add('customXml/item1.xml', '<secret>Cobalt</secret>');
  add(
    'docProps/core.xml',
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Ana Ruiz</dc:creator></cp:coreProperties>',
  );
  add('docProps/custom.xml', '<Properties xmlns="p"><property name="Client code"/></Properties>');
  add('xl/media/Amaranth.png', 'Obsidian drawing');
  add('xl/webextensions/webextension1.xml', '<we><property name="WalkAway" value="18.31"/></we>');
  add('xl/persons/person.xml', '<personList><person displayName="Xanthippe"/></personList>');
  return zipSync(parts);
}

const checked = async (bytes: Uint8Array, isCopyAsked = true) => {
  const found = await checkFile(bytes, addIn, { name: 'deal.xlsx', isCopyAsked });
  if (found.kind === 'none') throw new Error('The list was not found.');
  return found;
};

test('a check names the sheets that must not go out, and what stands beside the cells', async () => {
  const found = await checked(await planted());
  expect(found.sheets.map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ['Map', null],
    ['Board', 'A2'],
    ['Heliotrope drawer', null],
  ]);
  expect(found.clean).toEqual(['Prices', 'Lines']);
  expect(found.traces.map(({ where, holds }) => `${where}: ${holds}`)).toEqual(
    expect.arrayContaining([
      'Notes in cells: 1, with their authors',
      'Names: 1 of cells, formulas or marks',
      'Comments: 1, the names of those who comment',
      'Settings of add-ins: 1, what they keep in this workbook',
      'Document properties: Author: Ana Ruiz',
      'Document properties: Client code',
      'Comments: 1, with their authors',
      'Custom XML: 1, data of other programs',
      'Pictures: 1, with what was cut off or hidden in them',
    ]),
  );
  const report = checkReport('deal.xlsx', found);
  expect(report).toContain('“Board”, A2: “7.13”, one of your scores');
  expect(report).toContain('Nothing private was found on “Prices”, “Lines”.');
  expect(checkJson(found)).toMatchObject({
    clean: ['Prices', 'Lines'],
    private: { sheets: [{ sheet: 'Map' }, {}, {}] },
  });
});

test('the cleaned copy holds what can be seen on the other sheets and nothing else in any of its parts', async () => {
  const { copy } = await checked(await planted());
  if (copy === null) throw new Error('A copy was asked for.');
  const parts = Object.entries(unzipSync(copy));
  const all = parts.map(([name, part]) => `${name}\n${strFromU8(part)}`).join('\n');
  expect(all).not.toMatch(
    /7\.13|6\.37|23\.57|18\.31|Marmalade|Periwinkle|Cobalt|Obsidian|Amaranth|Ana|Xanthippe|Client code|Board/,
  );
  expect(all).not.toMatch(
    /Heliotrope|Verdigris|Ultramarine|Saffron|Floor|comments|custom\b|docProps|media|persons/,
  );
  for (const seen of ['Training', '1200', 'Tuesday', '=1+1 as text', '😀 שלום &lt;b&gt;'])
    expect(all).toContain(seen);
  expect(all).not.toContain('<f>');
});

test('no copy is made where none is asked for, or where no sheet is free of private data', async () => {
  expect((await checked(await planted(), false)).copy).toBeNull();
  const alone = await createWorkbook({ sheets: [{ name: 'Map', rows: LIST }] });
  const found = await checked(alone);
  expect(found.copy).toBeNull();
  expect(checkReport('deal.xlsx', found)).toContain('No sheet is free of private data.');
});

test('a workbook without a list cannot be judged', async () => {
  const bytes = await createWorkbook({ sheets: [{ name: 'A', rows: [['Milk']] }] });
  expect((await checkFile(bytes, addIn, { name: 'a.xlsx', isCopyAsked: true })).kind).toBe('none');
});

test('a workbook of nothing but cells leaves no trace', async () => {
  const { copy } = await checked(await planted());
  expect(packageTraces(copy ?? new Uint8Array())).toEqual([]);
});

test('--check and --clean stand in place of a review, and a file of that name stays unless --overwrite is given', () => {
  expect(parseArguments(['a.xlsx', '--check'])).toEqual({
    kind: 'check',
    file: 'a.xlsx',
    json: false,
    clean: null,
  });
  expect(parseArguments(['a.xlsx', '--clean=b.xlsx', '--overwrite', '--json'])).toEqual({
    ...{ kind: 'check', file: 'a.xlsx', json: true, clean: 'b.xlsx', overwrite: true },
  });
  for (const words of [
    ['a.xlsx', 'b.xlsx', '--check'],
    ['a.xlsx', '--check', '--out', 'b.xlsx'],
    ['a.xlsx', '--check', '--overwrite'],
    ['a.xlsx', '--check', '--budget', '1,2,3'],
    ['a.xlsx', '--clean'],
  ])
    expect(parseArguments(words).kind).toBe('misuse');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'check-'));
  const [own, out] = [path.join(folder, 'a.xlsx'), path.join(folder, 'b.xlsx')];
  for (const file of [own, out]) fs.writeFileSync(file, 'x');
  expect(() => checkOutput(out, own, false)).toThrow('--overwrite');
  expect(() => checkOutput(own, own, true)).toThrow('a name of its own');
  expect(() => writeOutput(out, new Uint8Array(), false)).toThrow('there already');
  writeOutput(out, new Uint8Array([1]), true);
  expect(fs.readdirSync(folder).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  fs.rmSync(folder, { recursive: true });
});
