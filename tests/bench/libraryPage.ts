import { usualScore } from '../../src/negotiation/library/benchmark';
import { DEFAULT_LIBRARY_SETTINGS } from '../../src/negotiation/library/librarySettings';
import { createLocalLibrary } from '../../src/library/localLibrary';
import type { OpenLibrary } from '../../src/library/readyLibrary';
import { openLibrary } from '../../src/library/store/openLibrary';
import { runWithTeam } from '../../src/library/store/runWithTeam';
import { generatedLibrary } from '../library/generatedLibrary';

// Runs in a browser, over its own store: see libraryInBrowser.ts.

/** What was measured of a library of one size; times in ms. */
export interface Measured {
  readonly count: number;
  readonly added: number;
  /** Keeping all of it, in batches, as an import does. */
  readonly keeping: number;
  /** From nothing to the first answer, as a start of Excel does. */
  readonly opening: number;
  /** A thousand questions, as cells and the row's card ask them. */
  readonly questions: number;
  /** One more deal of twenty rows, until it counts in the answers. */
  readonly oneDeal: number;
  /** What the browser says that this page keeps on disk, bytes. */
  readonly disk: number;
}

export interface Team {
  readonly address: string;
  readonly name: string;
  readonly password: string;
}

declare global {
  interface Window {
    libraryBench?: {
      readonly measure: (count: number) => Promise<Measured>;
      /** Opens the kept library and holds it, so that the memory of the page can be looked at. */
      readonly hold: (partition: string) => Promise<number>;
      readonly firstSync: (
        partition: string,
        team: Team,
      ) => Promise<{ received: number; ms: number; kind: string }>;
    };
  }
}

const libraryOf = (partition: string) =>
  createLocalLibrary({
    openStore: () => openLibrary(partition),
    wasUsed: () => true,
    rememberUse: () => undefined,
    today: () => new Date(2026, 5, 1),
  });

async function timed<T>(work: () => Promise<T> | T): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

async function openOf(partition: string): Promise<OpenLibrary> {
  const state = await libraryOf(partition).open();
  if (state.kind !== 'open') throw new Error(`The library is ${state.kind}.`);
  return state;
}

const usage = async () => (await navigator.storage.estimate()).usage ?? 0;
let held: OpenLibrary | null = null;

window.libraryBench = {
  async measure(count) {
    const partition = `bench-${count}-`;
    const before = await usage();
    const documents = generatedLibrary(count);
    const filling = libraryOf(partition);
    await filling.open();
    const [kept, keeping] = await timed(() => filling.add(documents));
    const [open, opening] = await timed(() => openOf(partition));
    const asked = {
      type: 'Exclusivity',
      industry: 'Retail',
      counterparty: 'Party 1',
      direction: 'give',
    } as const;
    const ask = () =>
      Array.from({ length: 1000 }, () => usualScore(open.index, asked, 'leverage', DEFAULT_LIBRARY_SETTINGS));
    ask();
    const [, questions] = await timed(ask);
    const [, oneDeal] = await timed(() => filling.add(generatedLibrary(20, 99)));
    const disk = (await usage()) - before;
    return {
      count,
      added: kept.kind === 'kept' ? kept.added : 0,
      keeping,
      opening,
      questions,
      oneDeal,
      disk,
    };
  },
  async hold(partition) {
    held = await openOf(partition);
    return held.documents.length;
  },
  async firstSync(partition, { address, name, password }) {
    const store = await openLibrary(partition);
    const [outcome, ms] = await timed(() =>
      runWithTeam(store.database, address, { name, password }, () => undefined, new AbortController().signal),
    );
    return { received: outcome.kind === 'synced' ? outcome.received : 0, ms, kind: outcome.kind };
  },
};
