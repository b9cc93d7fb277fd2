import type { Json } from '../../../objectModel/state';
import { isSameAddIn, referenceElements } from '../../addInReferences';
import type { AddInReference, SettingsChanges } from '../../changes';
import { addContentType, contentTypeOf } from '../package/contentTypes';
import type { PackageParts } from '../package/parts';
import { addRelationship, linkedPart } from '../package/relationships';
import { attribute } from '../xml/attributes';
import type { ElementPlace } from '../xml/elements';
import { childrenOf, prefixOf, rootOf, tagOf } from '../xml/elements';
import { appendInside, insertChild } from '../xml/inside';
import type { ElementOrder } from '../xml/ordered';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { xmlAttribute } from '../xml/text';

const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const LINK = 'http://schemas.microsoft.com/office/2011/relationships';
const NAMESPACE = 'http://schemas.microsoft.com/office/webextensions';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EXTENSION_ORDER: ElementOrder = [
  'reference',
  'alternateReferences',
  'properties',
  'bindings',
  'snapshot',
  'extLst',
];

function rootChild(xml: string, name: string): ElementPlace | undefined {
  return childrenOf(xml, rootOf(xml)).find((element) => element.name === name);
}

function propertiesOf(xml: string): readonly ElementPlace[] {
  const list = rootChild(xml, 'properties');
  return list ? childrenOf(xml, list) : [];
}

/** By its reference or an alternate one: the marketplace knows an add-in by a number, its other installations by the manifest's id. */
function belongsTo(xml: string, addIn: AddInReference): boolean {
  const alternates = rootChild(xml, 'alternateReferences');
  return [rootChild(xml, 'reference'), ...(alternates ? childrenOf(xml, alternates) : [])].some(
    (one) => one !== undefined && isSameAddIn(attribute(tagOf(xml, one), 'id') ?? '', addIn.id),
  );
}

function holdsKey(xml: string, keys: ReadonlySet<string>): boolean {
  return propertiesOf(xml).some((one) => keys.has(attribute(tagOf(xml, one), 'name') ?? ''));
}

/** The part in which the add-in keeps its settings: by its identity, else by a setting that it holds already. */
function ownPart(parts: PackageParts, changes: SettingsChanges): string | undefined {
  const all = parts.paths().filter((path) => contentTypeOf(parts, path) === EXTENSION_TYPE);
  const keys = new Set([...Object.keys(changes.set), ...changes.removed]);
  return (
    all.find((path) => belongsTo(parts.text(path) ?? '', changes.addIn)) ??
    all.find((path) => holdsKey(parts.text(path) ?? '', keys))
  );
}

function propertyElement(p: string, key: string, value: Json): string {
  return `<${p}property name="${xmlAttribute(key)}" value="${xmlAttribute(JSON.stringify(value))}"/>`;
}

/** The part with our settings set, replaced in their place or taken out; those of others stay. */
function withSettings(xml: string, changes: SettingsChanges): string {
  const root = rootOf(xml);
  const p = prefixOf(xml, root);
  const existing = new Map(
    propertiesOf(xml).map((element) => [attribute(tagOf(xml, element), 'name') ?? '', element]),
  );
  const splices: Splice[] = [];
  let added = '';
  for (const key of changes.removed) {
    const element = existing.get(key);
    if (element && !(key in changes.set)) splices.push({ start: element.start, end: element.end, text: '' });
  }
  for (const [key, value] of Object.entries(changes.set)) {
    const element = existing.get(key);
    const text = propertyElement(p, key, value);
    if (element) splices.push({ start: element.start, end: element.end, text });
    else added += text;
  }
  if (added !== '') {
    const list = rootChild(xml, 'properties');
    const made = `<${p}properties>${added}</${p}properties>`;
    splices.push(
      list ? appendInside(xml, list, added) : insertChild(xml, root, 'properties', EXTENSION_ORDER, made),
    );
  }
  return applySplices(xml, splices);
}

function newExtension(addIn: AddInReference): string {
  const id = `{${addIn.id.replace(/[{}]/g, '').toUpperCase()}}`;
  return (
    `${DECLARATION}<we:webextension xmlns:we="${NAMESPACE}/webextension/2010/11" id="${id}">` +
    `${referenceElements(addIn, xmlAttribute)}<we:properties/><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`
  );
}

/** A closed pane: the workbook remembers the add-in without opening it for everyone who gets the file. */
function paneElement(p: string, id: string, row: number): string {
  return (
    `<${p}taskpane dockstate="right" visibility="0" width="350" row="${row}">` +
    `<${p}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${p}taskpane>`
  );
}

/** Where the list of panes stands; it is made where the file has none. */
function panesPart(parts: PackageParts, workbook: string): string {
  const known = linkedPart(parts, '', 'webextensiontaskpanes');
  if (known !== undefined) return known;
  const path = workbook.replace(/[^/]*$/, 'webextensions/taskpanes.xml');
  parts.add(
    path,
    `${DECLARATION}<wetp:taskpanes xmlns:wetp="${NAMESPACE}/taskpanes/2010/11"></wetp:taskpanes>`,
  );
  addContentType(parts, path, PANES_TYPE);
  addRelationship(parts, '', `${LINK}/webextensiontaskpanes`, path);
  return path;
}

function addExtension(parts: PackageParts, workbook: string, addIn: AddInReference): string {
  const panes = panesPart(parts, workbook);
  const path = parts.freePath(panes.replace(/[^/]*$/, 'webextension'), '.xml');
  parts.add(path, newExtension(addIn));
  addContentType(parts, path, EXTENSION_TYPE);
  const id = addRelationship(parts, panes, `${LINK}/webextension`, path);
  const xml = parts.text(panes) ?? '';
  const root = rootOf(xml);
  const pane = paneElement(prefixOf(xml, root), id, childrenOf(xml, root).length + 1);
  parts.put(panes, applySplices(xml, [appendInside(xml, root, pane)]));
  return path;
}

/** Carries changed settings into the property bag in which Excel keeps them for the add-in. */
export function changeSettings(parts: PackageParts, workbook: string, changes: SettingsChanges): void {
  const known = ownPart(parts, changes);
  if (known === undefined && Object.keys(changes.set).length === 0) return;
  const path = known ?? addExtension(parts, workbook, changes.addIn);
  parts.put(path, withSettings(parts.text(path) ?? '', changes));
}
