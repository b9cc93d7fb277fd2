import type { ElementPlace } from './elements';
import { childrenOf } from './elements';

/** Names of the elements that a parent may hold, in the order that the format demands. */
export type ElementOrder = readonly string[];

/** Rank of an element; of `mc:AlternateContent` that of what it wraps, as form controls and objects come wrapped. */
function rank(xml: string, element: ElementPlace, order: ElementOrder): number {
  if (element.name !== 'AlternateContent') return order.indexOf(element.name);
  const choice = childrenOf(xml, element)[0];
  const wrapped = choice ? childrenOf(xml, choice)[0] : undefined;
  return wrapped ? order.indexOf(wrapped.name) : -1;
}

/**
 * Where a new element of that name belongs among its siblings: behind the last one that must not follow it. Elements
 * that the order does not know are passed over.
 */
export function placeFor(xml: string, parent: ElementPlace, name: string, order: ElementOrder): number {
  const own = order.indexOf(name);
  let at = parent.openEnd;
  for (const sibling of childrenOf(xml, parent)) {
    const other = rank(xml, sibling, order);
    if (other >= 0 && other <= own) at = sibling.end;
  }
  return at;
}
