import { AnnounceProvider, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { changeLog, keepChange } from '../../../src/excel/changes/changeLog';
import type { Clock } from '../../../src/excel/clock';
import { notices, type Notice } from '../../../src/excel/notice';
import { App } from '../../../src/taskpane/App';
import { MadeChanges } from '../../../src/taskpane/frame/MadeChanges';
import { NoticeBar } from '../../../src/taskpane/frame/NoticeBar';
import { TOAST_MS } from '../../../src/taskpane/frame/Toast';
import { useNotices } from '../../../src/taskpane/frame/useNotices';

let root: Root;
let place: HTMLElement;
let said: { readonly text: string; readonly polite: boolean }[] = [];
let undone = 0;
/** What waits for time to pass. */
let waiting: (() => void)[] = [];
const clock: Clock = {
  after: (milliseconds, call) => {
    expect(milliseconds).toBe(TOAST_MS);
    waiting.push(call);
    return () => void (waiting = waiting.filter((one) => one !== call));
  },
};

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  said = [];
  undone = 0;
  waiting = [];
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

const announce = (text: string, { polite = false } = {}) => said.push({ text, polite });
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );

/** Does something and waits until the parts that show messages have come. */
async function doing(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await import('../../../src/taskpane/frame/Toast');
    await import('../../../src/taskpane/frame/ProblemBar');
  });
}
const eightSecondsPass = () => act(() => waiting.forEach((call) => call()));
const done = (text: string, undo?: () => Promise<Notice>): Notice => ({
  kind: 'done',
  text,
  ...(undo && { undo }),
});

function Messages() {
  const { told, clear } = useNotices();
  return (
    <>
      <NoticeBar told={told} onClear={clear} onUndone={() => (undone += 1)} clock={clock} />
      <button onClick={clear}>Another view</button>
    </>
  );
}

describe('what a command has to say', () => {
  const text = () => place.textContent.replace('Another view', '');

  beforeEach(() =>
    doing(() =>
      root.render(
        <FluentProvider theme={webLightTheme}>
          <AnnounceProvider value={{ announce }}>
            <Messages />
          </AnnounceProvider>
        </FluentProvider>,
      ),
    ),
  );

  test('is spoken once, and so is every later message; a problem does not wait', async () => {
    await doing(() => notices.send(done('Marked rows 5 to 21.')));
    await doing(() => notices.send(done('The wording is copied.')));
    await doing(() => notices.send({ kind: 'problem', text: 'The sheet is protected.' }));
    expect(said).toEqual([
      { text: 'Marked rows 5 to 21.', polite: true },
      { text: 'The wording is copied.', polite: true },
      { text: 'The sheet is protected.', polite: false },
    ]);
    expect(text()).toBe('The sheet is protected.');
  });

  test('leaves by itself when it went well; a problem stays until it is dismissed', async () => {
    await doing(() => notices.send(done('Marked rows 5 to 21.')));
    eightSecondsPass();
    expect(text()).toBe('');
    await doing(() => notices.send({ kind: 'problem', text: 'The sheet is protected.' }));
    eightSecondsPass();
    expect(text()).toBe('The sheet is protected.');
    act(() => button('Dismiss')?.click());
    expect(text()).toBe('');
  });

  test('waits while it has the focus, and goes with the view in which it was said', async () => {
    await doing(() => notices.send(done('Marked rows 5 to 21.')));
    act(() => button('Dismiss')?.focus());
    eightSecondsPass();
    expect(text()).toBe('Marked rows 5 to 21.');
    act(() => button('Dismiss')?.blur());
    eightSecondsPass();
    expect(text()).toBe('');
    await doing(() => notices.send({ kind: 'problem', text: 'The sheet is protected.' }));
    act(() => button('Another view')?.click());
    expect(text()).toBe('');
  });

  test('can be taken back, which is spoken too; then the workbook is read again', async () => {
    const undo = () => Promise.resolve(done('The marks are gone.'));
    await doing(() => notices.send(done('Marked rows 5 to 21.', undo)));
    await doing(() => button('Undo')?.click());
    expect(said.at(-1)).toEqual({ text: 'The marks are gone.', polite: true });
    expect(undone).toBe(1);
    expect(button('Undo')).toBeUndefined();
  });
});

describe('the list of changes', () => {
  function Changes() {
    const changes = useSyncExternalStore(changeLog.subscribe, changeLog.list);
    return <MadeChanges changes={changes} onUndone={() => (undone += 1)} onClose={() => undefined} />;
  }
  const show = () =>
    act(() =>
      root.render(
        <FluentProvider theme={webLightTheme}>
          <Changes />
        </FluentProvider>,
      ),
    );

  test('says so while nothing was changed, and then names each change with its cells and its own way back', async () => {
    show();
    expect(place.textContent).toContain('Nothing was changed here yet.');
    act(() => {
      keepChange({ title: 'Highlight readings', where: 'Deal sheet, B5:E24' }, () =>
        Promise.resolve(done('The highlights are gone again.')),
      );
      keepChange({ title: 'Write row 10', where: 'Deal sheet, D10' }, () =>
        Promise.resolve({ ...done('1 cell was edited since.'), edited: 1 }),
      );
    });
    expect(place.textContent).toContain('Deal sheet, B5:E24');

    await doing(() => button('Undo: Highlight readings')?.click());
    expect(place.textContent).not.toContain('Highlight readings');
    // What somebody edited since stays, and so does its line, without a button.
    await doing(() => button('Undo: Write row 10')?.click());
    expect(place.textContent).toContain('edited');
    expect(button('Undo: Write row 10')).toBeUndefined();
    expect(undone).toBe(2);
  });

  test('keeps the last ten', () => {
    show();
    act(() => {
      for (let i = 1; i <= 12; i++)
        keepChange({ title: `Change ${i}`, where: 'A1' }, () => Promise.resolve(done('')));
    });
    expect(changeLog.list().map(({ title }) => title)).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((i) => `Change ${i}`),
    );
  });
});

test('the pane has a place from which messages are spoken', () => {
  Object.assign(window, { matchMedia: () => new EventTarget() });
  act(() => root.render(<App fitness="too old" />));
  expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
});
