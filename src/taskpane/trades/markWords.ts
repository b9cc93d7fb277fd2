import { equals } from '../../negotiation/threshold';
import { formatShare } from '../wording/format';

/** The mark that our share of an offer is held against. */
export interface ShareMark {
  /** 0..1 */
  readonly cap: number;
  /** In a one-off deal the mark is information only. */
  readonly oneOff: boolean;
}

/**
 * Where a share stands against the mark.
 *
 * @example markWords(0.58, { cap: 0.6, oneOff: false })  // { text: 'Under the 60% mark', isPast: false }
 */
export function markWords(
  share: number,
  { cap, oneOff }: ShareMark,
): { readonly text: string; readonly isPast: boolean } {
  const mark = `the ${formatShare(cap)} mark`;
  if (equals(share, cap)) return { text: `Right at ${mark}`, isPast: false };
  if (share < cap) return { text: `Under ${mark}`, isPast: false };
  return {
    text: oneOff
      ? `Past ${mark}, for information only in a one-off deal`
      : `Past ${mark}. Leave them something for next time.`,
    isPast: true,
  };
}
