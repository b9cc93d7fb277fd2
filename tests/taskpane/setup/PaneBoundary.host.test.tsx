import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { PaneBoundary } from '../../../src/taskpane/setup/PaneBoundary';
import { UnfitHost } from '../../../src/taskpane/setup/UnfitHost';

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place, { onCaughtError: () => undefined });
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

function draw(content: ReactNode): void {
  act(() => root.render(<FluentProvider theme={webLightTheme}>{content}</FluentProvider>));
}

describe('a pane that breaks while it is drawn', () => {
  test('says so in calm words, without anything technical, and can be started anew', () => {
    let isBroken = true;
    const Part = () => {
      if (isBroken) throw new TypeError('x is undefined');
      return <p>All is well</p>;
    };
    draw(
      <PaneBoundary>
        <Part />
      </PaneBoundary>,
    );
    expect(place.querySelector('h1')?.textContent).toBe('The pane could not go on');
    expect(place.textContent).toContain('nothing was sent anywhere');
    expect(place.textContent).not.toMatch(/undefined|TypeError/);

    isBroken = false;
    act(() => place.querySelector('button')?.click());
    expect(place.textContent).toBe('All is well');
  });
});

describe('another program than Excel', () => {
  test('is told where the pane works', () => {
    draw(<UnfitHost fitness="another program" />);
    expect(place.textContent).toContain('Open your workbook in Excel');
  });
});
