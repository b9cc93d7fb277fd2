import type { RowReview } from '../../negotiation/review';
import { formatNumber, formatSigned } from '../wording/format';

const counted = (n: number, one: string) => `${formatNumber(n)} ${n === 1 ? one : `${one}s`}`;

/**
 * What several rows are worth together, in sentences: gives cost the giver, gets bring something.
 *
 * @example two gives of 14 and 10 to us, 15 and 12 to them, and a get of 20 to us and 11 to them
 *          // '3 rows selected, 2 gives, 1 get.', 'Worth to us −24 given, +20 received = −4.',
 *          // 'Worth to them, our guess: +27 − 11 = +16.'
 */
export function selectionSum(rows: readonly RowReview[], notScored: number): readonly string[] {
  const gives = rows.filter(({ concession }) => concession.direction === 'give');
  const gets = rows.filter(({ concession }) => concession.direction === 'get');
  const own = (some: readonly RowReview[]) => some.reduce((sum, { total }) => sum + total, 0);
  const theirs = (some: readonly RowReview[]) => some.reduce((sum, row) => sum + (row.mirrorTotal ?? 0), 0);
  const [given, received, theyReceive, theyGive] = [own(gives), own(gets), theirs(gives), theirs(gets)];
  const guessed = rows.filter(({ mirrorTotal }) => mirrorTotal !== null).length;
  const kinds = [
    ...(gives.length > 0 ? [counted(gives.length, 'give')] : []),
    ...(gets.length > 0 ? [counted(gets.length, 'get')] : []),
    ...(notScored > 0 ? [`${formatNumber(notScored)} not scored`] : []),
  ];
  const without = rows.length - guessed;
  return [
    `${counted(rows.length + notScored, 'row')} selected, ${kinds.join(', ')}.`,
    `Worth to us ${formatSigned(-given)} given, ${formatSigned(received)} received = ${formatSigned(received - given)}.`,
    ...(guessed === 0
      ? []
      : [
          `Worth to them, our guess: ${formatSigned(theyReceive)} − ${formatNumber(theyGive)} = ${formatSigned(theyReceive - theyGive)}.` +
            (without > 0 ? ` ${counted(without, 'row')} without their side left out.` : ''),
        ]),
  ];
}
