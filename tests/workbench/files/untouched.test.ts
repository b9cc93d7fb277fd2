import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_CHANGES } from './noChanges';
import { spliceChanges } from '../../../src/workbench/files/splice/spliceChanges';
import { closeAll, openInGrid } from './openInGrid';
import { differentParts, partText } from './splice/comparePackages';
import {
  book,
  DECLARATION,
  MAIN,
  pack,
  SHEET_PATH,
  STYLES,
  type BookOptions,
} from './splice/fixtures/package';
import { USER_FILES } from './splice/fixtures/userFiles';

// What was opened and not touched has no changes, whatever the grid makes of it: files of many programs, and by rule.

afterEach(closeAll);

const CORPUS = join(__dirname, 'corpus');

const firstLook = (look: string): string => STYLES.replace(/(<cellXfs count="3">)<xf [^>]*\/>/, `$1${look}`);

const cells = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row}</row>`).join('')}</sheetData>`;

const PLAIN = cells('<c r="A1"><v>1234.5</v></c><c r="B1"/>', '<c r="A2"><f>A1*2</f><v>2469</v></c>');

const RULES: Readonly<Record<string, BookOptions>> = {
  'a first look that is not plain: centred': {
    styles: firstLook(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>',
    ),
    data: PLAIN,
  },
  'a first look that is not plain: a number format, a bold font, a fill and a line': {
    styles: firstLook('<xf numFmtId="4" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1"/>'),
    data: PLAIN,
  },
  'a first look that is not plain, on rows and columns': {
    styles: firstLook('<xf numFmtId="4" fontId="1" fillId="0" borderId="0" xfId="0"/>'),
    head: '<cols><col min="1" max="16384" width="9" style="0"/></cols>',
    data: '<sheetData><row r="3" s="0" customFormat="1"/></sheetData>',
  },
  'General under a number of its own': {
    styles: STYLES.replace('formatCode="0.0&quot; pts&quot;"', 'formatCode="GENERAL"'),
    data: cells('<c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><f>A1</f><v>1</v></c>'),
  },
  'General with sections, colours and a language': {
    styles: STYLES.replace('formatCode="0.0&quot; pts&quot;"', 'formatCode="[$-409]General;[Red]-General"'),
    data: cells('<c r="A1" s="2"><v>-1</v></c>'),
  },
  'hidden columns to the last': { head: '<cols><col min="5" max="16384" width="9.1" hidden="1"/></cols>' },
  'hidden columns far out': { head: '<cols><col min="900" max="901" width="0" customWidth="1"/></cols>' },
  'hidden empty rows far out': {
    data: '<sheetData><row r="900" hidden="1"/><row r="901" ht="0" customHeight="1" hidden="1"/><row r="1048576" hidden="1"/></sheetData>',
  },
  'dates behind formulas without a format, and formulas that never rest': {
    styles: STYLES.replace('formatCode="0.0&quot; pts&quot;"', 'formatCode="yyyy\\-mm\\-dd"'),
    data: cells(
      '<c r="A1" s="2"><v>45000</v></c><c r="B1"><f>A1</f><v>45000</v></c><c r="C1"><f>A1+30</f></c><c r="D1"><f>TODAY()</f><v>45000</v></c>' +
        '<c r="E1"><f>NOW()</f></c><c r="F1"><f>RAND()</f><v>0.5</v></c><c r="G1"><f>DATE(2024,1,1)</f><v>45292</v></c>',
      '<c r="A2"><f>TIME(1,2,3)</f><v>0.04</v></c><c r="B2"><f>MAX(A1:A1)</f><v>45000</v></c><c r="C2"><f>PMT(0.1,3,-100)</f><v>40.2</v></c>' +
        '<c r="D2"><f>OFFSET(A1,0,0)</f><v>45000</v></c><c r="E2" t="str"><f>DOLLAR(3)</f><v>$3.00</v></c>',
    ),
  },
  'a table with blank, repeated and numeric headings': {
    data: cells(
      '<c r="A1" t="inlineStr"><is><t>Item</t></is></c><c r="C1"><v>2024</v></c><c r="D1"><v>2024</v></c>',
      '<c r="A2"><v>1</v></c>',
    ),
    tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    sheetLinks: [['rId1', 'table', '../tables/table1.xml']],
    more: {
      'xl/tables/table1.xml':
        `${DECLARATION}<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:D2" totalsRowShown="0"><autoFilter ref="A1:D2"/>` +
        '<tableColumns count="4"><tableColumn id="1" name="Item"/><tableColumn id="2" name="Column1"/><tableColumn id="3" name="2024"/>' +
        '<tableColumn id="4" name="20242"/></tableColumns></table>',
    },
  },
  'a sheet whose rows are hidden unless they say otherwise': {
    head: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1" customHeight="1"/>',
  },
  'one cell far out, a merge of everything and rules over whole columns': {
    data: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    tail:
      '<mergeCells count="2"><mergeCell ref="A20:XFD20"/><mergeCell ref="C21:D1048575"/></mergeCells>' +
      '<conditionalFormatting sqref="B1:B1048576"><cfRule type="expression" dxfId="0" priority="1"><formula>$B1&gt;2</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="whole" sqref="E1:E1048576"><formula1>1</formula1><formula2>10</formula2></dataValidation></dataValidations>',
  },
};

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ...readdirSync(CORPUS).map(
    (name) => [name, () => new Uint8Array(readFileSync(join(CORPUS, name)))] as const,
  ),
  ...Object.entries(RULES).map(([rule, options]) => [rule, () => pack(book(options))] as const),
  ...USER_FILES.map(({ holds, source }) => [holds, () => pack(source)] as const),
];

describe('opened, worked out anew and not touched, without changes', () => {
  test.each(FILES)('%s', async (_, bytesOf) => {
    const bytes = bytesOf();
    const { changes, recalculate } = openInGrid(bytes);
    await recalculate();
    const found = await changes();
    expect(found).toEqual(NO_CHANGES);
    const saved = spliceChanges(bytes, found);
    expect(differentParts(bytes, saved.bytes)).toEqual({ changed: [], added: [], removed: [] });
  });
});

test('merged cells that reach beyond the grid are saved as they were beside a new merge', async () => {
  const bytes = pack(book({ tail: '<mergeCells count="1"><mergeCell ref="A20:XFD20"/></mergeCells>' }));
  const { workbook, changes } = openInGrid(bytes);
  const range = workbook.worksheets
    .getItem('Map')
    .rangeOver({ row: 30, column: 0, rowCount: 1, columnCount: 2 });
  range.merge(false);
  const { bytes: saved } = spliceChanges(bytes, await changes());
  expect(partText(saved, SHEET_PATH)).toContain('<mergeCell ref="A20:XFD20"/><mergeCell ref="A31:B31"/>');
});

test('numbers in cells of the format for text stay numbers, and texts texts, when only their look changes', async () => {
  const styles = STYLES.replace('formatCode="0.0&quot; pts&quot;"', 'formatCode="@"');
  const data = cells('<c r="A1" s="2"><v>1</v></c><c r="B1" s="2" t="str"><v>1</v></c>');
  const bytes = pack(book({ styles, data }));
  const { workbook, changes } = openInGrid(bytes);
  const range = workbook.worksheets
    .getItem('Map')
    .rangeOver({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
  range.format.fill.color = '#FFEEDD';
  const found = await changes();
  expect(found.cells.map(({ content, style }) => [content, style])).toEqual([
    [undefined, { fillColor: '#FFEEDD' }],
    [undefined, { fillColor: '#FFEEDD' }],
  ]);
});
