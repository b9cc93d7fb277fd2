import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Bench, eventually } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';

let browser: Browser;
let bench: Bench;
let folder: string;

beforeAll(async () => {
  browser = await connectBrowser();
  folder = mkdtempSync(join(tmpdir(), 'concession-map-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the workbench', () => {
  beforeEach(async () => {
    bench = await Bench.open(browser, workbenchUrl());
  });
  afterEach(async () => {
    await bench.close();
  });

  test('opens on the sample deal, with its review in the pane', async () => {
    expect(await bench.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'northwind-supply-deal.xlsx',
    );
    await bench.pane.getByText('Deal sheet: 20 rows').waitFor();
    expect(bench.errors).toEqual([]);
  });

  test('shows the review of an edited sheet without being asked', async () => {
    await bench.pane.getByText('20 of 24').first().waitFor();
    await bench.type('D5', '7');
    await bench.pane.getByText('19 of 24').first().waitFor();
  });

  test('keeps the open workbook and says why, when a file cannot be read', async () => {
    const path = join(folder, 'letter.xlsx');
    writeFileSync(path, 'Dear Sir or Madam');
    await bench.choose(path);
    const problem = bench.page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.innerText()).toContain('.xlsx');
    expect(await bench.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'northwind-supply-deal.xlsx',
    );
    expect(await bench.shownIn('B5')).toBe('Data-sharing clause');
  });

  test('understands =ASYMMETRY() once the short names are in the workbook', async () => {
    await bench.press('Formula shortcuts');
    await bench.type('P5', '=ASYMMETRY(C5:E5,F5:H5)');
    expect(await bench.shownIn('P5')).toBe('-2');
    await bench.type('P6', '=ASYMMETRY()');
    expect(await bench.shownIn('P6')).toBe('-12');
  });

  test('asks before another workbook takes the place of unsaved work', async () => {
    await bench.type('D5', '7');
    const title = bench.page.getByRole('heading', { level: 1 });
    await bench.page.getByLabel('Open a sample').selectOption('five-column-template.xlsx');
    await bench.page.getByRole('button', { name: 'Go on with this workbook' }).click();
    expect(await title.innerText()).toBe('northwind-supply-deal.xlsx');
    expect(await bench.shownIn('D5')).toBe('7');
    await bench.page.getByLabel('Open a sample').selectOption('five-column-template.xlsx');
    await bench.page.getByRole('button', { name: 'Discard the changes' }).click();
    await bench.page.getByRole('heading', { level: 1, name: 'five-column-template.xlsx' }).waitFor();
  });

  test('gives unsaved work back after a reload, until it is saved or discarded', async () => {
    const isKept = () =>
      bench.page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const opening = indexedDB.open('concession-map-workbench');
            opening.onsuccess = () => {
              const database = opening.result;
              const isThere = database.objectStoreNames.contains('unsaved');
              if (!isThere) {
                resolve(false);
                return;
              }
              const count = database.transaction('unsaved').objectStore('unsaved').count();
              count.onsuccess = () => {
                database.close();
                resolve(count.result > 0);
              };
            };
          }),
      );
    await bench.type('D5', '7');
    await eventually(async () => expect(await isKept()).toBe(true));
    await bench.page.reload();
    await bench.page.getByRole('button', { name: 'Open it again' }).click();
    await eventually(async () => expect(await bench.shownIn('D5')).toBe('7'));
    await bench.page.getByText('Not saved', { exact: true }).waitFor();
    await bench.page.reload();
    await bench.page.getByRole('button', { name: 'Discard it' }).click();
    await eventually(async () => expect(await isKept()).toBe(false));
  });

  test('takes back typing and a command of the add-in, one step each', async () => {
    const undo = bench.page.getByRole('button', { name: 'Undo', exact: true });
    const hasRules = () =>
      bench.page.evaluate(
        () =>
          (window.workbench?.session?.host.workbook.activeSheet.conditionalFormats.list().length ?? 0) > 0,
      );
    await bench.type('D5', '7');
    await bench.press('Highlight');
    await bench.type('D6', '8');
    await bench.page.getByText('Ready', { exact: true }).waitFor();
    await undo.click();
    await eventually(async () => expect(await bench.shownIn('D6')).not.toBe('8'));
    expect(await hasRules()).toBe(true);
    await undo.click();
    await eventually(async () => expect(await hasRules()).toBe(false));
    expect(await bench.shownIn('D5')).toBe('7');
    await undo.click();
    await eventually(async () => expect(await bench.shownIn('D5')).not.toBe('7'));
  });

  test('completes and explains the functions of the add-in while they are typed', async () => {
    await bench.select('P5');
    await bench.page.keyboard.type('=CONCESSION.ASY');
    await bench.page.getByText('CONCESSION.ASYMMETRY').first().waitFor();
    await bench.page.keyboard.press('Tab');
    await bench.page.getByText('Our scores', { exact: false }).first().waitFor();
    await bench.page.keyboard.press('Escape');
  });

  test('says what is wrong with a cell at the cell', async () => {
    await bench.type('F2', '=CONCESSION.SCORE("x")');
    await bench.select('F2');
    const message = bench.page.locator('.cell-message');
    await message.waitFor();
    const cell = await bench.placeOf('F2');
    await eventually(async () => {
      const box = await message.boundingBox();
      expect(Math.abs((box?.y ?? 0) - (cell.y + cell.height))).toBeLessThan(30);
    });
    await bench.select('P5');
    await message.waitFor({ state: 'detached' });
  });

  test('heals =ASYMMETRY() that was typed before the short names were there', async () => {
    await bench.type('P5', '=ASYMMETRY(C5:E5,F5:H5)');
    expect(await bench.shownIn('P5')).toBe('#NAME?');
    await bench.press('Formula shortcuts');
    await eventually(async () => expect(await bench.shownIn('P5')).toBe('-2'));
  });

  test('opens one workbook after the other in the same page', async () => {
    await bench.page.getByLabel('Open a sample').selectOption('five-column-template.xlsx');
    await bench.page.getByRole('heading', { level: 1, name: 'five-column-template.xlsx' }).waitFor();
    await bench.page.getByLabel('Open a sample').selectOption('northwind-supply-deal.xlsx');
    await bench.page.getByRole('heading', { level: 1, name: 'northwind-supply-deal.xlsx' }).waitFor();
    await bench.isReady();
    await bench.type('P5', '=CONCESSION.SCORE(C5:E5)');
    expect(await bench.shownIn('P5')).toBe('13');
    await bench.pane.getByText('Deal sheet: 20 rows').waitFor();
    expect(bench.errors).toEqual([]);
  });
});

test("the add-in's page, opened by itself in a browser, says where it belongs", async () => {
  const page = await browser.newPage();
  await page.goto(`${workbenchUrl()}/taskpane.html`);
  await page.getByText('It works inside Excel.').waitFor();
  await page.close();
});
