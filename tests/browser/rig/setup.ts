import { chromium, type BrowserServer } from 'playwright-core';
import { launchOptions } from './browser';
import { buildWorkbench } from './buildWorkbench';
import { BROWSER_ENDPOINT, WORKBENCH_URL } from './names';
import { serveWorkbench } from './server';

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
    buildWorkbench().then(serveWorkbench),
  ]);
  process.env[WORKBENCH_URL] = url;
  process.env[BROWSER_ENDPOINT] = browser.wsEndpoint();
  globalThis.concessionMapRig = { browser, stopServing: () => server.close() };
}
