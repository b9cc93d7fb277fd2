import type { ChangedTable, NewTable } from '../../../../src/workbench/files/changes';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { area, changes, formula, value } from './changesOf';
import { differentParts, partText } from './comparePackages';
import type { BookOptions } from './fixtures/package';
import { book, DECLARATION, MAIN, pack, SHEET_PATH } from './fixtures/package';

const TABLE = 'xl/tables/table1.xml';
const UID = 'xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3"';

function tableXml(attributes = ''): string {
  return (
    `${DECLARATION}<table xmlns="${MAIN}" ${UID} id="7" name="Deals" displayName="Deals" ref="A1:B4" totalsRowCount="1"${attributes}>` +
    '<autoFilter ref="A1:B3"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="2"/></customFilters></filterColumn></autoFilter>' +
    '<sortState ref="A2:B3"><sortCondition ref="B2:B3"/></sortState>' +
    '<tableColumns count="2"><tableColumn id="1" xr3:uid="{01}" name="Concession" totalsRowLabel="Total"/>' +
    '<tableColumn id="4" xr3:uid="{04}" name="Value" totalsRowFunction="sum" dataDxfId="0"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>' +
    '<tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}"/></extLst></table>'
  );
}

const DATA =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>2</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>4</v></c></row><row r="4"><c r="A4" t="str"><v>Total</v></c><c r="B4"><f>SUBTOTAL(109,Deals[Value])</f><v>6</v></c></row></sheetData>';

function withTable(xml = tableXml()): BookOptions {
  return {
    data: DATA,
    tail: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    sheetLinks: [['rId1', 'table', '/xl/Tables/Table1.xml']],
    more: { [TABLE]: xml },
  };
}

const WIDER: ChangedTable = {
  sheet: 'Map',
  name: 'Deals',
  area: area('A1:D4'),
  showTotals: true,
  columns: [
    { name: 'Concession' },
    { name: 'Value' },
    { name: 'Gap' },
    { name: 'To them', totalsFormula: '=SUBTOTAL(109,[To them])' },
  ],
};

const NEW_CELLS = [
  value('Map', 'C1', 'Gap'),
  formula('Map', 'C2', '=[@Value]-1', 1),
  formula('Map', 'C3', '=[@Value]-1', 3),
  value('Map', 'D1', 'To them'),
  value('Map', 'D2', 5),
  formula('Map', 'D4', '=SUBTOTAL(109,[To them])', 5),
];

function widen(xml?: string) {
  const before = pack(book(withTable(xml)));
  const change = changes({ cells: NEW_CELLS, tables: { added: [], changed: [WIDER] } });
  const { bytes, notCarried } = spliceChanges(before, change);
  return { before, bytes, notCarried, table: partText(bytes, TABLE), sheet: partText(bytes, SHEET_PATH) };
}

describe('changing a table of the file', () => {
  test('new columns stand behind the others, with numbers of their own, their formula and their total', () => {
    const { table, notCarried } = widen();
    expect(notCarried).toEqual([]);
    expect(table).toContain('ref="A1:D4" totalsRowCount="1">');
    expect(table).toContain('<autoFilter ref="A1:D3"><filterColumn colId="1"><customFilters>');
    expect(table).toContain(
      '<tableColumns count="4"><tableColumn id="1" xr3:uid="{01}" name="Concession" totalsRowLabel="Total"/>' +
        '<tableColumn id="4" xr3:uid="{04}" name="Value" totalsRowFunction="sum" dataDxfId="0"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>' +
        '<tableColumn id="5" name="Gap"><calculatedColumnFormula>Deals[[#This Row],[Value]]-1</calculatedColumnFormula></tableColumn>' +
        '<tableColumn id="6" name="To them" totalsRowFunction="sum"/></tableColumns><tableStyleInfo',
    );
    expect(table).toContain('<sortState ref="A2:B3">');
    expect(table).toContain('<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}"/></extLst></table>');
  });

  test('the cells of new columns are written, headings and totals included', () => {
    const { sheet, before, bytes } = widen();
    expect(sheet).toContain('<c r="C1" t="inlineStr"><is><t>Gap</t></is></c>');
    expect(sheet).toContain('<c r="C2"><f>Deals[[#This Row],[Value]]-1</f><v>1</v></c>');
    expect(sheet).toContain('<c r="D4"><f>SUBTOTAL(109,Deals[To them])</f><v>5</v></c>');
    expect(differentParts(before, bytes).changed).toEqual([TABLE, 'xl/workbook.xml', SHEET_PATH].sort());
  });

  test('taking the columns away again gives the table back, byte for byte', () => {
    const { before, bytes } = widen();
    const back: ChangedTable = { ...WIDER, area: area('A1:B4'), columns: WIDER.columns.slice(0, 2) };
    const restored = spliceChanges(bytes, changes({ tables: { added: [], changed: [back] } }));
    expect(partText(restored.bytes, TABLE)).toBe(partText(before, TABLE));
  });

  test('filters follow their columns', () => {
    const before = pack(book(withTable()));
    const change: ChangedTable = {
      ...WIDER,
      area: area('A1:C4'),
      columns: [{ name: 'Concession' }, { name: 'Gap' }, { name: 'Value' }],
    };
    const { bytes } = spliceChanges(before, changes({ tables: { added: [], changed: [change] } }));
    expect(partText(bytes, TABLE)).toContain('<filterColumn colId="2">');
  });

  test('headings and totals of columns that do not change are not carried; the body is', () => {
    const before = pack(book(withTable()));
    const cells = [value('Map', 'B1', 'Magnitude'), value('Map', 'B2', 9), value('Map', 'B4', 1)];
    const { bytes, notCarried } = spliceChanges(before, changes({ cells }));
    expect(notCarried).toEqual([
      'The change to Map!B1 was not saved: the cell is a column heading of the table Deals; rename the column in Excel, so that formulas follow.',
      'The change to Map!B4 was not saved: the cell is in the totals row of the table Deals; change the total in Excel.',
    ]);
    expect(partText(bytes, SHEET_PATH)).toContain('<c r="B2"><v>9</v></c>');
  });

  test.each([
    [
      'whose columns come from a query',
      tableXml(' tableType="queryTable"'),
      WIDER,
      'its columns come from an external source',
    ],
    ['that is not there', tableXml(), { ...WIDER, name: 'Plan' }, 'the file has no such table'],
    [
      'with two equal headings',
      tableXml(),
      { ...WIDER, columns: WIDER.columns.map(() => ({ name: 'Gap' })) },
      'two of its columns have the same heading',
    ],
  ])('a table %s is left alone', (_, xml, change, because) => {
    const before = pack(book(withTable(xml)));
    const { bytes, notCarried } = spliceChanges(
      before,
      changes({ tables: { added: [], changed: [change] } }),
    );
    expect(notCarried).toEqual([`The change to the table ${change.name} on Map was not saved: ${because}.`]);
    expect(differentParts(before, bytes).changed).toEqual([]);
  });
});

describe('adding a table', () => {
  const table: NewTable = {
    name: 'Ledger',
    area: area('E1:F3'),
    showHeaders: true,
    showTotals: false,
    columns: [
      { name: 'Given' },
      { name: 'A "quoted"\nheading', calculatedFormula: '=CONCESSION.SCORE([@Given])' },
    ],
    style: 'TableStyleMedium2',
  };
  const add = (options: BookOptions, some: Partial<NewTable> = {}) => {
    const before = pack(book(options));
    const added = [{ sheet: 'Map', ...table, ...some }];
    return { before, ...spliceChanges(before, changes({ tables: { added, changed: [] } })) };
  };

  test('it becomes a part of its own with a number that no other table has', () => {
    const { before, bytes } = add(withTable());
    expect(differentParts(before, bytes).added).toEqual(['xl/tables/table2.xml']);
    const xml = partText(bytes, 'xl/tables/table2.xml');
    expect(xml).toContain(
      'id="8" name="Ledger" displayName="Ledger" ref="E1:F3" totalsRowShown="0"><autoFilter ref="E1:F3"/>' +
        '<tableColumns count="2"><tableColumn id="1" name="Given"/>' +
        '<tableColumn id="2" name="A &quot;quoted&quot;_x000a_heading"><calculatedColumnFormula array="1">_xldudf_CONCESSION_SCORE(Ledger[[#This Row],[Given]])</calculatedColumnFormula></tableColumn></tableColumns>' +
        '<tableStyleInfo name="TableStyleMedium2"',
    );
    expect(partText(bytes, SHEET_PATH)).toContain(
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts></worksheet>',
    );
    expect(partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/>',
    );
    expect(partText(bytes, '[Content_Types].xml')).toContain('<Override PartName="/xl/tables/table2.xml"');
  });

  test('the list of tables stands behind form controls, which come wrapped for old readers', () => {
    const control =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
    const { bytes } = add({ tail: `<pageMargins left="1"/>${control}<extLst/>` });
    expect(partText(bytes, SHEET_PATH)).toContain(
      `${control}<tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst/>`,
    );
  });

  test('a table over another one is not carried', () => {
    const { notCarried } = add(withTable(), { area: area('B4:C6') });
    expect(notCarried).toEqual([
      'The table Ledger on Map was not saved: it would overlap the table Deals at A1:B4.',
    ]);
  });
});
