import type { RowReview } from '../../negotiation/review';
import { pointUnit } from '../../negotiation/pointUnit';
import { formatNumber, formatSigned } from '../wording/format';

const counted = (n: number, one: string) => `${formatNumber(n)} ${n === 1 ? one : `${one}s`}`;

/** What several rows are worth together, in words and figures. */
export interface SelectionSum {
  readonly title: string;
  readonly kinds: string;
  /** One per side: how its sum comes about ('' where it is one figure), and the sum. */
  readonly sides: readonly { readonly label: string; readonly parts: string; readonly sum: string }[];
  /** What is left out of them; null where nothing is. */
  readonly note: string | null;
}

/**
 * What several rows are worth together: gives cost the giver, gets bring something.
 *
 * @param notScored how many more are selected that have no scores
 * @param measure absent: three scores a side
 * @example two gives of 14 and 10 to us, 15 and 12 to them, and a get of 20 to us and 11 to them
 *          // '3 rows selected', '2 gives, 1 get'; Worth to us: '−24 given, +20 received =' '−4'; to them: '+27 − 11 =' '+16'
 */
export function selectionSum(rows: readonly RowReview[], notScored: number, measure?: 'one'): SelectionSum {
  const unit = pointUnit(measure);
  const gives = rows.filter(({ concession }) => concession.direction === 'give');
  const gets = rows.filter(({ concession }) => concession.direction === 'get');
  const own = (some: readonly RowReview[]) => some.reduce((sum, { total }) => sum + total / unit, 0);
  const theirs = (some: readonly RowReview[]) =>
    some.reduce((sum, row) => sum + (row.mirrorTotal ?? 0) / unit, 0);
  const [given, received, theyReceive, theyGive] = [own(gives), own(gets), theirs(gives), theirs(gets)];
  const guessed = rows.filter(({ mirrorTotal }) => mirrorTotal !== null).length;
  const without = rows.length - guessed;
  const isBoth = gives.length > 0 && gets.length > 0;
  const parts = (words: string) => (isBoth ? `${words} =` : '');
  return {
    title: `${counted(rows.length + notScored, 'row')} selected`,
    kinds: [
      ...(gives.length > 0 ? [counted(gives.length, 'give')] : []),
      ...(gets.length > 0 ? [counted(gets.length, 'get')] : []),
      ...(notScored > 0 ? [`${formatNumber(notScored)} not scored`] : []),
    ].join(', '),
    sides:
      rows.length === 0
        ? []
        : [
            {
              label: 'Worth to us',
              parts: parts(`${formatSigned(-given)} given, ${formatSigned(received)} received`),
              sum: formatSigned(received - given),
            },
            ...(guessed === 0
              ? []
              : [
                  {
                    label: 'Worth to them, our guess',
                    parts: parts(`${formatSigned(theyReceive)} − ${formatNumber(theyGive)}`),
                    sum: formatSigned(theyReceive - theyGive),
                  },
                ]),
          ],
    note: guessed > 0 && without > 0 ? `${counted(without, 'row')} without their side left out of it.` : null,
  };
}
