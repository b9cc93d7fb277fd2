import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { TradeAsk } from '../../../src/taskpane/trades/searchOffers';
import { useTrades, type TradeSearch } from '../../../src/taskpane/trades/useTrades';
import { asked } from './asked';
import { exclusivity, reference, roadmap, training } from './deals';

let root: Root;
let seen: TradeSearch[];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  jest.useFakeTimers();
  // Every look at the clock is a slice later, so that each step of a search is a slice of its own.
  let clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
  seen = [];
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  jest.restoreAllMocks();
  jest.useRealTimers();
});

function View({ ask }: { readonly ask: TradeAsk }) {
  seen.push(useTrades(ask));
  return null;
}

const show = (ask: TradeAsk) => act(() => root.render(<View ask={ask} />));
const turn = () => act(() => jest.advanceTimersToNextTimerAsync());
const now = (): TradeSearch => {
  const last = seen.at(-1);
  if (last === undefined) throw new Error('Nothing was shown yet.');
  return last;
};
/** Lets the search run until it has an answer; far fewer turns than a search that never ends would take. */
async function untilFound(): Promise<void> {
  for (let turns = 0; turns < 200 && now().isSearching; turns += 1) await turn();
}

const small = () => asked([training, reference]).ask;
const large = () => asked([training, reference, roadmap, exclusivity]).ask;

describe('looking for offers while the pane stays alive', () => {
  test('the search runs to its end', async () => {
    show(small());
    expect(now()).toMatchObject({ found: null, isSearching: true, isSlow: false });
    await untilFound();
    expect(now()).toMatchObject({ isSearching: false, found: { stopped: false } });
    expect(now().found?.trades.offers).toHaveLength(1);
  });

  test('stopped, it keeps the best so far', async () => {
    show(large());
    act(() => now().stop());
    await turn();
    expect(now()).toMatchObject({ isSearching: false, found: { stopped: true } });
  });

  test('a newer question ends the older one, whose answer is never shown', async () => {
    show(large());
    await turn();
    show(small());
    await untilFound();
    const answers = new Set(seen.map(({ found }) => found).filter((found) => found !== null));
    expect([...answers].map(({ trades }) => trades.candidates.map(({ row }) => row))).toEqual([[5, 6]]);
  });

  test('the last answer stays while a newer question is looked into', async () => {
    show(small());
    await untilFound();
    const before = now().found;
    show(large());
    expect(now()).toMatchObject({ isSearching: true });
    expect(now().found).toBe(before);
    await untilFound();
    expect(now().found).not.toBe(before);
  });

  test('what takes more than a second says so', async () => {
    show(small());
    // From the next slice on the search is given no further turn.
    jest.spyOn(globalThis, 'setTimeout').mockReturnValue(undefined as never);
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(now()).toMatchObject({ isSearching: true, isSlow: true });
  });
});
