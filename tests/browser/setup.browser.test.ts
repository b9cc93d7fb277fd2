import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { NewWorkbookSheet } from '../../src/workbench/files/create/content';
import { Bench, eventually } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';
import { NO_LIST, UNSURE, writeSheets, type Sheets } from './rig/sheets';
import { FAULTS, type Fault } from '../../src/workbench/protocol/faults';

let browser: Browser;
let bench: Bench;
const folder = mkdtempSync(join(tmpdir(), 'concession-map-setup-'));

beforeAll(async () => {
  browser = await connectBrowser();
});
afterEach(async () => {
  await bench.close();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the workbench in some circumstances, such as `?readOnly`. */
async function open(circumstances = ''): Promise<void> {
  bench = await Bench.open(browser, `${workbenchUrl()}/${circumstances}`);
  // With its first workbook, a list that speaks for itself, the pane has made itself known.
  if (circumstances === '') await isKnown();
}

async function isKnown(): Promise<void> {
  await isShown('tab', 'Map');
  await bench.page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('Welcomed')));
}

async function openSheets(sheets: Sheets, options: Partial<NewWorkbookSheet> = {}): Promise<void> {
  await bench.openFile(await writeSheets(folder, sheets, options));
}

/** As on a machine that never saw the pane. */
async function forgetFirstRun(): Promise<void> {
  await bench.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.endsWith('Welcomed')) localStorage.removeItem(key);
  });
}

const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp): Locator => bench.pane.getByRole('heading', { name, level: 1 });
const isShown = (role: 'tab' | 'button', name: string) =>
  bench.pane.getByRole(role, { name }).first().waitFor();

/** The stand-in's side of the pane, as at the browser's console. */
const host = {
  heal: () =>
    bench.page.evaluate(() => {
      const frame = window.workbench?.session?.frame;
      if (frame) frame.host.fault = null;
    }),
  fail: (fault: Fault) =>
    bench.page.evaluate((code) => {
      const frame = window.workbench?.session?.frame;
      if (frame) frame.host.fault = code;
    }, fault),
  hold: () => bench.page.evaluate(() => window.workbench?.session?.frame.host.hold()),
  release: () => bench.page.evaluate(() => window.workbench?.session?.frame.host.release()),
};

async function choose(label: string, option: string): Promise<void> {
  await bench.pane.getByRole('combobox', { name: label }).click();
  await bench.pane.getByRole('option', { name: option }).click();
}

/** The shape of a list without any of its words. */
const STRANGE = {
  Points: [
    ['Our offer', 'Fun', 'Fear', 'Fame'],
    ['Price cap', 5, 3, 2],
    ['Logo on the site', 6, 7, 6],
    ['Early delivery', 4, 4, 6],
  ],
} as const;

describe('first run', () => {
  test('from a workbook without a list to highlights: welcome, sample, map, highlight', async () => {
    await open();
    await forgetFirstRun();
    await openSheets(NO_LIST);
    await heading('See what each concession is worth, to you and to them').waitFor();
    expect(await bench.pane.getByRole('tab').count()).toBe(0);
    await button('Use a sample').click();
    await bench.pane.getByText('Sample deal: 10 rows').first().waitFor();
    await bench.pane.getByRole('application').waitFor();
    await bench.press('Highlight');
    await eventually(async () => expect((await bench.coloursOf('A10'))[0]).toBe('#A4262C'));
    expect(bench.errors).toEqual([]);
  });

  test('with a list that speaks for itself there is no page in between, then or later', async () => {
    await open();
    await forgetFirstRun();
    await bench.openFile(join(__dirname, '../../assets/samples/northwind-supply-deal.xlsx'));
    await bench.pane.getByRole('application').waitFor();
    await openSheets(NO_LIST);
    await heading('No concession list in this workbook').waitFor();
  });
});

describe('a list whose columns leave a doubt', () => {
  test('a wrong mapping is corrected with the rows in sight, kept, saved, and still used when the file is opened again', async () => {
    await open();
    await openSheets(UNSURE);
    await heading('We read it like this').waitFor();
    const rows = bench.pane.getByRole('list', { name: 'The first rows as they would be read' });
    await rows.getByText('Us 5 / 3 / 2').first().waitFor();
    await bench.pane
      .getByText('“high” is not', { exact: false })
      .or(bench.pane.getByText('C4'))
      .first()
      .waitFor();

    await choose('Value, to us', 'D Relationship');
    await bench.pane.getByText('A column can be one of them only.').first().waitFor();
    expect(await button('Read it like this').isDisabled()).toBe(true);
    await choose('Relationship, to us', 'B Stakes');
    await rows.getByText('Us 2 / 3 / 5').first().waitFor();
    await button('Read it like this').click();
    await bench.pane.getByText('Your columns of “Deal” are kept with this workbook.').first().waitFor();
    await bench.pane.getByText('Deal: 2 rows').first().waitFor();

    const saved = await bench.save();
    await bench.openFile(saved.path);
    await bench.pane.getByText('Deal: 2 rows').first().waitFor();
    await isShown('tab', 'Map');
    await button('1 left out').click();
    await bench.pane.getByRole('button', { name: 'Wrong columns?' }).click();
    await rows.getByText('Us 2 / 3 / 5').first().waitFor();
    expect(bench.errors).toEqual([]);
  });

  test('opening a column shows it in the sheet', async () => {
    await open();
    await openSheets(UNSURE);
    await bench.pane.getByRole('combobox', { name: 'Value, to us' }).click();
    await bench.page.waitForFunction(
      () =>
        window.workbench?.session?.spreadsheet.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          .getActiveRange()
          ?.getA1Notation() === 'B1:B4',
    );
    expect(await bench.pane.getByRole('option').count()).toBeGreaterThan(3);
  });

  test('the answer can be put off, and taken back once given', async () => {
    await open();
    await openSheets(UNSURE);
    await button('Not now').click();
    await bench.pane.getByText('Deal: 2 rows').first().waitFor();
    await button('1 left out').click();
    await bench.pane.getByRole('button', { name: 'Wrong columns?' }).click();
    await button('Read it like this').click();
    await button('Undo').click();
    await bench.pane.getByText('The columns are chosen as before.').first().waitFor();
    expect(
      await bench.page.evaluate(async () =>
        JSON.stringify((await window.workbench?.session?.host.workbook.describe())?.settings),
      ),
    ).not.toContain('headerRow');
  });
});

describe('no list', () => {
  test('the user points at the headings, checks the columns, and the list is read', async () => {
    await open();
    await openSheets(STRANGE);
    await heading('No concession list in this workbook').waitFor();
    await button('Select the list myself').click();
    await bench.select('A20');
    await button('This is my heading row').click();
    await bench.pane.getByText('The selected cells are empty.').first().waitFor();
    await bench.select('A1');
    await button('This is my heading row').click();
    await bench.pane.getByText('Us 6 / 7 / 6').first().waitFor();
    await button('Read it like this').click();
    await bench.pane.getByText('Points: 3 rows').first().waitFor();
  });

  test('what has the shape of a list is pointed out, on whatever sheet it stands', async () => {
    await open();
    await openSheets({ ...NO_LIST, ...STRANGE });
    await button('Go to “Points”').click();
    await button('This is my heading row').click();
    await bench.pane.getByText('“Points”, rows 2 to 4.').first().waitFor();
  });

  test('an empty list is added on a new sheet, and says where to begin', async () => {
    await open();
    await openSheets(NO_LIST);
    await button('Add an empty list').click();
    await heading(/^Type your first concession in /).waitFor();
    await button(/^Go to [A-Z]+\d+$/).click();
    await bench.type('A7', 'Price cap');
    for (const cell of ['C7', 'D7', 'E7']) await bench.type(cell, '4');
    await bench.pane.getByText('Concession map: 1 row').first().waitFor();
  });
});

describe('a workbook that cannot be read', () => {
  test('while Excel does not answer it says so, and goes on when asked', async () => {
    await open('?fault=sessionLost');
    await heading('Excel does not answer').waitFor();
    await host.heal();
    await button('Try again').click();
    await isShown('tab', 'Map');
  });

  test('access that is refused has its own words', async () => {
    await open('?fault=accessDenied');
    await heading('This workbook is closed to the pane').waitFor();
    await bench.pane.getByText('Nothing was changed.', { exact: false }).first().waitFor();
  });

  test('a lost connection leaves the last result in sight, with a word on it', async () => {
    await open();
    await isShown('tab', 'Map');
    await host.fail(FAULTS.sessionLost);
    await bench.type('C5', '9');
    await bench.pane.getByText('What you see is from before.').first().waitFor();
    await bench.pane.getByText('Who it matters to').first().waitFor();
    await host.heal();
    await button('Try again').click();
    await bench.pane.getByText('What you see is from before.').first().waitFor({ state: 'detached' });
  });

  test('a cell that is being edited when the pane starts is waited for', async () => {
    await open('?fault=cellEditMode');
    await heading('A cell is being edited').waitFor();
    await host.heal();
    await isShown('tab', 'Map');
  });
});

describe('writing that is refused', () => {
  test('on a protected sheet nothing is changed, and the pane shows its results all the same', async () => {
    await open();
    await openSheets(
      {
        Deal: [
          ['Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
          ['Price cap', 7, 9, 5, 5, 6, 4],
        ],
      },
      { isProtected: true },
    );
    await bench.pane.getByText('Deal: 1 row').first().waitFor();
    await bench.page.getByRole('button', { name: 'Highlight', exact: true }).click();
    await bench.pane
      .getByText('“Deal” is protected, so nothing was changed.', { exact: false })
      .first()
      .waitFor();
  });

  test('in a read-only workbook everything is read, and a refused change says so', async () => {
    await open('?readOnly');
    await isShown('tab', 'Map');
    await bench.page.getByRole('button', { name: 'Highlight', exact: true }).click();
    await bench.pane
      .getByText('protected or read-only. Nothing was changed.', { exact: false })
      .first()
      .waitFor();
  });

  test('while a cell is being edited nothing is changed, and the next try works', async () => {
    await open();
    await isShown('tab', 'Map');
    await bench.select('C5');
    await bench.page.keyboard.press('F2');
    await bench.page.waitForFunction(() =>
      window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.isCellEditing(),
    );
    await bench.page.evaluate(() => void window.workbench?.session?.runCommand('highlight', 'highlight'));
    await bench.pane
      .getByText('A cell is being edited. Nothing was changed.', { exact: false })
      .first()
      .waitFor();
    await bench.page.keyboard.press('Escape');
    await bench.press('Highlight');
  });
});

describe('a host that does not fit', () => {
  test('an Excel that is too old is told which one would do', async () => {
    await open('?excelApi=1.8');
    await heading('This Excel is too old for the pane').waitFor();
    await bench.pane.getByText('Excel 2021 or later', { exact: false }).first().waitFor();
  });

  test("without Excel's own script the page says so at once", async () => {
    await open();
    const page = await bench.page.context().newPage();
    await page.route('**/officejs/office.js', (route) => route.abort());
    await page.goto(`${workbenchUrl()}/taskpane.html`);
    await page.getByText('own script could not be loaded').first().waitFor();
    expect(await page.getByText('Concession Map is starting.').isVisible()).toBe(false);
  });
});

describe('a long reading', () => {
  test('has words and a Stop, and can be taken up again', async () => {
    await open('?slow');
    await bench.pane.getByText('Reading the workbook', { exact: true }).first().waitFor();
    await button('Stop').click();
    await heading('Reading was stopped').waitFor();
    await host.release();
    await heading('Reading was stopped').waitFor();
    await button('Read again').click();
    await isShown('tab', 'Map');
  });

  test('leaves the last result in sight while it goes on, and when it is stopped', async () => {
    await open();
    await bench.pane.getByText('Deal sheet: 20 rows').first().waitFor();
    await host.hold();
    await bench.type('C5', '9');
    await bench.pane.getByText('Reading again. What you see is from before').first().waitFor();
    await bench.pane.getByText('Deal sheet: 20 rows').first().waitFor();
    await button('Stop').click();
    await bench.pane.getByText('Reading again.').first().waitFor({ state: 'detached' });
    await bench.pane.getByText('Deal sheet: 20 rows').first().waitFor();
    await host.release();
  });
});
