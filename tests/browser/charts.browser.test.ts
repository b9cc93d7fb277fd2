import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Bench, eventually } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';

const SAMPLE = join(__dirname, '../../assets/samples/northwind-supply-deal.xlsx');
const TITLES = [
  'Who it matters to, by row',
  'Given and received so far, by session',
  'Given away, against the limits',
];

const [FIRST = ''] = TITLES;

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

/** A chart's box and the pane that cuts it, where they stand on the screen. */
interface SeenBox {
  readonly box: { readonly left: number; readonly top: number; readonly width: number };
  readonly pane: { readonly left: number; readonly top: number };
}

/** The pieces in which a chart is seen. */
function seen(title: string): Promise<readonly SeenBox[]> {
  return bench.page.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLElement>(`figure[aria-label="${name}"]`)].map((figure) => {
        const box = figure.getBoundingClientRect();
        const pane = figure.parentElement?.getBoundingClientRect() ?? box;
        return {
          box: { left: box.left, top: box.top, width: box.width },
          pane: { left: pane.left, top: pane.top },
        };
      }),
    title,
  );
}

/** How far down a cell stands on the sheet, in pixels. */
function topOf(cell: string): Promise<number> {
  return bench.page.evaluate(
    (address) =>
      window.workbench?.session?.spreadsheet.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange(address)
        .getCellRect().y ?? 0,
    cell,
  );
}

async function writeReviewSheet(): Promise<void> {
  await bench.openFile(SAMPLE);
  await bench.page.evaluate(() => window.workbench?.session?.runCommand('reviewSheet', 'ReviewSheet'));
  await bench.page.getByRole('figure', { name: FIRST }).waitFor();
}

describe('the charts of a sheet, which only Excel draws', () => {
  test('stand as boxes with their titles over the review sheet, and shrink with it when it is zoomed out', async () => {
    await writeReviewSheet();
    for (const title of TITLES) {
      const box = bench.page.getByRole('figure', { name: title });
      await box.waitFor();
      expect(await box.innerText()).toContain('Chart: drawn by Excel when the saved file is opened');
    }
    const before = (await seen(FIRST))[0]?.box.width ?? 0;
    await bench.page.evaluate(() =>
      window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().zoom(0.5),
    );
    await eventually(async () => {
      expect((await seen(FIRST))[0]?.box.width).toBeCloseTo(before / 2, 0);
    });
    expect(bench.errors).toEqual([]);
  });

  test('come with an opened file, move with their cells, and disappear under headings and frozen lines', async () => {
    await writeReviewSheet();
    await bench.openFile((await bench.save()).path);
    await bench.page.evaluate(() => {
      const book = window.workbench?.session?.spreadsheet.api.getActiveWorkbook();
      const sheet = book?.getSheets().find((one) => one.getSheetName() === 'Review S3');
      if (sheet) book?.setActiveSheet(sheet);
    });
    await eventually(async () => {
      for (const title of TITLES) expect(await seen(title)).toHaveLength(1);
    });

    // The chart moves by as much as the cells do, and is cut where the headings end.
    const [corner] = await seen(FIRST);
    const top = corner?.box.top ?? 0;
    const moved = (await topOf('A36')) - (await topOf('A1'));
    expect(moved).toBeGreaterThan(400);
    await bench.page.evaluate(() =>
      window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(35, 0),
    );
    await eventually(async () => {
      expect((await seen(FIRST))[0]?.box.top).toBeCloseTo(top - moved, 0);
    });
    const [scrolled] = await seen(FIRST);
    expect(scrolled?.box.top).toBeLessThan(scrolled?.pane.top ?? 0);
    expect(scrolled?.pane).toEqual(corner?.pane);

    // Frozen lines cut it in two: one piece stays, the other moves beneath them.
    await bench.page.evaluate(() => {
      const sheet = window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.getActiveSheet();
      sheet?.scrollToCell(0, 0);
      sheet?.setFreeze({ startRow: 4, startColumn: 2, xSplit: 2, ySplit: 4 });
    });
    await eventually(async () => {
      expect(await seen(FIRST)).toHaveLength(2);
    });
    await bench.page.evaluate(() =>
      window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(35, 5),
    );
    await eventually(async () => {
      const [stays, moves] = await seen(FIRST);
      expect(stays?.box.left).toBe(corner?.box.left);
      expect(moves?.box.left).toBeLessThan((stays?.box.left ?? 0) - 50);
      expect(moves?.pane.left).toBeGreaterThan(stays?.pane.left ?? 0);
      expect(moves?.pane.top).toBeGreaterThan(corner?.pane.top ?? 0);
      expect(moves?.box.top).toBeLessThan(moves?.pane.top ?? 0);
    });
    expect(bench.errors).toEqual([]);
  });
});
