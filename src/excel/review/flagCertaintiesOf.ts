import { methodSettings } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import type { SheetGrid } from '../../cells/sheetGrid';
import { flagCertainties, type FlagCertainty } from '../../negotiation/uncertainty/flagCertainty';
import type { TemplateReading } from '../template/reading';
import { rowDetails } from './rowDetails';

/** What of a review the certainty of its flags rests on. */
export interface CertaintyGround {
  readonly deal: DealSettings;
  readonly reading: TemplateReading;
  readonly grids: readonly SheetGrid[];
}

/**
 * How far the flag of each row may be relied on, by worksheet row; rows without a mirror have no flag. Apart from the review,
 * because it takes longer than all the rest of it.
 */
export function flagCertaintiesOf({
  deal,
  reading,
  grids,
}: CertaintyGround): ReadonlyMap<number, FlagCertainty> {
  const { rows, place } = reading;
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  const scorers = grid === undefined || place.scorers === undefined ? null : rowDetails(grid, reading);
  const mirrored = rows.flatMap(({ row, direction, own, mirror }) =>
    mirror === null ? [] : [{ row, direction, own, mirror, ownScorers: scorers?.get(row)?.scorers ?? [] }],
  );
  const found = flagCertainties(mirrored, methodSettings(deal), place.measure ?? 'three');
  return new Map(
    mirrored.flatMap(({ row }, i) => {
      const one = found[i];
      return one === undefined ? [] : [[row, one] as const];
    }),
  );
}
