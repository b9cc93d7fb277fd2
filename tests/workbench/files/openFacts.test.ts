import { writeXlsx } from 'hucre/xlsx';
import { createWorkbook } from '../../../src/workbench/files/create';
import { readWorkbookFile } from '../../../src/workbench/files/open';
import { placeOf } from '../../../src/workbench/files/read/conditionalFormats';
import { openBook, sheetOf } from './opening';
import { book, pack, STYLES } from './splice/fixtures/package';

describe('conditional formats', () => {
  const styles = STYLES.replace(
    '<dxfs count="0"/>',
    '<dxfs count="1"><dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><numFmt numFmtId="170" formatCode="&quot;▲ &quot;@"/>' +
      '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="thin"><color rgb="FF000000"/></left></border></dxf></dxfs>',
  );
  const rule = (type: string, priority: number, inside = '', more = ''): string =>
    `<cfRule type="${type}" dxfId="0" priority="${priority}" ${more}>${inside}</cfRule>`;
  const opened = openBook({
    styles,
    tail:
      `<conditionalFormatting sqref="B2:B9 D2">${rule('cellIs', 5, '<formula>$A$1</formula><formula>9</formula>', 'operator="between"')}</conditionalFormatting>` +
      `<conditionalFormatting sqref="C2:C9">${rule('expression', 2, '<formula>AND($C2&gt;=7,_xlfn.XOR(TRUE))</formula>', 'stopIfTrue="1"')}${rule('top10', 4, '', 'rank="3"')}` +
      '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="x"><x14:id>{AA}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
      '<extLst><ext uri="y"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{AA}"/><xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting>' +
      '<x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{BB}"><xm:f>Notes!$A$1&gt;0</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>E2:E9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  });
  const formats = sheetOf(opened.state, 'Map').conditionalFormats;

  test('the strongest comes first, and each tells its place in the file', () => {
    expect(formats.map(({ origin }) => origin)).toEqual([
      'newer:1.0',
      'usual:1.0',
      'usual:1.2',
      'usual:1.1',
      'usual:0.0',
    ]);
    expect(placeOf('usual:1.2')).toEqual({ dialect: 'usual', block: 1, rule: 2 });
    expect(placeOf(undefined)).toBeNull();
  });

  test('a rule by formula keeps its text, its areas and everything it paints', () => {
    expect(formats[1]).toEqual({
      origin: 'usual:1.0',
      kind: 'Custom',
      areas: [{ row: 1, column: 2, rowCount: 8, columnCount: 1 }],
      stopIfTrue: true,
      formula: '=AND($C2>=7,XOR(TRUE))',
      style: {
        fillColor: '#FFC7CE',
        fontColor: '#9C0006',
        bold: true,
        italic: false,
        numberFormat: '"▲ "@',
        borders: { left: { style: 'Continuous', weight: 'Thin', color: '#000000' } },
      },
    });
  });

  test('a comparison keeps its formulas, on all its areas', () => {
    expect(formats[4]).toMatchObject({
      kind: 'CellValue',
      comparison: { operator: 'Between', formula1: '=$A$1', formula2: '=9' },
      areas: [
        { row: 1, column: 1 },
        { row: 1, column: 3, rowCount: 1 },
      ],
    });
  });

  test('kinds that only the grid draws are given in its words', () => {
    expect(formats[2]).toMatchObject({
      kind: 'DataBar',
      gridRule: { type: 'dataBar', config: { positiveColor: '#638EC6' } },
    });
    expect(formats[3]).toMatchObject({
      kind: 'TopBottom',
      gridRule: { subType: 'rank', value: 3, isBottom: false },
    });
  });

  test('a rule that refers to another sheet, kept in the extension list, is read like any other', () => {
    expect(formats[0]).toMatchObject({
      kind: 'Custom',
      formula: '=Notes!$A$1>0',
      style: { fillColor: '#00FF00' },
    });
  });
});

describe('names, tables, settings', () => {
  test('names come with scope, comment and readable formula; what Excel keeps for itself is left out', () => {
    const { facts } = openBook({
      workbookTail:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Map!$A$1</definedName>' +
        '<definedName name="SHOW" comment="v1">_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+1)</definedName>' +
        '<definedName name="here" localSheetId="1" hidden="1">\'Notes\'!$A$1</definedName></definedNames>',
    });
    expect(facts.names).toEqual([
      { name: 'SHOW', sheet: null, formula: '=LAMBDA(x,[y],x+1)', comment: 'v1', visible: true },
      { name: 'here', sheet: 'Notes', formula: "='Notes'!$A$1", comment: '', visible: false },
    ]);
  });

  test('a table comes with its totals row and its columns', async () => {
    const bytes = await createWorkbook({
      sheets: [
        {
          name: 'Map',
          rows: [
            [],
            [null, 'Item', 'VM'],
            [null, 'a', 1],
            [null, 'b', 2],
            [null, 'Total', { formula: '=SUBTOTAL(109,Deals[VM])', value: 3 }],
          ],
          tables: [
            {
              name: 'Deals',
              range: 'B2:C5',
              showTotals: true,
              columns: [
                { name: 'Item', totalsLabel: 'Total' },
                { name: 'VM', totalsFunction: 'sum' },
              ],
            },
          ],
        },
      ],
    });
    expect(sheetOf(readWorkbookFile(bytes).state, 'Map').tables).toEqual([
      {
        origin: 'xl/tables/table1.xml',
        name: 'Deals',
        area: { row: 1, column: 1, rowCount: 4, columnCount: 2 },
        showHeaders: true,
        showTotals: true,
        columns: [
          { name: 'Item', totalsLabel: 'Total' },
          { name: 'VM', totalsFormula: '=SUBTOTAL(109,Deals[VM])' },
        ],
        style: 'TableStyleMedium2',
      },
    ]);
  });

  const settingsOf = (id: string, values: Readonly<Record<string, unknown>>): string =>
    `<we:webextension xmlns:we="x" id="{1}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:properties>${Object.entries(
      values,
    )
      .map(
        ([name, value]) =>
          `<we:property name="${name}" value="${JSON.stringify(value).replace(/"/g, '&quot;')}"/>`,
      )
      .join('')}</we:properties></we:webextension>`;

  test("settings are those of the add-in asked for, and never another add-in's", () => {
    const bytes = {
      more: {
        'xl/webextensions/webextension1.xml': settingsOf('other', { theirs: 1 }),
        'xl/webextensions/webextension2.xml': settingsOf('OURS-1', {
          Deal: '{"version":1}',
          list: [1, null],
        }),
      },
    };
    const read = (addInId?: string) =>
      readWorkbookFile(pack(book(bytes)), addInId === undefined ? {} : { addInId }).facts.settings;
    expect(read('{ours-1}')).toEqual({ Deal: '{"version":1}', list: [1, null] });
    expect(read('unknown')).toEqual({});
    expect(read()).toEqual({ theirs: 1, Deal: '{"version":1}', list: [1, null] });
  });
});

describe('validation, notes, links', () => {
  const opened = openBook({
    tail:
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="I2:I9 J2"><formula1>"Give,Get"</formula1></dataValidation>' +
      '<dataValidation type="whole" operator="lessThanOrEqual" sqref="B2"><formula1>10</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A2" r:id="rId7" tooltip="tip"/><hyperlink ref="A3" location="Notes!A1" display="there"/></hyperlinks>',
    sheetLinks: [
      ['rId7', 'hyperlink', 'https://example.com/', true],
      ['rId8', 'comments', '../comments1.xml'],
    ],
    more: {
      'xl/comments1.xml':
        '<comments><authors><author>Ida</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Ask </t></r><r><t>again</t></r></text></comment></commentList></comments>',
    },
  });

  test('validation rules are told in the words of the add-in interface', () => {
    expect(sheetOf(opened.state, 'Map').dataValidations).toMatchObject([
      { type: 'List', rule: { list: { inCellDropDown: true, source: 'Give,Get' } }, ignoreBlanks: true },
      { type: 'WholeNumber', rule: { wholeNumber: { operator: 'LessThanOrEqualTo', formula1: 10 } } },
    ]);
  });

  test('notes come with author and place, and the grid shows them', () => {
    expect(opened.notes[0]).toEqual({
      sheet: 'Map',
      notes: [{ row: 1, column: 1, author: 'Ida', text: 'Ask again' }],
    });
    const resource = opened.snapshot.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN');
    expect(JSON.parse(resource?.data ?? '{}')).toMatchObject({
      'sheet-1': { 1: { 1: { note: 'Ask again' } } },
    });
  });

  test('links lead out of the workbook or into it', () => {
    expect(sheetOf(opened.state, 'Map').hyperlinks).toEqual([
      { row: 1, column: 0, address: 'https://example.com/', screenTip: 'tip' },
      { row: 2, column: 0, documentReference: 'Notes!A1', textToDisplay: 'there' },
    ]);
  });
});

describe('what the workbench does not show does not keep a file from opening', () => {
  test('charts and pivot tables', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Data',
          rows: [
            ['k', 'v'],
            ['a', 1],
            ['b', 2],
          ],
          charts: [
            {
              type: 'column',
              series: [{ name: 's', values: 'Data!$B$2:$B$3' }],
              anchor: { from: { row: 5, col: 0 }, to: { row: 9, col: 4 } },
            },
          ],
        },
        {
          name: 'Pivot',
          pivotTables: [{ name: 'P', sourceSheet: 'Data', rows: ['k'], values: [{ field: 'v' }] }],
        },
      ],
    });
    expect(readWorkbookFile(bytes).state.sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'Pivot']);
  });

  test('chart sheets are named, and do not disturb which sheet is in front or whose a name is', () => {
    const opened = openBook({
      more: {
        'xl/workbook.xml':
          '<workbook><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="Chart" sheetId="9" r:id="rId9"/>' +
          '<sheet name="Map" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="4" r:id="rId2"/></sheets>' +
          '<definedNames><definedName name="here" localSheetId="1">1</definedName></definedNames></workbook>',
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      },
      workbookLinks: [['rId9', 'chartsheet', 'chartsheets/sheet1.xml']],
    });
    expect(opened.otherSheets).toEqual(['Chart']);
    expect(opened.state.sheets.map(({ sheet }) => sheet)).toEqual(['Map', 'Notes']);
    expect(opened.state.activeSheet).toBe('Notes');
    expect(opened.facts.names[0]?.sheet).toBe('Map');
  });

  test('broken parts beside the sheets', () => {
    const opened = openBook({
      sheetLinks: [
        ['rId1', 'table', '../tables/table1.xml'],
        ['rId2', 'comments', '../gone.xml'],
      ],
      more: { 'xl/tables/table1.xml': '<table ref=' },
    });
    expect(sheetOf(opened.state, 'Map')).toMatchObject({ tables: [] });
  });
});
