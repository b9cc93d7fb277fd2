import { DIMENSIONS, type Concession } from '../../negotiation/concession';
import { equals } from '../../negotiation/threshold';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/**
 * How our scores of a row differ from its baseline, as a sentence; null when they do not, or nothing was kept of it.
 *
 * @example own 2/8/3, at the starting point 2/7/3  // 'Leverage was 7 at the starting point and is 8 now.'
 */
export function baselineDrift(
  row: Pick<Concession, 'row' | 'own'>,
  baseline: readonly Pick<Concession, 'row' | 'own'>[],
): string | null {
  const before = baseline.find((kept) => kept.row === row.row);
  if (before === undefined) return null;
  const moved = DIMENSIONS.flatMap((dimension, i) => {
    const [was, is] = [before.own[i], row.own[i]];
    if (was === undefined || is === undefined || equals(was, is)) return [];
    return [
      `${DIMENSION_WORDS[dimension]} was ${formatNumber(was)} at the starting point and is ${formatNumber(is)} now.`,
    ];
  });
  return moved.length === 0 ? null : moved.join(' ');
}
