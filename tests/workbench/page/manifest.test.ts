import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { readManifest } from '../../../src/workbench/page/manifest';

const xml = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

/** The page uses the browser's parser; this one answers the same calls. */
function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xml') as unknown as Document;
}

describe('the ribbon as the manifest describes it', () => {
  const manifest = readManifest(parsed(xml));

  test('one tab with three groups holds the eleven commands', () => {
    expect(manifest.tabs.map((tab) => tab.label)).toEqual(['Concession Map']);
    expect(
      manifest.tabs.flatMap((tab) =>
        tab.groups.map((group) => [group.label, ...group.buttons.map((button) => button.label)]),
      ),
    ).toEqual([
      ['Deal', 'Map', 'Review', 'Trades', 'Prepare', 'Save starting point', 'End session'],
      ['Highlights', 'Highlight', 'Remove highlights', 'Discreet'],
      ['Formulas', 'Add result columns', 'Formula shortcuts'],
    ]);
  });

  test('a button brings its tip, its 32 px icon and the function it runs', () => {
    const button = manifest.tabs[0]?.groups[1]?.buttons[0];
    expect(button).toMatchObject({
      id: 'ConcessionMap.Highlight',
      icon: '/assets/icons/highlight-32.png',
      functionName: 'highlight',
    });
    expect(button?.tip).toMatch(/^Marks on your own sheet/);
  });

  test("the add-in's identity and pages are paths on whatever server holds them", () => {
    expect(manifest).toMatchObject({
      id: '6f2b7c1e-3d54-4a86-9b0f-5c8e21d7a94b',
      version: '0.1.0.0',
      name: 'Concession Map',
      taskPane: '/taskpane.html',
      functionsMetadata: '/functions.json',
    });
  });
});

test('a reference to a resource that is not defined is named', () => {
  const broken = xml.replace('<Label resid="Tab.Label"/>', '<Label resid="Tab.Lable"/>');
  expect(() => readManifest(parsed(broken))).toThrow('"Tab.Lable"');
});
