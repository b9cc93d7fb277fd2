import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../src/workbench/files/open';
import { plainWorkbook } from '../../src/xlsx/plainWorkbook';

/** The texts of a package's parts, by their names. */
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

describe('a new workbook', () => {
  const bytes = plainWorkbook([
    {
      name: 'Next: meeting / 1',
      widths: [40, 60],
      rows: [
        [{ value: '=HYPERLINK("x")', look: 'title' }],
        [],
        [null, { value: 7.5 }, { value: 'a & <b>\u0001' }],
      ],
    },
    { name: 'next meeting 1', rows: [] },
    { name: '', rows: [] },
  ]);

  test('has the parts that a workbook needs, and no others', () => {
    expect(Object.keys(partsOf(bytes)).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  test('opens, with text as text and numbers as numbers', () => {
    const { snapshot } = readWorkbookFile(bytes);
    const [first = ''] = snapshot.sheetOrder;
    const cells = snapshot.sheets[first]?.cellData;
    expect(cells?.[0]?.[0]).toMatchObject({ v: '=HYPERLINK("x")' });
    expect(cells?.[0]?.[0]?.f ?? null).toBeNull();
    expect(cells?.[2]?.[1]).toMatchObject({ v: 7.5 });
    expect(cells?.[2]?.[2]).toMatchObject({ v: 'a & <b>' });
  });

  test('gives each sheet a name that Excel takes, none twice', () => {
    const { snapshot } = readWorkbookFile(bytes);
    const names = Object.values(snapshot.sheets).map((sheet) => sheet.name);
    expect(names).toEqual(['Next  meeting   1', 'next meeting 1', 'Sheet']);
    const twice = readWorkbookFile(
      plainWorkbook([
        { name: 'A', rows: [] },
        { name: 'a', rows: [] },
      ]),
    );
    expect(Object.values(twice.snapshot.sheets).map((sheet) => sheet.name)).toEqual(['A', 'a 2']);
  });

  test('is the same to the byte for the same content', () => {
    const sheet = { name: 'A', rows: [[{ value: 'x' }]] };
    expect(plainWorkbook([sheet])).toEqual(plainWorkbook([sheet]));
  });
});
