import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { HARSH_BEHAVIOURS } from '../../src/workbench/harsh/behaviours';
import { DOCUMENTS, documentText, ROOT } from './documents';
import { knownRooms, TABLE_NAMES, tablesIn } from './tables';

const documents = DOCUMENTS.map((path) => [path, documentText(path)] as const);
const { scripts } = JSON.parse(documentText('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A document without its blocks of code, in which a bracket is no link. */
const withoutBlocks = (text: string) => text.replace(/^```[^]*?^```/gm, '');

/** Where a document points to: Markdown links, pictures, and those of HTML. */
function targetsIn(text: string): readonly string[] {
  const prose = withoutBlocks(text).replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, link, attribute]) => link ?? attribute ?? '',
  );
}

/** The anchors of a document's headings, as the usual renderers make them. */
function anchorsIn(text: string): readonly string[] {
  return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

/** What a document calls a file or folder of this repository: in code, with a slash or an ending that sources have. */
function pathsIn(text: string): readonly string[] {
  return [
    ...withoutBlocks(text).matchAll(/`((?:src|tests|docs|assets|\.github|\.ci)\/[\w./-]*|manifest\.xml)`/g),
  ].map(([, path = '']) => path);
}

const scriptsIn = (text: string) =>
  [...text.matchAll(/npm (?:run (?:--silent )?([\w:]+)|(start|test)\b)/g)].map(
    ([, named, short]) => named ?? short ?? '',
  );

/** Prettier pads the columns of a table; its cells are what counts. */
function cellsOf(block: string): readonly (readonly string[])[] {
  return block
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));
}

function fault(path: string, target: string): string | null {
  if (/^https?:/.test(target)) return null;
  const [file = '', anchor] = target.split('#');
  const full = file === '' ? path : normalize(join(dirname(path), file));
  if (!existsSync(join(ROOT, full))) return `${target}: there is no ${full}`;
  return anchor === undefined || anchorsIn(documentText(full)).includes(anchor)
    ? null
    : `${target}: ${full} has no such heading`;
}

test('README is at most 150 lines', () => {
  expect(documentText('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

test('README leads to every document', () => {
  const led = new Set(targetsIn(documentText('README.md')).map((target) => target.split('#')[0]));
  expect(DOCUMENTS.filter((path) => path !== 'README.md' && !led.has(path))).toEqual([]);
});

describe.each(documents)('%s', (path, text) => {
  test('points at files and headings that are there', () => {
    expect(targetsIn(text).flatMap((target) => fault(path, target) ?? [])).toEqual([]);
  });

  test('names files and folders that are there', () => {
    expect(pathsIn(text).filter((named) => !existsSync(join(ROOT, named)))).toEqual([]);
  });

  test('names scripts that package.json has', () => {
    expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('holds tables that are equal to the catalogues: `npm run docs` writes them', () => {
    for (const { is, should } of tablesIn(text)) expect(cellsOf(is)).toEqual(cellsOf(should));
  });
});

test('every table of the catalogues stands in some document', () => {
  const held = documents.flatMap(([, text]) => tablesIn(text).map(({ name }) => name));
  expect([...held].sort()).toEqual([...TABLE_NAMES].sort());
});

test('every picture is shown in some document', () => {
  const shown = new Set(
    documents.flatMap(([path, text]) =>
      targetsIn(text).map((target) => normalize(join(dirname(path), target))),
    ),
  );
  const pictures = readdirSync(join(ROOT, 'assets/screenshots')).map((name) => `assets/screenshots/${name}`);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});

test('what is harsher than the stand-in is told for every behaviour, and for no other', () => {
  const rows = [...documentText('docs/excel.md').matchAll(/^\| \d+ .*\| ([^|]*) \|$/gm)];
  const told = rows.flatMap(([, names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(rows.length).toBeGreaterThan(10);
  expect(told.sort()).toEqual(Object.keys(HARSH_BEHAVIOURS).sort());
});

test('what is to be checked in a real Excel names rows of that table, and all but those that need no eye', () => {
  const text = documentText('docs/excel.md');
  const numbers = (pattern: RegExp) =>
    new Set([...text.matchAll(pattern)].map(([, number]) => Number(number)));
  const rows = numbers(/^\| (\d+) /gm);
  const list = text.slice(text.indexOf('## To check in a real Excel'));
  const named = new Set(
    [...list.matchAll(/\((\d+(?:, \d+)*)\)/g)].flatMap(([, each = '']) => each.split(', ').map(Number)),
  );
  expect([...named].filter((number) => !rows.has(number))).toEqual([]);
  // Batches run one after the other whoever looks.
  expect([...rows].filter((number) => !named.has(number))).toEqual([7]);
});

test('the picture of the architecture has every room, and no room knows one that stands above it', () => {
  const picture = /```mermaid([^]*?)```/.exec(documentText('docs/architecture.md'))?.[1] ?? '';
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const drawn = [...picture.matchAll(/^ {2}(\w+)\["/gm)].map(([, room]) => room);
  expect(drawn.sort()).toEqual(['main', ...rooms].sort());
  const known = new Map(knownRooms());
  expect(known.size).toBeGreaterThan(6);
  const arrows = [...picture.matchAll(/^ {2}(\w[\w &]*(?: --> \w[\w &]*)+)$/gm)].flatMap(([, chain = '']) =>
    chain
      .split(' --> ')
      .flatMap((from, i, all) =>
        from.split(' & ').flatMap((one) => (all[i + 1]?.split(' & ') ?? []).map((to) => [one, to] as const)),
      ),
  );
  expect(arrows.length).toBeGreaterThan(8);
  expect(arrows.filter(([from, to]) => known.has(from) && !known.get(from)?.includes(to))).toEqual([]);
});

describe('the keeper of the documents', () => {
  test('notices a file, a heading, a script and a table cell that are not as they are said to be', () => {
    expect(fault('README.md', 'docs/nowhere.md')).toMatch(/no docs\/nowhere\.md/);
    expect(fault('README.md', '#into-a-real-excel')).toBeNull();
    expect(fault('README.md', '#into-an-unreal-excel')).toMatch(/no such heading/);
    expect(pathsIn('see `src/gone.ts` and `CONCESSION`')).toEqual(['src/gone.ts']);
    expect(scriptsIn('npm ci && npm start; npm run --silent review -- x; npm run test:unit')).toEqual([
      'start',
      'review',
      'test:unit',
    ]);
    expect(cellsOf('| a   | b |')).toEqual(cellsOf('|a|b|'));
    expect(cellsOf('| a | b |')).not.toEqual(cellsOf('| a | c |'));
    expect(() => tablesIn('<!-- table: unknown -->\n<!-- /table -->')).toThrow('There is no table unknown');
  });
});
