import { FLAG_WORDS } from '../../vocabulary/shownTerms';

/** What the corners say: worth more to them above, worth more to us below. */
export const ZONE_WORDS = {
  all: { above: 'Give', below: ['Keep ours,', 'ask for theirs'] },
  give: { above: 'Give', below: ['', 'Keep'] },
  get: { above: FLAG_WORDS.hollow, below: ['', FLAG_WORDS.target] },
} as const;
