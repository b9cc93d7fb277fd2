import type { XmlElement } from '../xml';
import { child, childrenNamed, descendants, flag, numberOf } from '../xml';

/** The workbook's colours: theme in the order of the `theme` attribute, and the legacy palette. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME: Readonly<Record<string, string>> = {
  lt1: '#FFFFFF',
  dk1: '#000000',
  lt2: '#E7E6E6',
  dk2: '#44546A',
  accent1: '#4472C4',
  accent2: '#ED7D31',
  accent3: '#A5A5A5',
  accent4: '#FFC000',
  accent5: '#5B9BD5',
  accent6: '#70AD47',
  hlink: '#0563C1',
  folHlink: '#954F72',
};

/** Excel counts theme colours with light and dark exchanged against the order in the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

const LEGACY = [
  ...BASIC,
  ...BASIC,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
].map((rgb) => `#${rgb}`);

function sixDigits(value: string | undefined): string | null {
  const found = /([0-9A-Fa-f]{6})$/.exec(value ?? '');
  return found ? `#${(found[1] ?? '').toUpperCase()}` : null;
}

/** Reads the theme part and the palette of the styles part; either may be missing. */
export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = descendants(theme ?? undefined, 'clrScheme')[0];
  const custom = childrenNamed(child(child(styles ?? undefined, 'colors'), 'indexedColors'), 'rgbColor');
  return {
    theme: THEME_ORDER.map((name) => {
      const entry = child(scheme, name)?.children[0];
      const value = entry?.name === 'sysClr' ? entry.attributes.lastClr : entry?.attributes.val;
      return sixDigits(value) ?? OFFICE_THEME[name] ?? '#000000';
    }),
    indexed: LEGACY.map((colour, index) => sixDigits(custom[index]?.attributes.rgb) ?? colour),
  };
}

function toHsl(red: number, green: number, blue: number): [number, number, number] {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  if (high === low) return [0, 0, light];
  const spread = high - low;
  const saturation = light > 0.5 ? spread / (2 - high - low) : spread / (high + low);
  const sector =
    high === red
      ? (green - blue) / spread + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector / 6, saturation, light];
}

function toRgb(hue: number, saturation: number, light: number): [number, number, number] {
  if (saturation === 0) return [light, light, light];
  const q = light < 0.5 ? light * (1 + saturation) : light + saturation - light * saturation;
  const p = 2 * light - q;
  const part = (shift: number): number => {
    const t = (hue + shift + 1) % 1;
    if (t < 1 / 6) return p + (q - p) * 6 * t;
    if (t < 1 / 2) return q;
    return t < 2 / 3 ? p + (q - p) * (2 / 3 - t) * 6 : p;
  };
  return [part(1 / 3), part(0), part(-1 / 3)];
}

function hex(...parts: readonly number[]): string {
  return `#${parts
    .map((one) =>
      Math.round(one * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
}

/**
 * A colour made darker (tint < 0, down to −1 is black) or lighter (tint > 0, up to 1 is white), as ECMA-376 18.8.3 defines
 * it: on the lightness alone.
 * @example tinted('#4472C4', 0.8) // '#DAE3F3'
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [hue, saturation, light] = toHsl(red, green, blue);
  const changed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return hex(...toRgb(hue, saturation, Math.min(1, Math.max(0, changed))));
}

/** A mixture of two colours; `share` of the first, 0..1. */
export function mixed(first: string, second: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const one = parseInt(first.slice(at, at + 2), 16);
    const other = parseInt(second.slice(at, at + 2), 16);
    return (one * share + other * (1 - share)) / 255;
  });
  return hex(...parts);
}

/** `#RRGGBB` of a colour element (`color`, `fgColor`, `bgColor`, `tabColor`); null for none or automatic. */
export function readColour(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element || flag(element, 'auto')) return null;
  const tint = numberOf(element, 'tint') ?? 0;
  const rgb = sixDigits(element.attributes.rgb);
  if (rgb) return tinted(rgb, tint);
  const theme = numberOf(element, 'theme');
  if (theme !== null) return tinted(palette.theme[theme] ?? '#000000', tint);
  const indexed = numberOf(element, 'indexed');
  // 64 and 65 are the window's own text and background colours: the same as none.
  if (indexed === null || indexed > 63) return null;
  return tinted(palette.indexed[indexed] ?? '#000000', tint);
}
