import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Bench, eventually } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';

const SAMPLE = join(__dirname, '../../assets/samples/northwind-supply-deal.xlsx');

let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  browser = await connectBrowser();
});
beforeEach(async () => {
  bench = await Bench.open(browser, workbenchUrl());
});
afterEach(async () => {
  await bench.close();
});
afterAll(async () => {
  await browser.close();
});

describe('the main job, in a browser, on the real office.js', () => {
  test('a deal is opened, scored by a formula, highlighted, saved, and found again as it was left', async () => {
    await bench.openFile(SAMPLE);
    await bench.type('P5', '=CONCESSION.ASYMMETRY(C5:E5,F5:H5)');
    expect(await bench.shownIn('P5')).toBe('-2');

    const before = await bench.coloursOf('B7');
    await bench.press('Highlight');
    expect(before).not.toContain('#A4262C');
    await eventually(async () => expect((await bench.coloursOf('B7'))[0]).toBe('#A4262C'));

    const saved = await bench.save();
    await bench.openFile(saved.path);
    expect(await bench.shownIn('P5')).toBe('-2');
    await eventually(async () => expect((await bench.coloursOf('B7'))[0]).toBe('#A4262C'));

    await bench.press('Remove highlights');
    await eventually(async () => expect(await bench.coloursOf('B7')).toEqual(before));
    expect(bench.errors).toEqual([]);
  });

  test('the same in an Excel that is as harsh as real ones: ?harsh', async () => {
    await bench.page.goto(`${workbenchUrl()}/?harsh`);
    await bench.isReady();
    const groups = () => Office.context.requirements.isSetSupported('ExcelApi', '1.20');
    expect(await (await bench.paneFrame()).evaluate(groups)).toBe(true);
    await bench.type('P5', '=CONCESSION.ASYMMETRY(C5:E5,F5:H5)');
    expect(await bench.shownIn('P5')).toBe('-2');
    const before = await bench.coloursOf('B7');
    await bench.press('Highlight');
    await eventually(async () => expect((await bench.coloursOf('B7'))[0]).toBe('#A4262C'));
    await bench.press('Remove highlights');
    await eventually(async () => expect(await bench.coloursOf('B7')).toEqual(before));
    expect(bench.errors).toEqual([]);
  });

  test('a result follows the scores it was made of, and undo takes an edit back', async () => {
    await bench.type('P5', '=CONCESSION.ASYMMETRY(C5:E5,F5:H5)');
    await bench.type('C5', '7');
    expect(await bench.shownIn('P5')).toBe('3');
    await bench.page.getByRole('button', { name: 'Undo' }).click();
    await bench.isCalculated();
    expect(await bench.shownIn('P5')).toBe('-2');
  });

  test("a function's own words appear when its cell is selected", async () => {
    await bench.type('P5', '=CONCESSION.ASYMMETRY(C5:D5,F5:H5)');
    await bench.select('P5');
    expect(await bench.page.locator('.cell-message').innerText()).toContain('P5 #VALUE!');
  });

  test('nothing is asked of any server but the one that serves the page', async () => {
    await bench.press('Review');
    await bench.press('Highlight');
    const origins = new Set(
      bench.requests
        .map((url) => new URL(url))
        .filter((url) => url.protocol.startsWith('http'))
        .map((url) => url.origin),
    );
    expect([...origins]).toEqual([workbenchUrl()]);
  });
});
