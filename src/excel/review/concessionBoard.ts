import { BANDS, bandOf, type Band } from '../../negotiation/move';
import type { RowReview } from '../../negotiation/review';
import type { MethodSettings } from '../../negotiation/settings';
import { GRADES } from '../../vocabulary/language';
import { listGrid } from '../reading/listAsRead';
import { scaleChoices, typedScore } from '../template/typedScore';
import type { ReviewedWorkbook } from './reviewWorkbook';
import type { SheetGrid } from '../../cells/sheetGrid';

/** The rows that share a square of the board. */
export interface BoardSquare {
  readonly toUs: Band;
  readonly toThem: Band;
  /** In sheet order. */
  readonly rows: readonly RowReview[];
}

/** The matrix of cost and value: low, medium and high worth to us across, worth to them upward. */
export interface ConcessionBoard {
  /** The three steps in the words of the list itself. */
  readonly words: Readonly<Record<Band, string>>;
  /** The line of the highest worth to them first, as it is drawn; in each the lowest worth to us first. */
  readonly lines: readonly (readonly BoardSquare[])[];
  /** Rows that have no score of theirs, and so no place. */
  readonly without: number;
}

/** True where a list says one score a side in words, so that its rows stand on nine squares rather than among points. */
export function hasBoard({ reading: { place } }: Pick<ReviewedWorkbook, 'reading'>): boolean {
  return place.measure === 'one' && place.scale?.kind === 'words';
}

/**
 * Puts rows of one score a side on nine squares.
 *
 * @param rows of the review, all or those that are to be shown
 */
export function concessionBoard(
  { reading, grids }: Pick<ReviewedWorkbook, 'reading'> & { readonly grids: readonly SheetGrid[] },
  rows: readonly RowReview[],
  settings: Pick<MethodSettings, 'lowBand' | 'highBand'>,
): ConcessionBoard {
  const { place } = reading;
  const scale = place.scale ?? { kind: 'words' };
  const choices = scaleChoices(place, listGrid({ grids, reading }));
  const word = (band: Band) => String(typedScore(GRADES[band], scale, choices));
  const placed = rows.flatMap((row) =>
    row.mirrorTotal === null
      ? []
      : [{ row, toUs: bandOf(row.total, settings), toThem: bandOf(row.mirrorTotal, settings) }],
  );
  return {
    words: { low: word('low'), medium: word('medium'), high: word('high') },
    lines: [...BANDS].reverse().map((toThem) =>
      BANDS.map((toUs) => ({
        ...{ toUs, toThem },
        rows: placed.filter((one) => one.toUs === toUs && one.toThem === toThem).map(({ row }) => row),
      })),
    ),
    without: rows.length - placed.length,
  };
}

/** Which side of equal worth a square lies on: above, the row matters more to them; below, more to us. */
export function sideOf({ toUs, toThem }: Pick<BoardSquare, 'toUs' | 'toThem'>): 'above' | 'even' | 'below' {
  const lead = BANDS.indexOf(toThem) - BANDS.indexOf(toUs);
  return lead > 0 ? 'above' : lead < 0 ? 'below' : 'even';
}
