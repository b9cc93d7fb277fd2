import type { Concession } from '../../negotiation/concession';
import { differencesSince, type Difference } from './differences';
import type { KeptMap, Memory } from './memory';

/** Which session a review is about. */
export interface SessionUnderReview {
  /** null where nothing in the workbook tells of sessions. */
  readonly session: number | null;
  /** True once it was ended: its snapshot is in the history. */
  readonly ended: boolean;
  /** The map as kept before it: the latest earlier session, else the baseline; null when there is neither. */
  readonly before: KeptMap | null;
  /** What changed since then. */
  readonly differences: readonly Difference[];
}

/**
 * Which session is under way. What the caller or the deal says goes first, as long as that session has not ended; then the
 * latest that the rows name. Otherwise the last session that ended is still under review until something changes on the
 * sheet: with the first edit the next one begins.
 */
export function sessionUnderReview(
  rows: readonly Concession[],
  memory: Memory,
  said: { readonly asked: number | null; readonly deal: number | null },
): SessionUnderReview {
  const session = said.asked ?? underWay(rows, memory, said.deal);
  const before =
    memory.snapshots.filter((kept) => session === null || kept.session < session).at(-1) ?? memory.baseline;
  return {
    session,
    ended: memory.snapshots.some((kept) => kept.session === session),
    before,
    differences: before === null ? [] : differencesSince(before, rows),
  };
}

function underWay(rows: readonly Concession[], memory: Memory, inDeal: number | null): number | null {
  const last = memory.snapshots.at(-1);
  const ended = last?.session ?? 0;
  const named = Math.max(0, ...rows.map(({ session }) => session ?? 0));
  if (inDeal !== null && inDeal > ended) return inDeal;
  if (named > ended) return named;
  if (last !== undefined) return differencesSince(last, rows).length > 0 ? ended + 1 : ended;
  return memory.baseline === null ? null : 1;
}
