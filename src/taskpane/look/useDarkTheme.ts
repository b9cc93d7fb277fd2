import { useEffect, useState } from 'react';

/** Luma below the middle: a dark background. Office gives colours as #RRGGBB. */
export function isDarkColor(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return false;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** Whether to paint the pane dark: Office's theme where there is one, else the system's preference, followed as it changes. */
export function useDarkTheme(): boolean {
  const [dark, setDark] = useState(() => prefersDark().matches);
  useEffect(() => {
    const system = prefersDark();
    const read = () => {
      const office = officeBackground();
      setDark(office === null ? system.matches : isDarkColor(office));
    };
    read();
    system.addEventListener('change', read);
    return () => system.removeEventListener('change', read);
  }, []);
  return dark;
}

function prefersDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function officeBackground(): string | null {
  // The theme is missing on some platforms and until Office is ready, whatever the typings say.
  const context = (
    globalThis as { Office?: { context?: { officeTheme?: { bodyBackgroundColor?: string } } } }
  ).Office?.context;
  return context?.officeTheme?.bodyBackgroundColor ?? null;
}
