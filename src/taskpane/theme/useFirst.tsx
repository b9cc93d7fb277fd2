import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../wording/format';

/** So many are shown at once unless a list says otherwise. */
const AT_ONCE = 50;

interface First<Item> {
  readonly first: readonly Item[];
  /** A button that shows more; null where all are shown. */
  readonly more: ReactNode;
}

/**
 * The first of a list that may be as long as the workbook's, and a button for more: a page of thousands of elements is slow to draw
 * and to read.
 */
export function useFirst<Item>(items: readonly Item[], atOnce = AT_ONCE): First<Item> {
  const [count, setCount] = useState(atOnce);
  const left = items.length - count;
  return {
    first: left > 0 ? items.slice(0, count) : items,
    more:
      left <= 0 ? null : (
        <Button appearance="subtle" size="small" onClick={() => setCount(count + atOnce)}>
          {`Show ${formatNumber(Math.min(left, atOnce))} more of ${formatNumber(left)}`}
        </Button>
      ),
  };
}
