import type { NewSheet } from '../../../../src/workbench/files/changes';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { area, changes, formula, place, value } from './changesOf';
import { differentParts, partText } from './comparePackages';
import type { BookOptions } from './fixtures/package';
import { book, pack } from './fixtures/package';

const EMPTY: NewSheet = {
  name: 'Session review',
  visibility: 'Visible',
  cells: [],
  merges: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  conditionalFormats: [],
  tables: [],
  hyperlinks: [],
};

function add(some: Partial<NewSheet> = {}, options: BookOptions = {}) {
  const before = pack(book(options));
  const { bytes, notCarried } = spliceChanges(before, changes({ newSheets: [{ ...EMPTY, ...some }] }));
  return { before, bytes, notCarried, workbook: partText(bytes, 'xl/workbook.xml') };
}

describe('new sheets', () => {
  test('a sheet becomes a part of its own, last in the tab order, with a number of its own', () => {
    const { before, bytes, workbook } = add();
    expect(differentParts(before, bytes)).toEqual({
      changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'],
      added: ['xl/worksheets/sheet3.xml'],
      removed: [],
    });
    expect(workbook).toContain('<sheet name="Session review" sheetId="5" r:id="rId5"/></sheets>');
  });

  test('its cells, looks, widths, merges, frozen panes, rules, tables, print setup and links are all there', () => {
    const { bytes, notCarried } = add({
      cells: [
        { ...value('', 'A1', 'Review'), style: { bold: true, fontSize: 16 } },
        formula('', 'B3', '=SUM(Map!B2:C2)', 10),
        value('', 'A5', 'Given'),
        value('', 'A6', 4),
      ],
      merges: [area('A1:C1')],
      columnWidths: { 0: 96 },
      rowHeights: { 0: 30 },
      hiddenColumns: [6],
      frozen: { rows: 2, columns: 1 },
      conditionalFormats: [
        { areas: [area('B3')], formula: '=B3>5', style: { bold: true }, stopIfTrue: false },
      ],
      tables: [
        {
          name: 'Ledger',
          area: area('A5:A6'),
          showHeaders: true,
          showTotals: false,
          columns: [{ name: 'Given' }],
          style: '',
        },
      ],
      hyperlinks: [
        { ...place('A1'), address: 'https://example.com/?a=1&b=2', screenTip: 'Open' },
        { ...place('B3'), documentReference: 'Map!B2' },
      ],
      showGridlines: false,
      tabColor: '#842029',
      print: {
        orientation: 'landscape',
        paper: 9,
        fitTo: { width: 1, height: 0 },
        titleRows: { first: 0, last: 1 },
      },
    });
    expect(notCarried).toEqual([]);
    const sheet = partText(bytes, 'xl/worksheets/sheet3.xml');
    const order = [
      '<sheetPr><tabColor rgb="FF842029"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B6"/>',
      '<sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
      '<cols><col width="18.28515625" customWidth="1" min="1" max="1"/><col width="9.140625" hidden="1" min="7" max="7"/></cols>',
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="3" t="inlineStr"><is><t>Review</t></is></c></row>',
      '<c r="B3"><f>SUM(Map!B2:C2)</f><v>10</v></c>',
      '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      '<conditionalFormatting sqref="B3"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;5</formula>',
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Open"/><hyperlink ref="B3" location="Map!B2"/></hyperlinks>',
      '<pageMargins',
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
      '<tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>',
    ];
    const places = order.map((piece) => sheet.indexOf(piece));
    expect(order.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(partText(bytes, 'xl/worksheets/_rels/sheet3.xml.rels')).toContain(
      'Target="https://example.com/?a=1&amp;b=2" TargetMode="External"',
    );
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Session review\'!$1:$2</definedName>',
    );
  });

  test('a sheet put before others moves what counts sheets by their place', () => {
    const { workbook } = add(
      { position: 1, visibility: 'VeryHidden' },
      {
        workbookTail:
          '<definedNames><definedName name="a" localSheetId="0">1</definedName><definedName name="b" localSheetId="1">2</definedName></definedNames>',
      },
    );
    expect(workbook).toMatch(
      /name="Map".*name="Session review" sheetId="5" state="veryHidden".*name="Notes"/,
    );
    expect(workbook).toContain('activeTab="2"');
    expect(workbook).toContain('name="a" localSheetId="0"');
    expect(workbook).toContain('name="b" localSheetId="2"');
  });

  test('a workbook whose structure is protected gets no new sheet, and the rest is carried', () => {
    const before = pack(
      book({
        workbookHead:
          '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="x==" lockStructure="1"/>',
      }),
    );
    const { bytes, notCarried } = spliceChanges(
      before,
      changes({ newSheets: [EMPTY], cells: [value('Map', 'B2', 8)] }),
    );
    expect(notCarried).toEqual([
      'The workbook\'s structure is protected, so new sheets could not be saved: "Session review". Remove the protection in Excel (Review, Protect Workbook) and save again.',
    ]);
    expect(differentParts(before, bytes).added).toEqual([]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('<v>8</v>');
  });

  test.each([
    ['notes', 'a sheet of that name exists already'],
    ['a/b', 'its name holds a character that Excel does not allow'],
    ['x'.repeat(32), 'its name must have 1 to 31 characters'],
  ])('the name %s is refused', (name, because) => {
    expect(add({ name }).notCarried).toEqual([`The new sheet "${name}" was not saved: ${because}.`]);
  });
});
