// Takes the documents' pictures of the real workbench and its task pane: `npm run screenshots`.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Bench, type BenchOptions } from './rig/bench';
import { launchBrowser } from './rig/browser';
import { buildWorkbench } from './rig/buildWorkbench';
import { STATES, VIEWS } from './rig/paneSteps';
import { serveWorkbench } from './rig/server';

const PICTURES = join(__dirname, '../../assets/screenshots');
const SCHEMES = ['light', 'dark'] as const;

async function takeScreenshots(): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const { url, server } = await serveWorkbench(await buildWorkbench());
  const browser = await launchBrowser();
  await takeWorkbench(browser, url);
  await takeViews(browser, url);
  await takeStates(browser, url);
  await takePageByItself(browser, url);
  await browser.close();
  server.close();
}

/** The whole page: highlighted, and with result columns. */
async function takeWorkbench(browser: Browser, url: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    const viewport = { width: 1600, height: 900 };
    const bench = await Bench.open(browser, url, { colorScheme, viewport, deviceScaleFactor: 1.5 });
    const picture = async (name: string) => {
      await bench.page.mouse.move(0, 0);
      await bench.page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
    };
    await bench.press('Highlight');
    await picture('highlighted');
    if (colorScheme === 'light') {
      await bench.press('Add result columns');
      await bench.select('Q5');
      await picture('result-columns');
    }
    await bench.close();
  }
}

/** Walked by the tests, and not shown in the documents. */
const NOT_PICTURED: ReadonlySet<string> = new Set(['several rows selected', 'discreet']);

/** Each view of the pane, one after the other on the sample deal. */
async function takeViews(browser: Browser, url: string): Promise<void> {
  const bench = await Bench.open(browser, url, PANE);
  for (const [view, steps] of Object.entries(VIEWS)) {
    await bench.page.emulateMedia({ colorScheme: 'light' });
    for (const step of steps) await step(bench);
    if (!NOT_PICTURED.has(view)) for (const colorScheme of SCHEMES) await takePane(bench, view, colorScheme);
  }
  await bench.close();
}

/** What the pane shows where there is no list to speak of. */
async function takeStates(browser: Browser, url: string): Promise<void> {
  for (const [state, { at = '', steps }] of Object.entries(STATES)) {
    const bench = await Bench.open(browser, `${url}/${at}`, PANE);
    for (const step of steps) await step(bench);
    await takePane(bench, state, 'light');
    await bench.close();
  }
}

/** The pane's page without Excel around it. */
async function takePageByItself(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 350, height: 735 }, deviceScaleFactor: 1.5 });
  await page.goto(`${url}/taskpane.html`);
  await page.getByText('It works inside Excel.').waitFor();
  await page.screenshot({ path: join(PICTURES, 'pane-without-excel-light.png') });
  await page.close();
}

const PANE: BenchOptions = { viewport: { width: 1200, height: 940 }, deviceScaleFactor: 1.5 };

/** The task pane alone, as it stands beside the sheet. */
async function takePane(bench: Bench, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await bench.page.emulateMedia({ colorScheme });
  const frame = await bench.paneFrame();
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const path = join(PICTURES, `pane-${name.toLowerCase().replaceAll(' ', '-')}-${colorScheme}.png`);
  await bench.page.locator('.pane').screenshot({ path });
}

void takeScreenshots();
