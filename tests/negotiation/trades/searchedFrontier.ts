import {
  searchFrontier,
  type Frontier,
  type SearchAim,
  type SearchBounds,
} from '../../../src/negotiation/trades/frontier';
import type { TradeGround } from '../../../src/negotiation/trades/choices';

/** A search for the frontier, run to its end. */
export function searchedFrontier(ground: TradeGround, aim: SearchAim, settings: SearchBounds): Frontier {
  const search = searchFrontier(ground, aim, settings);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}
