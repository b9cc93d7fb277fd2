import { equals } from '../../threshold';
import type { Rule } from '../finding';
import type { KeptRow } from '../reviewContext';

const same = (a: readonly number[] | null, b: readonly number[] | null) =>
  (a === null && b === null) || (a !== null && b !== null && a.every((score, i) => equals(score, b[i] ?? 0)));

/** A session that taught us nothing about any score. */
export const notRescored: Rule = {
  id: 'not-rescored',
  firesWhen:
    'a session ended and no score of any row changed since the snapshot or starting point before it; rows that are new do not count as changed',
  severity: 'info',
  find: (review) => {
    const { before } = review;
    if (!review.ended || before === null) return [];
    const kept = new Map<number, KeptRow>(before.rows.map((row) => [row.row, row]));
    const compared = review.rows.filter((row) => kept.has(row.row));
    const isChanged = compared.some((row) => {
      const was = kept.get(row.row);
      return was !== undefined && (!same(was.own, row.own) || !same(was.mirror, row.mirror));
    });
    if (isChanged || compared.length === 0) return [];
    return [
      {
        rows: [],
        numbers: { rows: compared.length, changed: 0 },
        size: 1,
        message: `The session ended and none of the ${compared.length} rows was scored anew.`,
        suggestion:
          'Go through the rows that came up: what did you learn about their worth, for you and for them?',
      },
    ];
  },
};
