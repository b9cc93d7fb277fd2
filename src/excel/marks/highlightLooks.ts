import type { Flag } from '../../negotiation/concession';

/** A line along one edge of a cell. Conditional formats know thin lines only. */
export interface EdgeLine {
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
  readonly style: 'Continuous' | 'Dash' | 'Dot';
}

/**
 * How a highlighted cell looks. Fill and font colour come together or not at all, so that a dark sheet cannot make a cell
 * unreadable; a shape, weight or line says the same without colour.
 */
export interface HighlightLook {
  readonly colours: { readonly fill: string; readonly font: string } | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly lines: readonly EdgeLine[];
  readonly numberFormat: string | null;
}

interface ReadingLook {
  readonly colours: HighlightLook['colours'];
  readonly shape: string;
}

/** Fills, fonts and shapes of the readings. Only Overpaying is dark: it stands out in grey print and to colour-blind eyes. */
const READINGS: Readonly<Record<Flag, ReadingLook>> = {
  overpaying: { colours: { fill: '#A4262C', font: '#FFFFFF' }, shape: '▲' },
  opportunity: { colours: { fill: '#CFE4F7', font: '#08396B' }, shape: '◆' },
  target: { colours: { fill: '#CDEBEA', font: '#024A4D' }, shape: '●' },
  hollow: { colours: { fill: '#FBE6B8', font: '#6B4700' }, shape: '■' },
  mixed: { colours: { fill: '#E0D3EF', font: '#3F1F6B' }, shape: '×' },
  balanced: { colours: null, shape: '–' },
};

const box = (style: EdgeLine['style']): readonly EdgeLine[] =>
  (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) => ({ edge, style }));

const PLAIN: HighlightLook = { colours: null, bold: false, italic: false, lines: [], numberFormat: null };

/** The concession's own name: shape before the text. A name that is a number stays readable. */
export function nameLook(flag: Flag): HighlightLook {
  const { colours, shape } = READINGS[flag];
  return { ...PLAIN, colours, bold: colours !== null, numberFormat: `General;-General;General;"${shape} "@` };
}

/** The word in a Reading column. */
export function readingLook(flag: Flag): HighlightLook {
  const { colours, shape } = READINGS[flag];
  return { ...PLAIN, colours, bold: colours !== null, numberFormat: `;;;"${shape} "@` };
}

/** The score that drives a flag. No shape here: a longer number in a narrow score column would turn into ####. */
export function driverLook(flag: Flag): HighlightLook {
  return {
    ...PLAIN,
    colours: READINGS[flag].colours,
    bold: true,
    lines: [{ edge: 'EdgeBottom', style: 'Continuous' }],
  };
}

/** A row that counts in nothing until it has scores. */
export const UNSCORED_LOOK: HighlightLook = {
  ...PLAIN,
  italic: true,
  lines: [{ edge: 'EdgeBottom', style: 'Dot' }],
};

/** The words "Not scored" in a Reading column. */
export const UNSCORED_READING_LOOK: HighlightLook = { ...UNSCORED_LOOK, numberFormat: ';;;"… "@' };

/** Our leverage, high enough to handle with care: the number itself stays as it is. */
export const CAUTION_LOOK: HighlightLook = {
  ...PLAIN,
  bold: true,
  lines: box('Continuous'),
  numberFormat: 'General" !"',
};

/** A given score from which on the limit of its dimension is passed. */
export const OVER_BUDGET_LOOK: HighlightLook = {
  ...PLAIN,
  colours: { fill: '#FDE3E1', font: '#7A1218' },
  bold: true,
  italic: true,
  lines: box('Dash'),
};

/** The same without colours, for a screen that the other side can see. */
export function discreet(look: HighlightLook): HighlightLook {
  return { ...look, colours: null };
}
