/** Functions of ours in the engine, which no formula of a person can spell. */
export const HELPERS = {
  omitted: 'OMITTEDARG',
  refused: 'REFUSEDFORMULA',
  circular: 'CIRCULARFORMULA',
  spilled: 'SPILLEDRANGE',
  single: 'SINGLEVALUE',
} as const;
