/** What the screen says of a check of the session review. */
export interface CheckWords {
  /** The title of what it found. */
  readonly found: string;
  /** What it looks at, where it found nothing. */
  readonly looksAt: string;
}

/** The checks by their id in the catalogue, in plain words. */
export const CHECK_WORDS: Readonly<Record<string, CheckWords>> = {
  'high-leverage-giveaway': {
    found: 'We gave away much leverage',
    looksAt: 'Gives that cost us much leverage',
  },
  'low-value-receipts': {
    found: 'What we received brings us little',
    looksAt: 'What we received is worth it',
  },
  'salami-slicing': { found: 'Small gives add up to a large one', looksAt: 'Small gives that add up' },
  'token-receipts': {
    found: 'Many small returns, little worth',
    looksAt: 'Small returns against what we gave',
  },
  'unreciprocated-give': { found: 'Nothing came back for a give', looksAt: 'A return for every give' },
  'over-giving': {
    found: 'We gave a lot and received nothing',
    looksAt: 'Gives without any return in a session',
  },
  'budget-near': { found: 'A limit is nearly spent', looksAt: 'Limits that are nearly spent' },
  'budget-over': { found: 'A limit is passed', looksAt: 'Limits that are passed' },
  'capture-over-cap': { found: 'We hold more than a fair share', looksAt: 'Our share against the mark' },
  'counterpart-losing': { found: 'They lose on these trades', looksAt: 'Trades on which they lose' },
  'we-are-losing': { found: 'We have given more than we received', looksAt: 'Trades on which we lose' },
  'value-destroyed': {
    found: 'These trades cost more than they bring',
    looksAt: 'Trades that cost both sides more than they bring',
  },
  'framed-small': { found: 'They call it small; it is not', looksAt: 'Large gives that they call small' },
  'map-mismatch': {
    found: 'Our scores and theirs run apart',
    looksAt: 'Our scores beside our guess of theirs',
  },
  'score-drift': { found: 'A score has moved', looksAt: 'Scores that moved' },
  'not-rescored': { found: 'No score was looked at again', looksAt: 'Scores looked at after the session' },
  'relationship-drain': {
    found: 'We pay for the relationship alone',
    looksAt: 'Relationship given and received',
  },
  precedent: { found: 'A give without a condition', looksAt: 'Conditions on what we gave' },
  'unscored-agreed': { found: 'Agreed without our scores', looksAt: 'Agreed rows without our scores' },
  'mirror-missing': { found: 'Their side is not scored yet', looksAt: 'Rows without their side' },
  'scorer-disagreement': {
    found: 'Our own people disagree',
    looksAt: 'Scores of our own people side by side',
  },
  'implementation-gap': {
    found: 'Agreed, but nobody’s job yet',
    looksAt: 'Owner and date of what is agreed',
  },
  'preemptive-give': { found: 'Given before anybody asked', looksAt: 'Gives that nobody asked for' },
  'benchmark-deviation': {
    found: 'Unlike comparable deals',
    looksAt: 'Scores against comparable deals',
  },
  'review-due': {
    found: 'The signed terms want a look',
    looksAt: 'Time since the last look at signed terms',
  },
  'self-bidding': { found: 'We bid against ourselves', looksAt: 'Two offers of ours in a row' },
  'flat-increments': { found: 'Our steps are not getting smaller', looksAt: 'The size of our steps' },
  'offer-reversal': { found: 'We took back part of an offer', looksAt: 'Offers of ours that turn back' },
};
