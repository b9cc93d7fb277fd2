import type { TradeItem } from './tradeItem';
import type { TradePackage } from './tradePackage';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const named = (items: readonly TradeItem[]) => list.format(items.map((item) => `“${item.name}”`));

/**
 * What to say to the other side: if-then, asking first, naming the rows. Carries no score, gain or estimate, so that it can
 * be said as it stands. An empty package has nothing to say: ''.
 *
 * @example a give "Two training days" and a get "Reference account"
 *          → If you can agree to “Reference account”, then we can offer “Two training days”.
 */
export function offerWording({ items }: Pick<TradePackage, 'items'>): string {
  const of = (change: TradeItem['change'], direction: TradeItem['direction']) =>
    items.filter((item) => item.change === change && item.direction === direction);
  const [gets, gives, released, returned] = [
    of('add', 'get'),
    of('add', 'give'),
    of('drop', 'get'),
    of('drop', 'give'),
  ];
  const asked = [
    ...(gets.length > 0 ? [`agree to ${named(gets)}`] : []),
    ...(returned.length > 0 ? [`do without ${named(returned)}`] : []),
  ].join(' and ');
  const offered = [
    ...(gives.length > 0 ? [`offer ${named(gives)}`] : []),
    ...(released.length > 0 ? [`release you from ${named(released)}`] : []),
  ].join(' and ');
  if (asked !== '' && offered !== '') return `If you can ${asked}, then we can ${offered}.`;
  if (asked !== '') return `If you can ${asked}, then we can go on from here.`;
  return offered === '' ? '' : `If it helps us both to move on, then we can ${offered}.`;
}
