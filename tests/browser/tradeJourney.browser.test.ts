import type { Browser } from 'playwright-core';
import { Bench } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';

let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  browser = await connectBrowser();
});
beforeEach(async () => {
  bench = await Bench.open(browser, workbenchUrl());
  await bench.pane.getByRole('tab', { name: 'Map' }).waitFor();
});
afterEach(async () => {
  await bench.close();
});
afterAll(async () => {
  await browser.close();
});

/** A person's clicks in the pane, counted. */
function hand() {
  let clicks = 0;
  return {
    clicks: () => clicks,
    click: async (role: 'tab' | 'button', name: string) => {
      clicks += 1;
      await bench.pane.getByRole(role, { name, exact: true }).click();
    },
  };
}

const heading = (name: string | RegExp) => bench.pane.getByRole('heading', { level: 1, name });
const shown = (...cells: readonly string[]) => Promise.all(cells.map((cell) => bench.shownIn(cell)));

test('an offer that comes in is typed as statuses, judged, countered, marked as offered and copied in six clicks', async () => {
  // They let go of the exclusivity, offer row 19 and ask for row 23; we asked for row 18 before.
  await bench.type('J7', 'Withdrawn');
  await bench.type('J19', 'Offered');
  await bench.type('J23', 'Asked');

  const { click, clicks } = hand();
  await click('tab', 'Trades');
  await heading('They lose by this offer on your estimates').waitFor();
  await bench.pane.getByRole('region', { name: 'The whole deal after it' }).waitFor();

  await click('button', 'Counter this offer');
  await bench.pane.getByRole('button', { name: 'Copy both', exact: true }).waitFor();
  await click('button', 'One offer');
  await heading('One offer that helps both sides').waitFor();
  const best = bench.pane.getByRole('radiogroup', { name: 'Offers' }).locator('dl').first();
  expect((await best.getByText(/^row \d+$/).allTextContents()).map((text) => text.slice(4))).toEqual([
    ...['11', '12', '18', '19'],
  ]);

  await click('button', 'Mark as offered');
  await heading('This changes your cells').waitFor();
  await click('button', 'Mark as offered');
  await bench.pane.getByRole('button', { name: 'Already marked as offered' }).waitFor();
  // In the column's own words, and what they offered stays theirs.
  expect(await shown('J11', 'J12', 'J18', 'J19', 'J23')).toEqual([
    ...['Offered', 'Offered', 'Asked', 'Offered', 'Asked'],
  ]);
  expect(await shown('K11', 'K12')).toEqual(['3', '3']);

  await click('button', 'Copy wording');
  await bench.pane.getByText('The wording is copied. It carries no scores.').first().waitFor();
  expect(clicks()).toBeLessThanOrEqual(6);
  expect(bench.errors).toEqual([]);
});
