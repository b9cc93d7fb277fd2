import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spliceChanges } from '../../../src/workbench/files/splice/spliceChanges';
import { NO_CHANGES } from './noChanges';
import { closeAll, openInGrid } from './openInGrid';
import { cellOf, sheetOf } from './opening';
import { readWorkbookFile } from '../../../src/workbench/files/open';
import { hasValidator, newSchemaErrors } from './schemaErrors';
import { partText } from './splice/comparePackages';
import { book, DECLARATION, MAIN, pack, SHEET_PATH } from './splice/fixtures/package';

// Rows and columns that were inserted or deleted: what the file has on the sheet, known to the grid or not, goes with its cells.

afterEach(closeAll);

const [ALL_ROWS, ALL_COLUMNS] = [1_048_576, 16_384];

/** A sheet with something of everything that stands beside its cells. */
const FULL = {
  head: '<dimension ref="A1:C6"/>',
  data:
    '<sheetData><row r="1"><c r="A1" t="str" vm="1"><v>x</v></c></row>' +
    '<row r="3" ht="33" customHeight="1"><c r="A3"><v>1</v></c><c r="B3"><f t="shared" ref="B3:B5" si="0">A3*$A$5</f><v>3</v></c></row>' +
    '<row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="B4"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="5"><c r="A5"><v>3</v></c><c r="B5"><f t="shared" si="0"/><v>9</v></c></row>' +
    '<row r="6"><c r="C6" t="str"><f t="array" ref="C6:C6">SUM(A3:A5*2)&amp;""</f><v>12</v></c></row></sheetData>',
  tail:
    '<protectedRanges><protectedRange sqref="A3:A5" name="own"/></protectedRanges><autoFilter ref="A3:B5"/>' +
    '<conditionalFormatting sqref="A3:A5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF0000FF"/></dataBar></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" sqref="A4"><formula1>$A$3:$A$5</formula1></dataValidation>' +
    '<dataValidation type="whole" sqref="A1 C5:C6"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
    '<ignoredErrors><ignoredError sqref="A5" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
  sheetLinks: [
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
  ] as const,
  more: {
    'xl/drawings/drawing1.xml':
      `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">` +
      '<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from>' +
      '<xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1"><x:ClientData ObjectType="Note">' +
      '<x:Anchor>1, 15, 3, 2, 3, 15, 7, 4</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    'xl/comments1.xml': `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A5" authorId="0"><text><t>note</t></text></comment></commentList></comments>`,
  },
};

function open() {
  const bytes = pack(book(FULL));
  const { workbook, changes } = openInGrid(bytes);
  const sheet = workbook.worksheets.getItem('Map');
  const rows = (row: number, rowCount: number) =>
    sheet.rangeOver({ row, column: 0, rowCount, columnCount: ALL_COLUMNS });
  const columns = (column: number, columnCount: number) =>
    sheet.rangeOver({ row: 0, column, rowCount: ALL_ROWS, columnCount });
  const save = async () => {
    const saved = spliceChanges(bytes, await changes());
    expect(saved.notCarried).toEqual([]);
    return saved.bytes;
  };
  return { bytes, workbook, changes, rows, columns, save };
}

describe('an inserted row', () => {
  test('takes along what stands below it: cells with all they hold, validation, notes, pictures, filters, breaks', async () => {
    const { rows, changes, save } = open();
    await rows(3, 1).insert('Down');
    expect((await changes()).cells).toEqual([]);
    const saved = await save();
    const sheet = partText(saved, SHEET_PATH);
    for (const part of [
      '<dimension ref="A1:C7"/>',
      '<c r="A1" t="str" vm="1"><v>x</v></c>',
      '<row r="3" ht="33" customHeight="1">',
      '<f>A3*$A$6</f>',
      '<row r="5" hidden="1"><c r="A5"><v>2</v></c><c r="B5"><f>A5*$A$6</f><v>6</v></c></row>',
      '<f t="array" ref="C7">SUM(A3:A6*2)&amp;""</f>',
      '<protectedRange sqref="A3:A6" name="own"/>',
      '<autoFilter ref="A3:B6"/>',
      '<conditionalFormatting sqref="A3:A6"><cfRule type="dataBar"',
      'sqref="A5"><formula1>$A$3:$A$6</formula1>',
      'sqref="A1 C6:C7"><formula1>1</formula1>',
      '<brk id="5" max',
      '<ignoredError sqref="A6"',
    ])
      expect(sheet).toContain(part);
    expect(partText(saved, 'xl/comments1.xml')).toContain('<comment ref="A6"');
    expect(partText(saved, 'xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><x:Row>5</x:Row><x:Column>0</x:Column>',
    );
    expect(partText(saved, 'xl/drawings/drawing1.xml')).toMatch(/<xdr:row>5<.*<xdr:row>9</);
  });

  test('that was taken back leaves nothing behind', async () => {
    const { rows, changes } = open();
    await rows(3, 2).insert('Down');
    await rows(3, 2).delete('Up');
    expect(await changes()).toEqual(NO_CHANGES);
  });
});

test('a deleted row takes its own validation, notes and errors with it, and a column moves what is right of it', async () => {
  const { rows, columns, save } = open();
  await rows(4, 1).delete('Up');
  await columns(0, 1).insert('Right');
  const saved = await save();
  const sheet = partText(saved, SHEET_PATH);
  expect(sheet).not.toContain('ignoredError');
  expect(sheet).toContain('sqref="B4"><formula1>$B$3:$B$4</formula1>');
  expect(sheet).toContain('sqref="B1 D5"><formula1>1</formula1>');
  expect(partText(saved, 'xl/comments1.xml')).not.toContain('<comment ');
  const map = sheetOf(readWorkbookFile(saved).state, 'Map');
  expect(cellOf(map, 'B4')).toMatchObject({ value: 2 });
  expect(cellOf(map, 'C4')).toMatchObject({ formula: '=B4*#REF!' });
});

test('a column that is inserted into a table has a heading, as Excel gives it one', async () => {
  const bytes = pack(
    book({
      data: '<sheetData><row r="1"><c r="A1" t="str"><v>Item</v></c><c r="B1" t="str"><v>Score</v></c></row><row r="2"><c r="A2" t="str"><v>x</v></c><c r="B2"><v>1</v></c></row></sheetData>',
      tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      sheetLinks: [['rId1', 'table', '../tables/table1.xml']],
      more: {
        'xl/tables/table1.xml': `${DECLARATION}<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Item"/><tableColumn id="2" name="Score"/></tableColumns></table>`,
      },
    }),
  );
  const { workbook, changes } = openInGrid(bytes);
  const column = workbook.worksheets
    .getItem('Map')
    .rangeOver({ row: 0, column: 1, rowCount: ALL_ROWS, columnCount: 1 });
  await column.insert('Right');
  const saved = spliceChanges(bytes, await changes());
  expect(saved.notCarried).toEqual([]);
  const map = sheetOf(readWorkbookFile(saved.bytes).state, 'Map');
  expect(map.tables[0]?.columns.map(({ name }) => name)).toEqual(['Item', 'Column1', 'Score']);
  expect(cellOf(map, 'B1')?.value).toBe('Column1');
});

test.each(['libreoffice.xlsx', 'openpyxl.xlsx', 'gnumeric.xlsx', 'exceljs.xlsx', 'sheetjs.xlsx'])(
  'rows and columns of %s that move are where the grid has them, and the file is as valid as it was',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, 'corpus', name)));
    const { workbook, changes } = openInGrid(bytes);
    const [sheet] = workbook.sheets();
    await sheet?.rangeOver({ row: 1, column: 0, rowCount: 2, columnCount: ALL_COLUMNS }).insert('Down');
    await sheet?.rangeOver({ row: 5, column: 0, rowCount: 1, columnCount: ALL_COLUMNS }).delete('Up');
    const { bytes: saved } = spliceChanges(bytes, await changes());
    const after = sheetOf(workbook.describeNow(), sheet?.name ?? '');
    const found = sheetOf(readWorkbookFile(saved).state, after.sheet);
    const told = (cells: typeof after.cells) =>
      cells
        .filter(({ value, formula }) => value !== '' || formula !== undefined)
        .map(({ row, column, value, formula, numberFormat }) => [row, column, formula ?? value, numberFormat])
        .sort(
          ([row = 0, column = 0], [other = 0, beside = 0]) =>
            Number(row) - Number(other) || Number(column) - Number(beside),
        );
    expect(told(found.cells)).toEqual(told(after.cells));
    if (hasValidator) expect(await newSchemaErrors(bytes, saved)).toEqual([]);
  },
);
