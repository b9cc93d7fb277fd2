import { strToU8, unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { dealDocuments } from '../../../src/library/dealDocuments';
import { openLibraryOf } from '../../../src/library/readyLibrary';
import { importWorkbook, libraryWorkbook } from '../../../src/taskpane/library/libraryWorkbook';
import { readCells } from '../../../src/xlsx/readCells';
import { NORTHWIND, ROW } from '../../library/deals';

beforeAll(() => {
  globalThis.DOMParser = new JSDOM('').window.DOMParser;
});

const documents = dealDocuments(
  { ...NORTHWIND, rows: [...NORTHWIND.rows, { ...ROW, name: '=HYPERLINK("x") <&> "ü"', type: '@Typ' }] },
  [],
).map(({ document }) => document);
const held = openLibraryOf({ documents, unreadable: 0, newer: [] });
const nothing = openLibraryOf({ documents: [], unreadable: 0, newer: [] });
const bytes = () => new Uint8Array(libraryWorkbook(documents));
/** The package with its parts deflated, as Excel saves it, and changed. */
const saved = (change: (name: string, text: string) => string = (_, text) => text) =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(bytes())).map(([name, part]) => [
          name,
          strToU8(change(name, new TextDecoder().decode(part))),
        ]),
      ),
      { level: 6 },
    ),
  );

describe('The library as an .xlsx file', () => {
  test('comes back as it went out, stored or deflated', async () => {
    for (const file of [bytes(), saved()])
      expect(await importWorkbook(file, held)).toMatchObject({
        kind: 'found',
        same: 5,
        added: 0,
        corrected: 0,
        refused: 0,
      });
  });

  test('fills an empty library with the same rows', async () => {
    const found = await importWorkbook(saved(), nothing);
    if (found.kind !== 'found') throw new Error(found.reason);
    expect(found.added).toBe(5);
    const names = found.documents.map((one) => (one.kind === 'concession' ? one.name : '')).sort();
    expect(names).toEqual(documents.map(({ name }) => name).sort());
  });

  test('brings in what people edited, also as shared strings and as a day of Excel', async () => {
    const edited = saved((name, text) => {
      if (!name.includes('sheet1')) return text;
      return text
        .replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2" t="str"><v>Renamed</v></c>')
        .replace(/<c r="G2"[^>]*>.*?<\/c>/, '<c r="G2"><v>46156</v></c>');
    });
    const found = await importWorkbook(edited, held);
    expect(found).toMatchObject({ kind: 'found', same: 4, corrected: 1 });
    if (found.kind === 'found')
      expect(found.documents[0]).toMatchObject({ type: 'Renamed', date: '2026-05-14' });
  });

  test('costs no more for one cell that was left far away on its sheet', async () => {
    const stray = saved((name, text) =>
      name.includes('sheet1')
        ? text.replace('</sheetData>', '<row r="1048576"><c r="IV1048576"><v>1</v></c></row></sheetData>')
        : text,
    );
    const [grid] = await readCells(stray);
    const rows = grid?.values ?? [];
    expect(rows).toHaveLength(1_048_576);
    // A list of 5 rows, and nothing that is kept for each of a million others.
    expect(new Set(rows).size).toBeLessThan(10);
    expect(rows.slice(1, 7).every((row) => row.length < 30)).toBe(true);
    expect(await importWorkbook(stray, held)).toMatchObject({ kind: 'found', same: 5, refused: 0 });
  });

  test.each([
    ['no package', () => strToU8('Type;Value')],
    ['nothing', () => new Uint8Array()],
    ['half of one', () => bytes().slice(0, 900)],
    ['another package', () => zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['torn XML', () => saved((name, text) => (name.includes('sheet1') ? text.slice(0, 400) : text))],
    [
      'a document type',
      () => saved((name, text) => (name.includes('sheet1') ? `<!DOCTYPE x [<!ENTITY a "b">]>${text}` : text)),
    ],
    [
      'a workbook without a library',
      () => saved((name, text) => (name.includes('sheet1') ? text.replace('>Type<', '>Nothing<') : text)),
    ],
  ])('is refused with a sentence where it is %s', async (_, file) => {
    const found = await importWorkbook(new Uint8Array(file()), held);
    expect(found.kind).toBe('unreadable');
    if (found.kind === 'unreadable') expect(found.reason).toMatch(/\.$/);
  });
});
