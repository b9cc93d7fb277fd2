import type { Browser } from 'playwright-core';
import { faultsOf, sticksOut } from './rig/accessibility';
import { Bench, type BenchOptions } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';

jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Every view, by the step that opens it and the words that show that it is there. */
const VIEWS: readonly (readonly [view: string, open: (bench: Bench) => Promise<void>])[] = [
  ['map', (bench) => bench.pane.getByRole('tab', { name: 'Map' }).click()],
  ['map as a list', (bench) => bench.pane.getByRole('button', { name: 'Show as list' }).click()],
  ['review', (bench) => bench.pane.getByRole('tab', { name: 'Review' }).click()],
  ['trades', (bench) => bench.pane.getByRole('tab', { name: 'Trades' }).click()],
  ['prepare', (bench) => bench.pane.getByRole('tab', { name: 'Prepare' }).click()],
  ['settings', (bench) => bench.pane.getByRole('button', { name: 'Settings' }).click()],
  ['help', (bench) => bench.pane.getByRole('button', { name: 'Help' }).click()],
  ['cells left out', (bench) => bench.pane.getByRole('button', { name: '1 to score' }).click()],
];

/** Opens each view in turn and gathers what `look` finds, named by view. */
async function lookAtEveryView(
  options: BenchOptions,
  look: (bench: Bench) => Promise<readonly string[]>,
  prepare: (bench: Bench) => Promise<void> = () => Promise.resolve(),
): Promise<Readonly<Record<string, readonly string[]>>> {
  const bench = await Bench.open(browser, workbenchUrl(), options);
  await bench.pane.getByRole('tab', { name: 'Map' }).waitFor();
  await prepare(bench);
  const found: Record<string, readonly string[]> = {};
  for (const [view, open] of VIEWS) {
    await open(bench);
    await bench.pane.getByRole('heading', { level: 1 }).waitFor();
    found[view] = await look(bench);
  }
  await bench.close();
  return found;
}

const nothing = Object.fromEntries(VIEWS.map(([view]) => [view, []]));
const faults = async (bench: Bench) => faultsOf(await bench.paneFrame());
const beyond = async (bench: Bench) => sticksOut(await bench.paneFrame());

describe('accessibility of every view', () => {
  test('WCAG 2.2 AA finds no fault in light colours', async () => {
    expect(await lookAtEveryView({ colorScheme: 'light' }, faults)).toEqual(nothing);
  });

  test('WCAG 2.2 AA finds no fault in dark colours', async () => {
    expect(await lookAtEveryView({ colorScheme: 'dark' }, faults)).toEqual(nothing);
  });

  test('WCAG 2.2 AA finds no fault in high contrast', async () => {
    expect(await lookAtEveryView({ forcedColors: 'active' }, faults)).toEqual(nothing);
  });

  test('nothing sticks out of the narrowest pane, not even the longest German word', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenbestellverordnung';
    const found = await lookAtEveryView({}, beyond, async (bench) => {
      await bench.type('B5', word);
      await bench.pane.getByText(word).last().waitFor();
      await bench.widenPane(270);
    });
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
    const found = await lookAtEveryView({ direction: 'rtl' }, beyond, async (bench) => {
      await bench.widenPane(320);
      expect(await (await bench.paneFrame()).evaluate(() => getComputedStyle(document.body).direction)).toBe(
        'rtl',
      );
    });
    expect(found).toEqual(nothing);
  });
});
