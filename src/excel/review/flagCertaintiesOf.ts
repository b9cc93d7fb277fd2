import { methodSettings } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import type { SheetGrid } from '../../cells/sheetGrid';
import { flagCertaintyIn, type FlagCertainty } from '../../negotiation/uncertainty/flagCertainty';
import type { TemplateReading } from '../template/reading';
import { scorersOfRows } from './scorersOfRows';

/** What of a review the certainty of its flags rests on. */
export interface CertaintyGround {
  readonly deal: DealSettings;
  readonly reading: TemplateReading;
  readonly grids: readonly SheetGrid[];
}

/** How far the flag of a row may be relied on, by worksheet row; undefined for a row without a flag. */
export type FlagCertainties = Pick<ReadonlyMap<number, FlagCertainty>, 'get'>;

/**
 * How far the flag of each row may be relied on; rows without a mirror have no flag. Worked out for a row when it is first asked
 * for, because it takes longer than all the rest of a review.
 */
export function flagCertaintiesOf({ deal, reading, grids }: CertaintyGround): FlagCertainties {
  const { rows, place } = reading;
  const scorersOf = scorersOfRows({ reading, grids });
  const mirrored = new Map(
    rows.flatMap(({ row, direction, own, mirror }) =>
      mirror === null ? [] : [[row, { direction, own, mirror, ...scorersOf({ row }) }] as const],
    ),
  );
  const certaintyOf = flagCertaintyIn([...mirrored.values()], methodSettings(deal), place.measure ?? 'three');
  const known = new Map<number, FlagCertainty>();
  return {
    get(row) {
      const estimated = mirrored.get(row);
      if (estimated === undefined) return undefined;
      const certainty = known.get(row) ?? certaintyOf(estimated);
      known.set(row, certainty);
      return certainty;
    },
  };
}
