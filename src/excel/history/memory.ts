import type { Concession } from '../../negotiation/concession';
import type { KeptRow, Snapshot } from '../../negotiation/findings/reviewContext';
import { BASELINE, type KeptRecord } from './historyTable';
import { matchRows } from './matchRows';

/** The map as it was kept once, matched with the rows of today. */
export interface KeptMap extends Snapshot {
  /** Excel's day number on which it was kept; null when unknown. */
  readonly date: number | null;
  /** The record behind each of `rows`, in the same order. */
  readonly records: readonly KeptRecord[];
  /** Records that are no row of today. */
  readonly gone: readonly KeptRecord[];
  /** Records that could be any of several rows of today (1-based worksheet rows): matched with none. */
  readonly unsure: readonly { readonly record: KeptRecord; readonly rows: readonly number[] }[];
}

/** Everything the workbook remembers about the list under review. */
export interface Memory {
  readonly baseline: KeptMap | null;
  /** In the order of their sessions. */
  readonly snapshots: readonly KeptMap[];
}

export const NO_MEMORY: Memory = { baseline: null, snapshots: [] };

/**
 * Matches what was kept with the rows of today. A record that today's rows cannot name any more is looked for in the later
 * sessions first, so that a row that was renamed step by step is still one row.
 */
export function memoryOf(records: readonly KeptRecord[], today: readonly Concession[]): Memory {
  const sessions = [...new Set(records.map(({ session }) => session))].sort((a, b) => b - a);
  const later: KeptMap[] = [];
  for (const session of sessions) {
    const kept = records
      .filter((record) => record.session === session)
      .sort((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity) || a.at - b.at);
    later.unshift(matched(session, kept, today, later));
  }
  const snapshots = later.filter((map) => map.session !== BASELINE);
  return { baseline: later.find((map) => map.session === BASELINE) ?? null, snapshots };
}

function matched(
  session: number,
  kept: readonly KeptRecord[],
  today: readonly Concession[],
  later: readonly KeptMap[],
): KeptMap {
  const rowOf = new Map<KeptRecord, number>();
  const direct = matchRows(kept, today);
  for (const [old, now] of direct.pairs) {
    const [record, row] = [kept[old], today[now]];
    if (record !== undefined && row !== undefined) rowOf.set(record, row.row);
  }
  for (const map of later) {
    const taken = new Set(rowOf.values());
    const open = kept.filter((record) => !rowOf.has(record));
    const known = map.records.flatMap((record, i) => {
      const row = map.rows[i]?.row;
      return row === undefined || taken.has(row) ? [] : [{ record, row }];
    });
    if (open.length === 0) break;
    const others = known.map(({ record }) => record);
    for (const [old, now] of matchRows(open, others).pairs) {
      const [record, other] = [open[old], known[now]];
      if (record !== undefined && other !== undefined) rowOf.set(record, other.row);
    }
  }
  const found = kept
    .filter((record) => rowOf.has(record))
    .sort((a, b) => (rowOf.get(a) ?? 0) - (rowOf.get(b) ?? 0));
  const taken = new Set(rowOf.values());
  const unsure = [...direct.unsure].flatMap(([old, candidates]) => {
    const record = kept[old];
    const rows = candidates.map((i) => today[i]?.row ?? 0).filter((row) => !taken.has(row));
    return record === undefined || rowOf.has(record) || rows.length === 0 ? [] : [{ record, rows }];
  });
  return {
    session,
    date: Math.max(...kept.map(({ date }) => date ?? 0)) || null,
    rows: found.map((record) => keptRow(record, rowOf.get(record) ?? 0)),
    records: found,
    gone: kept.filter((record) => !rowOf.has(record) && !unsure.some((one) => one.record === record)),
    unsure,
  };
}

function keptRow({ direction, status, own, mirror }: KeptRecord, row: number): KeptRow {
  return { row, direction, status, own, mirror };
}

/**
 * The records of one list. A list is known by its sheet; where none of the recorded sheets is in the workbook any more, the
 * sheet was renamed and all records belong to it.
 */
export function recordsOfList(
  records: readonly KeptRecord[],
  sheet: string,
  sheets: readonly string[],
): readonly KeptRecord[] {
  const isHere = (one: KeptRecord) => one.sheet === '' || one.sheet.toLowerCase() === sheet.toLowerCase();
  const present = new Set(sheets.map((name) => name.toLowerCase()));
  const isAbandoned = (one: KeptRecord) => !present.has(one.sheet.toLowerCase());
  return records.some(isHere) ? records.filter(isHere) : records.filter(isAbandoned);
}
