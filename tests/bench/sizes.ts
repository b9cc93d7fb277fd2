import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration, type StatsCompilation } from 'webpack';
import { line } from './line';

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

/** Sizes of what Excel fetches, each against a plain pane of the same React and Fluent, built in the same run. */
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
    const yardstick = groupSize(plain, 'main');
    const size = (what: string, bytes: number) =>
      line(`${what} (${Math.round(bytes / 1024)} KB)`, bytes / yardstick, 'the plain pane');
    console.log(
      `\nWhat Excel fetches, against a plain pane of the same Fluent (${Math.round(yardstick / 1024)} KB)`,
    );
    size('before cells and ribbon are answered', groupSize(ours, 'main'));
    size("the pane's own code, with the map", ownSize(ours, 'pane'));
    size('the pane and the React and Fluent it starts with', groupSize(ours, 'pane'));
    for (const name of LATER) size(`when first shown: ${name}`, groupSize(ours, name));
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

/** All scripts that a named part needs and that do not come with an earlier one. */
function groupSize(stats: StatsCompilation, name: string): number {
  const group = stats.namedChunkGroups?.[name];
  if (!group) throw new Error(`There is no part named ${name}.`);
  return group.assetsSize ?? 0;
}

/** The script of the part itself. */
function ownSize(stats: StatsCompilation, name: string): number {
  const own = stats.namedChunkGroups?.[name]?.assets?.find((asset) => asset.name.startsWith(`${name}.`));
  return own?.size ?? 0;
}
