import type { Flag } from '../negotiation/concession';

/**
 * The words under which the product shows what the method names: one place for pane, ribbon, sheets and command line. Formulas
 * and formats on the sheet compare with them.
 */
export const FLAG_WORDS: Readonly<Record<Flag | 'unscored', string>> = {
  overpaying: 'Overpaying',
  opportunity: 'Opportunity',
  target: 'Worth asking',
  hollow: 'Poor return',
  mixed: 'Mixed',
  balanced: 'Balanced',
  unscored: 'Not scored',
};

/** The shape that stands with each word, so that colour never says anything alone. */
export const FLAG_SHAPES: Readonly<Record<Flag, string>> = {
  overpaying: '▲',
  opportunity: '◆',
  target: '●',
  hollow: '■',
  mixed: '×',
  balanced: '–',
};

/** How much a screen that the other side can see hides of ours. */
export const DISCREET_WORDS = { off: 'Off', words: 'Words only', nothing: 'Nothing on the sheet' } as const;

/** Things and verbs that are named in more than one place. */
export const TERMS = {
  onTheTable: 'on the table',
  startingPoint: 'the starting point',
  toThem: 'Worth to them (our guess)',
  saveStartingPoint: 'Save starting point',
  highlightAndAdd: 'Highlight and add columns',
  removeBoth: 'Remove highlights and columns',
} as const;
