import type { Browser } from 'playwright-core';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFile, readLibraryFile } from '../../src/library/libraryFile';
import { generatedLibrary } from '../library/generatedLibrary';
import { couchPeer, type CouchPeer } from '../library/team/couchPeer';
import { Bench, eventually } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';
import { writeSheets, type Sheets } from './rig/sheets';

/** A deal with something private in every place that has one; none of it may leave the workbook, and without names no name either. */
const NAMES = ['Harbour lease', 'Sole berth', 'Quay rebate', 'Port reference', 'Crane pilot'];
const PRIVATE = ['NOTE-SECRET', 'OWNER-SECRET', 'CONDITION-SECRET', 'WALKAWAY-SECRET'];
const PLANTED: Sheets = {
  'Harbour lease': [
    [
      ...['Concession', 'Type', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
      ...['Direction', 'Status', 'Notes', 'Owner', 'Condition'],
    ],
    ...NAMES.slice(1).map((name, i) => [
      ...[name, ['Exclusivity', 'Price', 'Reference', 'Price'][i] ?? '', 5, 8 - i, 4, 6, 6, 6],
      ...[i % 2 === 0 ? 'Give' : 'Get', 'Agreed', 'NOTE-SECRET', 'OWNER-SECRET', 'CONDITION-SECRET'],
    ]),
  ],
};
const FILED = generatedLibrary(200);

let browser: Browser;
let peer: CouchPeer;
const benches: Bench[] = [];

beforeAll(async () => {
  [browser, peer] = await Promise.all([connectBrowser(), couchPeer()]);
});
afterAll(async () => {
  for (const bench of benches) await bench.close();
  await peer.stop();
  await browser.close();
});

const button = ({ pane }: Bench, name: string | RegExp) => pane.getByRole('button', { name, exact: true });
const shows = ({ pane }: Bench, words: string | RegExp) => pane.getByText(words).first().waitFor();

/** A browser with a profile of its own, and the planted deal open in it. */
async function person(): Promise<Bench> {
  const bench = await Bench.open(browser, workbenchUrl());
  benches.push(bench);
  await bench.openFile(await writeSheets(bench.folder, PLANTED));
  await shows(bench, /^Harbour lease: 4 rows/);
  return bench;
}

async function openSettings(bench: Bench): Promise<void> {
  await button(bench, 'Settings').click();
  // With how it is kept beside it, once that is known.
  const fold = button(bench, /^Library/);
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
}

async function openLibrary(bench: Bench): Promise<void> {
  await openSettings(bench);
  await button(bench, 'Open the library').click();
  await button(bench, /^(?:Add 4 rows|All rows are there)$/).waitFor();
}

async function signIn(bench: Bench): Promise<void> {
  await openSettings(bench);
  await bench.pane.getByRole('radio', { name: 'With the team' }).check();
  await bench.pane.getByLabel('Team address').fill(peer.address);
  await button(bench, 'Use this address').click();
  await bench.pane.getByLabel('Your name there').fill(peer.person.name);
  await bench.pane.getByLabel('Password').fill(peer.person.password);
  await button(bench, 'Sign in').click();
  await shows(bench, /^Synced today .*nothing new/);
}

const isOffline = (bench: Bench, isOff: boolean) => bench.page.context().setOffline(isOff);

async function addDeal(bench: Bench): Promise<void> {
  await openLibrary(bench);
  await button(bench, 'Add 4 rows').click();
  await button(bench, 'All rows are there').waitFor();
}

async function takeFile(bench: Bench, text: string): Promise<void> {
  const file = join(bench.folder, 'library.json');
  writeFileSync(file, text);
  await button(bench, /^What it holds/).click();
  await bench.pane.getByLabel('File to import').setInputFiles(file);
  await button(bench, /^Take \d+ in$/).click();
  await button(bench, /^What it holds/)
    .getByText('204 rows')
    .waitFor();
}

/** The library as its owner would export it: the same text for the same library. */
async function exported(bench: Bench): Promise<string> {
  await openLibrary(bench);
  await button(bench, /^What it holds/).click();
  const downloading = bench.page.waitForEvent('download');
  await button(bench, 'Export .json').click();
  const path = join(bench.folder, 'exported.json');
  await (await downloading).saveAs(path);
  return readFileSync(path, 'utf8');
}

/** Everything that this profile keeps of the page's address, in the browser's databases and beside them. */
async function kept(bench: Bench): Promise<string> {
  const frame = await bench.paneFrame();
  return frame.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database cannot be read.'));
      });
    const all: unknown[] = [localStorage, sessionStorage, document.cookie].map((one) => JSON.stringify(one));
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        all.push(name, store, await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(all);
  });
}

test('two people who worked without a connection come to the same library: nothing twice, nothing lost, nothing private out', async () => {
  const [ann, ben] = await Promise.all([person(), person()]);
  await ann.pane.getByRole('tab', { name: 'Prepare' }).click();
  await button(ann, 'Write it down').click();
  await ann.pane.getByLabel('What will you do if this fails?').fill('WALKAWAY-SECRET');
  await button(ann, 'Keep').click();
  await shows(ann, 'Your walk-away is kept.');
  await ann.type('P30', '=CONCESSION.BENCHMARK("Exclusivity","leverage")');
  await eventually(async () => expect(await ann.shownIn('P30')).toBe('#N/A'));
  await Promise.all([signIn(ann), signIn(ben)]);

  await Promise.all([isOffline(ann, true), isOffline(ben, true)]);
  await Promise.all([addDeal(ann), addDeal(ben).then(() => takeFile(ben, libraryFile(FILED)))]);
  await openSettings(ann);
  await shows(ann, 'The team library does not answer. What is new waits here and goes when it does.');
  expect(await peer.documents()).toEqual([]);

  // What waits goes by itself once the connection is back.
  await isOffline(ann, false);
  await shows(ann, /^Synced today .* 0 received, 4 sent/);
  await isOffline(ben, false);
  await openSettings(ben);
  await shows(ben, /^Synced today .* 200 sent/);
  await button(ann, 'Sync now').click();
  await shows(ann, /^Synced today .* 200 received, 0 sent/);
  await eventually(async () => expect(await ann.shownIn('P30')).toMatch(/^\d/));

  const [ours, theirs] = [await exported(ann), await exported(ben)];
  expect(ours).toBe(theirs);
  const read = readLibraryFile(ours);
  if (read.kind !== 'read') throw new Error(read.reason);
  const ids = read.documents.map(({ _id }) => _id).sort();
  expect(ids).toHaveLength(204);
  for (const { _id } of FILED) expect(ids).toContain(_id);
  expect((await peer.documents()).map(({ _id }) => _id).sort()).toEqual(ids);

  const everywhere = {
    export: ours,
    server: JSON.stringify(await peer.documents()),
    wire: peer.wire.seen.join('\n'),
    log: peer.log(),
    console: [...ann.logged, ...ben.logged].join('\n'),
    store: `${await kept(ann)}${await kept(ben)}`,
  };
  expect(everywhere.store).toContain(ids[0]);
  const { password } = peer.person;
  for (const [place, text] of Object.entries(everywhere))
    for (const secret of [...PRIVATE, ...NAMES, password, encodeURIComponent(password)])
      expect(`${place}: ${text.includes(secret) ? secret : ''}`).toBe(`${place}: `);
  // A browser logs by itself what does not answer, and every checkpoint that is not there yet.
  const own = /^Failed to load resource: .*(?:404|ERR_INTERNET_DISCONNECTED)/;
  expect([...ann.errors, ...ben.errors].filter((error) => !own.test(error))).toEqual([]);
});

describe('a library that cannot be opened', () => {
  /** Puts a database under the library's name, with the version and the parts of it that are given. */
  async function plant(bench: Bench, version: number, stores: readonly string[]): Promise<void> {
    const frame = await bench.paneFrame();
    await frame.evaluate(
      ([at, names]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('_pouch_concession-map-library', at);
          request.onupgradeneeded = () => names.forEach((name) => request.result.createObjectStore(name));
          request.onerror = () => reject(new Error('The database cannot be made.'));
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
      [version, stores] as const,
    );
  }

  test('is told in words, can be cleared from there, and works again at once', async () => {
    const bench = await person();
    await plant(bench, 1, ['something else']);
    await openSettings(bench);
    await shows(bench, /^The library on this computer cannot be opened\. Close other panes and try again/);
    await button(bench, 'Open the library').click();
    await button(bench, /^Clear library/)
      .first()
      .click();
    await button(bench, 'Clear library').last().click();
    await button(bench, 'Remove it for good').click();
    await shows(bench, 'The library is gone from this computer.');
    await addDeal(bench);
    expect(bench.errors).toEqual([]);
  });

  test('because the clock was set back is not called damaged: nothing is to be cleared', async () => {
    const bench = await person();
    const tomorrow = Date.now() + 86_400_000;
    await plant(bench, 2e13 + tomorrow, ['docs', 'meta']);
    await openSettings(bench);
    await shows(bench, /^The library was last opened later than this computer’s clock shows/);
    expect(bench.errors).toEqual([]);
  });
});
