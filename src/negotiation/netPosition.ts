import type { Concession } from './concession';
import type { MethodSettings } from './settings';
import { exceeds } from './threshold';
import { total } from './total';

export type NetRow = Pick<Concession, 'direction' | 'status' | 'own' | 'mirror'>;

/** Where the agreed trades leave each side, in points of the total. */
export interface NetPosition {
  readonly us: number;
  readonly them: number;
  /** us + them: what the trades create beyond what they cost. */
  readonly created: number;
  /** us / created; null unless the trades create value. Below 0 or above 1 when one side loses. */
  readonly share: number | null;
  /** How many agreed rows with a mirror stand behind it. */
  readonly rows: number;
}

/**
 * us / created, where created > 0; otherwise there is nothing to share.
 *
 * @example captureShare(12, 8)  // 0.6
 */
export function captureShare(us: number, them: number): number | null {
  const created = us + them;
  return exceeds(created, 0) ? us / created : null;
}

/**
 * Net position over the agreed rows that have a mirror: us = own totals of gets − own totals of gives;
 * them = mirror totals of gives − mirror totals of gets. With `zeroBased` each score counts as score − 1, because otherwise
 * every row more on one side shifts both nets by at least 3.
 *
 * @example an agreed give, own 2/8/3 and mirror 5/5/5 → { us: -13, them: 15, created: 2, share: -6.5, rows: 1 }
 */
export function netPosition(
  rows: readonly NetRow[],
  settings: Pick<MethodSettings, 'weights' | 'zeroBased'>,
): NetPosition {
  let us = 0;
  let them = 0;
  let counted = 0;
  const base = settings.zeroBased ? 3 : 0;
  for (const { direction, status, own, mirror } of rows) {
    if (status !== 'agreed' || mirror === null) continue;
    const sign = direction === 'give' ? -1 : 1;
    us += sign * (total(own, settings.weights) - base);
    them -= sign * (total(mirror, settings.weights) - base);
    counted += 1;
  }
  return { us, them, created: us + them, share: captureShare(us, them), rows: counted };
}
