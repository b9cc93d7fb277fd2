import fs from 'node:fs';
import path from 'node:path';
import { bundleAddIn, type AddInBundle } from '../../src/cli/bundles';
import { reviewFile } from '../../src/cli/reviewFile';
import { differentParts, partText, xmlDifference } from '../workbench/files/splice/comparePackages';
import { pack, type PackageSource } from '../workbench/files/splice/fixtures/package';
import { USER_FILES } from '../workbench/files/splice/fixtures/userFiles';

// The whole way of `--out`: opened, read, highlighted, compared with what was opened, spliced. Whatever the workbench
// misunderstands of a file would show here as a change that nobody asked for.

let addIn: AddInBundle;

beforeAll(async () => {
  addIn = await bundleAddIn();
});

const LIST: readonly (readonly (string | number)[])[] = [
  ['Concession', 'Value', 'Leverage', 'Relationship', 'Their value', 'Their leverage', 'Their relationship'],
  ['Data sharing', 2, 8, 3, 5, 5, 5],
  ['Exclusivity', 7, 9, 4, 5, 4, 3],
  ['Longer warranty', 2, 2, 2, 6, 5, 4],
];

/** Puts a concession list below what stands on the sheet, from row 10 on. */
function withList(sheet: string): string {
  const end = /<\/(\w+:)?sheetData>/.exec(sheet);
  if (!end) throw new Error('The sheet has no cells.');
  const p = end[1] ?? '';
  const rows = LIST.map((cells, at) => {
    const row = 10 + at;
    const written = cells.map((cell, column) => {
      const reference = `${String.fromCharCode(65 + column)}${row}`;
      return typeof cell === 'number'
        ? `<${p}c r="${reference}"><${p}v>${cell}</${p}v></${p}c>`
        : `<${p}c r="${reference}" t="inlineStr"><${p}is><${p}t>${cell}</${p}t></${p}is></${p}c>`;
    });
    return `<${p}row r="${row}">${written.join('')}</${p}row>`;
  });
  return sheet.slice(0, end.index) + rows.join('') + sheet.slice(end.index);
}

function fileWithList(source: PackageSource, sheet: string): Uint8Array {
  const part = source[sheet];
  const list = typeof part === 'string' ? withList(part) : utf16WithList(part);
  return pack({ ...source, [sheet]: list });
}

function utf16WithList(part: Uint8Array | undefined): Uint8Array {
  return new Uint8Array(Buffer.from(withList(Buffer.from(part ?? []).toString('utf16le')), 'utf16le'));
}

async function highlighted(bytes: Uint8Array) {
  return reviewFile(bytes, addIn, { name: 'deal.xlsx', highlight: true });
}

const protectedFiles = USER_FILES.filter(({ holds }) => holds.includes('protected'));
const otherFiles = USER_FILES.filter((file) => !protectedFiles.includes(file));

describe('the highlighted copy of a file with', () => {
  test.each(otherFiles.map((file) => [file.holds, file] as const))('%s keeps it all', async (_, file) => {
    const bytes = fileWithList(file.source, file.sheet);
    const { found, highlights, copy } = await highlighted(bytes);
    expect(found).toMatchObject({ kind: 'reviewed', reading: { place: { headerRow: 10 } } });
    expect(highlights).toMatchObject({ kind: 'applied' });
    expect(copy?.notCarried).toEqual([]);
    const after = copy?.bytes ?? new Uint8Array();
    expect(differentParts(bytes, after)).toEqual({
      changed: [file.sheet, 'xl/styles.xml'].sort(),
      added: [],
      removed: [],
    });
    if (typeof file.source[file.sheet] !== 'string') return;
    const { lost, gained } = xmlDifference(partText(bytes, file.sheet), partText(after, file.sheet));
    expect(lost).toEqual([]);
    expect(gained.filter((line) => !line.startsWith('/worksheet/conditionalFormatting'))).toEqual([]);
  });

  test.each(protectedFiles.map((file) => [file.holds, file] as const))(
    '%s is the file as it was, since a protected sheet is left alone',
    async (_, file) => {
      const bytes = fileWithList(file.source, file.sheet);
      const { found, highlights, copy } = await highlighted(bytes);
      expect(found.kind).toBe('reviewed');
      expect(highlights).toMatchObject({ kind: 'refused' });
      const none = { changed: [], added: [], removed: [] };
      expect(differentParts(bytes, copy?.bytes ?? new Uint8Array())).toEqual(none);
    },
  );

  test('a chart, written by LibreOffice, keeps it all', async () => {
    const file = path.join(__dirname, '../workbench/files/splice/fixtures/libreoffice/deal-with-chart.xlsx');
    const bytes = fs.readFileSync(file);
    const { highlights, copy } = await highlighted(bytes);
    expect(highlights).toMatchObject({ kind: 'applied' });
    const differences = differentParts(bytes, copy?.bytes ?? new Uint8Array());
    expect(differences).toMatchObject({ added: [], removed: [] });
    expect(differences.changed).toHaveLength(2);
    expect(differences.changed).toContain('xl/styles.xml');
  });
});
