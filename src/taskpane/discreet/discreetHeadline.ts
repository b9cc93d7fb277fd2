import type { DealHeadline } from '../../excel/review/dealHeadline';
import type { Flag } from '../../negotiation/concession';
import type { RowReview } from '../../negotiation/review';

/** What is no good news about a row that lies on the table. */
const WANTS_A_LOOK: ReadonlySet<Flag | null> = new Set<Flag | null>(['overpaying', 'hollow', 'mixed']);
const MOST_NAMED = 5;
const HIDDEN = 'Scores and limits are hidden.';

/**
 * The headline in neutral words, for a screen that the other side can see: no number of ours, no reading, and calm only where the
 * headline itself is.
 *
 * @example discreetHeadline(headline of an offer that overpays in row 7, rows)
 *          // { title: 'One row wants a look', detail: 'Row 7. Scores and limits are hidden.' }
 */
export function discreetHeadline(
  { reason }: Pick<DealHeadline, 'reason'>,
  rows: readonly RowReview[],
): Pick<DealHeadline, 'title' | 'detail'> {
  if (reason === 'nothing') return { title: 'Nothing needs you now', detail: HIDDEN };
  const wanting = rows
    .filter(
      ({ flag, concession: { status } }) =>
        (status === 'offered' || status === 'asked') && WANTS_A_LOOK.has(flag),
    )
    .map(({ concession }) => concession.row);
  if (wanting.length === 0)
    return { title: 'Something wants a look', detail: `Turn Discreet off to see it. ${HIDDEN}` };
  if (wanting.length === 1)
    return { title: 'One row wants a look', detail: `Row ${String(wanting[0])}. ${HIDDEN}` };
  const more = wanting.length - MOST_NAMED;
  const named = wanting.slice(0, MOST_NAMED).join(', ');
  return {
    title: `${wanting.length} rows want a look`,
    detail: `Rows ${named}${more > 0 ? ` and ${more} more` : ''}. ${HIDDEN}`,
  };
}
