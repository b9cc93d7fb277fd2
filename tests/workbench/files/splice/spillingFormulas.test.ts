import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { changes, formula } from './changesOf';
import { differentParts, partText, xmlDifference } from './comparePackages';
import { book, MAIN, pack, SHEET_PATH } from './fixtures/package';

const PART = 'xl/metadata.xml';

/** Cells that hold linked data types have records of their own in the same part. */
function richValues(p: string, rest = ''): string {
  const colon = p === '' ? '' : ':';
  const n = `${p}${colon}`;
  return (
    `<${n}metadata xmlns${colon}${p}="${MAIN}"><${n}metadataTypes count="1"><${n}metadataType name="XLRICHVALUE" minSupportedVersion="120000" assign="1"/></${n}metadataTypes>` +
    `<${n}futureMetadata name="XLRICHVALUE" count="1"><${n}bk><${n}extLst/></${n}bk></${n}futureMetadata>${rest}` +
    `<${n}valueMetadata count="1"><${n}bk><${n}rc t="1" v="0"/></${n}bk></${n}valueMetadata></${n}metadata>`
  );
}

function splice(metadata: string) {
  const before = pack(
    book({ workbookLinks: [['rId6', 'sheetMetadata', 'metadata.xml']], more: { [PART]: metadata } }),
  );
  const cells = [formula('Map', 'B2', '=UNIQUE(C2:C9)', 1), formula('Map', 'C2', '=UNIQUE(B5:B9)', 2)];
  const { bytes } = spliceChanges(before, changes({ cells }));
  return {
    before,
    bytes,
    sheet: partText(bytes, SHEET_PATH),
    ...xmlDifference(metadata, partText(bytes, PART)),
  };
}

describe('the record by which Excel knows spilling formulas', () => {
  test.each(['', 'x'])('is added behind the records of other kinds (prefix "%s")', (prefix) => {
    const { sheet, lost, gained } = splice(richValues(prefix));
    expect(lost).toEqual(['/metadata/metadataTypes count="1"']);
    expect(gained).toEqual([
      '/metadata/metadataTypes count="2"',
      expect.stringMatching(/^\/metadata\/metadataTypes\/metadataType .*name="XLDAPR"/),
      '/metadata/futureMetadata count="1" name="XLDAPR"',
      '/metadata/futureMetadata/bk',
      '/metadata/futureMetadata/bk/extLst',
      '/metadata/futureMetadata/bk/extLst/ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"',
      '/metadata/futureMetadata/bk/extLst/ext/dynamicArrayProperties fCollapsed="0" fDynamic="1"',
      '/metadata/cellMetadata count="1"',
      '/metadata/cellMetadata/bk',
      '/metadata/cellMetadata/bk/rc t="2" v="0"',
    ]);
    expect(sheet).toContain('<c r="B2" s="2" cm="1"><f t="array" ref="B2">_xlfn.UNIQUE(C2:C9)</f>');
    expect(sheet).toContain('<c r="C2" cm="1">');
  });

  test('stands behind other records of cells, and cells refer to it by its number', () => {
    const { sheet, gained } = splice(
      richValues('', '<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk/></cellMetadata>'),
    );
    expect(gained).toContain('/metadata/cellMetadata count="3"');
    expect(sheet).toContain('<c r="B2" s="2" cm="3">');
  });

  test('is used as it is when the file has it', () => {
    const first = splice(richValues(''));
    const again = spliceChanges(first.bytes, changes({ cells: [formula('Map', 'E2', '=UNIQUE(B5:B9)', 2)] }));
    expect(differentParts(first.bytes, again.bytes).changed).toEqual([SHEET_PATH]);
    expect(partText(again.bytes, SHEET_PATH)).toContain('<c r="E2" cm="1">');
  });
});
