import type { NameChange } from '../../../../src/workbench/files/changes';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import type { NameState } from '../../../../src/workbench/objectModel/state';
import { changes } from './changesOf';
import { differentParts, partText } from './comparePackages';
import { book, pack } from './fixtures/package';

const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Map!$1:$1</definedName>' +
  '<definedName name="Budget" comment="the user&apos;s own">Map!$B$2</definedName>' +
  '<definedName name="Budget" localSheetId="1" hidden="1">Notes!$A$1</definedName></definedNames>';
const TAIL = `${NAMES}<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst>`;

function name(some: Partial<NameState> & Pick<NameState, 'name' | 'formula'>): NameChange {
  return { kind: 'set', name: { sheet: null, comment: '', visible: true, ...some } };
}

function splice(names: readonly NameChange[], workbookTail = TAIL) {
  const before = pack(book({ workbookTail }));
  const { bytes, notCarried } = spliceChanges(before, changes({ names }));
  return { before, bytes, notCarried, workbook: partText(bytes, 'xl/workbook.xml') };
}

describe('defined names', () => {
  test('a LAMBDA is added with its comment, in the spelling of files; only the workbook part changes', () => {
    const { before, bytes, workbook, notCarried } = splice([
      name({
        name: 'ASYMMETRY',
        formula: '=LAMBDA(own,[weights],SUM(own)*IF(ISOMITTED(weights),1,weights))',
        comment: 'Concession Map 1.0: "own" < mirror',
      }),
    ]);
    expect(notCarried).toEqual([]);
    expect(workbook).toContain(
      '<definedName name="ASYMMETRY" comment="Concession Map 1.0: &quot;own&quot; &lt; mirror">' +
        '_xlfn.LAMBDA(_xlpm.own,_xlop.weights,SUM(_xlpm.own)*IF(_xlfn.ISOMITTED(_xlpm.weights),1,_xlpm.weights))</definedName></definedNames>',
    );
    expect(differentParts(before, bytes).changed).toEqual(['xl/workbook.xml']);
  });

  test('the first names stand between the sheets and the calculation settings', () => {
    const { workbook } = splice(
      [name({ name: 'Cap', formula: '=0.6', visible: false })],
      '<calcPr calcId="191029"/>',
    );
    expect(workbook).toContain(
      '</sheets><definedNames><definedName name="Cap" hidden="1">0.6</definedName></definedNames><calcPr',
    );
  });

  test('a name is replaced in its place, and the name of a sheet is another name', () => {
    const { workbook } = splice([name({ name: 'budget', formula: '=Map!$C$2', comment: 'new' })]);
    expect(workbook).toContain('<definedName name="Budget" comment="new">Map!$C$2</definedName>');
    expect(workbook).toContain(
      '<definedName name="Budget" localSheetId="1" hidden="1">Notes!$A$1</definedName>',
    );
    const local = splice([name({ name: 'Budget', sheet: 'Notes', formula: '=Notes!$B$1' })]).workbook;
    expect(local).toContain('<definedName name="Budget" localSheetId="1">Notes!$B$1</definedName>');
    expect(local).toContain('comment="the user&apos;s own">Map!$B$2<');
  });

  test('adding a name and removing it gives the names back, byte for byte', () => {
    const added = splice([name({ name: 'ASYMMETRY', formula: '=1' })]);
    const gone = spliceChanges(
      added.bytes,
      changes({ names: [{ kind: 'removed', name: 'Asymmetry', sheet: null }] }),
    );
    expect(partText(gone.bytes, 'xl/workbook.xml')).toContain(NAMES);
  });

  test('removing the last name leaves no empty list', () => {
    const only = splice([name({ name: 'Cap', formula: '=1' })], '<calcPr calcId="191029"/>').bytes;
    const { bytes } = spliceChanges(
      only,
      changes({ names: [{ kind: 'removed', name: 'Cap', sheet: null }] }),
    );
    expect(partText(bytes, 'xl/workbook.xml')).not.toContain('definedName');
  });

  test.each([
    ['GAP1', 'The name "GAP1" was not saved: Excel would read it as a cell.'],
    ['my gap', 'The name "my gap" was not saved: Excel does not allow such a name.'],
  ])('the name %s is refused, because Excel would not open the file', (bad, sentence) => {
    const { before, bytes, notCarried } = splice([name({ name: bad, formula: '=1' })]);
    expect(notCarried).toEqual([sentence]);
    expect(partText(bytes, 'xl/workbook.xml')).toContain(NAMES);
    expect(differentParts(before, bytes).added).toEqual([]);
  });

  test('a comment is cut to the length that Excel opens', () => {
    const { workbook, notCarried } = splice([name({ name: 'Cap', formula: '=1', comment: 'c'.repeat(300) })]);
    expect(workbook).toContain(`comment="${'c'.repeat(255)}">1<`);
    expect(notCarried).toEqual([
      'The comment of the name "Cap" was cut to the 255 characters that Excel allows.',
    ]);
  });

  test('the user’s choice of manual calculation stays', () => {
    const { workbook } = splice(
      [name({ name: 'Cap', formula: '=1' })],
      '<calcPr calcId="191029" calcMode="manual"/>',
    );
    expect(workbook).toContain('<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>');
  });
});
