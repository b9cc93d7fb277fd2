import type { Dimension, Direction, Status } from '../../negotiation/concession';
import type { ScoreKind } from '../../negotiation/library/libraryIndex';

/** The screen's plain words for the method's dimensions. */
export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  value: 'Value',
  leverage: 'Leverage',
  relationship: 'Relationship',
};

/** The same with the one score of a list that has no dimensions. */
export const SCORE_KIND_WORDS: Readonly<Record<ScoreKind, string>> = { ...DIMENSION_WORDS, score: 'Score' };

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { give: 'we give', get: 'we get' };

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  idea: 'an idea',
  offered: 'offered',
  asked: 'asked for',
  agreed: 'agreed',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};
