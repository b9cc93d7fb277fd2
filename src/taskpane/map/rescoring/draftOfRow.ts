import { listGrid } from '../../../excel/changes/writtenRow';
import type { SessionReview } from '../../../excel/sessionReview';
import type { Triple } from '../../../negotiation/concession';
import { readScore } from '../../../negotiation/readScore';
import { valueAt } from '../../../excel/template/sheetGrid';
import type { ScorableRow } from './scorableRow';
import type { ScoreDraft } from './scoreDraft';

const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2, numberingSystem: 'latn' });

/** What stands in a row's score cells, as the beginning of a draft. A side that counts for nothing yet shows what is there. */
export function draftOfRow(reviewed: SessionReview, { row, own, status }: ScorableRow): ScoreDraft {
  const { columns } = reviewed.reading.place;
  const grid = listGrid(reviewed);
  const text = (column: number): string => {
    const reading = readScore(grid === null ? '' : valueAt(grid, row - 1, column));
    return reading.kind === 'score' ? numbers.format(reading.score) : '';
  };
  const eachOf = ([a, b, c]: Triple<number>, of: (n: number) => string): Triple<string> => [
    of(a),
    of(b),
    of(c),
  ];
  return {
    own: own ? eachOf(own, (score) => numbers.format(score)) : eachOf(columns.own, text),
    mirror: columns.mirror && eachOf(columns.mirror, text),
    status: columns.status === null ? null : status,
  };
}
