import { AnnounceProvider, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { notices } from '../../../src/excel/notice';
import { App } from '../../../src/taskpane/App';
import { NoticeBar } from '../../../src/taskpane/frame/NoticeBar';

let root: Root;
let place: HTMLElement;
let said: { readonly text: string; readonly polite: boolean }[] = [];
let undone = 0;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  said = [];
  undone = 0;
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

/** Does something and waits until the part that shows messages has come. */
async function doing(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await import('../../../src/taskpane/frame/NoticeMessage');
  });
}

describe('what a command has to say', () => {
  beforeEach(() =>
    doing(() =>
      root.render(
        <FluentProvider theme={webLightTheme}>
          <AnnounceProvider value={{ announce }}>
            <NoticeBar onUndone={() => (undone += 1)} />
          </AnnounceProvider>
        </FluentProvider>,
      ),
    ),
  );

  test('is spoken once, and so is every later message; a problem does not wait', async () => {
    await doing(() => notices.send({ kind: 'done', text: 'Marked rows 5 to 21.' }));
    await doing(() => notices.send({ kind: 'done', text: 'The wording is copied.' }));
    await doing(() => notices.send({ kind: 'problem', text: 'The sheet is protected.' }));
    expect(said).toEqual([
      { text: 'Marked rows 5 to 21.', polite: true },
      { text: 'The wording is copied.', polite: true },
      { text: 'The sheet is protected.', polite: false },
    ]);
    expect(place.textContent).toBe('The sheet is protected.');
  });

  test('can be taken back, which is spoken too; then the workbook is read again', async () => {
    const undo = () => Promise.resolve({ kind: 'done', text: 'The marks are gone.' } as const);
    await doing(() => notices.send({ kind: 'done', text: 'Marked rows 5 to 21.', undo }));
    await doing(() => button('Undo')?.click());
    expect(said.at(-1)).toEqual({ text: 'The marks are gone.', polite: true });
    expect(undone).toBe(1);
    expect(button('Undo')).toBeUndefined();
    act(() => button('Dismiss')?.click());
    expect(place.textContent).toBe('');
  });
});

test('the pane has a place from which messages are spoken', () => {
  Object.assign(window, { matchMedia: () => new EventTarget() });
  act(() => root.render(<App fitness="too old" />));
  expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
});
