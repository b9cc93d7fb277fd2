import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { NEEDED_API } from '../../src/taskpane/setup/UnfitHost';
import { isAtLeast } from './requirements';
import { namesOf, usedMembers, type UsedMember } from './usedMembers';

const ROOT = join(__dirname, '../..');

const declared = new Map(
  [
    ...readFileSync(join(ROOT, 'manifest.xml'), 'utf8').matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g),
  ].map(([, set = '', version = '']) => [set, version] as const),
);

/** Statements whose uses must be found, with what Office is asked before; each stands in a function of its own. */
const PROBES = {
  called: `sheet.getRange('A1').getSpillParent();`,
  read: `return sheet.getRange('A1').valuesAsJson;`,
  destructured: `const { valuesAsJson } = sheet.getRange('A1'); return valuesAsJson;`,
  renamed: `const { linkedWorkbooks: books } = context.workbook; return books;`,
  loaded: `sheet.getRange('A1').load('values, valuesAsJson');`,
  'loaded of items': `sheet.tables.load('items/name,items/worksheet/tabId');`,
  'in an object': `sheet.getRange('A1').set({ valuesAsJson: [] });`,
  'newer parameter': `sheet.tables.getItem('T').rows.add(0, [[1]], true);`,
  'without the newer parameter': `sheet.tables.getItem('T').rows.add(0, [[1]]);`,
  'in an if': `if (Office.context.requirements.isSetSupported('ExcelApi', '1.20')) sheet.getRange('A1').getSpillParent();`,
  'in a choice': `return Office.context.requirements.isSetSupported('ExcelApi', '1.12') ? sheet.getRange('A1').getSpillParent() : null;`,
  'after and': `return Office.context.requirements.isSetSupported('ExcelApi', '1.12') && sheet.getRange('A1').getSpillParent();`,
  'by a function': `const spills = () => Office.context.requirements.isSetSupported('ExcelApi', '1.12'); if (spills()) sheet.getRange('A1').getSpillParent();`,
  'the other way round': `if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) sheet.getRange('A1').getSpillParent();`,
  'an older version': `if (Office.context.requirements.isSetSupported('ExcelApi', '1.11')) sheet.getRange('A1').getSpillParent();`,
  'another set': `if (Office.context.requirements.isSetSupported('WordApi', '1.20')) sheet.getRange('A1').getSpillParent();`,
  'in the else': `if (Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return 1; else sheet.getRange('A1').getSpillParent();`,
  beside: `Office.context.requirements.isSetSupported('ExcelApi', '1.20'); sheet.getRange('A1').getSpillParent();`,
} as const;
type Probe = keyof typeof PROBES;
const PROBE_FILE = join(ROOT, 'src/probe.ts');
const PROBE_TEXT = Object.values(PROBES)
  .map(
    (text, i) =>
      `export function probe${i}(context: Excel.RequestContext, sheet: Excel.Worksheet) { ${text} }`,
  )
  .join('\n');

/** One program of the whole source with the probes beside it: reading the type information takes seconds. */
function programOf(): ts.Program {
  const fail = (sentence: string): never => {
    throw new Error(sentence);
  };
  const configuration = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => fail('tsconfig.json cannot be read.') },
  );
  if (configuration === undefined) return fail('tsconfig.json cannot be read.');
  const host = ts.createCompilerHost(configuration.options, true);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => file === PROBE_FILE || fileExists(file);
  host.getSourceFile = (file, ...how) =>
    file === PROBE_FILE
      ? ts.createSourceFile(file, PROBE_TEXT, ts.ScriptTarget.ES2022, true)
      : getSourceFile(file, ...how);
  return ts.createProgram(
    [...configuration.fileNames.filter(isOurs), PROBE_FILE],
    configuration.options,
    host,
  );
}

/** The add-in itself: the stand-in for Excel and the command line are no part of it. */
const isOurs = (file: string) => /\/src\/(?!workbench\/|cli\/)/.test(file) && file !== PROBE_FILE;

const program = programOf();
/** Only what is as new as the manifest's sets, or newer, can be beyond them or bear them out. */
const names = namesOf(program, ({ set, version }) => isAtLeast(version, declared.get(set) ?? '0.0'));

const isWithin = ({ needs: { set, version } }: UsedMember) => isAtLeast(declared.get(set) ?? '0.0', version);

describe('what the manifest asks for', () => {
  const uses = usedMembers(
    program,
    program.getSourceFiles().filter(({ fileName }) => isOurs(fileName)),
    names,
  );

  test('is enough for every member of Excel that is used without asking first', () => {
    expect(uses.length).toBeGreaterThan(50);
    const beyond = uses.filter((use) => !use.guarded && !isWithin(use));
    expect(
      beyond.map(({ member, at, needs }) => `${at}: ${member} needs ${needs.set} ${needs.version}`),
    ).toEqual([]);
  });

  test('is no more than what is used', () => {
    const newest = new Map<string, string>();
    for (const { guarded, needs } of uses)
      if (!guarded && isAtLeast(needs.version, newest.get(needs.set) ?? '0.0'))
        newest.set(needs.set, needs.version);
    expect(newest).toEqual(declared);
  });

  test('is what the pane asks Excel for', () => {
    expect(declared.get('ExcelApi')).toBe(NEEDED_API);
  });
});

describe('how a use is found', () => {
  const uses = usedMembers(
    program,
    program.getSourceFiles().filter(({ fileName }) => fileName === PROBE_FILE),
    names,
  );
  /** What a probe uses beyond what the manifest asks for. */
  const beyond = (probe: Probe) =>
    uses.filter((use) => use.at === `probe.ts:${Object.keys(PROBES).indexOf(probe) + 1}` && !isWithin(use));

  test.each<[Probe, string]>([
    ['called', 'Excel.Range.getSpillParent'],
    ['read', 'Excel.Range.valuesAsJson'],
    ['destructured', 'Excel.Range.valuesAsJson'],
    ['renamed', 'Excel.Workbook.linkedWorkbooks'],
    ['loaded', 'Excel.Range.valuesAsJson'],
    ['loaded of items', 'Excel.Worksheet.tabId'],
    ['in an object', 'valuesAsJson'],
    ['newer parameter', 'Excel.TableRowCollection.add'],
  ])('%s', (probe, member) => {
    expect(beyond(probe).map((use) => use.member)).toContainEqual(expect.stringContaining(member));
    expect(beyond(probe).every(({ guarded }) => !guarded)).toBe(true);
  });

  test('a call that leaves a newer parameter out needs the older set', () => {
    expect(beyond('without the newer parameter')).toEqual([]);
  });

  test.each<Probe>(['in an if', 'in a choice', 'after and', 'by a function'])(
    'behind a question to Office it is guarded: %s',
    (probe) => {
      expect(beyond(probe).map(({ guarded }) => guarded)).toEqual([true]);
    },
  );

  test.each<Probe>(['the other way round', 'an older version', 'another set', 'in the else', 'beside'])(
    'behind another question, in the other branch or beside it, it is not: %s',
    (probe) => {
      expect(beyond(probe).map(({ guarded }) => guarded)).toEqual([false]);
    },
  );
});

test('versions are compared by number', () => {
  expect([isAtLeast('1.10', '1.9'), isAtLeast('1.9', '1.10'), isAtLeast('2.1', '1.9')]).toEqual([
    true,
    false,
    true,
  ]);
});
