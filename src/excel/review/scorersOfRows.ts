import type { SheetGrid } from '../../cells/sheetGrid';
import type { ScorersOf } from '../../negotiation/uncertainty/sheetPrior';
import type { TemplateReading } from '../template/reading';
import { rowDetails } from './rowDetails';

/** What several people scored each row, where the list has their scores one by one; nothing of a row elsewhere. */
export function scorersOfRows({
  reading,
  grids,
}: {
  readonly reading: TemplateReading;
  readonly grids: readonly SheetGrid[];
}): ScorersOf {
  const { place } = reading;
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  if (grid === undefined || place.scorers === undefined) return () => ({});
  const details = rowDetails(grid, reading);
  return ({ row }) => ({ ownScorers: details.get(row)?.scorers ?? [] });
}
