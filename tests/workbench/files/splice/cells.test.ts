import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { blank, changes, formula, place, spilling, value } from './changesOf';
import { differentParts, partText, xmlDifference } from './comparePackages';
import type { BookOptions } from './fixtures/package';
import { book, pack, SHEET_PATH } from './fixtures/package';

const ROW = '/worksheet/sheetData/row';

/** Splices changes into the plain map and tells what its sheet lost and gained. */
function spliceIntoMap(cells: Parameters<typeof changes>[0]['cells'], options: BookOptions = {}) {
  const before = pack(book(options));
  const { bytes, notCarried } = spliceChanges(before, changes(cells ? { cells } : {}));
  const sheet = partText(bytes, SHEET_PATH);
  return { before, bytes, notCarried, sheet, ...xmlDifference(partText(before, SHEET_PATH), sheet) };
}

describe('writing cells into a sheet', () => {
  test('a number goes into its cell, which keeps its look; nothing else of the sheet changes', () => {
    const { lost, gained } = spliceIntoMap([value('Map', 'B2', 8.5)]);
    expect(lost).toEqual([`${ROW}/c/v = 7`]);
    expect(gained).toEqual([`${ROW}/c/v = 8.5`]);
  });

  test('only the sheet and the workbook part change, and the archive keeps its order', () => {
    const { before, bytes } = spliceIntoMap([value('Map', 'B2', 8.5)]);
    expect(differentParts(before, bytes)).toEqual({
      changed: ['xl/workbook.xml', SHEET_PATH],
      added: [],
      removed: [],
    });
    expect(xmlDifference(partText(before, 'xl/workbook.xml'), partText(bytes, 'xl/workbook.xml'))).toEqual({
      lost: ['/workbook/calcPr calcId="191029"'],
      gained: ['/workbook/calcPr calcId="191029" fullCalcOnLoad="1"'],
    });
  });

  test('text stands in the cell itself, so that the shared strings stay untouched', () => {
    const { sheet } = spliceIntoMap([value('Map', 'A2', 'Fish & <chips>')]);
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t>Fish &amp; &lt;chips&gt;</t></is></c>');
  });

  test('spaces at the ends and line breaks in text are kept', () => {
    const { sheet } = spliceIntoMap([value('Map', 'A2', ' two\nlines ')]);
    expect(sheet).toContain('<t xml:space="preserve"> two\nlines </t>');
  });

  test('characters that XML cannot hold are written as Office writes them, and look-alikes are guarded', () => {
    const { sheet } = spliceIntoMap([value('Map', 'A2', 'bell\u0007 _x0041_')]);
    expect(sheet).toContain('<t>bell_x0007_ _x005F_x0041_</t>');
  });

  test('text that starts like a formula stays text', () => {
    const { sheet } = spliceIntoMap([value('Map', 'A2', '=1+1')]);
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t>=1+1</t></is></c>');
  });

  test('yes and no, and error values, have types of their own', () => {
    const { sheet } = spliceIntoMap([value('Map', 'B2', true), value('Map', 'C2', { error: '#N/A' })]);
    expect(sheet).toContain('<c r="B2" s="2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c>');
  });

  test('a cleared cell keeps its look and loses its content', () => {
    const { sheet } = spliceIntoMap([blank('Map', 'A1')]);
    expect(sheet).toContain('<row r="1" spans="1:3"><c r="A1" s="1"/><c r="B1"');
  });

  test('clearing a cell that is not there adds nothing', () => {
    const { lost, gained } = spliceIntoMap([blank('Map', 'D9')]);
    expect([lost, gained]).toEqual([[], []]);
  });

  test('new cells and rows stand in their order', () => {
    const { sheet, notCarried } = spliceIntoMap([
      value('Map', 'E2', 1),
      value('Map', 'B3', 2),
      value('Map', 'B4', 3),
      value('Map', 'D9', 4),
      value('Map', 'A7', 5),
    ]);
    expect(notCarried).toEqual([]);
    const addresses = [...sheet.matchAll(/<c r="([A-Z]+\d+)"/g)].map((match) => match[1]);
    expect(addresses).toEqual(['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'E2', 'B3', 'A4', 'B4', 'C4', 'A7', 'D9']);
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '7',
      '9',
    ]);
  });

  test('the used range and the spans of a row stretch over new cells', () => {
    const { sheet } = spliceIntoMap([value('Map', 'F2', 1), value('Map', 'B12', 2)]);
    expect(sheet).toContain('<dimension ref="A1:F12"/>');
    expect(sheet).toContain('<row r="2" spans="1:6" ht="30" customHeight="1">');
  });

  test('a sheet without any cell gets its first', () => {
    const { bytes } = spliceIntoMap([value('Notes', 'B2', 5)]);
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(
      '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>',
    );
  });

  test('a new cell takes the look of its row, else of its column', () => {
    const data = '<sheetData><row r="2" s="2" customFormat="1"/></sheetData>';
    const head = '<cols><col min="2" max="3" width="12" style="1"/></cols>';
    const { sheet } = spliceIntoMap([value('Map', 'B2', 1), value('Map', 'B3', 2), value('Map', 'D3', 3)], {
      data,
      head,
    });
    expect(sheet).toContain('<row r="2" s="2" customFormat="1"><c r="B2" s="2"><v>1</v></c></row>');
    expect(sheet).toContain('<row r="3"><c r="B3" s="1"><v>2</v></c><c r="D3"><v>3</v></c></row>');
  });

  test('rows and cells without numbers are counted as the format says', () => {
    const data = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    const { sheet } = spliceIntoMap([value('Map', 'B1', 20), value('Map', 'B2', 40)], { data, head: '' });
    expect(sheet).toContain(
      '<row><c><v>1</v></c><c><v>20</v></c></row><row><c><v>3</v></c><c r="B2"><v>40</v></c></row>',
    );
  });

  test('comments and character data between cells do not lead astray', () => {
    const data =
      '<sheetData><!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="A1" t="str"><f><![CDATA["<c r=">"]]></f><v>x</v></c></row></sheetData>';
    const { sheet } = spliceIntoMap([value('Map', 'B1', 2)], { data, head: '' });
    expect(sheet).toContain('<v>x</v></c><c r="B1"><v>2</v></c></row></sheetData>');
  });

  test('a text longer than a cell can hold is not carried, and the rest is', () => {
    const { notCarried, sheet } = spliceIntoMap([
      value('Map', 'A2', 'x'.repeat(32_768)),
      value('Map', 'B2', 9),
    ]);
    expect(notCarried).toEqual([
      'The change to Map!A2 was not saved: the cell is longer than the 32,767 characters that a cell can hold.',
    ]);
    expect(sheet).toContain('<c r="B2" s="2"><v>9</v></c>');
  });

  test('a sheet that the file does not have is told', () => {
    expect(spliceIntoMap([value('Plan', 'A1', 1)]).notCarried).toEqual([
      'The changes to "Plan" were not saved: the file has no worksheet of that name.',
    ]);
  });

  test('what the caller could not tell as data is handed on', () => {
    const { notCarried } = spliceChanges(
      pack(book()),
      changes({ notCarried: ['The sheet "Old" was deleted.'] }),
    );
    expect(notCarried).toEqual(['The sheet "Old" was deleted.']);
  });
});

describe('writing formulas', () => {
  test.each([
    [12.5, '<v>12.5</v></c>', ''],
    ['dear', '<v>dear</v></c>', ' t="str"'],
    [false, '<v>0</v></c>', ' t="b"'],
    [{ error: '#DIV/0!' }, '<v>#DIV/0!</v></c>', ' t="e"'],
    [null, '</c>', ''],
  ] as const)('a formula stands with its result %j', (result, end, type) => {
    const { sheet } = spliceIntoMap([formula('Map', 'C2', '=B2*2', result)]);
    expect(sheet).toContain(`<c r="C2"${type}><f>B2*2</f>${end}`);
  });

  test('an error that old versions do not know stands as #VALUE! until Excel has calculated', () => {
    const { sheet } = spliceIntoMap([formula('Map', 'C2', '=B2*2', { error: '#SPILL!' })]);
    expect(sheet).toContain('<c r="C2" t="e"><f>B2*2</f><v>#VALUE!</v></c>');
  });

  test('a function of the add-in is written as Excel writes it, in the form of a spilling formula', () => {
    const { sheet, bytes } = spliceIntoMap([formula('Map', 'C2', '=CONCESSION.ASYMMETRY(B2:D2,F2:H2)', -2)]);
    expect(sheet).toContain(
      '<c r="C2" cm="1"><f t="array" ref="C2">_xldudf_CONCESSION_ASYMMETRY(B2:D2,F2:H2)</f><v>-2</v></c>',
    );
    expect(partText(bytes, 'xl/metadata.xml')).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk>',
    );
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      '/sheetMetadata" Target="metadata.xml"/>',
    );
    expect(partText(bytes, '[Content_Types].xml')).toContain('<Override PartName="/xl/metadata.xml"');
  });

  test('a spilled result fills its cells, which hold values only', () => {
    const { sheet } = spliceIntoMap([
      spilling('Map', 'B2', '=SORT(C2:C4)', [
        [3, 'a'],
        [true, { error: '#N/A' }],
      ]),
    ]);
    expect(sheet).toContain(
      '<c r="B2" s="2" cm="1"><f t="array" ref="B2:C3">_xlfn._xlws.SORT(C2:C4)</f><v>3</v></c>',
    );
    expect(sheet).toContain('<c r="C2" t="str"><v>a</v></c>');
    expect(sheet).toContain('<row r="3"><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row>');
  });

  test('the order of calculation that the file remembers goes when a formula comes, changes or goes', () => {
    const options: BookOptions = {
      workbookLinks: [['rId9', 'calcChain', 'calcChain.xml']],
      more: { 'xl/calcChain.xml': '<calcChain><c r="C4" i="1"/></calcChain>' },
    };
    for (const cell of [
      formula('Map', 'B2', '=1', 1),
      formula('Map', 'C4', '=2', 2),
      value('Map', 'C4', 1),
    ]) {
      const { before, bytes } = spliceIntoMap([cell], options);
      expect(differentParts(before, bytes).removed).toEqual(['xl/calcChain.xml']);
      expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
      expect(partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    }
    const { before, bytes } = spliceIntoMap([value('Map', 'B2', 1)], options);
    expect(differentParts(before, bytes).removed).toEqual([]);
  });
});

describe('formulas that concern several cells', () => {
  const shared =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2" s="2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row></sheetData>';

  test('a cell that shares a formula may get its own; the others keep theirs', () => {
    const { lost, gained } = spliceIntoMap([value('Map', 'B3', 9)], { data: shared, head: '' });
    expect(lost).toEqual([`${ROW}/c/f si="0" t="shared"`, `${ROW}/c/v = 3`]);
    expect(gained).toEqual([`${ROW}/c/v = 9`]);
  });

  test('when the cell that holds the shared text is overwritten, the next one takes the text over', () => {
    const { sheet, notCarried } = spliceIntoMap([value('Map', 'B1', 9)], { data: shared, head: '' });
    expect(notCarried).toEqual([]);
    expect(sheet).toContain('<c r="B1"><v>9</v></c>');
    expect(sheet).toContain(
      '<c r="B2" s="2"><f t="shared" ref="B2:B4" si="0">A2*$A$1&amp;"A1"</f><v>2</v></c>',
    );
  });

  test('the text passes over cells that are overwritten too', () => {
    const { sheet } = spliceIntoMap([value('Map', 'B1', 9), value('Map', 'B2', 8)], {
      data: shared,
      head: '',
    });
    expect(sheet).toContain('<c r="B3"><f t="shared" ref="B3:B4" si="0">A3*$A$1&amp;"A1"</f><v>3</v></c>');
  });

  const arrays =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1:C2">_xlfn.UNIQUE(B1:B2)</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c><c r="C2" s="2"><v>2</v></c></row>' +
    '<row r="5"><c r="A5"><f t="dataTable" ref="A5:A6" dt2D="0" dtr="0" r1="B1"/><v>1</v></c></row></sheetData>';

  test('part of an array formula or of a what-if table cannot be carried', () => {
    const { notCarried, lost } = spliceIntoMap([value('Map', 'A2', 1), value('Map', 'A6', 1)], {
      data: arrays,
      head: '',
    });
    expect(lost).toEqual([]);
    expect(notCarried).toEqual([
      'The change to Map!A2 was not saved: the cell is part of the array formula in A1:A2, which Excel changes only as a whole.',
      'The change to Map!A6 was not saved: the cell is part of the what-if table in A5:A6, which Excel fills itself.',
    ]);
  });

  test('replacing a spilling formula clears the cells it filled; their look stays', () => {
    const { sheet } = spliceIntoMap([value('Map', 'C1', 5)], { data: arrays, head: '' });
    expect(sheet).toContain('<c r="C1"><v>5</v></c>');
    expect(sheet).toContain('<c r="C2" s="2"/>');
  });

  test('a value typed where a formula spills is not carried unless the formula changes too', () => {
    const alone = spliceIntoMap([value('Map', 'C2', 5)], { data: arrays, head: '' });
    expect(alone.notCarried).toEqual([
      'The change to Map!C2 was not saved: the cell is filled by the formula in C1; change that formula instead.',
    ]);
    const both = spliceIntoMap([value('Map', 'C2', 5), formula('Map', 'C1', '=B1', 1)], {
      data: arrays,
      head: '',
    });
    expect(both.notCarried).toEqual([]);
    expect(both.sheet).toContain('<c r="C2" s="2"><v>5</v></c>');
  });
});

describe('cells that cannot take new content', () => {
  test('only the top left cell of merged cells holds a value; a new look is carried all the same', () => {
    const tail = '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>';
    const { notCarried, sheet } = spliceIntoMap(
      [value('Map', 'A2', 'ok'), { ...value('Map', 'B3', 'lost'), style: { bold: true } }],
      { tail },
    );
    expect(notCarried).toEqual([
      'The change to Map!B3 was not saved: the cell is inside the merged cells A2:B3, where only the top left cell holds a value.',
    ]);
    expect(sheet).toContain('<is><t>ok</t></is>');
    expect(sheet).toContain('<row r="3"><c r="B3" s="3"/></row>');
  });

  test('cells with the same reason share one sentence', () => {
    const tail = '<mergeCells count="1"><mergeCell ref="A2:A9"/></mergeCells>';
    const cells = ['A3', 'A4', 'A5', 'A6', 'A7'].map((address) => value('Map', address, 1));
    expect(spliceIntoMap(cells, { tail }).notCarried).toEqual([
      'The changes to Map!A3, A4, A5 and 2 more were not saved: the cells are inside the merged cells A2:A9, where only the top left cell holds a value.',
    ]);
  });

  test('row heights and hidden rows are carried', () => {
    const before = pack(book());
    const rows = [
      { sheet: 'Map', row: 1, hidden: true },
      { sheet: 'Map', row: 5, height: 24 },
    ];
    const sheet = partText(spliceChanges(before, changes({ rows })).bytes, SHEET_PATH);
    expect(sheet).toContain('<row r="2" spans="1:3" ht="30" customHeight="1" hidden="1">');
    expect(sheet).toContain('<row r="6" ht="24" customHeight="1"/>');
  });

  test('column widths cut the stretches of the file', () => {
    const head = '<cols><col min="1" max="4" width="20" customWidth="1" style="1"/></cols>';
    const columns = [
      { sheet: 'Map', column: place('B1').column, width: 48 },
      { sheet: 'Map', column: place('G1').column, hidden: true },
    ];
    const sheet = partText(spliceChanges(pack(book({ head })), changes({ columns })).bytes, SHEET_PATH);
    expect(sheet).toContain(
      '<cols><col min="1" max="1" width="20" customWidth="1" style="1"/>' +
        '<col min="2" max="2" width="9.140625" customWidth="1" style="1"/>' +
        '<col min="3" max="4" width="20" customWidth="1" style="1"/>' +
        '<col width="9.140625" hidden="1" min="7" max="7"/></cols>',
    );
  });
});
