import type { TradeGround } from './choices';
import { joiningRule } from './exclusiveGroups';
import { helpsBoth } from './offers';
import type { TradeItem } from './tradeItem';
import { packageOf, type TradePackage } from './tradePackage';

/** So many pairs are looked at in one step: some milliseconds. */
const PAIRS_PER_STEP = 20_000;

/**
 * The packages of one give and one get that help both sides, hold the required rows and keep the exclusive groups. Yields the work
 * done within long lists.
 *
 * @example a give of -6/15 in row 5, gets of 18/-7 in rows 6 and 7 → [{5, 6}, {5, 7}]; with row 7 required → [{5, 7}]
 */
export function* oneForOne(ground: TradeGround): Generator<number, readonly TradePackage[], void> {
  const { required, free, exclusive, agreed, maxItems } = ground;
  if (maxItems < 2 || required.length > 2) return [];
  const items = [...required, ...free];
  const mayJoin = joiningRule(exclusive, agreed);
  const of = (direction: TradeItem['direction']) => items.filter((item) => item.direction === direction);
  const [gives, gets] = [of('give'), of('get')];
  const found: TradePackage[] = [];
  let looked = 0;
  for (const give of gives)
    for (const get of gets) {
      looked += 1;
      if (looked >= PAIRS_PER_STEP) {
        yield looked;
        looked = 0;
      }
      if (!helpsBoth({ us: give.us + get.us, them: give.them + get.them })) continue;
      const pair = [give, get];
      if (!required.every((item) => pair.includes(item))) continue;
      if (!mayJoin(give, []) || !mayJoin(get, [give])) continue;
      found.push(packageOf(pair));
      // Making a package costs as much as looking at some pairs.
      looked += 4;
    }
  return found;
}
