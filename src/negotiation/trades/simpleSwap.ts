import { reaches } from '../threshold';
import type { TradeGround } from './choices';
import { joiningRule } from './exclusiveGroups';
import { bestByProduct, helpsBoth } from './offers';
import type { TradeItem } from './tradeItem';
import { packageOf, type TradePackage } from './tradePackage';

/** So many pairs are looked at in one step: about a millisecond. */
const PAIRS_PER_STEP = 8000;
/** Making a package costs as much as looking at so many pairs. */
const PAIRS_PER_PACKAGE = 40;

/**
 * The best package for both of one give and one get that helps both sides, holds the required rows, keeps the exclusive groups and is
 * allowed; null where there is none. Yields the work done, in pairs looked at, within long lists.
 *
 * @example a give of -6/15 in row 5, gets of 18/-7 in rows 6 and 7 → {5, 6}; with row 7 required → {5, 7}
 */
export function* searchSwap(
  ground: TradeGround,
  allowed: (offered: TradePackage) => boolean,
): Generator<number, TradePackage | null, void> {
  const { required, free, exclusive, agreed, maxItems } = ground;
  if (maxItems < 2 || required.length > 2) return null;
  const items = [...required, ...free];
  const mayJoin = joiningRule(exclusive, agreed);
  const of = (direction: TradeItem['direction']) => items.filter((item) => item.direction === direction);
  const [gives, gets] = [of('give'), of('get')];
  let best: TradePackage | null = null;
  let least = 0;
  let looked = 0;
  for (const give of gives)
    for (const get of gets) {
      looked += 1;
      if (looked >= PAIRS_PER_STEP) {
        yield looked;
        looked = 0;
      }
      const [us, them] = [give.us + get.us, give.them + get.them];
      if (!helpsBoth({ us, them }) || !reaches(us * them, least)) continue;
      const pair = [give, get];
      if (!required.every((item) => pair.includes(item))) continue;
      if (!mayJoin(give, []) || !mayJoin(get, [give])) continue;
      const offered = packageOf(pair);
      looked += PAIRS_PER_PACKAGE;
      if (!allowed(offered)) continue;
      best = bestByProduct(best === null ? [offered] : [best, offered]);
      // A little less than what it reaches: its sums are rounded, those that come are not.
      least = best === null ? 0 : best.us * best.them - 1e-3;
    }
  return best;
}
