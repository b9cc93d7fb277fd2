import type { Flag } from '../../negotiation/concession';
import { FLAG_SHAPES } from '../../vocabulary/shownTerms';

/** A line along one edge of a cell. Conditional formats know thin lines only. */
export interface EdgeLine {
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
  readonly style: 'Continuous' | 'Dash' | 'Dot';
}

/**
 * How a highlighted cell looks. Fill and font colour come together or not at all, so that a dark sheet cannot make a cell
 * unreadable; a shape, weight or line says the same without colour.
 */
export interface HighlightFormat {
  readonly colours: { readonly fill: string; readonly font: string } | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly lines: readonly EdgeLine[];
  readonly numberFormat: string | null;
}

/** Fills and fonts of the readings. Only Overpaying is dark: it stands out in grey print and to colour-blind eyes. */
const FLAG_COLOURS: Readonly<Record<Flag, HighlightFormat['colours']>> = {
  overpaying: { fill: '#A4262C', font: '#FFFFFF' },
  opportunity: { fill: '#CFE4F7', font: '#08396B' },
  target: { fill: '#CDEBEA', font: '#024A4D' },
  hollow: { fill: '#FBE6B8', font: '#6B4700' },
  mixed: { fill: '#E0D3EF', font: '#3F1F6B' },
  balanced: null,
};

const box = (style: EdgeLine['style']): readonly EdgeLine[] =>
  (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) => ({ edge, style }));

/** No look at all: on a screen that the other side can see. */
export const PLAIN: HighlightFormat = {
  colours: null,
  bold: false,
  italic: false,
  lines: [],
  numberFormat: null,
};

/** The concession's own name: shape before the text. A name that is a number stays readable. */
export function nameFormat(flag: Flag): HighlightFormat {
  const colours = FLAG_COLOURS[flag];
  return {
    ...PLAIN,
    colours,
    bold: colours !== null,
    numberFormat: `General;-General;General;"${FLAG_SHAPES[flag]} "@`,
  };
}

/** The word in a Reading column. */
export function flagWordFormat(flag: Flag): HighlightFormat {
  const colours = FLAG_COLOURS[flag];
  return { ...PLAIN, colours, bold: colours !== null, numberFormat: `;;;"${FLAG_SHAPES[flag]} "@` };
}

/** The score that drives a flag. No shape here: a longer number in a narrow score column would turn into ####. */
export function driverFormat(flag: Flag): HighlightFormat {
  return {
    ...PLAIN,
    colours: FLAG_COLOURS[flag],
    bold: true,
    lines: [{ edge: 'EdgeBottom', style: 'Continuous' }],
  };
}

/** A row that counts in nothing until it has scores. */
export const UNSCORED_FORMAT: HighlightFormat = {
  ...PLAIN,
  italic: true,
  lines: [{ edge: 'EdgeBottom', style: 'Dot' }],
};

/** The words "Not scored" in a Reading column. */
export const UNSCORED_WORD_FORMAT: HighlightFormat = { ...UNSCORED_FORMAT, numberFormat: ';;;"… "@' };

/** Our leverage, high enough to handle with care: the number itself stays as it is. */
export const CAUTION_FORMAT: HighlightFormat = {
  ...PLAIN,
  bold: true,
  lines: box('Continuous'),
  numberFormat: 'General" !"',
};

/** A given score from which on the limit of its dimension is passed. */
export const OVER_BUDGET_FORMAT: HighlightFormat = {
  ...PLAIN,
  colours: { fill: '#FDE3E1', font: '#7A1218' },
  bold: true,
  italic: true,
  lines: box('Dash'),
};

/** Our cells show nothing and keep what they hold. */
export const BLANK_FORMAT: HighlightFormat = { ...PLAIN, numberFormat: ';;;' };
