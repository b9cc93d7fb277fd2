import { readWorkbookFile } from '../../../src/workbench/files/open';
import { sheetDataReader } from '../../../src/workbench/files/read/cells';
import { packEntry, readArchive, writeArchive } from '../../../src/workbench/files/splice/package/archive';
import { UnreadableFile } from '../../../src/workbench/files/unreadable';
import { parseXml } from '../../../src/workbench/files/xml';
import { book, pack, SHEET_PATH, type BookOptions } from './splice/fixtures/package';

// What would fill the memory or never end is refused with a sentence, before it is unpacked or while it is read.

function reasonFor(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
  return 'read';
}

const opened = (options: BookOptions): string => reasonFor(() => readWorkbookFile(pack(book(options))));

/** One cell of each row of 16,384, so often that there are as many cells as asked for. */
function sheetOfCells(count: number): string {
  const full = `<row>${'<c/>'.repeat(16_384)}</row>`;
  const rest = `<row>${'<c/>'.repeat(count % 16_384)}</row>`;
  return `<sheetData>${full.repeat(Math.floor(count / 16_384))}${rest}</sheetData>`;
}

test('two million cells are read, one more is too many', () => {
  expect(opened({ data: sheetOfCells(2_000_001) })).toBe('too-large');
  const budget = { cells: 2, formulaText: 0 };
  const read = (cells: string) => {
    const reader = sheetDataReader({ strings: [], date1904: false, budget: { ...budget } });
    reader.row(parseXml(`<row r="1">${cells}</row>`));
    return reader.end().cells.length;
  };
  expect(read('<c/><c/>')).toBe(2);
  expect(reasonFor(() => read('<c/><c/><c/>'))).toBe('too-large');
});

test('the cells of all sheets count together', () => {
  const half = sheetOfCells(1_000_001);
  const sheet = `<worksheet>${half}</worksheet>`;
  expect(opened({ data: half, more: { 'xl/worksheets/sheet2.xml': sheet } })).toBe('too-large');
});

test('cells without end in a single row are too many long before they are kept', () => {
  expect(opened({ data: `<sheetData><row>${'<c r="A1"/>'.repeat(600_000)}</row></sheetData>` })).toBe(
    'too-large',
  );
});

test('elements without end in any other part are too many', () => {
  expect(opened({ tail: `<mergeCells>${'<mergeCell ref="A1"/>'.repeat(600_000)}</mergeCells>` })).toBe(
    'too-large',
  );
});

test('a long shared formula is not spelled out for cells without end', () => {
  const budget = { cells: 10, formulaText: 12 };
  const reader = sheetDataReader({ strings: [], date1904: false, budget });
  const row = (number: number, formula: string) =>
    parseXml(`<row r="${number}"><c r="A${number}"><f t="shared" si="0">${formula}</f></c></row>`);
  reader.row(row(1, 'B1+B1+1'));
  reader.row(row(2, ''));
  expect(reader.end().cells[1]?.formula).toBe('=B2+B2+1');
  expect(reasonFor(() => reader.row(row(3, '')))).toBe('too-large');
});

test('formulas that claim to fill the sheet over and over are too many', () => {
  const claims = Array.from(
    { length: 30 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f t="array" ref="A1:J100000">1</f></c></row>`,
  );
  expect(opened({ data: `<sheetData>${claims.join('')}</sheetData>` })).toBe('too-large');
});

test('elements nested deeper than any that Excel writes', () => {
  const deep = (levels: number) => `<extLst>${'<x>'.repeat(levels)}${'</x>'.repeat(levels)}</extLst>`;
  expect(opened({ tail: deep(100) })).toBe('read');
  expect(opened({ tail: deep(50_000) })).toBe('too-deep');
});

test('a part that claims to be larger than can be unpacked is not unpacked', () => {
  const entries = readArchive(pack(book()));
  const bomb = (size: number) =>
    writeArchive(entries.map((entry) => (entry.name === SHEET_PATH ? { ...entry, size } : entry)));
  expect(reasonFor(() => readWorkbookFile(bomb(300_000_000)))).toBe('too-large');
});

test('pictures and other parts that are not shown may be as large as they like', () => {
  const entries = readArchive(pack(book()));
  const film = { ...packEntry('xl/media/film.mp4', new Uint8Array(8)), size: 3_000_000_000 };
  expect(reasonFor(() => readWorkbookFile(writeArchive([...entries, film])))).toBe('read');
});
