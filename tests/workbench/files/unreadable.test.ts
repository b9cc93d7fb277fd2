import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbookFile } from '../../../src/workbench/files/open';
import { UnreadableFile } from '../../../src/workbench/files/unreadable';
import { book, pack } from './splice/fixtures/package';

function reasonFor(bytes: Uint8Array): string {
  try {
    readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) {
      expect(error.message).toMatch(/^(The|This) .*\.$/);
      return error.reason;
    }
    throw error;
  }
  return 'readable';
}

const compoundFile = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')]);

test('an empty file', () => {
  expect(reasonFor(new Uint8Array())).toBe('empty');
});

test('a workbook that asks for a password', async () => {
  const locked = await writeXlsx({
    sheets: [{ name: 'A', rows: [[1]] }],
    encryption: { password: 'secret', spinCount: 1000 },
  });
  expect(reasonFor(locked)).toBe('encrypted');
});

test('an old .xls workbook', () => {
  expect(reasonFor(compoundFile('Workbook'))).toBe('old-xls');
});

test('a text file that is merely called .xlsx', () => {
  expect(reasonFor(strToU8('Concession,Value\nTraining,3\n'))).toBe('not-a-package');
});

test('another Office document', () => {
  expect(reasonFor(zipSync({ 'word/document.xml': strToU8('<document/>') }))).toBe('not-a-workbook');
});

test('a binary workbook', () => {
  const links =
    '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
  expect(reasonFor(zipSync({ '_rels/.rels': strToU8(links), 'xl/workbook.bin': strToU8('x') }))).toBe('xlsb');
});

test('a workbook cut off in the middle', () => {
  const whole = pack(book());
  expect(reasonFor(whole.slice(0, whole.length / 2))).toBe('damaged');
});

test('a workbook with a sheet whose XML is broken', () => {
  expect(reasonFor(pack({ ...book(), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }))).toBe(
    'damaged',
  );
});
