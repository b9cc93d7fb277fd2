import { STATUSES, type Status } from '../negotiation/concession';
import { everyLanguage } from './languages';

const DIRECTION_PARTS = ['we', 'they', 'giving', 'getting', 'give', 'get'] as const;

/**
 * What of every language cells are read with: the words for directions and statuses, yes and no. Plain data: the build puts the values
 * in place of this module, so that cells are answered without the words for headings, titles and sentences.
 */
export const CELL_TERMS = {
  directions: Object.fromEntries(
    DIRECTION_PARTS.map((part) => [part, everyLanguage(({ directions }) => directions[part])]),
  ) as Readonly<Record<(typeof DIRECTION_PARTS)[number], readonly string[]>>,
  statuses: Object.fromEntries(
    STATUSES.map((status) => [status, everyLanguage(({ statuses }) => statuses[status])]),
  ) as Readonly<Record<Status, readonly string[]>>,
  yes: everyLanguage(({ yes }) => yes),
  no: everyLanguage(({ no }) => no),
  formulas: {
    directions: everyLanguage(({ formulas }) => formulas.directions),
    agreed: everyLanguage(({ formulas }) => formulas.agreed),
  },
} as const;
