import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import webpack, { type Configuration, type StatsCompilation } from 'webpack';
import { figure, heading } from './line';

const configOf = createRequire(__filename)('../../webpack.config.js') as (
  env: object,
  argv: object,
) => Promise<Configuration>;

/** What is fetched when first shown, by the names of its chunks. */
const LATER = [
  ...[
    'review',
    'trades',
    'prepare',
    'settings',
    'help',
    'leftOut',
    'changes',
    'rescoring',
    'library',
    'libraryView',
  ],
  ...['welcome', 'noList', 'emptyList', 'columns', 'message', 'slowReading'],
];

/** Sizes of what Excel fetches, beside a plain pane of the same React and Fluent, built in the same run. */
export async function compareSizes(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'concession-map-'));
  try {
    const addIn = await configOf({ target: 'addin' }, { mode: 'production' });
    const quiet = { ...addIn, devtool: false, cache: false } as const;
    const ours = await build({ ...quiet, output: { ...addIn.output, path: join(folder, 'ours') } });
    const plain = await build({
      ...quiet,
      entry: join(__dirname, 'plainPane.tsx'),
      output: { path: join(folder, 'plain') },
      plugins: [],
    });
    const at = (name: string) => filesOf(ours, name).map((file) => join(folder, 'ours', file));
    const yardstick = weigh(filesOf(plain, 'main').map((file) => join(folder, 'plain', file)));
    heading('What Excel fetches, in KB over the wire (gzip; brotli)');
    const told = (what: string, files: readonly string[]) => {
      const { gzip, brotli } = weigh(files);
      figure(
        what,
        `${kilobytes(gzip)}; ${kilobytes(brotli)}`,
        `${(gzip / yardstick.gzip).toFixed(2)} × a plain pane of the same React and Fluent`,
      );
    };
    told('until cells and ribbon are answered', at('main'));
    told('until the first view', [...new Set([...at('main'), ...at('pane')])]);
    told(
      'of it the pane and the map alone',
      at('pane').filter((file) => /pane\.[^/]*$/.test(file)),
    );
    told(
      'a plain pane of the same React and Fluent',
      filesOf(plain, 'main').map((file) => join(folder, 'plain', file)),
    );
    for (const name of LATER)
      told(
        `when first shown: ${name}`,
        at(name).filter((file) => !at('pane').includes(file)),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(config: Configuration): Promise<StatsCompilation> {
  const stats = await new Promise<StatsCompilation>((resolve, reject) => {
    webpack(config, (error, result) => {
      if (result) resolve(result.toJson({ all: false, chunkGroups: true, assets: true, errors: true }));
      else reject(error ?? new Error('Nothing was built.'));
    });
  });
  const [error] = stats.errors ?? [];
  if (error) throw new Error(error.message);
  return stats;
}

/** All scripts that a named part needs. */
function filesOf(stats: StatsCompilation, name: string): readonly string[] {
  const group = stats.namedChunkGroups?.[name];
  if (!group) throw new Error(`There is no part named ${name}.`);
  return (group.assets ?? []).map((asset) => asset.name).filter((file) => file.endsWith('.js'));
}

/** Bytes of files as a server sends them. */
function weigh(files: readonly string[]): { readonly gzip: number; readonly brotli: number } {
  const contents = files.map((file) => readFileSync(file));
  const sum = (pack: (content: Buffer) => Buffer) => contents.reduce((all, one) => all + pack(one).length, 0);
  return { gzip: sum((one) => gzipSync(one, { level: 9 })), brotli: sum((one) => brotliCompressSync(one)) };
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
