import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { packagedBrowser, type Browser } from './packagedBrowser';

/** Environment variable that names the browser to use: the path of a Chromium, Chrome or Edge program. */
export const BROWSER_VARIABLE = 'CONCESSION_MAP_BROWSER';

/** Keeps the browser still: no sandbox (containers have none to give), no GPU, nothing of its own on the network. */
const STILL = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
];

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) => {
    const folder = process.env[root];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ];
  }),
};

/**
 * The program to run the browser tests with: the one that `CONCESSION_MAP_BROWSER` names, else an installed Chrome,
 * Edge or Chromium, else the headless Chromium that comes with the development dependencies (Linux on x64 only).
 * Throws a sentence when there is none, because a browser test that does not run proves nothing.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { program: named, environment: {} };
    throw new Error(`${BROWSER_VARIABLE} names ${named}, and there is no such program.`);
  }
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed !== undefined) return { program: installed, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error(
    `No Chrome, Edge or Chromium was found. Install one, or name its program in ${BROWSER_VARIABLE}.`,
  );
}

/** What Playwright needs to start that browser. */
export async function launchOptions(): Promise<LaunchOptions> {
  const { program, environment } = await findBrowser();
  return {
    executablePath: program,
    args: ['--headless', ...STILL],
    env: { ...(process.env as Record<string, string>), ...environment },
  };
}

export async function launchBrowser() {
  return chromium.launch(await launchOptions());
}
