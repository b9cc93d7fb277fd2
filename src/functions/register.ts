import type { FunctionDefinition } from './definition';
import { excelFunction } from './excelFunction';
import { LEDGER_FUNCTIONS } from './families/ledger';
import { NET_FUNCTIONS } from './families/net';
import { OFFER_FUNCTIONS } from './families/offers';
import { ROW_FUNCTIONS } from './families/rows';
import { SCORER_FUNCTIONS } from './families/scorers';
import type { StreamingInvocation } from './libraryStream';

/** Answered as soon as the page's script is there: these are filled down columns. */
const AT_ONCE: readonly FunctionDefinition[] = [
  ...ROW_FUNCTIONS,
  ...LEDGER_FUNCTIONS,
  ...NET_FUNCTIONS,
  ...OFFER_FUNCTIONS,
  ...SCORER_FUNCTIONS,
];

function fetchError(): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    'This function could not be fetched. Check the connection, then calculate the cell again.',
  );
}

function notFetched(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel wants thrown, and no Error in its types
  throw fetchError();
}

interface FetchedFamily {
  readonly ids: readonly string[];
  readonly fetch: () => Promise<readonly FunctionDefinition[]>;
}

/** Fetched when a cell first asks for one of them: flows of money and the search for trades stand in few cells. */
const LATER: readonly FetchedFamily[] = [
  {
    ids: ['PRESENTVALUE', 'BREAKEVEN', 'PAYOFF', 'PRICECAP', 'FLOWS'],
    fetch: async () =>
      (await import(/* webpackChunkName: "money-functions" */ './families/money')).MONEY_FUNCTIONS,
  },
  {
    ids: ['TRADES', 'BESTTRADE', 'FRONTIER', 'MESO'],
    fetch: async () =>
      (await import(/* webpackChunkName: "trade-functions" */ './families/trades')).TRADE_FUNCTIONS,
  },
];

/** A function that is fetched first; Excel shows the cell as busy until its promise is kept. */
function fetchedFunction(id: string, { fetch }: FetchedFamily) {
  return async (...args: readonly unknown[]): Promise<unknown[][]> => {
    const definition = (await fetch().catch(notFetched)).find((one) => one.id === id);
    if (definition === undefined) throw new Error(`${id} stands in no family`);
    return excelFunction(definition)(...args);
  };
}

/** These answer anew whenever the library of this computer changes; what they need is fetched with the first of them. */
const STREAMING = ['BENCHMARK', 'DEVIATION'] as const;

/** A function that Excel lets answer more than once. */
function streamingFunction(id: string) {
  return (...args: readonly unknown[]): void => {
    const invocation = args[args.length - 1] as StreamingInvocation;
    let end: (() => void) | null = null;
    let isOver = false;
    invocation.onCanceled = () => {
      isOver = true;
      end?.();
    };
    void import(/* webpackChunkName: "library-functions" */ './libraryStream').then(
      ({ streamLibrary }) => {
        if (!isOver) end = streamLibrary(id, args, invocation);
      },
      () => invocation.setResult(fetchError()),
    );
  };
}

/** Tells Excel which code belongs to which function of functions.json. Called once, at the start of the runtime. */
export function registerFunctions(): void {
  for (const definition of AT_ONCE) CustomFunctions.associate(definition.id, excelFunction(definition));
  for (const family of LATER)
    for (const id of family.ids) CustomFunctions.associate(id, fetchedFunction(id, family));
  for (const id of STREAMING) CustomFunctions.associate(id, streamingFunction(id));
}
