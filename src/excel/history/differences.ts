import { DIMENSIONS, type Concession, type Dimension, type Scores } from '../../negotiation/concession';
import { equals } from '../../negotiation/threshold';
import type { KeptRecord } from './historyTable';
import type { KeptMap } from './memory';

/** What about a row changed: it came or went, or one of its cells did. */
export type DifferenceKind =
  | 'added'
  | 'gone'
  | 'name'
  | 'direction'
  | 'status'
  | `own ${Dimension | 'score'}`
  | `mirror ${Dimension | 'score'}`;

/** One thing that is not as it was when the map was last kept. */
export interface Difference {
  /** 1-based worksheet row of today; null for a row that is gone. */
  readonly row: number | null;
  readonly concession: string;
  readonly what: DifferenceKind;
  /** null: there was nothing. Of a row that came or went: its status. */
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/**
 * What changed since the map was kept, in sheet order; rows that are gone come last. Rows of which it is not clear what they
 * were count neither as added nor as gone.
 *
 * @example kept: Data sharing 2/8/3, offered; today 2/9/3, agreed
 *          // status offered → agreed; own leverage 8 → 9
 */
export function differencesSince(before: KeptMap, today: readonly Concession[]): readonly Difference[] {
  const recordOf = new Map(before.records.map((record, i) => [before.rows[i]?.row, record]));
  const doubtful = new Set(before.unsure.flatMap(({ rows }) => rows));
  return [
    ...today.flatMap((row): readonly Difference[] => {
      const record = recordOf.get(row.row);
      if (record !== undefined) return differencesOf(record, row);
      if (doubtful.has(row.row)) return [];
      return [{ row: row.row, concession: row.name, what: 'added', from: null, to: row.status }];
    }),
    ...before.gone.map((record): Difference => ({
      row: null,
      concession: record.name,
      what: 'gone',
      from: record.status,
      to: null,
    })),
  ];
}

/** A leading apostrophe is Excel's own mark for text and may be lost on the way through a cell. */
const plain = (name: string) => name.replace(/^'+/, '');

function differencesOf(record: KeptRecord, row: Concession): readonly Difference[] {
  const changes: Difference[] = [];
  const note = (what: DifferenceKind, from: Difference['from'], to: Difference['to']) =>
    changes.push({ row: row.row, concession: row.name, what, from, to });
  if (plain(record.name) !== plain(row.name)) note('name', record.name, row.name);
  if (record.direction !== row.direction) note('direction', record.direction, row.direction);
  if (record.status !== row.status) note('status', record.status, row.status);
  const compare = (side: 'own' | 'mirror', was: Scores | null, is: Scores | null) =>
    DIMENSIONS.forEach((dimension, i) => {
      const [from, to] = [was?.[i] ?? null, is?.[i] ?? null];
      const isSame = from === null || to === null ? from === to : equals(from, to);
      if (!isSame) note(`${side} ${dimension}`, from, to);
    });
  compare('own', record.own, row.own);
  compare('mirror', record.mirror, row.mirror);
  return changes;
}

/**
 * The differences of a list of one score a side, which is kept as three alike: each change of a score is said once.
 *
 * @example own value 5 → 6, own leverage 5 → 6, own relationship 5 → 6  // own score 5 → 6
 */
export function ofOneScore(differences: readonly Difference[]): readonly Difference[] {
  return differences.flatMap((one): readonly Difference[] => {
    if (/ (?:leverage|relationship)$/.test(one.what)) return [];
    if (one.what === 'own value') return [{ ...one, what: 'own score' }];
    return one.what === 'mirror value' ? [{ ...one, what: 'mirror score' }] : [one];
  });
}
