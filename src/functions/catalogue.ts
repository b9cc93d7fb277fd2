import type { FunctionDefinition } from './definition';
import { LEDGER_FUNCTIONS } from './families/ledger';
import { LIBRARY_FUNCTIONS } from './families/library';
import { MONEY_FUNCTIONS } from './families/money';
import { NET_FUNCTIONS } from './families/net';
import { OFFER_FUNCTIONS } from './families/offers';
import { ROW_FUNCTIONS } from './families/rows';
import { SCORER_FUNCTIONS } from './families/scorers';
import { TRADE_FUNCTIONS } from './families/trades';

/** What stands before the dot in a cell: `=CONCESSION.SCORE(…)`. The manifest says the same. */
export const NAMESPACE = 'CONCESSION';

/** Every custom function, in the order in which help and documents list them. */
export const CATALOGUE: readonly FunctionDefinition[] = [
  ...ROW_FUNCTIONS,
  ...LEDGER_FUNCTIONS,
  ...NET_FUNCTIONS,
  ...OFFER_FUNCTIONS,
  ...MONEY_FUNCTIONS,
  ...SCORER_FUNCTIONS,
  ...TRADE_FUNCTIONS,
  ...LIBRARY_FUNCTIONS,
];

/**
 * How a function is called, with optional parameters in brackets.
 *
 * @example signature(SCORE)  // 'SCORE(scores, [weights])'
 */
export function signature({ id, parameters }: FunctionDefinition): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${names.join(', ')})`;
}
