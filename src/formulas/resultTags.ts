import type { Dimension } from '../negotiation/concession';

/** The tag of each result column in its formulas' marker. */
export type ResultTag =
  | 'to-us'
  | 'to-them'
  | 'gap'
  | 'reading'
  | 'why'
  | 'given-value'
  | 'given-leverage'
  | 'given-relationship'
  | 'given-total';

/** The dimension that a running column adds up; null for the total of all three and for other columns. */
export function runningDimension(tag: ResultTag): Dimension | 'total' | null {
  switch (tag) {
    case 'given-value':
      return 'value';
    case 'given-leverage':
      return 'leverage';
    case 'given-relationship':
      return 'relationship';
    case 'given-total':
      return 'total';
    default:
      return null;
  }
}
