import type { FunctionDefinition } from './definition';
import { LEDGER_FUNCTIONS } from './families/ledger';
import { MONEY_FUNCTIONS } from './families/money';
import { NET_FUNCTIONS } from './families/net';
import { OFFER_FUNCTIONS } from './families/offers';
import { ROW_FUNCTIONS } from './families/rows';
import { SCORER_FUNCTIONS } from './families/scorers';
import { isFunctionError, type FunctionError, type ResultCell } from './result';

/* eslint-disable @typescript-eslint/only-throw-error -- CustomFunctions.Error is what Excel wants thrown, and no Error in its types */

function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === 'value' ? invalidValue : notAvailable, message);
}

/** One function as Excel calls it: matrices in, matrix out. Excel adds an invocation object at the end, which nobody needs here. */
function excelFunction(definition: FunctionDefinition) {
  return (...args: readonly unknown[]): unknown[][] => {
    const result = definition.compute(args.slice(0, definition.parameters.length));
    if (isFunctionError(result)) throw excelError(result);
    // Where nothing but an error is left, it is thrown, so that its message shows with the cell; else it stays in its own row.
    const [first, ...others] = result;
    const error = first?.find(isFunctionError);
    if (error !== undefined && others.length === 0 && first?.every(isFunctionError)) throw excelError(error);
    const cell = (x: ResultCell) => (isFunctionError(x) ? excelError(x) : x);
    return result.map((row) => row.map(cell));
  };
}

/** Answered as soon as the page's script is there: these are filled down columns. */
const AT_ONCE: readonly FunctionDefinition[] = [
  ...ROW_FUNCTIONS,
  ...LEDGER_FUNCTIONS,
  ...NET_FUNCTIONS,
  ...OFFER_FUNCTIONS,
  ...MONEY_FUNCTIONS,
  ...SCORER_FUNCTIONS,
];

/** Fetched when a cell first asks for one of them: the search for trades stands in few cells and brings much code. */
const LATER = ['TRADES', 'BESTTRADE', 'FRONTIER', 'MESO'] as const;

/** A function that is fetched first; Excel shows the cell as busy until its promise is kept. */
function fetchedFunction(id: string) {
  return async (...args: readonly unknown[]): Promise<unknown[][]> => {
    const { TRADE_FUNCTIONS } = await import(/* webpackChunkName: "trade-functions" */ './families/trades');
    const definition = TRADE_FUNCTIONS.find((one) => one.id === id);
    if (definition === undefined) throw new Error(`${id} stands in no family`);
    return excelFunction(definition)(...args);
  };
}

/** Tells Excel which code belongs to which function of functions.json. Called once, at the start of the runtime. */
export function registerFunctions(): void {
  for (const definition of AT_ONCE) CustomFunctions.associate(definition.id, excelFunction(definition));
  for (const id of LATER) CustomFunctions.associate(id, fetchedFunction(id));
}
