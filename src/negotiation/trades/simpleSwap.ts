import type { TradeGround } from './choices';
import { standTogether } from './exclusiveGroups';
import { packageOf, type TradePackage } from './tradePackage';

/**
 * Every package of one give and one get that holds the required rows and keeps the exclusive groups.
 *
 * @example a give in row 5, gets in rows 6 and 7 → [{5, 6}, {5, 7}]; with row 7 required → [{5, 7}]
 */
export function oneForOne(ground: TradeGround): readonly TradePackage[] {
  const { required, free, exclusive, agreed, maxItems } = ground;
  if (maxItems < 2) return [];
  const items = [...required, ...free];
  const gets = items.filter((item) => item.direction === 'get');
  return items
    .filter((item) => item.direction === 'give')
    .flatMap((give) => gets.map((get) => [give, get]))
    .filter((pair) => required.every((item) => pair.includes(item)) && standTogether(pair, exclusive, agreed))
    .map(packageOf);
}
