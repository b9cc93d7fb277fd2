import { chromium, type Browser } from 'playwright-core';
import { BROWSER_ENDPOINT, WORKBENCH_URL } from './names';

/** The browser that was started for all browser tests. */
export async function connectBrowser(): Promise<Browser> {
  return chromium.connect(fromSetup(BROWSER_ENDPOINT));
}

/** Where the built workbench is served. */
export function workbenchUrl(): string {
  return fromSetup(WORKBENCH_URL);
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error('Browser tests need the rig: run them by Jest with the project "browser".');
  return value;
}
