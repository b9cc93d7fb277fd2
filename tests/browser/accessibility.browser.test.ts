import type { Browser } from 'playwright-core';
import { faultsOf, sticksOut } from './rig/accessibility';
import { Bench, type BenchOptions } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';
import { STATES, VIEWS, type Step } from './rig/paneSteps';

let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What WCAG finds fault with in light, in dark and in high contrast. */
async function faultsInEveryLook(bench: Bench): Promise<readonly string[]> {
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
  for (const [view, steps] of Object.entries(VIEWS)) {
    for (const step of steps) await step(bench);
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
      (bench) => beyond(bench, [270, 320, 600, 720]),
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

describe('in forced colours', () => {
  test('open marks of the map are open and agreed ones filled, in the colours that the reader chose', async () => {
    const bench = await Bench.open(browser, workbenchUrl(), { forcedColors: 'active' });
    await bench.pane.getByRole('application').waitFor();
    const frame = await bench.paneFrame();
    const { marks, canvas, text } = await frame.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      const colour = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const found = [...document.querySelectorAll('[role=application] g:has(> title)')].flatMap((mark) => {
        const shape = [
          ...mark.querySelectorAll(':scope > path, :scope > circle, :scope > rect:not([width="24"])'),
        ][0];
        const fill = shape && getComputedStyle(shape).fill;
        // A cross has no inside.
        return fill === undefined || fill === 'none' ? [] : [{ words: mark.textContent, fill }];
      });
      const colours = { canvas: colour('Canvas'), text: colour('CanvasText') };
      probe.remove();
      return { marks: found, ...colours };
    });
    expect(canvas).not.toBe(text);
    const open = marks.filter(({ words }) => !words.includes(', agreed,'));
    expect(open.length).toBeGreaterThan(3);
    expect(marks.length - open.length).toBeGreaterThan(3);
    expect(marks.map(({ fill }) => fill)).toEqual(marks.map((mark) => (open.includes(mark) ? canvas : text)));
    await bench.close();
  });
});

describe('in a small pane', () => {
  test('tabs, bar and foot take at most a third of the height, and the promise is still read aloud', async () => {
    const bench = await Bench.open(browser, workbenchUrl(), { viewport: { width: 1200, height: 720 } });
    await bench.pane.getByRole('heading', { level: 1, name: /passes a limit/ }).waitFor();
    const frame = await bench.paneFrame();
    for (const width of [270, 320]) {
      await bench.widenPane(width);
      const share = await frame.evaluate(
        () => (document.querySelector('main')?.getBoundingClientRect().height ?? 0) / window.innerHeight,
      );
      expect(share).toBeGreaterThanOrEqual(2 / 3);
      expect(await bench.pane.locator('footer').textContent()).toContain('Stays in this workbook');
    }
    await bench.close();
  });
});

describe('accessibility of every state without a list', () => {
  test('the page opened by itself, without Excel: no fault by WCAG 2.2 AA', async () => {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    await page.goto(`${workbenchUrl()}/taskpane.html`);
    await page.getByText('It works inside Excel.').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page.mainFrame())).toEqual([]);
    }
    await page.close();
  });

  test.each(Object.entries(STATES))('%s: no fault by WCAG 2.2 AA, nothing sticks out', async (_, state) => {
    const bench = await Bench.open(browser, `${workbenchUrl()}/${state.at ?? ''}`);
    for (const step of state.steps) await step(bench);
    expect(await faultsInEveryLook(bench)).toEqual([]);
    expect(await beyond(bench, [270, 320])).toEqual([]);
    await bench.close();
  });
});
