import { join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { launchOptions } from './browser';
import { BROWSER_ENDPOINT, WORKBENCH_URL } from './names';
import { serveWorkbench } from './server';

const BUILT = join(__dirname, '../../../node_modules/.cache/concession-map/browser-tests');

export interface Rig {
  readonly browser: BrowserServer;
  readonly stopServing: () => void;
}

declare global {
  var concessionMapRig: Rig | undefined;
}

/** Builds the workbench once, serves it, and starts one browser for all browser tests. */
export default async function setup(): Promise<void> {
  const [browser, { url, server }] = await Promise.all([
    launchOptions().then((options) => chromium.launchServer(options)),
    buildWorkbench(BUILT).then(() => serveWorkbench(BUILT)),
  ]);
  process.env[WORKBENCH_URL] = url;
  process.env[BROWSER_ENDPOINT] = browser.wsEndpoint();
  globalThis.concessionMapRig = { browser, stopServing: () => server.close() };
}

/** Builds the workbench into a folder; rejects with what webpack found wrong. */
export async function buildWorkbench(folder: string): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS, as webpack's own command wants it
  const configure = require('../../../webpack.config.js') as (env: object) => Promise<Configuration>;
  const configuration = await configure({ target: 'workbench' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}
