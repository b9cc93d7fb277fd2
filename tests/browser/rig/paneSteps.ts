import type { NewWorkbookSheet } from '../../../src/workbench/files/create/content';
import type { Bench } from './bench';
import { NO_LIST, SURE, UNSURE, writeSheets, type Sheets } from './sheets';

/** What a person does at the page. */
export type Step = (bench: Bench) => Promise<void>;

const press =
  (name: string): Step =>
  (bench) =>
    bench.pane.getByRole('button', { name, exact: true }).click();
const menuItem =
  (name: string): Step =>
  (bench) =>
    bench.pane.getByRole('menuitem', { name, exact: true }).click();
const openTab =
  (name: string): Step =>
  (bench) =>
    bench.pane.getByRole('tab', { name }).click();
const says =
  (title: string | RegExp): Step =>
  (bench) =>
    bench.pane.getByRole('heading', { level: 1, name: title }).waitFor();

/** Every view of the sample deal, by the steps that open it from the one before; the last one waits for its own words. */
export const VIEWS: Readonly<Record<string, readonly Step[]>> = {
  map: [openTab('Map'), says('The offer on the table passes a limit')],
  'map as a list': [press('Show as list'), (bench) => bench.pane.getByRole('table').waitFor()],
  'a row scored anew': [
    press('Change scores'),
    (bench) => bench.pane.getByRole('spinbutton').first().waitFor(),
  ],
  review: [openTab('Review'), says(/to raise before session 4/)],
  'for the other side': [press('More'), menuItem('For the other side'), says('For the other side')],
  'what they will read': [press('Show what they will read'), says(/will read$/)],
  'check before sending': [
    ...[press('Back'), press('Cancel'), press('More'), menuItem('Check before sending')],
    says('Check before sending'),
    (bench) =>
      bench.pane.getByText('Settings of this add-in').or(bench.pane.getByText('Names')).first().waitFor(),
  ],
  trades: [openTab('Trades'), says('This offer passes a limit')],
  'one offer': [press('One offer'), says('One offer that helps both sides')],
  prepare: [openTab('Prepare'), says(/left before session 4/)],
  'a check opened': [
    (bench) => bench.pane.getByRole('button', { name: /^Check five common mistakes/ }).click(),
    (bench) => bench.pane.getByText('Do we take their power for leverage?').waitFor(),
    (bench) => bench.pane.getByRole('button', { name: /^Scoring help/ }).click(),
    press('Add a person'),
  ],
  settings: [press('Settings'), says('Settings')],
  'the library shared with a team': [
    press('Library'),
    (bench) => bench.pane.getByRole('radio', { name: 'With the team' }).check(),
    (bench) => bench.pane.getByLabel('Team address').fill('https://deals.contoso.com/library'),
    press('Use this address'),
    (bench) => bench.pane.getByRole('button', { name: 'Sign in' }).waitFor(),
  ],
  'adding a deal to the library': [
    press('Open the library'),
    says('Add this deal to your library'),
    (bench) => bench.pane.getByRole('button', { name: /^Add \d+ rows$/ }).waitFor(),
  ],
  help: [press('Help'), says('Help')],
  'cells left out': [press('1 to score'), says('1 cell needs you')],
  'before anything changes': [
    openTab('Trades'),
    press('On the table'),
    says('This offer passes a limit'),
    press('More'),
    menuItem('Mark as agreed'),
    says('This changes your cells'),
  ],
  'what was done': [
    openTab('Map'),
    press('Highlight and add columns'),
    (bench) => bench.pane.getByRole('group', { name: 'Done' }).waitFor(),
  ],
  'changes made here': [
    // The message may stand under the pointer, which holds it over the foot of a low window.
    press('Dismiss'),
    press('Changes: 1'),
    (bench) => bench.pane.getByRole('region', { name: 'Changes made here' }).waitFor(),
  ],
  'several rows selected': [
    press('Close changes'),
    openTab('Map'),
    selectRows('B5', 3),
    (bench) => bench.pane.getByRole('region', { name: 'Selected rows together' }).waitFor(),
  ],
  discreet: [
    press('Settings'),
    (bench) => bench.pane.getByRole('radio', { name: 'Words only' }).click(),
    says('One row wants a look'),
  ],
};

/** Every state in which there is no list to show, by the address and the steps that lead to it. */
export const STATES: Readonly<Record<string, { readonly at?: string; readonly steps: readonly Step[] }>> = {
  welcome: { steps: [forgetFirstRun, openSheets(NO_LIST), says(/^See what each concession is worth/)] },
  'no list': { steps: [openSheets(NO_LIST), says('No concession list in this workbook')] },
  'pointing at a list': {
    steps: [openSheets(NO_LIST), press('Select the list myself'), says('Select your headings in the sheet')],
  },
  'an empty list': {
    steps: [openSheets(NO_LIST), press('Add an empty list'), says(/^Type your first concession in /)],
  },
  'columns in doubt': { steps: [openSheets(UNSURE), says('We read it like this')] },
  'Excel does not answer': { at: '?fault=sessionLost', steps: [says('Excel does not answer')] },
  'access refused': { at: '?fault=accessDenied', steps: [says('This workbook is closed to the pane')] },
  'a cell being edited': { at: '?fault=cellEditMode', steps: [says('A cell is being edited')] },
  'Excel too old': { at: '?excelApi=1.8', steps: [says('This Excel is too old for the pane')] },
  'reading stopped': { at: '?slow', steps: [press('Stop'), says('Reading was stopped')] },
  'a protected sheet': {
    steps: [
      openSheets(SURE, { isProtected: true }),
      (bench) => bench.pane.getByText('Deal: 2 rows').waitFor(),
      isRefused,
    ],
  },
  'a read-only workbook': {
    at: '?readOnly',
    steps: [says('The offer on the table passes a limit'), isRefused],
  },
};

function selectRows(from: string, count: number): Step {
  return async (bench) => {
    await bench.select(from);
    for (let more = 1; more < count; more++) await bench.page.keyboard.press('Shift+ArrowDown');
  };
}

async function forgetFirstRun(bench: Bench): Promise<void> {
  await bench.pane.getByRole('tab', { name: 'Map' }).waitFor();
  await bench.page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith('Welcomed')));
  await bench.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.endsWith('Welcomed')) localStorage.removeItem(key);
  });
}

async function isRefused(bench: Bench): Promise<void> {
  await bench.page.getByRole('button', { name: 'Highlight', exact: true }).click();
  await bench.pane.getByText('nothing was changed').first().waitFor();
}

function openSheets(sheets: Sheets, options: Partial<NewWorkbookSheet> = {}): Step {
  return async (bench) => {
    await bench.pane.getByRole('tab', { name: 'Map' }).waitFor();
    await bench.page.waitForFunction(() => Object.keys(localStorage).length > 0);
    await bench.openFile(await writeSheets(bench.folder, sheets, options));
  };
}
