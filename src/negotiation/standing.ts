import type { Exchange } from './ledger';
import type { FindingSettings } from './settings';
import { exceeds, reaches } from './threshold';

/** How the agreed deal stands for us: what came back against what we gave. */
export interface Standing {
  /** `far` behind, `behind`, or about `even`; a deal that brings us more is `even` too. */
  readonly state: 'far' | 'behind' | 'even';
  /** Own totals of all agreed gives, and of all agreed gets. */
  readonly given: number;
  readonly received: number;
  /** received − given; below 0 we are behind. */
  readonly net: number;
}

export type StandingSettings = Pick<
  FindingSettings,
  'farBehindShare' | 'farBehindPoints' | 'behindShare' | 'behindPoints'
>;

/**
 * How far behind we are by our own scores over all agreed rows, whether they have a mirror or not: far when we lost at least 25%
 * of what we gave and at least 12 points; behind from 5% and 3 points; less is about even.
 *
 * @example given 40, received 28 → far: 12 points and 30%; given 60, received 48 → behind: 12 points, but 20%
 */
export function standingOf({ given, received }: Exchange, settings: StandingSettings): Standing {
  const net = received.total - given.total;
  const loses = (share: number, points: number) =>
    exceeds(0, net) && reaches(-net, points) && reaches(-net, share * given.total);
  const state = loses(settings.farBehindShare, settings.farBehindPoints)
    ? 'far'
    : loses(settings.behindShare, settings.behindPoints)
      ? 'behind'
      : 'even';
  return { state, given: given.total, received: received.total, net };
}
