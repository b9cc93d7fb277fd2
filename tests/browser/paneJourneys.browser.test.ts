import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertIcsCalendar } from 'ts-ics';
import { faultsOf, sticksOut } from './rig/accessibility';
import { Bench } from './rig/bench';
import { connectBrowser, workbenchUrl } from './rig/connect';
import { writeSheets } from './rig/sheets';

let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  browser = await connectBrowser();
});
beforeEach(async () => {
  bench = await Bench.open(browser, workbenchUrl());
  await tab('Map').waitFor();
});
afterEach(async () => {
  await bench.close();
});
afterAll(async () => {
  await browser.close();
});

const tab = (name: string) => bench.pane.getByRole('tab', { name });
const button = (name: string | RegExp) => bench.pane.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => bench.pane.getByRole('heading', { level: 1, name });
/** The cells' texts on the active sheet. */
const shown = (...cells: readonly string[]) => Promise.all(cells.map((cell) => bench.shownIn(cell)));
const activeSheet = () =>
  bench.page.evaluate(
    () =>
      window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? '',
  );

describe('a session, from an edit to the review sheet', () => {
  test('higher scores pass the limit, the session is kept, and the review sheet is written and taken back', async () => {
    await bench.type('D5', '10');
    await bench.type('D10', '10');
    await heading('Leverage is past its limit').waitFor();

    await tab('Review').click();
    await bench.pane.getByText('A limit is passed').first().waitFor();
    await button('End session 3').click();
    await bench.pane
      .getByText(/Session 3 is kept on “Concession history”/)
      .first()
      .waitFor();

    await button('Add review sheet').click();
    await bench.pane
      .getByText(/“Review S3” is written/)
      .first()
      .waitFor();
    expect(await activeSheet()).toBe('Review S3');

    await button('Undo').click();
    await bench.pane.getByText('“Review S3” is gone again.').first().waitFor();
    expect(await activeSheet()).not.toBe('Review S3');
    expect(bench.errors).toEqual([]);
  });

  test('what was kept is replaced only after its cells were shown, from pane and ribbon alike', async () => {
    await tab('Review').click();
    await button('End session 3').click();
    await bench.pane
      .getByText(/Session 3 is kept/)
      .first()
      .waitFor();
    await button('End session 3').click();
    await heading('This changes your cells').waitFor();
    await button('Cancel').click();
    await bench.press('End session');
    await heading('This changes your cells').waitFor();
    const focused = await (await bench.paneFrame()).evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Replace session 3');
    await button('Replace session 3').click();
    await bench.pane
      .getByText(/in place of what was kept before/)
      .first()
      .waitFor();
  });
});

describe('a deal over four sessions', () => {
  /** Nothing agreed, kept or ended yet. */
  const DEAL = [
    [
      'Concession',
      'Give/Get',
      'Our VM',
      'Our SL',
      'Our RE',
      'Their VM',
      'Their SL',
      'Their RE',
      'Status',
      'Session',
    ],
    ['Training days', 'Give', 2, 1, 2, 5, 4, 5, 'Idea'],
    ['Case study', 'Get', 4, 3, 4, 2, 2, 2, 'Idea'],
    ['Longer term', 'Give', 4, 3, 3, 6, 5, 5, 'Idea'],
    ['Prepayment', 'Get', 6, 3, 3, 3, 2, 3, 'Idea'],
    ['Exclusivity', 'Give', 5, 6, 4, 6, 6, 5, 'Idea'],
    ['Volume promise', 'Get', 7, 5, 4, 4, 4, 4, 'Idea'],
  ];
  /** What comes of each session, and what Review says before it is ended. */
  const SESSIONS = [
    {
      edits: { I2: 'Agreed', I3: 'Agreed', J2: '1', J3: '1' },
      title: 'Nothing to raise before session 2',
      detail: 'We gave 5 and received 11; both sides gain on the estimates.',
      since: 'Changed since the starting point',
      changed: [
        'Row 2, “Training days”: status idea → agreed.',
        'Row 3, “Case study”: status idea → agreed.',
      ],
    },
    {
      edits: { I4: 'Agreed', I5: 'Agreed', J4: '2', J5: '2' },
      title: 'Nothing to raise before session 3',
      detail: 'We gave 15 and received 23; both sides gain on the estimates.',
      since: 'Changed since session 1',
      changed: ['Row 4, “Longer term”: status idea → agreed.', 'Row 5, “Prepayment”: status idea → agreed.'],
    },
    {
      edits: { I6: 'Agreed', I7: 'Asked', J6: '3', J7: '3' },
      title: 'One thing to raise before session 4',
      detail: 'We gave 30 and received 23: behind.',
      since: 'Changed since session 2',
      changed: [
        'Row 6, “Exclusivity”: status idea → agreed.',
        'Row 7, “Volume promise”: status idea → asked.',
      ],
    },
    {
      edits: { I7: 'Agreed', J7: '4' },
      title: 'Nothing to raise before session 5',
      detail: 'We gave 30 and received 39; both sides gain on the estimates.',
      since: 'Changed since session 3',
      changed: ['Row 7, “Volume promise”: status asked → agreed.'],
    },
  ];

  test('each Review says in a few lines where it stands, what changed since the last, and no sum twice', async () => {
    await bench.openFile(await writeSheets(bench.folder, { 'Deal list': DEAL }));
    await tab('Review').click();
    await heading('Nothing to raise before the next session').waitFor();
    await button('Save starting point').click();
    await button('Undo').waitFor();

    for (const [at, { edits, title, detail, since, changed }] of SESSIONS.entries()) {
      for (const [cell, text] of Object.entries(edits)) await bench.type(cell, text);
      await bench.pane.getByText(detail).waitFor();
      await heading(title).waitFor();
      expect(await bench.pane.getByRole('article').count()).toBeLessThanOrEqual(3);
      // All detail is folded, with its own number beside it; nothing above the folds says the sums again.
      expect(await bench.pane.getByRole('button', { expanded: true }).count()).toBe(0);
      const words = await (await bench.paneFrame()).evaluate(() => document.querySelector('main')?.innerText);
      const [above = ''] = (words ?? '').split('What we gave');
      const [, given = '', received = ''] = /We gave (\d+) and received (\d+)/.exec(above) ?? [];
      for (const sum of [given, received, `−${Number(given) - Number(received)}`])
        expect(above.replace(detail, '')).not.toMatch(new RegExp(`(^|\\D)${sum}(\\D|$)`));

      const changes = button(new RegExp(`^${since} `));
      await changes.click();
      expect(await bench.pane.getByRole('listitem').allInnerTexts()).toEqual(changed);
      await changes.click();

      await button(`End session ${at + 1}`).click();
      await bench.pane
        .getByText(new RegExp(`^Session ${at + 1} is kept`))
        .first()
        .waitFor();
      await button('Dismiss').click();
      await heading(title).waitFor();
    }

    // The map says of the same deal what Review does, and an earlier session can be looked back at.
    await tab('Map').click();
    await heading('Nothing needs you now').waitFor();
    await tab('Review').click();
    await bench.pane.getByRole('combobox', { name: 'Session to review' }).click();
    await bench.pane.getByRole('option', { name: 'Session 3' }).click();
    await heading(/stood out in session 3$/).waitFor();
    expect(bench.errors).toEqual([]);
  });
});

describe('marks on the sheet', () => {
  test('are made at once and together, and taken back together from the list of changes in another view', async () => {
    const before = await shown('L4', 'M4', 'N4', 'O4', 'P4', 'Q4');
    await bench.pane
      .getByText(/Deal sheet, B5:E24/)
      .first()
      .waitFor();
    await button('Highlight and add columns').click();
    await button('Undo').waitFor();
    await bench.isCalculated();
    const made = await shown('L4', 'M4', 'N4', 'O4', 'P4', 'Q4', 'O5', 'P5');
    const colours = (await bench.coloursOf('B7'))[0];
    expect(made.slice(0, 6)).not.toEqual(before);

    await tab('Review').click();
    await button('Undo').waitFor({ state: 'detached' });
    await button('Changes: 1').click();
    await button(/^Undo: /).click();
    await button(/^Undo: /).waitFor({ state: 'detached' });
    await bench.isCalculated();
    expect(await shown('L4', 'M4', 'N4', 'O4', 'P4', 'Q4')).toEqual(before);
    expect((await bench.coloursOf('B7'))[0]).not.toBe(colours);

    // The ribbon goes through the same door.
    await bench.press('Add result columns');
    await bench.press('Highlight');
    expect(await shown('L4', 'M4', 'N4', 'O4', 'P4', 'Q4', 'O5', 'P5')).toEqual(made);
    expect((await bench.coloursOf('B7'))[0]).toBe(colours);
  });

  test('give way to names on a screen that the other side can see, and come back as they were', async () => {
    await bench.press('Highlight');
    const lit = (await bench.coloursOf('B7'))[0];
    await bench.press('Discreet');
    await heading('One row wants a look').waitFor();
    expect((await bench.coloursOf('B7'))[0]).not.toBe(lit);
    expect(await bench.pane.getByRole('application').count()).toBe(0);
    await bench.select('B7');
    await bench.pane.getByRole('region', { name: 'Exclusivity, first year' }).waitFor();
    expect(await bench.pane.getByText('Overpaying').count()).toBe(0);
    await button('Show for 20 s').click();
    await bench.pane.getByText('Overpaying').first().waitFor();
    await button('Turn off').click();
    await heading('The offer on the table passes a limit').waitFor();
    expect((await bench.coloursOf('B7'))[0]).toBe(lit);
  });

  test('a success leaves the focus visible: the message stands above the button that was pressed', async () => {
    await tab('Review').click();
    const pressed = button('Add review sheet');
    await pressed.focus();
    await bench.page.keyboard.press('Enter');
    const toast = bench.pane.getByRole('group', { name: 'Done' });
    await toast.waitFor();
    const [box, focus] = [await toast.boundingBox(), await pressed.boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(focus?.y ?? 0);
  });
});

describe('a bare list', () => {
  test('comes to its first truth in one click', async () => {
    const rows = [
      ['Concession', 'VM', 'SL', 'RE'],
      ['Price cap', 7, 9, 5],
      ['Logo on the site', 2, 1, 3],
    ];
    await bench.openFile(await writeSheets(bench.folder, { Concessions: rows }));
    await heading('All 2 rows count as agreed gives').waitFor();
    await button(/^No, they are ideas/).click();
    await heading('All 2 rows count as gives').waitFor();
  });
});

describe('a problem in a narrow pane', () => {
  test('stays in its view with nothing sticking out, and is left behind with it', async () => {
    const refused = await Bench.open(browser, `${workbenchUrl()}/?readOnly`);
    await refused.pane.getByRole('tab', { name: 'Review' }).click();
    await refused.widenPane(270);
    await refused.pane.getByRole('button', { name: 'Add review sheet' }).click();
    const problem = refused.pane.getByText(/nothing was changed/i).first();
    await problem.waitFor();
    expect(await sticksOut(await refused.paneFrame())).toEqual([]);
    expect(await faultsOf(await refused.paneFrame())).toEqual([]);
    await refused.pane.getByRole('tab', { name: 'Map' }).click();
    await problem.waitFor({ state: 'detached' });
    await refused.close();
  });
});

describe('the row in focus', () => {
  test('is the row selected in the sheet, and a point of the map selects its row there', async () => {
    await bench.select('D7');
    await bench.pane.getByRole('region', { name: 'Exclusivity, first year' }).waitFor();
    await bench.pane.getByText('Selected in the sheet').first().waitFor();

    await bench.pane.getByRole('application').focus();
    await bench.page.keyboard.press('Home');
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('region', { name: 'Two extra training days' }).waitFor();
    await bench.page.waitForFunction(
      () =>
        window.workbench?.session?.spreadsheet.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          .getActiveCell()
          ?.getA1Notation() === 'B11',
    );
  });

  test('goes with its concession, and keeps its own numbers, when rows come in above it', async () => {
    await bench.select('D7');
    const card = bench.pane.getByRole('region', { name: 'Exclusivity, first year' });
    await card.getByText(/^Row 7, we give/).waitFor();
    const before = await card.innerText();
    await bench.page.evaluate(() => {
      window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().insertRowsBefore(4, 2);
    });
    await card.getByText(/^Row 9, we give/).waitFor();
    expect(await card.innerText()).toBe(before.replace('Row 7', 'Row 9'));
  });

  test('is scored anew from the pane: previewed as typed, written to its own cells, and taken back', async () => {
    await bench.select('B7');
    await bench.pane.getByRole('region', { name: 'Exclusivity, first year' }).waitFor();
    const before = await shown('C7', 'D7', 'E7');
    await button('Change scores').click();
    const leverage = bench.pane.getByRole('spinbutton', { name: 'Leverage to us, 1 to 10' });
    await leverage.fill('2,5');
    await bench.pane
      .getByText(/Reading would become/)
      .first()
      .waitFor();
    expect(await shown('C7', 'D7', 'E7')).toEqual(before);

    await button('Write to row 7').click();
    await button('Undo').waitFor();
    expect(await bench.shownIn('D7')).toBe('2.5');
    await button('Undo').click();
    await button('Undo').waitFor({ state: 'detached' });
    expect(await shown('C7', 'D7', 'E7')).toEqual(before);
  });

  test('can be a row that has no scores yet, which then counts', async () => {
    await bench.select('B21');
    await button('Score this row').click();
    for (const [name, score] of [
      ['Value', '2'],
      ['Leverage', '3'],
      ['Relationship', '4'],
    ] as const)
      await bench.pane.getByRole('spinbutton', { name: `${name} to us, 1 to 10` }).fill(score);
    await button('Write to row 21').click();
    await button('1 to score').waitFor({ state: 'detached' });
    await bench.pane.getByText('Deal sheet: 20 rows, 10 agreed').waitFor();
    expect(await shown('C21', 'D21', 'E21')).toEqual(['2', '3', '4']);
  });
});

describe('trades', () => {
  test('an offer is picked, its rows are marked as offered after the announcement, and Undo puts back what stood there', async () => {
    await tab('Trades').click();
    await heading('This offer passes a limit').waitFor();
    await button('One offer').click();
    await heading('One offer that helps both sides').waitFor();
    // All of the line is the radio's, and its input lies over the words.
    await bench.pane
      .getByRole('radiogroup', { name: 'Offers' })
      .getByText('Simple swap')
      .click({ force: true });
    const before = await shown('J12');
    await button('Mark as offered').click();
    await heading('This changes your cells').waitFor();
    expect(await shown('J12')).toEqual(before);
    await button('Mark as offered').click();
    await button('Undo').waitFor();
    expect(await shown('J12')).toEqual(['Offered']);
    await button('Undo').click();
    await button('Undo').waitFor({ state: 'detached' });
    expect(await shown('J12')).toEqual(before);
  });
});

describe('a deal from its checks to its signed terms', () => {
  /** The file that the pane hands to the browser when something is pressed. */
  const saved = async (press: () => Promise<void>): Promise<Buffer> => {
    const downloading = bench.page.waitForEvent('download');
    await press();
    const path = join(bench.folder, 'saved');
    await (await downloading).saveAs(path);
    return readFileSync(path);
  };
  /** The package of the workbook that comes in a tab of its own when something is pressed, and what its first cell shows. */
  const openedBeside = async (press: () => Promise<void>) => {
    const opening = bench.page.context().waitForEvent('page');
    await press();
    const tab = await opening;
    await tab.waitForFunction(() => window.workbench?.state.get().phase === 'ready');
    const { fileName, first, bytes } = await tab.evaluate(async () => {
      const { workbench } = window;
      const address = new URLSearchParams(location.search).get('workbook') ?? '';
      const content = await (await fetch(address)).arrayBuffer();
      return {
        fileName: workbench?.state.get().fileName,
        first: workbench?.session?.spreadsheet.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          .getRange('A1')
          .getValue(),
        bytes: [...new Uint8Array(content)],
      };
    });
    await tab.close();
    return { fileName, first, parts: unzipSync(Uint8Array.from(bytes)) };
  };
  const says = (words: string | RegExp) => bench.pane.getByText(words).first().waitFor();
  const openFromReview = async (name: string) => {
    await button('More').click();
    await bench.pane.getByRole('menuitem', { name, exact: true }).click();
    await heading(name).waitFor();
  };

  test('is checked and peopled before, spoken across, learned from after, handed over, and kept up once signed', async () => {
    // Before: the checks open in place, and people are kept with a question for what they showed.
    await tab('Prepare').click();
    await button(/^Check five common mistakes/).click();
    const power = bench.pane.getByRole('radiogroup', { name: 'Do we take their power for leverage?' });
    await power.getByRole('radio', { name: 'No', exact: true }).click({ force: true });
    await says('1 of 5 clear');
    // What is conceded in how meetings are run comes on the list, to be scored like everything else.
    const process = bench.pane.getByRole('radiogroup', {
      name: 'Do we leave agenda, drafting, order and cadence to them?',
    });
    await process.getByRole('radio', { name: 'Yes', exact: true }).click({ force: true });
    await button('Add 4 as rows to score').click();
    await button('Add 4 rows').click();
    await says(/^4 rows to score: /);
    await button('Undo').click();
    await says('The rows that were added are gone again.');
    await button(/^Check five common mistakes/).click();
    await says('Add 4 as rows to score');
    await button(/^Check five common mistakes/).click();
    await button('Add a person').click();
    await bench.pane.getByRole('textbox', { name: 'Name' }).fill('Ana Ruiz');
    await button('Signals at the table').click();
    await bench.pane.getByRole('textbox', { name: 'Returns to' }).fill('phase 1');
    await bench.pane.getByRole('textbox', { name: 'Hesitates at' }).fill('exclusivity');
    await button('Keep').click();
    await says('You have come back to “phase 1” more than once. What hangs on it for you?');

    // Across the table: words for the row at hand.
    await tab('Map').click();
    await bench.select('B7');
    await bench.pane.getByRole('region', { name: 'Exclusivity, first year' }).waitFor();
    await button('Say it').click();
    await bench.pane
      .getByRole('combobox', { name: 'What to say about Exclusivity, first year' })
      .selectOption({ label: 'This once only' });
    await button('Copy words about Exclusivity, first year').click();
    await says('The wording is copied. It carries no scores.');

    // After the session: what was learned stays with it.
    await tab('Review').click();
    await button('End session 3').click();
    await says(/Session 3 is kept/);
    await button('Lessons').click();
    await bench.pane
      .getByRole('textbox', { name: 'What did we learn about them?' })
      .fill('Legal decides on the term');
    await button('Keep the lessons').click();
    await says('The lessons are kept. Prepare shows them before the next session.');

    // For the other side: asks and reasons in a workbook of their own, and nothing of ours.
    await openFromReview('For the other side');
    await bench.pane
      .getByRole('textbox', { name: /^Reason they will read/ })
      .first()
      .fill('Prospects ask for it');
    // By the keyboard: a message that is about to go may lie over it.
    await bench.pane.getByRole('radio', { name: 'New workbook' }).press('Space');
    await button('Show what they will read').click();
    await heading(/will read$/).waitFor();
    const { fileName, first, parts } = await openedBeside(() => button('Open a new workbook').click());
    expect([fileName, first]).toEqual(['Book2.xlsx', 'For our next meeting']);
    const shared = Object.values(parts).map((part) => strFromU8(part));
    expect(shared.join()).toContain('Prospects ask for it');
    expect(shared.join()).not.toMatch(/Ana Ruiz|Legal decides|ConcessionMap|<v>/);
    await button('Back').click();
    await button('Cancel').click();
    await openFromReview('Check before sending');
    await says(/our scores and our guesses of theirs|our scores, our guesses of theirs/);

    // After signing: the terms on a sheet, and their days in a calendar.
    await button('Settings').click();
    await bench.pane.getByLabel('Day of signing').fill('2026-05-19');
    await button('Keep these settings').click();
    await button('Undo').waitFor();
    await tab('Prepare').click();
    await says('Legal decides on the term');
    const { events = [] } = convertIcsCalendar(
      undefined,
      (await saved(() => button('Calendar file').click())).toString('utf8'),
    );
    expect(events[0]).toMatchObject({ start: { type: 'DATE' }, recurrenceRule: { interval: 91 } });
    await button('Add a sheet of the terms').click();
    await says(/“Agreed terms” is written/);
    expect(await activeSheet()).toBe('Agreed terms');
    expect(bench.errors).toEqual([]);
    // All of it without any network but the page's own server.
    const asked = bench.requests.filter(
      (url) => url.startsWith('http') && new URL(url).origin !== workbenchUrl(),
    );
    expect(asked).toEqual([]);
  });
});

describe('settings', () => {
  test('a limit is checked in words, kept with the workbook, and still there when the saved file is opened again', async () => {
    await button('Settings').click();
    const limit = bench.pane.getByRole('textbox', { name: 'Leverage limit' });
    await limit.fill('lots');
    await limit.press('Tab');
    await bench.pane
      .getByText(/a number above 0/)
      .first()
      .waitFor();
    await limit.fill('15');
    // A look at another view does not cost what was typed.
    await tab('Map').click();
    await heading('The offer on the table passes a limit').waitFor();
    await button('Settings').click();
    expect(await limit.inputValue()).toBe('15');
    await button('Keep these settings').click();
    await button('Undo').waitFor();
    await tab('Map').click();
    await heading('Leverage is past its limit').waitFor();

    const saved = await bench.save();
    await bench.openFile(saved.path);
    await heading('Leverage is past its limit').waitFor();
  });
});

describe('the keyboard', () => {
  test('walks the views with the arrow keys and opens each', async () => {
    await tab('Map').focus();
    await bench.page.keyboard.press('ArrowRight');
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByRole('region', { name: 'Fair share' }).waitFor();
    await bench.page.keyboard.press('ArrowRight');
    await bench.page.keyboard.press('Enter');
    await heading('This offer passes a limit').waitFor();
  });
});
