import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Json } from '../../objectModel/state';
import type { AddInReference } from '../changes';
import { orderedFont } from '../splice/styles/fonts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const WEB_EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const OFFICE_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The parts in which Excel keeps an add-in's settings: a property bag, and a list of panes that leads to it. */
function settingsParts(
  addIn: AddInReference,
  values: Readonly<Record<string, Json>>,
): Readonly<Record<string, string>> {
  const properties = Object.entries(values).map(
    ([name, value]) => `<we:property name="${escape(name)}" value="${escape(JSON.stringify(value))}"/>`,
  );
  const reference = `id="${escape(addIn.id)}" version="${escape(addIn.version)}" store="${escape(addIn.store)}" storeType="${escape(addIn.storeType)}"`;
  const id = `{${addIn.id.replace(/[{}]/g, '').toUpperCase()}}`;
  return {
    'xl/webextensions/webextension1.xml':
      `${HEADER}<we:webextension xmlns:we="${WEB_EXTENSION}" id="${escape(id)}"><we:reference ${reference}/>` +
      `<we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/>` +
      `<we:snapshot xmlns:r="${OFFICE_RELATIONSHIP}"/></we:webextension>`,
    'xl/webextensions/taskpanes.xml':
      `${HEADER}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
      `<wetp:webextensionref xmlns:r="${OFFICE_RELATIONSHIP}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    'xl/webextensions/_rels/taskpanes.xml.rels':
      `${HEADER}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" ` +
      `Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
  };
}

const CONTENT_TYPES =
  '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
  '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>';

const PACKAGE_LINK =
  '<Relationship Id="rIdTaskPanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" ' +
  'Target="xl/webextensions/taskpanes.xml"/>';

/** Adds the settings to a freshly written package, and gives every part the same date. */
export function finishPackage(
  bytes: Uint8Array,
  moment: Date,
  settings?: { readonly addIn: AddInReference; readonly values: Readonly<Record<string, Json>> },
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const edit = (path: string, change: (text: string) => string): void => {
    const part = parts.get(path);
    if (part) parts.set(path, strToU8(change(strFromU8(part))));
  };
  // The writer puts a font's colour before its size, which the schema does not allow.
  edit('xl/styles.xml', (text) => text.replace(/<font>.*?<\/font>/gs, orderedFont));
  if (settings) {
    for (const [path, text] of Object.entries(settingsParts(settings.addIn, settings.values)))
      parts.set(path, strToU8(text));
    edit('[Content_Types].xml', (text) => text.replace('</Types>', `${CONTENT_TYPES}</Types>`));
    edit('_rels/.rels', (text) => text.replace('</Relationships>', `${PACKAGE_LINK}</Relationships>`));
  }
  // Archives keep local time without a zone: the same clock reading everywhere gives the same bytes everywhere.
  const mtime = new Date(
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
    moment.getUTCHours(),
  );
  return zipSync(Object.fromEntries(parts), { level: 6, mtime });
}
