import { listGrid } from '../../../excel/reading/listAsRead';
import type { NewScores } from '../../../excel/changes/scoresChange';
import type { SessionReview } from '../../../excel/review/sessionReview';
import { valueAt } from '../../../cells/sheetGrid';
import type { Triple } from '../../../negotiation/concession';
import { ONE_TO_TEN } from '../../../cells/scale';
import { scoreReader } from '../../../excel/template/scoreReader';
import { scaleChoices, scoreColumnsFor, typedScore } from '../../../excel/template/typedScore';
import type { ScorableRow } from './scorableRow';
import type { ScoreDraft } from './scoreDraft';
import { NO_EDITS, type ScoreEdits } from './scoreEdits';

const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2, numberingSystem: 'latn' });

/** A score as it stands in a field to be typed over. @example scoreText(20 / 3)  // '6.67' */
export function scoreText(score: number): string {
  return numbers.format(score);
}

/** The draft of a row: what its cells hold now, under what was typed. A side that counts for nothing yet shows what is there. */
export function draftOfRow(
  reviewed: SessionReview,
  row: ScorableRow,
  edits: ScoreEdits = NO_EDITS,
): ScoreDraft {
  const { own, mirror } = scoresInCells(reviewed, row);
  const { place } = reviewed.reading;
  const choices = scaleChoices(place, listGrid(reviewed));
  const text = (score: number | null) => {
    if (score === null) return '';
    const typed = typedScore(score, place.scale ?? ONE_TO_TEN, choices);
    return typeof typed === 'number' ? scoreText(typed) : typed;
  };
  return {
    own: eachOf(own, (score, i) => edits.own[i] ?? text(score)),
    mirror: mirror && eachOf(mirror, (score, i) => edits.mirror[i] ?? text(score)),
    status: reviewed.reading.place.columns.status === null ? null : (edits.status ?? row.status),
  };
}

/**
 * A field shows two decimals: a score that nobody typed over is its cell's own, so that neither its further decimals nor its
 * formula are written over.
 *
 * @example a cell of 20 / 3 shown as 6.67, only another one typed over  // 20 / 3, not 6.67
 */
export function withOwnDecimals(
  scores: NewScores,
  {
    reviewed,
    row,
    edits,
  }: { readonly reviewed: SessionReview; readonly row: ScorableRow; readonly edits: ScoreEdits },
): NewScores {
  const cells = scoresInCells(reviewed, row);
  const { own, mirror } = scores;
  return {
    ...scores,
    ...(own && { own: eachOf(own, (score, i) => (i in edits.own ? score : (cells.own[i] ?? score))) }),
    ...(mirror && {
      mirror: eachOf(mirror, (score, i) => (i in edits.mirror ? score : (cells.mirror?.[i] ?? score))),
    }),
  };
}

interface CellScores {
  readonly own: Triple<number | null>;
  /** null where the list has no columns for their side. */
  readonly mirror: Triple<number | null> | null;
}

function scoresInCells(reviewed: SessionReview, { row, own, direction }: ScorableRow): CellScores {
  const { place } = reviewed.reading;
  const columns = scoreColumnsFor(place, direction);
  const read = scoreReader(place.scale ?? ONE_TO_TEN);
  const grid = listGrid(reviewed);
  const held = (column: number): number | null => {
    const reading = read(grid === null ? '' : valueAt(grid, row - 1, column));
    return reading.kind === 'score' ? reading.score : null;
  };
  return { own: own ?? eachOf(columns.own, held), mirror: columns.mirror && eachOf(columns.mirror, held) };
}

function eachOf<A, B>([a, b, c]: Triple<A>, of: (one: A, i: 0 | 1 | 2) => B): Triple<B> {
  return [of(a, 0), of(b, 1), of(c, 2)];
}
