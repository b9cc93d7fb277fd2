import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Bench } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';

jest.setTimeout(240_000);

const SAMPLE = join(__dirname, '../../assets/samples/northwind-supply-deal.xlsx');
const TITLES = [
  'Who it matters to: our total against theirs, by row',
  'Given and received so far, by session',
  'Given away, against the limits',
  'Fair share of the value created',
];

let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  browser = await connectBrowser();
});
beforeEach(async () => {
  bench = await Bench.open(browser, workbenchUrl(), { viewport: { width: 1600, height: 2400 } });
});
afterEach(async () => {
  await bench.close();
});
afterAll(async () => {
  await browser.close();
});

describe('the charts of a sheet, which only Excel draws', () => {
  test('stand as boxes with their titles over the review sheet, and shrink with it when it is zoomed out', async () => {
    await bench.openFile(SAMPLE);
    await bench.pane.getByRole('button', { name: 'Write review sheet' }).click();

    for (const title of TITLES) {
      const box = bench.page.getByRole('figure', { name: title });
      await box.waitFor();
      expect(await box.innerText()).toContain('Chart: drawn by Excel when the saved file is opened');
    }
    const first = bench.page.getByRole('figure', { name: TITLES[0] ?? '' });
    const before = await first.boundingBox();
    await bench.page.evaluate(() =>
      window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().zoom(0.5),
    );
    await bench.page.waitForFunction(
      ([title, width]) => {
        const box = document.querySelector(`figure[aria-label="${title}"]`)?.getBoundingClientRect();
        return box !== undefined && Math.abs(box.width - width / 2) < 1;
      },
      [TITLES[0] ?? '', before?.width ?? 0] as const,
    );
    expect(bench.errors).toEqual([]);
  });
});
