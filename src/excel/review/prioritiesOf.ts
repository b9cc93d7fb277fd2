import { theirMoves } from '../../negotiation/prepare/theirMoves';
import { theirPriorities, type TheirPriorities } from '../../negotiation/prepare/theirPriorities';
import { rowWords } from '../../vocabulary/rowWords';
import { rowDetails } from './rowDetails';
import type { SessionReview } from './sessionReview';

/** What their asks, grants and refusals in this deal tell about what they care about; null until they asked for three things. */
export function prioritiesOf({
  reading,
  grids,
  memory,
  deal,
}: Pick<SessionReview, 'reading' | 'grids' | 'memory' | 'deal'>): TheirPriorities | null {
  const { place, rows } = reading;
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  const details = grid === undefined ? null : rowDetails(grid, reading);
  const kept = [memory.baseline, ...memory.snapshots].flatMap((map) => map?.rows ?? []);
  const asked = new Set(kept.filter(({ status }) => status === 'asked').map(({ row }) => row));
  const moves = theirMoves(rows, {
    askedBy: (row) => details?.get(row)?.askedBy ?? null,
    whoAsked: rowWords(deal.parties).whoAsked,
    stoodAsked: (row) => asked.has(row),
  });
  return theirPriorities(rows, moves, place.measure ?? 'three');
}
