import { searchValueOfAsking } from '../../src/negotiation/prepare/valueOfAsking';
import type { Concession } from '../../src/negotiation/concession';
import { DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS } from '../../src/negotiation/settings';
import { searchSettlement } from '../../src/negotiation/trades/betterSettlement';
import { setsOf } from '../../src/negotiation/trades/equivalentOffers';
import { findTrades, searchTrades } from '../../src/negotiation/trades/findTrades';
import { tradeItem } from '../../src/negotiation/trades/tradeItem';
import { tradeQuestion, type TradeQuestion } from '../../src/negotiation/trades/tradeQuestion';
import { dealOf } from './deals';
import { figure, heading } from './line';
import { time } from './timing';

/** Excel and the pane share one thread: no step of a search may take longer. */
const ALLOWED = 50;

const OPEN = ['idea', 'offered', 'asked'] as const;

/** Open rows of any number, all of them allowed in packages; every fifth is agreed where asked. */
function openDeal(count: number, agreed = false): readonly Concession[] {
  return dealOf(count).map((row, i) => ({
    ...row,
    status: agreed && i % 5 === 0 ? 'agreed' : (OPEN[i % OPEN.length] ?? 'idea'),
  }));
}

const asking = (rows: readonly Concession[], given: Partial<TradeQuestion> = {}) =>
  tradeQuestion(rows, { ticked: rows.map(({ row }) => row), ...given });

/** The searches of the trade finder: how long their steps are, and how long they take beside trying every package. */
export function compareTrades(): void {
  heading(`Trades, the longest step of a search over 400 rows, processor time (${ALLOWED} ms allowed)`);
  const rows = openDeal(400);
  const limited = asking(rows, { capped: true, budgets: [20, 15, 12] });
  const of = (question: TradeQuestion, maxItems: number) => () =>
    searchTrades(question, DEFAULT_SETTINGS, { ...DEFAULT_TRADE_SETTINGS, maxItems });
  step('at most 4 items', of(asking(rows), 4));
  step('at most 6 items', of(asking(rows), 6));
  step('at most 6 items, under the cap and three limits', of(limited, 6));
  step('any number of items', of(asking(rows), 400));
  step('any number of items, under the cap and three limits', of(limited, 400));
  step('a better deal than the agreed one', () =>
    searchSettlement(asking(openDeal(400, true)), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS),
  );
  step('what to ask next', () =>
    searchValueOfAsking(asking(rows), DEFAULT_SETTINGS, { ...DEFAULT_TRADE_SETTINGS, maxItems: 4 }),
  );

  heading('Trades, trying every package beside the search');
  const tried = triedOf(openDeal(18), 6);
  const pace = time(tried.run, 3) / tried.packages;
  for (const [count, maxItems] of [
    [8, 8],
    [12, 4],
    [12, 12],
    [18, 6],
    [18, 18],
    [40, 4],
    [40, 6],
    [100, 6],
    [400, 4],
    [400, 6],
  ] as const)
    beside(count, maxItems, pace);
}

/** So many packages are tried one by one; more are counted and taken at the pace of fewer. */
const MOST_TRIED = 300_000;

/** How long it takes to try every package, in times of the search. */
function beside(count: number, maxItems: number, pace: number): void {
  const rows = openDeal(count);
  const { run, packages } = triedOf(rows, maxItems);
  const trying = packages <= MOST_TRIED ? time(run, 5) : pace * packages;
  const times = trying / time(searched(rows, maxItems), packages <= MOST_TRIED ? 9 : 3);
  figure(
    `${count} rows, at most ${maxItems} items: ${packages.toLocaleString('en')} packages`,
    `${Number(times.toPrecision(2)).toLocaleString('en', { maximumSignificantDigits: 2 })} ×`,
    packages <= MOST_TRIED ? 'the search' : 'the search, at the pace of 18 rows',
  );
}

/** The longest step: the shortest of three runs of each, since they are the same steps, and the longest of those. */
function step(what: string, search: () => Generator<unknown, unknown, void>): void {
  const runs = [1, 2, 3].map(() => stepsOf(search()));
  const least = (runs[0] ?? []).map((_, i) => Math.min(...runs.map((times) => times[i] ?? 0)));
  const longest = Math.max(...least);
  figure(what, `${longest.toFixed(1)} ms`, `${least.length.toLocaleString('en')} steps`);
}

function stepsOf(search: Generator<unknown, unknown, void>): readonly number[] {
  const times: number[] = [];
  for (let isDone = false; !isDone;) {
    const start = process.cpuUsage();
    isDone = search.next().done === true;
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times;
}

/** The offers and nothing else: what stands side by side is looked for apart. */
function searched(rows: readonly Concession[], maxItems: number): () => unknown {
  return () =>
    findTrades(asking(rows), DEFAULT_SETTINGS, { ...DEFAULT_TRADE_SETTINGS, maxItems, mesoSearch: 1 });
}

/** The best for both by trying every package of at most so many rows. */
function triedOf(rows: readonly Concession[], maxItems: number) {
  const items = rows.flatMap((row) =>
    row.mirror === null ? [] : [tradeItem(row, row.mirror, DEFAULT_SETTINGS)],
  );
  const run = () => {
    let best = 0;
    const extend = (from: number, left: number, us: number, them: number): void => {
      if (us > 0 && them > 0 && us * them > best) best = us * them;
      if (left === 0) return;
      for (let i = from; i < items.length; i += 1) {
        const item = items[i];
        if (item !== undefined) extend(i + 1, left - 1, us + item.us, them + item.them);
      }
    };
    extend(0, maxItems, 0, 0);
    return best;
  };
  return { run, packages: setsOf(items.length, maxItems) };
}
