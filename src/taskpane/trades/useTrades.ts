import { useCallback, useEffect, useRef, useState } from 'react';
import { runInSlices } from './runInSlices';
import { searchOffers, type FoundOffers, type TradeAsk } from './searchOffers';

export interface TradeSearch {
  /** The last answer; it stays while a newer question is looked into. null before the first. */
  readonly found: FoundOffers | null;
  readonly isSearching: boolean;
  /** It has taken more than a second. */
  readonly isSlow: boolean;
  /** Ends the search; the best so far is kept. */
  readonly stop: () => void;
}

/** What is found within a second needs no word of waiting. */
const PATIENCE = 1000;

/** Searches in slices while the pane stays alive. A newer question ends the older one's search. */
export function useTrades(ask: TradeAsk): TradeSearch {
  const [answer, setAnswer] = useState<{ readonly to: TradeAsk; readonly found: FoundOffers } | null>(null);
  const [slow, setSlow] = useState<TradeAsk | null>(null);
  const stopped = useRef<TradeAsk | null>(null);

  useEffect(() => {
    let isDropped = false;
    const patience = setTimeout(() => setSlow(ask), PATIENCE);
    const wish = () => (isDropped ? 'drop' : stopped.current === ask ? 'stop' : 'go');
    const search = async () => {
      const outcome = await runInSlices(searchOffers(ask), { wish });
      clearTimeout(patience);
      if (outcome.kind === 'dropped' || isDropped) return;
      setAnswer({ to: ask, found: outcome.kind === 'done' ? outcome.result : outcome.last.soFar() });
    };
    void search();
    return () => {
      isDropped = true;
      clearTimeout(patience);
    };
  }, [ask]);

  const stop = useCallback(() => {
    stopped.current = ask;
  }, [ask]);
  const isSearching = answer?.to !== ask;
  return { found: answer?.found ?? null, isSearching, isSlow: isSearching && slow === ask, stop };
}
