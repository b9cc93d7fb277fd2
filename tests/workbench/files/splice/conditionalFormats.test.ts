import type { RemovedConditionalFormat } from '../../../../src/workbench/files/changes';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { area, changes } from './changesOf';
import { differentParts, partText, xmlDifference } from './comparePackages';
import type { BookOptions } from './fixtures/package';
import { book, MAIN, pack, SHEET_PATH, STYLES } from './fixtures/package';

const MARK = '+N("concession-map")';

function rule(address: string, formula: string, style: object = { fillColor: '#F8D7DA', bold: true }) {
  return { sheet: 'Map', areas: [area(address)], formula: `=${formula}${MARK}`, style, stopIfTrue: false };
}

function add(bytes: Uint8Array, ...added: ReturnType<typeof rule>[]) {
  return spliceChanges(bytes, changes({ conditionalFormats: { added, removed: [] } }));
}

function remove(bytes: Uint8Array, ...removed: RemovedConditionalFormat[]) {
  return spliceChanges(bytes, changes({ conditionalFormats: { added: [], removed } }));
}

const BY_MARKER: RemovedConditionalFormat = { sheet: 'Map', by: 'marker', marker: MARK };

/** The user's own rules: a colour by value, and a data bar whose newer half stands in the extension list. */
const OWN: BookOptions = {
  styles: STYLES.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>'),
  namespaces: ' xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"',
  tail:
    '<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>\n  ' +
    '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>5</formula></cfRule>' +
    '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
    '<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AAAA1111-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="C2:C4"><formula1>"give,get"</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AAAA1111-0000-4000-8000-000000000001}"/><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting>' +
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{AAAA1111-0000-4000-8000-000000000002}"><xm:f>Notes!$A$1=1</xm:f></x14:cfRule><xm:sqref>C2</xm:sqref></x14:conditionalFormatting>' +
    '</x14:conditionalFormattings></ext></extLst>',
};

describe('adding conditional formats', () => {
  test('rules stand behind the user’s own, below them in priority, and nothing else of the sheet changes', () => {
    const before = pack(book(OWN));
    const { bytes, notCarried } = add(
      before,
      rule('B2:D4', '$B2>1'),
      rule('B2:D4', '$C2<"x"'),
      rule('A2', 'TRUE'),
    );
    expect(notCarried).toEqual([]);
    expect(differentParts(before, bytes).changed).toEqual(['xl/styles.xml', SHEET_PATH]);
    const sheet = partText(bytes, SHEET_PATH);
    const { lost, gained } = xmlDifference(partText(before, SHEET_PATH), sheet);
    expect(lost).toEqual([]);
    const path = '/worksheet/conditionalFormatting';
    expect(gained).toEqual([
      `${path} sqref="B2:D4"`,
      `${path}/cfRule dxfId="1" priority="10" type="expression"`,
      `${path}/cfRule/formula`,
      `${path}/cfRule/formula = $B2>1+N("concession-map")`,
      `${path}/cfRule dxfId="1" priority="11" type="expression"`,
      `${path}/cfRule/formula`,
      `${path}/cfRule/formula = $C2<"x"+N("concession-map")`,
      `${path} sqref="A2"`,
      `${path}/cfRule dxfId="1" priority="12" type="expression"`,
      `${path}/cfRule/formula`,
      `${path}/cfRule/formula = TRUE+N("concession-map")`,
    ]);
    expect(sheet.indexOf('concession-map')).toBeGreaterThan(sheet.indexOf('dataBar'));
    expect(sheet.indexOf('concession-map')).toBeLessThan(sheet.indexOf('<dataValidations'));
  });

  test('the look stands at the end of the file’s list, so that the user’s numbers keep their meaning', () => {
    const before = pack(book(OWN));
    const style = {
      fillColor: '#f8d7da',
      fontColor: '#842029',
      bold: true,
      italic: false,
      underline: true,
      strikethrough: true,
      numberFormat: '"▲ "0',
      borders: { bottom: { style: 'Continuous', weight: 'Thick', color: '#842029' } },
    };
    const styles = partText(add(before, rule('B2', 'TRUE', style)).bytes, 'xl/styles.xml');
    expect(styles).toContain(
      '<dxfs count="2"><dxf><font><i/></font></dxf><dxf><font><b/><i val="0"/><strike/><u/><color rgb="FF842029"/></font>' +
        '<numFmt numFmtId="165" formatCode="&quot;▲ &quot;0"/>' +
        '<fill><patternFill><bgColor rgb="FFF8D7DA"/></patternFill></fill>' +
        '<border><bottom style="thin"><color rgb="FF842029"/></bottom></border></dxf></dxfs>',
    );
  });

  test('a rule may stop the others and cover several areas', () => {
    const wide = { ...rule('B2:D2', 'TRUE'), areas: [area('B2:D2'), area('F4')], stopIfTrue: true };
    const sheet = partText(add(pack(book()), wide).bytes, SHEET_PATH);
    expect(sheet).toContain('<conditionalFormatting sqref="B2:D2 F4">');
    expect(sheet).toContain('priority="1" stopIfTrue="1"><formula>');
  });

  test.each([
    ['no list of looks', STYLES.replace('<dxfs count="0"/>', ''), '<dxfs count="1"><dxf>'],
    ['prefixed names', prefixed(STYLES), '<x:dxfs count="1"><x:dxf><x:font><x:b/></x:font><x:fill>'],
  ])('styles with %s take the look too', (_, styles, expected) => {
    expect(partText(add(pack(book({ styles })), rule('B2', 'TRUE')).bytes, 'xl/styles.xml')).toContain(
      expected,
    );
  });
});

/** The part as writers with a prefix for everything write it. */
function prefixed(xml: string): string {
  return xml
    .replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, '<$1x:$2')
    .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
}

describe('removing conditional formats', () => {
  test.each([
    ['a sheet with rules of its own', OWN],
    ['a plain sheet', {}],
  ])('adding and then removing ours gives back the very bytes of %s, styles included', (_, options) => {
    const before = pack(book(options));
    const highlighted = add(before, rule('B2:D4', '$B2>1'), rule('C2:C4', '$C2>1', { italic: true })).bytes;
    expect(differentParts(before, highlighted).changed).toContain(SHEET_PATH);
    const { bytes, notCarried } = remove(highlighted, BY_MARKER);
    expect(notCarried).toEqual([]);
    expect(differentParts(before, bytes)).toEqual({ changed: [], added: [], removed: [] });
  });

  test('adding twice and removing once leaves nothing of ours', () => {
    const before = pack(book(OWN));
    const twice = add(add(before, rule('B2', 'TRUE')).bytes, rule('B3', 'TRUE', { bold: true })).bytes;
    expect(differentParts(before, remove(twice, BY_MARKER).bytes).changed).toEqual([]);
  });

  test('replacing ours in one go keeps the priorities unique', () => {
    const first = add(pack(book(OWN)), rule('B2', 'TRUE'), rule('B3', 'TRUE')).bytes;
    const replaced = spliceChanges(
      first,
      changes({ conditionalFormats: { added: [rule('C2', 'FALSE')], removed: [BY_MARKER] } }),
    );
    const sheet = partText(replaced.bytes, SHEET_PATH);
    const priorities = [...sheet.matchAll(/ priority="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(priorities).size).toBe(priorities.length);
    expect(sheet.match(/concession-map/g)).toHaveLength(1);
  });

  test('a rule is found by its place', () => {
    const before = pack(book(OWN));
    const { bytes } = remove(before, { sheet: 'Map', by: 'place', block: 0, rule: 0 });
    const sheet = partText(bytes, SHEET_PATH);
    expect(sheet).not.toContain('cellIs');
    expect(sheet).toContain('<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar"');
  });

  test('the newer half of a rule goes with it', () => {
    const { bytes } = remove(pack(book(OWN)), { sheet: 'Map', by: 'place', block: 0, rule: 1 });
    const sheet = partText(bytes, SHEET_PATH);
    expect(sheet).not.toContain('000000000001}');
    expect(sheet).toContain('000000000002}');
  });

  test('a rule is found by what it says and where', () => {
    const before = pack(book(OWN));
    const gone = remove(before, { sheet: 'Map', by: 'formula', formula: '=5', areas: [area('B2:B4')] });
    expect(partText(gone.bytes, SHEET_PATH)).not.toContain('cellIs');
    const elsewhere = remove(before, { sheet: 'Map', by: 'formula', formula: '=5', areas: [area('B2:B5')] });
    expect(elsewhere.notCarried).toEqual([
      'A conditional format on Map was to be removed, but the file does not hold it any more.',
    ]);
  });

  test('looks that something else uses stay', () => {
    const table = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:A2" dataDxfId="1"><tableColumns count="1"><tableColumn id="1" name="Concession"/></tableColumns></table>`;
    const highlighted = add(pack(book(OWN)), rule('B2', 'TRUE')).bytes;
    const styles = partText(highlighted, 'xl/styles.xml');
    const used = pack({
      ...book({
        ...OWN,
        styles,
        sheetLinks: [['rId1', 'table', '../tables/table1.xml']],
        more: { 'xl/tables/table1.xml': table },
      }),
      [SHEET_PATH]: partText(highlighted, SHEET_PATH),
    });
    expect(partText(remove(used, BY_MARKER).bytes, 'xl/styles.xml')).toBe(styles);
  });
});

test('comparisons and ready-made criteria are written as such', () => {
  const shared = { sheet: 'Map', areas: [area('B2:B4')], style: { bold: true }, stopIfTrue: false };
  const between = { operator: 'Between', formula1: '=1', formula2: '=$C$1' } as const;
  const added = [
    { ...shared, comparison: between },
    { ...shared, comparison: { operator: 'NotEqualTo', formula1: '="a"' } as const },
    { ...shared, preset: 'Blanks' },
    { ...shared, preset: 'TwoStdDevBelowAverage' },
  ];
  const before = pack(book({}));
  const { bytes } = spliceChanges(before, changes({ conditionalFormats: { added, removed: [] } }));
  const { gained } = xmlDifference(partText(before, SHEET_PATH), partText(bytes, SHEET_PATH));
  const path = '/worksheet/conditionalFormatting';
  expect(gained).toEqual([
    `${path} sqref="B2:B4"`,
    `${path}/cfRule dxfId="0" operator="between" priority="1" type="cellIs"`,
    `${path}/cfRule/formula`,
    `${path}/cfRule/formula = 1`,
    `${path}/cfRule/formula`,
    `${path}/cfRule/formula = $C$1`,
    `${path}/cfRule dxfId="0" operator="notEqual" priority="2" type="cellIs"`,
    `${path}/cfRule/formula`,
    `${path}/cfRule/formula = "a"`,
    `${path}/cfRule dxfId="0" priority="3" type="containsBlanks"`,
    `${path}/cfRule/formula`,
    `${path}/cfRule/formula = LEN(TRIM(B2))=0`,
    `${path}/cfRule aboveAverage="0" dxfId="0" priority="4" stdDev="2" type="aboveAverage"`,
  ]);
});
