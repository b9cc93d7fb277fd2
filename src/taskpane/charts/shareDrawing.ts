import type { CaptureOutcome } from '../../negotiation/captureOutcome';
import type { NetPosition } from '../../negotiation/netPosition';
import { formatNumber, formatShare, formatSigned } from '../wording/format';

/** What the fair share rests on. */
export interface ShareOfDeal {
  readonly net: NetPosition;
  readonly capture: CaptureOutcome;
  /** The mark that our share is held against (0..1). */
  readonly mark: number;
  /** In a one-off deal the mark is information only. */
  readonly oneOff: boolean;
}

/** The bar in per cent of its length; the three parts together are 100. */
export interface ShareDrawing {
  /** Ours, up to the mark. */
  readonly us: number;
  /** Ours beyond the mark; 0 where it counts for nothing. */
  readonly beyond: number;
  readonly them: number;
  readonly mark: number;
}

/**
 * The bar of the fair share; null where there is no share between 0 and 100% to draw. A one-off deal has no part beyond the mark.
 *
 * @example us 13, them 7, mark 0.6 → { us: 60, beyond: 5, them: 35, mark: 60 }
 */
export function shareDrawing({ net, mark, oneOff }: ShareOfDeal): ShareDrawing | null {
  const { share, rows } = net;
  if (rows === 0 || share === null || share < 0 || share > 1) return null;
  const beyond = oneOff ? 0 : Math.max(0, share - mark);
  return { us: 100 * (share - beyond), beyond: 100 * beyond, them: 100 * (1 - share), mark: 100 * mark };
}

/** @example pointsText(21)  // '+21 points' */
export function pointsText(points: number): string {
  return `${formatSigned(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

/**
 * The share in words, for every case; the sentences carry the numbers of the picture.
 *
 * @example us 21, them 23 → 'On your estimates this deal creates 44 points and we hold 21 of them. …'
 */
export function shareText({ net, capture, mark, oneOff }: ShareOfDeal): string {
  const { us, them, created } = net;
  const sides = `us ${formatSigned(us)}, them ${formatSigned(them)}`;
  const markText = formatShare(mark);
  const held = `On your estimates this deal creates ${formatNumber(created)} ${created === 1 ? 'point' : 'points'} and we hold ${formatNumber(us)} of them.`;
  switch (capture) {
    case 'none':
      return 'Shown once a row is agreed that has scores for both sides.';
    case 'value-destroyed':
      return `On your estimates these trades cost more than they bring so far: ${sides}.`;
    case 'we-are-losing':
      return `On your estimates we have given more than we received: ${sides}.`;
    case 'counterpart-losing':
      return `On your estimates they lose: ${sides}.`;
    case 'under-cap':
      return oneOff
        ? `${held} A one-off deal: the ${markText} mark is for information only.`
        : `${held} Past ${markText}, leave them something for next time.`;
    case 'at-cap':
      return oneOff
        ? `${held} A one-off deal: the ${markText} mark is for information only.`
        : `${held} That is right at the ${markText} mark.`;
    case 'over-cap':
      return oneOff
        ? `${held} That is past the ${markText} mark, which is for information only in a one-off deal.`
        : `${held} Past the ${markText} mark: leave them something for next time.`;
  }
}
