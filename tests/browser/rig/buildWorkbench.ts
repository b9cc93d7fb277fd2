import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const BUILT = join(__dirname, '../../../node_modules/.cache/concession-map/browser-tests');

/** Builds the workbench for tests and pictures; returns its folder, or rejects with what webpack found wrong. */
export async function buildWorkbench(): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS, as webpack's own command wants it
  const configure = require('../../../webpack.config.js') as (env: object) => Promise<Configuration>;
  const configuration = await configure({ target: 'workbench' });
  const compiler = webpack({
    ...configuration,
    output: { ...configuration.output, path: BUILT },
    // React still warns, as in development; but the page, opened anew for every test, is a third of the size.
    optimization: { ...configuration.optimization, minimize: true, usedExports: true, sideEffects: true },
    cache: { ...(configuration.cache as object), type: 'filesystem', name: 'browser-tests' },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
  return BUILT;
}
