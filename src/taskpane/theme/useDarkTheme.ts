import { useEffect, useState } from 'react';

/** Luma below the middle: a dark background. Office gives colours as #RRGGBB. */
export function isDarkColor(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return false;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/**
 * Whether to paint the pane dark: Office's theme where there is one, else the system's preference; both are followed while
 * the pane is open. With forced colours the system decides, because it is the system's colours that are seen.
 */
export function useDarkTheme(): boolean {
  const [dark, setDark] = useState(() => isDark(officeTheme()));
  useEffect(() => {
    const read = (theme: OfficeTheme | undefined = officeTheme()) => setDark(isDark(theme));
    read();
    return stopAll([followSystem(read), followReturn(read), followOffice(read)]);
  }, []);
  return dark;
}

interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
}
type Read = (theme?: OfficeTheme) => void;
type Stop = () => void;

const stopAll = (stops: readonly Stop[]) => () => {
  for (const stop of stops) stop();
};

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');
const forcesColors = () => window.matchMedia('(forced-colors: active)');

function isDark(office: OfficeTheme | undefined): boolean {
  const background = office?.bodyBackgroundColor;
  return background === undefined || forcesColors().matches ? prefersDark().matches : isDarkColor(background);
}

function followSystem(read: Read): Stop {
  const changed = () => read();
  const queries = [prefersDark(), forcesColors()];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** Some platforms change the theme without an event: it is read again when the user comes back to the pane. */
function followReturn(read: Read): Stop {
  const back = () => read();
  window.addEventListener('focus', back);
  document.addEventListener('visibilitychange', back);
  return () => {
    window.removeEventListener('focus', back);
    document.removeEventListener('visibilitychange', back);
  };
}

/** Office's own event brings the new theme along; where it is not supported, nothing happens. */
function followOffice(read: Read): Stop {
  const { document: workbook } = office()?.context ?? {};
  const type = office()?.EventType?.OfficeThemeChanged;
  if (workbook === undefined || type === undefined) return () => undefined;
  let isOpen = true;
  const changed = (event?: { readonly officeTheme?: OfficeTheme }) => {
    if (isOpen) read(event?.officeTheme);
  };
  try {
    workbook.addHandlerAsync?.(type, changed, () => undefined);
  } catch {
    // This Office does not know the event.
  }
  return () => {
    isOpen = false;
    try {
      workbook.removeHandlerAsync?.(type, { handler: changed }, () => undefined);
    } catch {
      // It was never added.
    }
  };
}

/** What is used of Office here. All of it is missing on some platforms and until Office is ready, whatever the typings say. */
interface OfficeAtWork {
  readonly context?: {
    readonly officeTheme?: OfficeTheme;
    readonly document?: {
      readonly addHandlerAsync?: (type: string, handler: object, done: () => void) => void;
      readonly removeHandlerAsync?: (type: string, which: { handler: object }, done: () => void) => void;
    };
  };
  readonly EventType?: { readonly OfficeThemeChanged?: string };
}

function office(): OfficeAtWork | undefined {
  return (globalThis as { Office?: unknown }).Office as OfficeAtWork | undefined;
}

function officeTheme(): OfficeTheme | undefined {
  return office()?.context?.officeTheme;
}
