import '../../textCoding';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { reviewSession, type SessionReview } from '../../../src/excel/review/sessionReview';
import { PaneContext } from '../../../src/taskpane/frame/pane';
import { BeforeSendingView } from '../../../src/taskpane/sharing/BeforeSendingView';
import { ManagementView } from '../../../src/taskpane/sharing/ManagementView';
import { OtherSideView } from '../../../src/taskpane/sharing/OtherSideView';
import { bootExcel } from '../../bootExcel';
import { everyTextOf, FILE_SECRETS, leaksIn, plantedFile, SECRETS } from '../../excel/sharing/hunt';

const ALL = { ...SECRETS, ...FILE_SECRETS };
const nothing = () => undefined;
let file: Uint8Array;
let reviewed: SessionReview;
let root: Root;
let place: HTMLElement;
/** What Excel was given to open, and who waits for the next. */
const opened: Uint8Array[] = [];
let onOpened: () => void = nothing;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  file = await plantedFile();
  await bootExcel({
    file,
    openWorkbook: (bytes) => {
      opened.push(bytes);
      onOpened();
      return true;
    },
  });
  const found = await Excel.run((context) => reviewSession(context));
  if (found.kind === 'none') throw new Error('The list was not found.');
  reviewed = found;
});
beforeEach(() => {
  opened.length = 0;
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

async function show(view: ReactElement): Promise<void> {
  const pane = {
    ...{ reviewed, selectedRow: null, selectedRows: [], isSelected: false },
    ...{ chooseRow: nothing, showCells: nothing, open: nothing, propose: nothing },
    readAgain: () => Promise.resolve(),
  };
  await act(async () => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <PaneContext.Provider value={pane}>{view}</PaneContext.Provider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
}

function press(words: string): void {
  const one = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (one === undefined) throw new Error(`There is no button “${words}”.`);
  act(() => one.click());
}

const labelled = (words: string) =>
  [...place.querySelectorAll('label')].find(({ textContent }) => textContent === words)?.control ??
  place.querySelector<HTMLElement>(`[aria-label="${words}"]`);

function type(words: string, text: string): void {
  const input = labelled(words);
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** The workbook that Excel is given to open when a button is pressed. */
async function openedBy(words: string): Promise<Uint8Array> {
  const coming = new Promise<void>((resolve) => (onOpened = resolve));
  press(words);
  await act(() => coming);
  const [bytes] = opened;
  if (bytes === undefined) throw new Error('Nothing was opened.');
  return bytes;
}

test('the planted file holds every secret, and what is kept of the deal was read from it', () => {
  expect(leaksIn(file, ALL)).toEqual(Object.keys(ALL));
  expect(reviewed.deal.walkAway.value).toBe(SECRETS.walkAway);
  expect(reviewed.records.people[0]?.name).toBe(SECRETS.person);
});

test('nothing of them comes into the workbook for the other side, as the pane makes it', async () => {
  await show(<OtherSideView onBack={nothing} />);
  type('Reason they will read: Reference account', 'Prospects ask for it');
  act(() => labelled('New workbook')?.click());
  press('Show what they will read');
  const bytes = await openedBy('Open a new workbook');
  expect(leaksIn(bytes, ALL)).toEqual([]);
  const texts = everyTextOf(bytes).join();
  for (const shared of ['Reference account', 'Prospects ask for it', 'Training days'])
    expect(texts).toContain(shared);
});

test('nor into the summary for management, but names of rows', async () => {
  await show(<ManagementView onBack={nothing} />);
  const bytes = await openedBy('New workbook');
  expect(leaksIn(bytes, ALL)).toEqual([]);
  expect(everyTextOf(bytes).join()).toContain('Reference account');
});

test('the check names where each kind of them stands, and nothing of them comes into the cleaned copy', async () => {
  await show(<BeforeSendingView onBack={nothing} />);
  await act(async () => {
    while (place.textContent.includes('Looking beside the cells'))
      await new Promise<void>((resolve) => setTimeout(resolve));
  });
  const said = place.textContent;
  for (const where of [
    `“${SECRETS.ownSheet}”our scores, our guesses of theirs, our notes, and who is in charge`,
    `“${SECRETS.hiddenSheet}”hidden`,
    '“Concession history”the scores of earlier sessions',
    '“Review S1”a review with scores',
    '“7.13”, one of your scores',
    `a formula that reads from “${SECRETS.ownSheet}”`,
    'Settings of this add-in',
    'Names1 of cells, formulas or marks',
    `Author: ${FILE_SECRETS.author}`,
    `Title: ${FILE_SECRETS.title}`,
    'This Excel does not let us look at notes in cells and custom XML. None of it comes into the copy.',
    'Pictures, text boxes, charts, drop-down lists, headers and footers are not, and do not come into the copy',
  ])
    expect(said).toContain(where);
  const bytes = await openedBy('Open a cleaned copy');
  expect(leaksIn(bytes, ALL)).toEqual([]);
  const texts = everyTextOf(bytes).join();
  expect(texts).toContain('Agenda for Tuesday');
  expect(texts).toContain('1200');
});
