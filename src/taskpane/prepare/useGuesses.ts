import { useEffect, useState } from 'react';
import type { SessionReview } from '../../excel/review/sessionReview';
import { runInSlices } from '../trades/runInSlices';
import type { TradeWishes } from '../trades/tradeWishes';
import { searchGuesses, type FoundGuesses } from './searchGuesses';

/**
 * What to ask next, looked for in slices while the pane stays alive. The last answer stays while a changed list is looked into; null
 * before the first.
 */
export function useGuesses(reviewed: SessionReview, wishes: TradeWishes): FoundGuesses | null {
  const [found, setFound] = useState<FoundGuesses | null>(null);
  useEffect(() => {
    let isDropped = false;
    const search = async () => {
      const outcome = await runInSlices(searchGuesses(reviewed, wishes), {
        wish: () => (isDropped ? 'drop' : 'go'),
      });
      if (outcome.kind === 'done' && !isDropped) setFound(outcome.result);
    };
    void search();
    return () => {
      isDropped = true;
    };
  }, [reviewed, wishes]);
  return found;
}
