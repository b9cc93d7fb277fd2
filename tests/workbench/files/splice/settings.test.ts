import type { SettingsChanges } from '../../../../src/workbench/files/changes';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { changes } from './changesOf';
import { differentParts, partText } from './comparePackages';
import type { BookOptions } from './fixtures/package';
import { book, links, pack } from './fixtures/package';

const EXTENSION = 'xl/webextensions/webextension1.xml';
const PANES = 'xl/webextensions/taskpanes.xml';
const OURS = {
  id: '0f3c7a52-5f0d-4f7e-9a53-6a1f6f0f9b11',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};
const DEAL = { version: 1, weights: [1, 2, 0.5], party: 'Smith & "Co"', budgets: null };

function set(bytes: Uint8Array, some: Partial<SettingsChanges>) {
  return spliceChanges(bytes, changes({ settings: { addIn: OURS, set: {}, removed: [], ...some } }));
}

const WE = 'http://schemas.microsoft.com/office/webextensions';
const PROPERTY = '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>';

/** A workbook that another add-in has left its settings in. */
function withOther(id: string): BookOptions {
  return {
    rootLinks: [
      ['rId7', 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes', PANES],
    ],
    more: {
      [PANES]: `<wetp:taskpanes xmlns:wetp="${WE}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="438" row="2"><wetp:webextensionref xmlns:r="r" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
      'xl/webextensions/_rels/taskpanes.xml.rels': links([
        'rId1',
        'http://schemas.microsoft.com/office/2011/relationships/webextension',
        'webextension1.xml',
      ]),
      [EXTENSION]: `<we:webextension xmlns:we="${WE}/webextension/2010/11" id="{52811C31-4593-43B8-A697-EB873422D156}"><we:reference id="${id}" version="1.2.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties>${PROPERTY}</we:properties><we:bindings/><we:snapshot xmlns:r="r"/></we:webextension>`,
    },
  };
}

describe('the add-in’s settings in the workbook', () => {
  test('they stand where Excel keeps them: a property bag, a closed pane, and their links', () => {
    const before = pack(book());
    const { bytes, notCarried } = set(before, { set: { 'concession-map': DEAL } });
    expect(notCarried).toEqual([]);
    expect(differentParts(before, bytes)).toEqual({
      changed: ['[Content_Types].xml', '_rels/.rels'],
      added: ['xl/webextensions/_rels/taskpanes.xml.rels', PANES, EXTENSION],
      removed: [],
    });
    const xml = partText(bytes, EXTENSION);
    expect(xml).toContain(
      `<we:reference id="${OURS.id}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    );
    expect(xml).toContain(
      '<we:properties><we:property name="concession-map" value="{&quot;version&quot;:1,&quot;weights&quot;:[1,2,0.5],' +
        '&quot;party&quot;:&quot;Smith &amp; \\&quot;Co\\&quot;&quot;,&quot;budgets&quot;:null}"/></we:properties>',
    );
    expect(partText(bytes, PANES)).toContain('visibility="0"');
    expect(partText(bytes, '[Content_Types].xml')).toContain(
      `<Override PartName="/${EXTENSION}" ContentType="application/vnd.ms-office.webextension+xml"/>`,
    );
  });

  test('a setting is replaced in its place; other settings of the add-in stay', () => {
    const first = set(pack(book()), { set: { a: 1, 'concession-map': DEAL, z: 'end' } }).bytes;
    const second = set(first, { set: { 'concession-map': 'new' } });
    expect(differentParts(first, second.bytes).changed).toEqual([EXTENSION]);
    expect(partText(second.bytes, EXTENSION)).toContain(
      '<we:property name="a" value="1"/><we:property name="concession-map" value="&quot;new&quot;"/><we:property name="z" value="&quot;end&quot;"/>',
    );
  });

  test('a removed setting goes, and comes back in the same bytes', () => {
    const first = set(pack(book()), { set: { a: 1, b: 2 } }).bytes;
    const removed = set(first, { removed: ['b'] }).bytes;
    expect(partText(removed, EXTENSION)).toContain(
      '<we:properties><we:property name="a" value="1"/></we:properties>',
    );
    expect(partText(set(removed, { set: { b: 2 } }).bytes, EXTENSION)).toBe(partText(first, EXTENSION));
  });

  test('the settings of another add-in stay as they are; ours stand beside them', () => {
    const before = pack(book(withOther('wa200003696')));
    const { bytes } = set(before, { set: { 'concession-map': DEAL } });
    const { changed, added } = differentParts(before, bytes);
    expect(added).toEqual(['xl/webextensions/webextension2.xml']);
    expect(changed).toEqual(['[Content_Types].xml', 'xl/webextensions/_rels/taskpanes.xml.rels', PANES]);
    expect(partText(bytes, PANES)).toMatch(
      /row="2">.*<wetp:taskpane dockstate="right" visibility="0" width="350" row="2">/,
    );
  });

  test('a part of ours that Excel wrote is extended, whatever the braces and case of its id', () => {
    const before = pack(book(withOther(`{${OURS.id.toUpperCase()}}`)));
    const { bytes } = set(before, { set: { 'concession-map': true } });
    expect(differentParts(before, bytes)).toEqual({ changed: [EXTENSION], added: [], removed: [] });
    expect(partText(bytes, EXTENSION)).toContain(
      `<we:properties>${PROPERTY}<we:property name="concession-map" value="true"/></we:properties>`,
    );
  });

  test('a new part names every way of installing, so that each finds what another kept', () => {
    const xml = partText(set(pack(book()), { set: { 'concession-map': DEAL } }).bytes, EXTENSION);
    const id = `id="${OURS.id}" version="1.0.0.0"`;
    expect(xml).toContain(
      `<we:reference ${id} store="developer" storeType="Registry"/><we:alternateReferences>` +
        `<we:reference ${id} storeType="FileSystem"/><we:reference ${id} store="EXCatalog" storeType="EXCatalog"/>` +
        `<we:reference ${id} storeType="OMEX"/></we:alternateReferences>`,
    );
  });

  test('a part that names us among its alternates is ours, and its references stay as they are', () => {
    const known = withOther('wa200003696');
    const references = `<we:alternateReferences><we:reference id="${OURS.id}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/></we:alternateReferences>`;
    const more = {
      ...known.more,
      [EXTENSION]: String(known.more?.[EXTENSION]).replace('<we:alternateReferences/>', references),
    };
    const before = pack(book({ ...known, more }));
    const { bytes } = set(before, { set: { 'concession-map': true } });
    expect(differentParts(before, bytes)).toEqual({ changed: [EXTENSION], added: [], removed: [] });
    expect(partText(bytes, EXTENSION)).toContain(references);
    expect(partText(bytes, EXTENSION)).toContain('<we:property name="concession-map" value="true"/>');
  });

  test('removing a setting that is not there makes no parts', () => {
    const before = pack(book());
    expect(differentParts(before, set(before, { removed: ['concession-map'] }).bytes).added).toEqual([]);
  });
});
