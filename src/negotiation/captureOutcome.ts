import type { NetPosition } from './netPosition';
import type { MethodSettings } from './settings';
import { equals, exceeds } from './threshold';

/**
 * What the shares of the created value say:
 * `none` no agreed row with a mirror; `value-destroyed` nothing created, so no share; `counterpart-losing` and
 * `we-are-losing` one side ends below where it started; else the share against the cap.
 */
export type CaptureOutcome =
  'none' | 'value-destroyed' | 'counterpart-losing' | 'we-are-losing' | 'under-cap' | 'at-cap' | 'over-cap';

/**
 * Judges a net position against the cap on our share. Exactly at the cap is not over it.
 *
 * @example captureOutcome({ us: 12, them: 8, created: 20, share: 0.6, rows: 4 }, DEFAULT_SETTINGS)  // 'at-cap'
 * @example captureOutcome({ us: 13, them: 7, created: 20, share: 0.65, rows: 4 }, DEFAULT_SETTINGS)  // 'over-cap'
 */
export function captureOutcome(
  net: NetPosition,
  settings: Pick<MethodSettings, 'captureCap'>,
): CaptureOutcome {
  if (net.rows === 0) return 'none';
  if (net.share === null) return 'value-destroyed';
  if (exceeds(0, net.them)) return 'counterpart-losing';
  if (exceeds(0, net.us)) return 'we-are-losing';
  if (equals(net.share, settings.captureCap)) return 'at-cap';
  return net.share > settings.captureCap ? 'over-cap' : 'under-cap';
}
