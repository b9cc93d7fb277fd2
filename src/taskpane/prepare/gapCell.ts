import { cellAddress } from '../../cells/a1';
import type { TemplatePlace } from '../../excel/template/reading';
import type { Dimension } from '../../negotiation/concession';
import type { Gap } from '../../negotiation/prepare/preparation';

/**
 * The cell where a gap is filled, A1 without the sheet; null for a gap that no cell of the list can fill.
 *
 * @example a row without our scores → the cell of its value score
 */
export function gapCell(
  gap: Gap,
  { columns, lastRow }: Pick<TemplatePlace, 'columns' | 'lastRow'>,
): string | null {
  switch (gap.step) {
    case 'limits':
    case 'walkAway':
    case 'mistakes':
    case 'strategicGive':
      return null;
    case 'list':
      return cellAddress(lastRow, columns.concession);
    case 'pair':
      return cellAddress(gap.row - 1, columns.linkedTo ?? columns.concession);
    case 'score':
    case 'settle':
      return cellAddress(gap.row - 1, columns.own[indexOf(gap.dimension)]);
    case 'guess':
    case 'test':
      return cellAddress(gap.row - 1, columns.mirror?.[indexOf(gap.dimension)] ?? columns.concession);
  }
}

function indexOf(dimension: Dimension | null): 0 | 1 | 2 {
  return dimension === 'leverage' ? 1 : dimension === 'relationship' ? 2 : 0;
}
