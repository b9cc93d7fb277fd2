import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { faultsOf, sticksOut } from './rig/accessibility';
import { Bench, type BenchOptions } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';
import { NO_LIST, UNSURE, writeSheets, type Sheets } from './rig/sheets';

jest.setTimeout(240_000);

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'concession-map-accessibility-'));

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

type Step = (bench: Bench) => Promise<void>;

const press =
  (name: string): Step =>
  (bench) =>
    bench.pane.getByRole('button', { name, exact: true }).click();
const openTab =
  (name: string): Step =>
  (bench) =>
    bench.pane.getByRole('tab', { name }).click();

/** Every view, by the step that opens it from the one before. */
const VIEWS: Readonly<Record<string, Step>> = {
  map: openTab('Map'),
  'map as a list': press('Show as list'),
  'a row scored anew': press('Change scores'),
  review: openTab('Review'),
  trades: openTab('Trades'),
  prepare: openTab('Prepare'),
  settings: press('Settings'),
  help: press('Help'),
  'cells left out': press('1 to score'),
  'before anything changes': async (bench) => {
    await openTab('Map')(bench);
    await press('Mark the sheet')(bench);
  },
  'what was done': async (bench) => {
    await press('Make these changes')(bench);
    await bench.pane.getByRole('button', { name: 'Undo' }).waitFor();
  },
};

/** Every state in which there is no list to show, by the address and steps that lead to it. */
const STATES: Readonly<Record<string, { readonly at?: string; readonly steps: readonly Step[] }>> = {
  welcome: { steps: [forgetFirstRun, openSheets(NO_LIST)] },
  'no list': { steps: [openSheets(NO_LIST)] },
  'pointing at a list': { steps: [openSheets(NO_LIST), press('Select the list myself')] },
  'an empty list': { steps: [openSheets(NO_LIST), press('Add an empty list')] },
  'columns in doubt': { steps: [openSheets(UNSURE)] },
  'Excel does not answer': { at: '?fault=sessionLost', steps: [] },
  'access refused': { at: '?fault=accessDenied', steps: [] },
  'a cell being edited': { at: '?fault=cellEditMode', steps: [] },
  'Excel too old': { at: '?excelApi=1.8', steps: [] },
  'reading stopped': { at: '?slow', steps: [press('Stop')] },
  'a refused change': {
    at: '?readOnly',
    steps: [
      async (bench) => {
        await bench.page.getByRole('button', { name: 'Highlight', exact: true }).click();
        await bench.pane.getByText('nothing was changed').waitFor();
      },
    ],
  },
};

async function forgetFirstRun(bench: Bench): Promise<void> {
  await bench.pane.getByRole('tab', { name: 'Map' }).waitFor();
  await bench.page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('Welcomed')));
  await bench.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.endsWith('Welcomed')) localStorage.removeItem(key);
  });
}

function openSheets(sheets: Sheets): Step {
  return async (bench) => {
    await bench.pane.getByRole('tab', { name: 'Map' }).waitFor();
    await bench.page.waitForFunction(() => Object.keys(localStorage).length > 0);
    await bench.openFile(await writeSheets(folder, sheets));
  };
}

/** What WCAG finds fault with in light, in dark and in high contrast. */
async function faultsInEveryLook(bench: Bench): Promise<readonly string[]> {
  await bench.pane.getByRole('heading', { level: 1 }).first().waitFor();
  const faults: string[] = [];
  for (const look of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await bench.page.emulateMedia(look);
    const found = await faultsOf(await bench.paneFrame());
    faults.push(
      ...found.map((fault) => `${look.colorScheme}, forced colours ${look.forcedColors}: ${fault}`),
    );
  }
  await bench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return faults;
}

/** What sticks out of the pane sideways at each of the given widths. */
async function beyond(bench: Bench, widths: readonly number[]): Promise<readonly string[]> {
  await bench.pane.getByRole('heading', { level: 1 }).first().waitFor();
  const found: string[] = [];
  for (const width of widths) {
    await bench.widenPane(width);
    const out = await sticksOut(await bench.paneFrame());
    found.push(...out.map((one) => `at ${width} px: ${one}`));
  }
  return found;
}

/** Opens each view in turn and gathers what `look` finds, named by view. */
async function lookAtEveryView(
  options: BenchOptions,
  look: (bench: Bench) => Promise<readonly string[]>,
  before: Step = () => Promise.resolve(),
): Promise<Readonly<Record<string, readonly string[]>>> {
  const bench = await Bench.open(browser, workbenchUrl(), options);
  await bench.pane.getByRole('tab', { name: 'Map' }).waitFor();
  await before(bench);
  const found: Record<string, readonly string[]> = {};
  for (const [view, open] of Object.entries(VIEWS)) {
    await open(bench);
    await bench.pane.getByRole('heading', { level: 1 }).first().waitFor();
    found[view] = await look(bench);
  }
  await bench.close();
  return found;
}

const nothing = Object.fromEntries(Object.keys(VIEWS).map((view) => [view, []]));

describe('accessibility of every view', () => {
  test('WCAG 2.2 AA finds no fault in light, dark and high contrast', async () => {
    expect(await lookAtEveryView({}, faultsInEveryLook)).toEqual(nothing);
  });

  test('nothing sticks out of a narrow or a wide pane, not even the longest German word', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenbestellverordnung';
    const found = await lookAtEveryView(
      {},
      (bench) => beyond(bench, [270, 320, 600]),
      async (bench) => {
        await bench.type('B5', word);
        await bench.select('B5');
        await bench.pane.getByRole('region', { name: word }).waitFor();
      },
    );
    expect(found).toEqual(nothing);
  });

  test('nothing sticks out at 200% zoom on a small screen, and the whole pane can be scrolled', async () => {
    const found = await lookAtEveryView({ viewport: { width: 683, height: 384 } }, async (bench) => {
      const frame = await bench.paneFrame();
      const reached = await frame.evaluate(() => {
        const footer = document.querySelector('footer');
        footer?.scrollIntoView();
        const { bottom = 0 } = footer?.getBoundingClientRect() ?? {};
        return bottom <= window.innerHeight + 1;
      });
      return reached ? sticksOut(frame) : ['the footer cannot be reached'];
    });
    expect(found).toEqual(nothing);
  });

  test('nothing sticks out from right to left', async () => {
    const found = await lookAtEveryView({ direction: 'rtl' }, async (bench) => {
      const frame = await bench.paneFrame();
      expect(await frame.evaluate(() => document.dir)).toBe('rtl');
      return beyond(bench, [320]);
    });
    expect(found).toEqual(nothing);
  });
});

describe('accessibility of every state without a list', () => {
  test.each(Object.entries(STATES))('%s: no fault by WCAG 2.2 AA, nothing sticks out', async (_, state) => {
    const bench = await Bench.open(browser, `${workbenchUrl()}/${state.at ?? ''}`);
    for (const step of state.steps) await step(bench);
    expect(await faultsInEveryLook(bench)).toEqual([]);
    expect(await beyond(bench, [270, 320])).toEqual([]);
    await bench.close();
  });
});
