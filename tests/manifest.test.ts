import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { COMMANDS } from '../src/commands/commands';
import { CATALOGUE } from '../src/functions/catalogue';
import { functionsMetadata } from '../src/functions/metadata';

const ROOT = join(__dirname, '..');
const root = new DOMParser().parseFromString(
  readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
  'application/xml',
).documentElement;
const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};

function elements(parent: Element | null | undefined, name = '*'): Element[] {
  return parent ? Array.from(parent.getElementsByTagNameNS('*', name)) : [];
}

function children(parent: Element | null | undefined, name?: string): Element[] {
  return elements(parent).filter(
    (element) => element.parentNode === parent && (name === undefined || element.localName === name),
  );
}

function only(parent: Element | null | undefined, name: string): Element {
  const [first, second] = elements(parent, name);
  if (!first || second) throw new Error(`There should be one ${name}.`);
  return first;
}

const childNames = (parent: Element | null | undefined) => children(parent).map((child) => child.localName);
const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? null;
const overrides = only(root, 'VersionOverrides');
const override = only(overrides, 'Host');
const resources = only(overrides, 'Resources');

/** Everything the resources define, by id. */
const defined = new Map(
  children(resources).flatMap((list) =>
    children(list).map((entry) => [attribute(entry, 'id'), attribute(entry, 'DefaultValue')] as const),
  ),
);
const urls = elements(root)
  .flatMap((element) => [attribute(element, 'DefaultValue'), element.textContent])
  .filter((text): text is string => text !== null && /^\w+:\/\//.test(text));
const idOf = (element: Element) => attribute(element, 'id') ?? '';

test('the root holds its children in the order Office asks for', () => {
  expect(childNames(root)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test("the workbook's overrides name the runtime, then the functions, then the desktop", () => {
  expect(childNames(override)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(childNames(only(override, 'DesktopFormFactor'))).toEqual([
    'GetStarted',
    'FunctionFile',
    'ExtensionPoint',
  ]);
  expect(childNames(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
});

test('the custom tab holds its groups first and its label last', () => {
  const names = childNames(only(override, 'CustomTab'));
  expect(names.at(-1)).toBe('Label');
  expect(new Set(names.slice(0, -1))).toEqual(new Set(['Group']));
});

test('the identity is a GUID and the version is that of the package', () => {
  expect(only(root, 'Id').textContent).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(only(root, 'Version').textContent).toBe(`${packageJson.version}.0`);
});

test('one runtime serves pane, functions and commands, and lives as long as the workbook', () => {
  const runtime = only(override, 'Runtime');
  expect(attribute(runtime, 'lifetime')).toBe('long');
  const page = only(only(override, 'Page'), 'SourceLocation');
  const commands = only(override, 'FunctionFile');
  expect(new Set([runtime, page, commands].map((element) => attribute(element, 'resid')))).toEqual(
    new Set(['Taskpane.Url']),
  );
  expect(attribute(only(only(root, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).toBe(
    defined.get('Taskpane.Url'),
  );
  expect(elements(root, 'TaskpaneId')).toEqual([]);
});

test('it asks for the shared runtime, custom functions with errors of their own and ExcelApi 1.9, and no more', () => {
  const sets = elements(only(root, 'Requirements'), 'Set').map((set) => [
    attribute(set, 'Name'),
    attribute(set, 'MinVersion'),
  ]);
  expect(sets).toEqual([
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
    ['ExcelApi', '1.9'],
  ]);
});

test('every resource that is named is defined once, and every one defined is used', () => {
  const used = elements(overrides)
    .map((element) => attribute(element, 'resid'))
    .filter((id) => id !== null);
  const ids = children(resources).flatMap((list) => children(list).map(idOf));
  expect(ids).toHaveLength(new Set(ids).size);
  expect(new Set(used)).toEqual(new Set(ids));
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('ids of the ribbon are unique', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((kind) => elements(override, kind).map(idOf));
  expect(ids).toHaveLength(new Set(ids).size);
});

test('every address is https and of one origin', () => {
  expect(urls.length).toBeGreaterThan(10);
  expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['https://localhost:3000']));
});

test('texts keep to the lengths Office allows', () => {
  const tooLong = (list: string, limit: number) =>
    children(only(resources, list)).filter(
      (entry) => (attribute(entry, 'DefaultValue') ?? '').length > limit,
    );
  expect(tooLong('ShortStrings', 125).map(idOf)).toEqual([]);
  expect(tooLong('LongStrings', 250).map(idOf)).toEqual([]);
  expect(attribute(only(root, 'DisplayName'), 'DefaultValue')?.length).toBeLessThanOrEqual(125);
  expect(attribute(children(root, 'Description')[0], 'DefaultValue')?.length).toBeLessThanOrEqual(250);
});

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (url: string | null | undefined) => join(ROOT, new URL(url ?? '').pathname);

test('every icon is a PNG file of the size it is named for', () => {
  for (const image of elements(override, 'Image').filter((element) => attribute(element, 'resid') !== null)) {
    const size = Number(attribute(image, 'size'));
    expect(pngSize(iconFile(defined.get(attribute(image, 'resid'))))).toEqual([size, size]);
  }
  expect(pngSize(iconFile(attribute(only(root, 'IconUrl'), 'DefaultValue')))).toEqual([32, 32]);
  expect(pngSize(iconFile(attribute(only(root, 'HighResolutionIconUrl'), 'DefaultValue')))).toEqual([64, 64]);
});

test('groups and buttons bring their icon in 16, 32 and 80 pixels', () => {
  for (const owner of [...elements(override, 'Group'), ...elements(override, 'Control')]) {
    expect(children(children(owner, 'Icon')[0], 'Image').map((image) => attribute(image, 'size'))).toEqual([
      '16',
      '32',
      '80',
    ]);
  }
});

test('the mark is there in every size Office asks for, and no icon file is empty', () => {
  const files = readdirSync(join(ROOT, 'assets/icons')).filter((file) => file.endsWith('.png'));
  expect(files).toEqual(expect.arrayContaining([16, 32, 64, 80, 128].map((size) => `mark-${size}.png`)));
  for (const file of files) expect(statSync(join(ROOT, 'assets/icons', file)).size).toBeGreaterThan(100);
});

test('every command the ribbon names is one that the add-in registers', () => {
  const named = elements(override, 'FunctionName').map((element) => element.textContent ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in COMMANDS))).toEqual([]);
});

test('every function Excel is told of has code, under the namespace CONCESSION', () => {
  expect(defined.get('Functions.Namespace')).toBe('CONCESSION');
  expect(functionsMetadata().functions.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
});
