import type { CellEdit } from '../../../../src/workbench/files/changes';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { changes, place } from './changesOf';
import { differentParts, partText } from './comparePackages';
import { book, pack, SHEET_PATH, STYLES } from './fixtures/package';

function withLook(address: string, look: Omit<CellEdit, 'row' | 'column'>, styles = STYLES) {
  const before = pack(book({ styles }));
  const { bytes } = spliceChanges(before, changes({ cells: [{ sheet: 'Map', ...place(address), ...look }] }));
  return { before, bytes, styles: partText(bytes, 'xl/styles.xml'), sheet: partText(bytes, SHEET_PATH) };
}

describe('changing the look of cells', () => {
  test('a new format is laid over the one the cell has: its font, alignment and protection stay', () => {
    const { styles, sheet } = withLook('A1', { style: { fillColor: '#FFF3CD' } });
    expect(styles).toContain('<fills count="4">');
    expect(styles).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF3CD"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="1" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center" indent="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(styles).toContain('<cellXfs count="4">');
    expect(sheet).toContain('<c r="A1" s="3" t="s"><v>0</v></c>');
  });

  test('a change of look alone asks for no calculation', () => {
    const { before, bytes } = withLook('A1', { style: { bold: false } });
    expect(differentParts(before, bytes).changed).toEqual(['xl/styles.xml', SHEET_PATH]);
  });

  test('fonts keep what is not changed', () => {
    const { styles } = withLook('A1', { style: { italic: true, fontColor: '#842029', fontSize: 9 } });
    expect(styles).toContain(
      '<font><b/><i/><sz val="9"/><color rgb="FF842029"/><name val="Georgia"/><family val="1"/></font></fonts>',
    );
  });

  test('another font name drops the theme font that would overrule it', () => {
    expect(withLook('B2', { style: { fontName: 'Arial' } }).styles).toContain(
      '<font><sz val="11"/><color theme="1"/><name val="Arial"/></font></fonts>',
    );
  });

  test('null goes back to the workbook’s own font and to no fill', () => {
    const { styles } = withLook('A1', {
      style: { fillColor: null, fontColor: null, fontName: null, bold: null },
    });
    expect(styles).toContain(
      '<font><sz val="14"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
    );
    expect(styles).toContain('<xf numFmtId="0" fontId="2" fillId="0" borderId="1"');
  });

  test('the four sides of a border are set, in the words of the file', () => {
    const { styles } = withLook('A1', {
      style: {
        borders: {
          top: { style: 'Dash', weight: 'Medium', color: '#000000' },
          left: { style: 'Continuous', weight: 'Hairline', color: '#FF0000' },
        },
      },
    });
    expect(styles).toContain(
      '<border><left style="hair"><color rgb="FFFF0000"/></left><right/><top style="mediumDashed"><color rgb="FF000000"/></top><bottom/><diagonal/></border></borders>',
    );
  });

  test('alignment changes in its place', () => {
    const { styles } = withLook('A1', { style: { horizontalAlignment: 'Right', wrapText: true } });
    expect(styles).toContain(
      '<alignment horizontal="right" indent="1" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
    );
  });

  test('number formats are used again, built in, or added', () => {
    expect(withLook('B2', { numberFormat: '0%' }).styles).toContain('<xf numFmtId="9" fontId="0"');
    expect(withLook('A1', { numberFormat: '0.0" pts"' }).styles).toContain('<xf numFmtId="164" fontId="1"');
    const added = withLook('B2', { numberFormat: '+0.0;-0.0' }).styles;
    expect(added).toContain('<numFmts count="2">');
    expect(added).toContain('<numFmt numFmtId="165" formatCode="+0.0;-0.0"/></numFmts>');
    expect(withLook('B2', { numberFormat: 'General' }).sheet).toContain('<c r="B2" s="3">');
  });

  test('cells with the same new look share one format', () => {
    const cells = ['B2', 'C2', 'C3', 'C4'].map((address) => ({
      sheet: 'Map',
      ...place(address),
      style: { bold: true },
    }));
    const styles = partText(spliceChanges(pack(book()), changes({ cells })).bytes, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="5">');
  });

  test('a workbook without styles gets them', () => {
    const source = Object.fromEntries(Object.entries(book()).filter(([path]) => path !== 'xl/styles.xml'));
    const links = source['xl/_rels/workbook.xml.rels'];
    const before = pack({
      ...source,
      'xl/_rels/workbook.xml.rels': String(links).replace(/<Relationship Id="rId3"[^>]*>/, ''),
    });
    const { bytes } = spliceChanges(
      before,
      changes({ cells: [{ sheet: 'Notes', ...place('A1'), style: { bold: true } }] }),
    );
    expect(differentParts(before, bytes).added).toEqual(['xl/styles.xml']);
    expect(partText(bytes, 'xl/styles.xml')).toContain('<font><b/><sz val="11"/>');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      '/relationships/styles" Target="styles.xml"',
    );
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('<c r="A1" s="1"/>');
  });

  test('lists that a file lacks begin as Excel takes them to, so that nothing else gets our look', () => {
    const bare = /^[^]*?<styleSheet[^>]*>/.exec(STYLES)?.[0] ?? '';
    const { styles } = withLook(
      'A1',
      { style: { fillColor: '#FFF3CD', bold: true } },
      `${bare}<fills count="1"><fill><patternFill patternType="none"/></fill></fills></styleSheet>`,
    );
    expect(styles).toContain(
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    );
    expect(styles).toContain('<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>');
    expect(styles).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    );
    expect(styles).toContain(
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    );
    expect(styles).toContain('fontId="1" fillId="2" borderId="0"');
  });
});
