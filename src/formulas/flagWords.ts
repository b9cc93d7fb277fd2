import type { Flag } from '../negotiation/concession';

/** The words of the Reading column. Formulas and formats compare with them, so they stand in one place. */
export const FLAG_WORDS: Readonly<Record<Flag | 'unscored', string>> = {
  overpaying: 'Overpaying',
  opportunity: 'Opportunity',
  target: 'Target',
  hollow: 'Hollow',
  mixed: 'Mixed',
  balanced: 'Balanced',
  unscored: 'Not scored',
};
