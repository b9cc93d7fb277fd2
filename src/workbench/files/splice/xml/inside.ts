import { opened } from './attributes';
import type { ElementPlace } from './elements';
import { prefixOf, tagOf } from './elements';
import type { ElementOrder } from './ordered';
import { placeFor } from './ordered';
import type { Splice } from './splice';

function reopened(xml: string, element: ElementPlace, text: string): Splice {
  const tag = opened(tagOf(xml, element));
  return {
    start: element.start,
    end: element.end,
    text: `${tag}${text}</${prefixOf(xml, element)}${element.name}>`,
  };
}

/** Puts text behind everything that the element holds. */
export function appendInside(xml: string, element: ElementPlace, text: string): Splice {
  if (element.selfClosed) return reopened(xml, element, text);
  return { start: element.closeStart, end: element.closeStart, text };
}

/** Puts a new child where the format's order wants it. */
export function insertChild(
  xml: string,
  parent: ElementPlace,
  name: string,
  order: ElementOrder,
  text: string,
): Splice {
  if (parent.selfClosed) return reopened(xml, parent, text);
  const at = placeFor(xml, parent, name, order);
  return { start: at, end: at, text };
}
