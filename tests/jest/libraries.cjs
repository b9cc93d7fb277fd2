// Fluent and the spreadsheet: some 4,000 files, and finding them again for every test file takes far longer than running
// them. Each family is bundled into one script before the tests start, anew whenever a library, an icon or this file is another.
const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { join } = require('node:path');
const { build } = require('esbuild');

const ROOT = join(__dirname, '../..');
const ICONS = '@fluentui/react-icons';

const SCREEN = ['@fluentui/react-components', ICONS];
const SPREADSHEET = [
  '@univerjs/core',
  '@univerjs/core/facade',
  '@univerjs/data-validation',
  '@univerjs/engine-formula',
  '@univerjs/engine-formula/facade',
  '@univerjs/sheets',
  '@univerjs/sheets/facade',
  '@univerjs/sheets-conditional-formatting',
  '@univerjs/sheets-conditional-formatting/facade',
  '@univerjs/sheets-data-validation',
  '@univerjs/sheets-data-validation/facade',
  '@univerjs/sheets-filter',
  '@univerjs/sheets-filter/facade',
  '@univerjs/sheets-formula',
  '@univerjs/sheets-formula/facade',
  '@univerjs/sheets-note',
  '@univerjs/sheets-note/facade',
  '@univerjs/sheets-numfmt',
  '@univerjs/sheets-numfmt/facade',
  '@univerjs/sheets-sort',
  '@univerjs/sheets-sort/facade',
  '@univerjs/sheets-table',
  '@univerjs/sheets-table/facade',
];

const ICONS_USED = usedIcons();
const KEPT = join(ROOT, 'node_modules/.cache/concession-map/test-libraries');
const FOLDER = join(KEPT, contentHash());

const fileName = (specifier) => `${specifier.replace(/\W+/g, '-').replace(/^-/, '')}.cjs`;

/** Where Jest finds each library. */
const libraryMap = Object.fromEntries(
  [...SCREEN, ...SPREADSHEET].map((specifier) => [`^${specifier}$`, join(FOLDER, fileName(specifier))]),
);

async function bundle(folder, name, specifiers) {
  await build({
    stdin: { contents: specifiers.map(reexport).join('\n'), resolveDir: ROOT },
    bundle: true,
    outfile: join(folder, `${name}.cjs`),
    format: 'cjs',
    platform: 'node',
    // Few files, and React's own testing aid must find Node's timers through Jest.
    external: ['react', 'react-dom'],
    mainFields: ['module', 'main'],
    target: 'es2022',
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [withoutHyphenation],
  });
  for (const specifier of specifiers)
    writeFileSync(
      join(folder, fileName(specifier)),
      `module.exports = require('./${name}.cjs')[${JSON.stringify(specifier)}];\n`,
    );
}

function reexport(specifier, at) {
  const key = JSON.stringify(specifier);
  if (specifier === ICONS)
    return `import { ${ICONS_USED} } from ${key}; exports[${key}] = { ${ICONS_USED} };`;
  return `import * as library${at} from ${key}; exports[${key}] = library${at};`;
}

/** The icons that the pane imports, of several thousand. */
function usedIcons() {
  const folder = join(ROOT, 'src/taskpane');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const imports = sources.flatMap((text) => [
    ...text.matchAll(/import \{([^}]*)\} from '@fluentui\/react-icons'/g),
  ]);
  const names = imports.flatMap(([, list]) => list.split(',').map((name) => name.trim()));
  return [...new Set(names)].filter((name) => /^\w+$/.test(name)).sort();
}

/** Some seventy languages' hyphenation, which a grid of numbers never asks for. */
const withoutHyphenation = {
  name: 'without hyphenation',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{6,}\.js$/i }, ({ importer, kind }) =>
      kind === 'dynamic-import' && /engine-render[\\/]lib[\\/]es/.test(importer)
        ? { path: join(ROOT, 'src/workbench/page/noHyphenation.ts') }
        : undefined,
    ),
};

function contentHash() {
  const hash = createHash('sha256').update(ICONS_USED.join());
  for (const file of [__filename, join(ROOT, 'package-lock.json')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

module.exports = async () => {
  if (existsSync(FOLDER)) return;
  mkdirSync(KEPT, { recursive: true });
  // Made beside and renamed when whole, so that a broken-off run leaves no half of it.
  const beside = mkdtempSync(join(KEPT, 'making-'));
  await Promise.all([bundle(beside, 'screen', SCREEN), bundle(beside, 'spreadsheet', SPREADSHEET)]);
  try {
    renameSync(beside, FOLDER);
  } catch {
    // Another run was faster.
    rmSync(beside, { recursive: true });
  }
};
module.exports.libraryMap = libraryMap;
