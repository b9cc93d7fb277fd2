import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { crc32 } from '../../../../src/xlsx/crc32';
import { readArchive, unpackEntry } from '../../../../src/workbench/files/splice/package/archive';
import { decodePart, encodePart } from '../../../../src/workbench/files/splice/package/partText';
import { relativeTarget, resolveTarget } from '../../../../src/workbench/files/splice/package/paths';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { readWorkbookFile } from '../../../../src/workbench/files/open';
import { UnreadableFile } from '../../../../src/workbench/files/unreadable';
import { changes, value } from './changesOf';
import { differentParts, partText } from './comparePackages';
import type { PackageSource } from './fixtures/package';
import { book, contentTypes, pack, SHEET_PATH } from './fixtures/package';
import { USER_FILES } from './fixtures/userFiles';

const EDIT = changes({ cells: [value('Map', 'B2', 8)] });

/** An archive written in one pass, as servers write it: sizes and checksums follow the data. */
function streamed(source: PackageSource): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const parts = { '[Content_Types].xml': contentTypes(Object.keys(source)), ...source };
  for (const [path, part] of Object.entries(parts)) {
    const file = new ZipDeflate(path);
    zip.add(file);
    file.push(typeof part === 'string' ? strToU8(part) : part, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The compressed data of a part as it stands in the archive. */
function packedData(bytes: Uint8Array, path: string): Uint8Array {
  const entry = readArchive(bytes).find(({ name }) => name === path);
  if (!entry) throw new Error(`The archive holds no ${path}.`);
  return entry.data;
}

/** Why the file was refused; undefined when it was not. */
function reasonOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return error instanceof UnreadableFile ? error.reason : String(error);
  }
}

describe('the archive', () => {
  test('the checksum is that of zip archives', () => {
    expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
  });

  test('parts that do not change are copied as they stand, compressed or stored, with their time', () => {
    const source = book();
    const stored = zipSync(
      {
        ...Object.fromEntries(
          Object.entries({ '[Content_Types].xml': contentTypes(Object.keys(source)), ...source }).map(
            ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part],
          ),
        ),
        'xl/media/photo.jpg': [Uint8Array.from({ length: 500 }, (_, index) => index % 251), { level: 0 }],
      },
      { mtime: '2026-03-01T09:30:00' },
    );
    const { bytes } = spliceChanges(stored, EDIT);
    for (const path of ['xl/media/photo.jpg', 'xl/styles.xml']) {
      expect(packedData(bytes, path)).toEqual(packedData(stored, path));
    }
    const times = readArchive(bytes).map((entry) => entry.time);
    expect(times).toEqual(readArchive(stored).map((entry) => entry.time));
  });

  test('an archive that was written in one pass can be read and written', () => {
    const before = streamed(book());
    const { bytes } = spliceChanges(before, EDIT);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(before)));
    expect(partText(bytes, SHEET_PATH)).toContain('<v>8</v>');
  });

  test('an archive with a comment behind it can be read', () => {
    const packed = pack(book());
    const before = new Uint8Array([...packed, ...strToU8('made by a scanner')]);
    before[packed.length - 2] = 17;
    expect(readArchive(before).map(({ name }) => name)).toContain(SHEET_PATH);
  });

  test('no change gives back the same parts', () => {
    const before = pack(book());
    expect(differentParts(before, spliceChanges(before, changes({})).bytes)).toEqual({
      changed: [],
      added: [],
      removed: [],
    });
  });

  test('saving twice gives the same bytes', () => {
    const before = pack(book());
    expect(spliceChanges(before, EDIT).bytes).toEqual(spliceChanges(before, EDIT).bytes);
  });

  test.each([
    ['no bytes at all', new Uint8Array(), 'not-a-package'],
    ['text', strToU8('Concession;Value'), 'not-a-package'],
    ['an archive that was cut off', pack(book()).slice(0, 900), 'damaged'],
    ['an archive that holds no workbook', zipSync({ 'readme.txt': strToU8('hello') }), 'not-a-workbook'],
  ])('%s is refused with a sentence', (_, bytes, reason) => {
    expect(reasonOf(() => spliceChanges(bytes, EDIT))).toBe(reason);
  });

  test('a damaged part that must change is refused, not written', () => {
    const before = pack(book());
    const sheet = packedData(before, SHEET_PATH);
    sheet.fill(0xff, 5, 40);
    expect(() => spliceChanges(before, EDIT)).toThrow(UnreadableFile);
  });

  test('entries unpack to what went in', () => {
    const entry = readArchive(zipSync({ a: strToU8('text text text') }))[0];
    expect(entry && unpackEntry(entry)).toEqual(strToU8('text text text'));
  });
});

describe('the text of a part', () => {
  test.each([
    ['UTF-8', strToU8('<a>ä</a>')],
    ['UTF-8 with a byte order mark', strToU8('\uFEFF<a>ä</a>')],
    ['UTF-16, little end first', new Uint8Array(Buffer.from('\uFEFF<a>ä</a>', 'utf16le'))],
    ['UTF-16, big end first', new Uint8Array(Buffer.from('\uFEFF<a>ä</a>', 'utf16le').swap16())],
  ])('%s is read and written back alike', (_, bytes) => {
    const part = decodePart(bytes);
    expect(part.text).toBe('<a>ä</a>');
    expect(encodePart(part)).toEqual(bytes);
  });
});

describe('encodings that the XML declares', () => {
  const sheetIn = (encoding: string, bytes: (xml: string) => Uint8Array): Uint8Array => {
    const source = book({
      data: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Größe für 5 £</t></is></c></row></sheetData>',
    });
    const sheet = String(source[SHEET_PATH]).replace('encoding="UTF-8"', encoding);
    return pack({ ...source, [SHEET_PATH]: bytes(sheet) });
  };
  const singleBytes = (xml: string): Uint8Array => Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
  const shown = (bytes: Uint8Array) => readWorkbookFile(bytes).state.sheets[0]?.cells[0]?.value;

  test.each([
    ['ISO-8859-1', 'encoding="ISO-8859-1"', singleBytes],
    ['Windows-1252, in single quotes', "encoding='windows-1252'", singleBytes],
    ['nothing, though the bytes are no UTF-8', '', singleBytes],
    [
      'UTF-16 without a mark',
      'encoding="UTF-16"',
      (xml: string) => new Uint8Array(Buffer.from(xml, 'utf16le')),
    ],
    ['UTF-16, though it is UTF-8', 'encoding="UTF-16"', strToU8],
  ])('%s: the sheet is read, and a change keeps every letter', (_, encoding, bytesOf) => {
    const before = sheetIn(encoding, bytesOf);
    expect(shown(before)).toBe('Größe für 5 £');
    const after = spliceChanges(before, EDIT).bytes;
    expect(shown(after)).toBe('Größe für 5 £');
    expect(readWorkbookFile(after).state.sheets[0]?.cells).toHaveLength(2);
  });

  test('a part that changes is written in UTF-8 and says so', () => {
    const after = spliceChanges(sheetIn('encoding="ISO-8859-1"', singleBytes), EDIT).bytes;
    expect(partText(after, SHEET_PATH)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
    expect(partText(after, SHEET_PATH)).toContain('Größe für 5 £');
  });

  test('one that is not known is refused', () => {
    expect(reasonOf(() => shown(sheetIn('encoding="x-klingon"', strToU8)))).toBe('encoding');
  });
});

describe('types of parts', () => {
  const byOverride = (): Uint8Array => {
    const source = book();
    const types = contentTypes(Object.keys(source)).replace(/<Default Extension="rels"[^>]*>/, '');
    const override = (path: string) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
    const named = ['_rels/.rels', 'xl/_rels/workbook.xml.rels'].map(override).join('');
    return pack({ ...source, '[Content_Types].xml': types.replace('</Types>', `${named}</Types>`) });
  };

  test('links of a new part have theirs also where every such part is named one by one', () => {
    const addIn = { id: 'ours', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };
    const { bytes } = spliceChanges(
      byOverride(),
      changes({ settings: { addIn, set: { Deal: 1 }, removed: [] } }),
    );
    const types = partText(bytes, '[Content_Types].xml');
    const untyped = Object.keys(unzipSync(bytes)).filter(
      (path) => path.endsWith('.rels') && !types.includes(`PartName="/${path}"`),
    );
    expect(untyped).toEqual([]);
  });
});

describe('links between parts', () => {
  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/worksheets/sheet1.xml', '/xl/tables/table1.xml', 'xl/tables/table1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ])('from %s, %s means %s', (part, target, path) => {
    expect(resolveTarget(part, target)).toBe(path);
    expect(resolveTarget(part, relativeTarget(part, path))).toBe(path);
  });
});

describe('workbooks that need a word', () => {
  test('macros are kept byte for byte', () => {
    const macros = USER_FILES.find(({ holds }) => holds.includes('macros'));
    const before = pack(macros?.source ?? {});
    expect(packedData(spliceChanges(before, EDIT).bytes, 'xl/vbaProject.bin')).toEqual(
      packedData(before, 'xl/vbaProject.bin'),
    );
  });

  test('a signed workbook is saved, and the user is told what becomes of the signature', () => {
    const before = pack({
      ...book(),
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/sig1.xml': '<Signature/>',
    });
    const { bytes, notCarried } = spliceChanges(before, EDIT);
    expect(notCarried).toEqual([
      'The workbook carries a digital signature. The saved copy differs from what was signed, so Excel will show the signature as invalid; the original file keeps it.',
    ]);
    expect(partText(bytes, SHEET_PATH)).toContain('<v>8</v>');
  });

  test('cells of a pivot table are left to Excel', () => {
    const pivot = USER_FILES.find(({ holds }) => holds.includes('pivot'));
    const { notCarried } = spliceChanges(
      pack(pivot?.source ?? {}),
      changes({ cells: [value('Map', 'I3', 1)] }),
    );
    expect(notCarried).toEqual([
      'The change to Map!I3 was not saved: the cell is part of the pivot table ByDirection, which Excel fills itself.',
    ]);
  });

  test('a protected sheet takes what Excel let the user write; its protection stays', () => {
    const guarded = USER_FILES.find(({ holds }) => holds.includes('protected'));
    const { bytes, notCarried } = spliceChanges(pack(guarded?.source ?? {}), EDIT);
    expect(notCarried).toEqual([]);
    expect(partText(bytes, SHEET_PATH)).toContain(
      '<sheetProtection algorithmName="SHA-512" hashValue="iWZqXk==" saltValue="a1B2==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>',
    );
  });
});
