// The library in a real browser's own store: `npx tsx tests/bench/libraryInBrowser.ts [ROWS]`, 100,000 where no number is given.
import { build } from 'esbuild';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/rig/browser';
import { generatedLibrary } from '../library/generatedLibrary';
import { couchPeer } from '../library/team/couchPeer';

const ROWS = Number(process.argv[2] ?? 100_000);
/** Rows of the first sync; the imitated server takes longer to be filled than the pane to fetch from it. */
const SYNCED = 5_000;
/** An address that browsers trust with a store of its own; nothing is asked of any server. */
const PAGE = 'http://localhost/';
const MB = 1_000_000;

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(__dirname, 'libraryPage.ts')], bundle: true, write: false, minify: true },
    ...{ format: 'iife', target: 'es2022', define: { global: 'window', TEAM_ADDRESS: '""' } },
  });
  return outputFiles[0]?.text ?? '';
}

/** What the page's objects take, in MB, after everything that nobody holds is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MB;
}

async function measureLibrary(): Promise<void> {
  const [browser, script] = await Promise.all([launchBrowser(), pageScript()]);
  const context = await browser.newContext();
  context.setDefaultTimeout(0);
  const opened = async () => {
    const page = await context.newPage();
    await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(PAGE);
    await page.addScriptTag({ content: script });
    return page;
  };
  const of = async (count: number) => {
    const page = await opened();
    const measured = await page.evaluate(
      (rows) => window.libraryBench?.measure(rows) ?? Promise.reject(new Error('The page has no bench.')),
      count,
    );
    await page.close();
    return measured;
  };
  const [small, large] = [await of(ROWS / 10), await of(ROWS)];
  const page = await opened();
  const empty = await heapOf(page);
  await page.evaluate((partition) => window.libraryBench?.hold(partition), `bench-${ROWS}-`);
  const full = await heapOf(page);

  const say = (what: string, of: number, before: number, unit: string) =>
    console.log(
      `${what.padEnd(52)} ${of.toFixed(0).padStart(9)} ${unit.padEnd(3)} ${(of / before).toFixed(2)} × a tenth of it`,
    );
  console.log(`The library of ${ROWS.toLocaleString('en')} rows in ${browser.version()} (10 × is linear)\n`);
  say('keep all of it, as an import does', large.keeping, small.keeping, 'ms');
  say('open it, as a start of Excel does', large.opening, small.opening, 'ms');
  say('a thousand benchmarks', large.questions, small.questions, 'ms');
  say('add one deal of twenty rows', large.oneDeal, small.oneDeal, 'ms');
  say('on disk, as the browser tells it', large.disk / MB, small.disk / MB, 'MB');
  console.log(`in memory, while it is open${''.padEnd(26)} ${(full - empty).toFixed(0).padStart(9)} MB`);

  const peer = await couchPeer();
  const documents = generatedLibrary(SYNCED);
  const database = new URL(peer.address).pathname.slice(1);
  for (let at = 0; at < SYNCED; at += 1000)
    await peer.ask('POST', `${database}/_bulk_docs`, { docs: documents.slice(at, at + 1000) });
  const synced = await page.evaluate(
    (team) =>
      window.libraryBench?.firstSync('bench-sync-', team) ??
      Promise.reject(new Error('The page has no bench.')),
    { address: peer.address, ...peer.person },
  );
  console.log(
    `first sync of ${SYNCED.toLocaleString('en')} rows from a server on this computer${''.padEnd(2)} ${synced.ms.toFixed(0).padStart(7)} ms  (${synced.kind}, ${synced.received} received)`,
  );
  await peer.stop();
  await browser.close();
}

void measureLibrary().then(() => process.exit(0));
