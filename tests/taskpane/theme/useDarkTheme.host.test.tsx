import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { isDarkColor, useDarkTheme } from '../../../src/taskpane/theme/useDarkTheme';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Handler = (event?: object) => void;

/** The system's two preferences, which a test can change while the pane is open. */
class Preference extends EventTarget {
  matches = false;
  change(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event('change'));
  }
}

let dark: Preference;
let forced: Preference;
let handlers: Set<Handler>;
let root: Root;
let place: HTMLElement;

function Pane() {
  return <p>{useDarkTheme() ? 'dark' : 'light'}</p>;
}

const open = () => act(() => root.render(<Pane />));
const shown = () => place.textContent;

/** Puts Office into the page as it is in Excel: a theme, and an event where it is supported. */
function office(bodyBackgroundColor: string | undefined, event: 'supported' | 'throws' | 'missing'): void {
  Object.assign(globalThis, {
    Office: {
      EventType: event === 'missing' ? {} : { OfficeThemeChanged: 'officeThemeChanged' },
      context: {
        ...(bodyBackgroundColor !== undefined && { officeTheme: { bodyBackgroundColor } }),
        document: {
          addHandlerAsync: (_type: string, handler: Handler) => {
            if (event === 'throws') throw new Error('The event is not supported.');
            handlers.add(handler);
          },
          removeHandlerAsync: (_type: string, { handler }: { handler: Handler }) => {
            if (event === 'throws') throw new Error('The event is not supported.');
            handlers.delete(handler);
          },
        },
      },
    },
  });
}

beforeEach(() => {
  dark = new Preference();
  forced = new Preference();
  handlers = new Set();
  Object.assign(window, { matchMedia: (query: string) => (query.includes('forced') ? forced : dark) });
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the pane’s theme', () => {
  test('is the system’s where Office has none, and follows it', () => {
    open();
    expect(shown()).toBe('light');
    act(() => dark.change(true));
    expect(shown()).toBe('dark');
    act(() => dark.change(false));
    expect(shown()).toBe('light');
  });

  test('is Office’s where there is one, whatever the system prefers', () => {
    office('#262626', 'supported');
    open();
    expect(shown()).toBe('dark');
    act(() => dark.change(false));
    expect(shown()).toBe('dark');
  });

  test('follows Office’s event while the pane is open, with the theme that the event brings', () => {
    office('#FFFFFF', 'supported');
    open();
    expect(shown()).toBe('light');
    act(() => handlers.forEach((handler) => handler({ officeTheme: { bodyBackgroundColor: '#000000' } })));
    expect(shown()).toBe('dark');
  });

  test('follows an event that brings nothing by reading the theme again', () => {
    office('#FFFFFF', 'supported');
    open();
    Object.assign(Office.context, { officeTheme: { bodyBackgroundColor: '#1F1F1F' } });
    act(() => handlers.forEach((handler) => handler()));
    expect(shown()).toBe('dark');
  });

  test.each(['throws', 'missing'] as const)(
    'is read again when the user comes back, where the event %s',
    (event) => {
      office('#FFFFFF', event);
      open();
      Object.assign(Office.context, { officeTheme: { bodyBackgroundColor: '#1F1F1F' } });
      expect(shown()).toBe('light');
      act(() => void window.dispatchEvent(new Event('focus')));
      expect(shown()).toBe('dark');
    },
  );

  test('is the system’s under forced colours, also when they are switched on and off meanwhile', () => {
    office('#FFFFFF', 'supported');
    dark.matches = true;
    open();
    expect(shown()).toBe('light');
    act(() => forced.change(true));
    expect(shown()).toBe('dark');
    act(() => forced.change(false));
    expect(shown()).toBe('light');
  });

  test('is followed no longer once the pane is closed', () => {
    office('#FFFFFF', 'supported');
    open();
    expect(handlers.size).toBe(1);
    act(() => root.render(null));
    expect(handlers.size).toBe(0);
  });
});

test('a colour is dark below the middle, and a word is none', () => {
  expect(['#000000', '262626', '#7F7F7F'].map(isDarkColor)).toEqual([true, true, true]);
  expect(['#FFFFFF', '#F3F3F3', 'white'].map(isDarkColor)).toEqual([false, false, false]);
});
