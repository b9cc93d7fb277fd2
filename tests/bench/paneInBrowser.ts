// How the pane keeps up with a long list in a real browser: `npx tsx tests/bench/paneInBrowser.ts [ROWS]`, 5,000 where no number is given.
import { Bench } from '../browser/rig/bench';
import { launchBrowser } from '../browser/rig/browser';
import { buildWorkbench } from '../browser/rig/buildWorkbench';
import { serveWorkbench } from '../browser/rig/server';
import { writeSheets } from '../browser/rig/sheets';
import { median } from './timing';

const ROWS = Number(process.argv[2] ?? 5_000);
const HEADINGS = [
  ...['Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
  ...['Give/Get', 'Status', 'Session'],
];

/** So many rows with every score from 1 to 10 in some mixture, the same in every run. */
function rowsOf(count: number) {
  const score = (at: number, k: number) => ((at * (k + 3) + k) % 10) + 1;
  return Array.from({ length: count }, (_, at) => [
    `Concession ${at + 1}`,
    ...[0, 1, 2, 3, 4, 5].map((k) => score(at, k)),
    at % 2 ? 'Get' : 'Give',
    ['Agreed', 'Offered', 'Idea'][at % 3] ?? 'Idea',
    (at % 4) + 1,
  ]);
}

/** What is done in the pane, and what is waited for before it counts as done. */
const STEPS = [
  { what: 'open Review', tab: 'Review', until: /to raise|Nothing to raise/ },
  { what: 'back to the map', tab: 'Map', until: 'Who it matters to' },
] as const;

interface Figures {
  readonly elements: number;
  readonly select: number;
  readonly steps: readonly number[];
}

async function measurePane(bench: Bench, count: number): Promise<Figures> {
  await bench.openFile(await writeSheets(bench.folder, { Deal: [HEADINGS, ...rowsOf(count)] }));
  await bench.pane.getByText(`Deal: ${count.toLocaleString('en')} rows`).waitFor();
  const frame = await bench.paneFrame();
  const elements = await frame.evaluate(() => document.querySelectorAll('*').length);
  const timed = async (work: () => Promise<void>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const runs: (readonly number[])[] = [];
  const selects: number[] = [];
  for (let run = 0; run < 5; run++) {
    const times: number[] = [];
    for (const { tab, until } of STEPS)
      times.push(
        await timed(async () => {
          await bench.pane.getByRole('tab', { name: tab }).click();
          await bench.pane.getByRole('heading', { name: until }).first().waitFor();
        }),
      );
    runs.push(times);
    const row = 3 + run;
    selects.push(
      await timed(async () => {
        await bench.select(`B${row}`);
        await bench.pane.getByRole('region', { name: `Concession ${row - 1}`, exact: true }).waitFor();
      }),
    );
  }
  // The first run fetches what is shown for the first time.
  const steps = STEPS.map((_, at) => median(runs.slice(1).map((times) => times[at] ?? 0)));
  return { elements, select: median(selects.slice(1)), steps };
}

async function comparePane(): Promise<void> {
  const { url, server } = await serveWorkbench(await buildWorkbench());
  const browser = await launchBrowser();
  const bench = await Bench.open(browser, url);
  const [small, large] = [await measurePane(bench, ROWS / 10), await measurePane(bench, ROWS)];
  const say = (what: string, of: number, before: number, unit: string) =>
    console.log(
      `${what.padEnd(44)} ${of.toFixed(0).padStart(8)} ${unit.padEnd(8)} ${(of / before).toFixed(2)} × ${(ROWS / 10).toLocaleString('en')} rows`,
    );
  console.log(`The pane beside ${ROWS.toLocaleString('en')} rows (1 × is no growth)\n`);
  say('elements on the map', large.elements, small.elements, '');
  for (const [at, { what }] of STEPS.entries()) say(what, large.steps[at] ?? 0, small.steps[at] ?? 0, 'ms');
  say('the card of a row that is selected', large.select, small.select, 'ms');
  await bench.close();
  await browser.close();
  server.close();
}

void comparePane().then(() => process.exit(0));
