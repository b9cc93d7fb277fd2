import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { PaneContext } from '../../../../src/taskpane/frame/pane';
import { RowInFocus } from '../../../../src/taskpane/map/RowInFocus';
import { LIST, reviewedSheets } from '../../prepare/reviewedSheet';

const nothing = () => undefined;
let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

/** The sheet's selection is on a row of the list. */
async function select(selectedRow: number): Promise<void> {
  const pane = {
    ...{ reviewed: reviewedSheets({ Deal: LIST }), selectedRow, selectedRows: [], isSelected: true },
    ...{ chooseRow: nothing, showCells: nothing, open: nothing, propose: nothing },
    readAgain: () => Promise.resolve(),
  };
  await doing(() =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <PaneContext.Provider value={pane}>
          <RowInFocus />
        </PaneContext.Provider>
      </FluentProvider>,
    ),
  );
}

async function doing(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await import('../../../../src/taskpane/map/rescoring/ScoreEditor');
  });
}

const press = (word: string) =>
  doing(() => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === word)?.click());
const leverage = () => place.querySelector<HTMLInputElement>('input[aria-label="Leverage to us, 1 to 10"]');

function type(input: HTMLInputElement | null, text: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('what was typed for a row is there again when the row is, without taking the focus; Cancel forgets it', async () => {
  await select(2);
  await press('Change scores');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Value to us, 1 to 10');
  type(leverage(), '2');

  await select(3);
  expect(leverage()).toBeNull();
  await select(2);
  expect(leverage()?.value).toBe('2');
  expect(document.activeElement).toBe(document.body);

  await press('Cancel');
  expect(leverage()).toBeNull();
  expect(document.activeElement?.textContent).toBe('Change scores');
  await press('Change scores');
  expect(leverage()?.value).toBe('9');
});

test('a row without scores gives the focus back too', async () => {
  await select(4);
  await press('Score this row');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Value to us/);
  await press('Cancel');
  expect(document.activeElement?.textContent).toBe('Score this row');
});
