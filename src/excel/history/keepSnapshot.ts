import type { Concession } from '../../negotiation/concession';
import type { Refusal } from '../refusal';
import type { SheetGrid } from '../../cells/sheetGrid';
import { dayNumber } from '../../cells/excelDate';
import type { KeptRecord } from './historyTable';
import type { HistoryReading } from './readHistory';
import { snapshotCells } from './snapshotCells';
import { addHistory } from './addHistory';
import { extendHistory, roomBelow } from './extendHistory';

export interface KeepOptions {
  /** 0: the baseline. */
  readonly session: number;
  /** Writes over what the history holds of this session; without it the caller is asked first. */
  readonly replace: boolean;
  readonly today: Date;
}

export type KeepOutcome =
  | {
      readonly kind: 'kept';
      readonly session: number;
      /** How many concessions were kept. */
      readonly rows: number;
      /** The sheet of the history. */
      readonly sheet: string;
      readonly replaced: boolean;
    }
  | {
      readonly kind: 'recorded already';
      readonly session: number;
      /** Excel's day number; null when unknown. */
      readonly date: number | null;
    }
  | { readonly kind: 'nothing to keep' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What was read of the workbook before. */
export interface KeepGround {
  readonly grids: readonly SheetGrid[];
  readonly history: HistoryReading | null;
  /** The sheet of the list, and its rows. */
  readonly sheet: string;
  readonly rows: readonly Concession[];
}

/**
 * Keeps the list as it stands in the history, which is made if there is none. A session that is recorded already is only
 * written over when `replace` says so; its rows are never doubled. Two round trips, whatever the size. Needs ExcelApi 1.4.
 */
export async function keepSnapshot(
  context: Excel.RequestContext,
  { grids, history, sheet, rows }: KeepGround,
  { session, replace, today }: KeepOptions,
): Promise<KeepOutcome> {
  if (rows.length === 0) return { kind: 'nothing to keep' };
  const recorded = recordedAs(session, { grids, history, sheet });
  if (recorded.length > 0 && !replace) {
    const date = Math.max(...recorded.map((record) => record.date ?? 0)) || null;
    return { kind: 'recorded already', session, date };
  }
  const cells = snapshotCells(rows, { session, date: dayNumber(today), sheet });
  const done = { kind: 'kept', session, rows: rows.length, replaced: recorded.length > 0 } as const;
  if (history === null) return { ...done, sheet: await addHistory(context, cells, grids) };

  const { place } = history;
  const worksheet = context.workbook.worksheets.getItem(place.sheet);
  const { protection } = worksheet;
  protection.load('protected');
  await context.sync();
  if (protection.protected)
    return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: place.sheet } };
  const old = recorded.map(({ at }) => at).sort((a, b) => a - b);
  const blocked = roomBelow(grids, place, rows.length - old.length);
  if (blocked !== null) return { kind: 'refused', refusal: blocked };
  extendHistory(worksheet, place, cells, old);
  await context.sync();
  return { ...done, sheet: place.sheet };
}

/** What the history holds of this list under a session; keeping that session again replaces it. 0: the baseline. */
export function recordedAs(
  session: number,
  { grids, history, sheet }: Pick<KeepGround, 'grids' | 'history' | 'sheet'>,
): readonly KeptRecord[] {
  return (history?.records ?? []).filter(
    (record) => record.session === session && sameList(record.sheet, sheet, grids),
  );
}

function sameList(recorded: string, sheet: string, grids: readonly SheetGrid[]): boolean {
  const isNamed = (name: string) => recorded.toLowerCase() === name.toLowerCase();
  return recorded === '' || isNamed(sheet) || !grids.some((grid) => isNamed(grid.sheet));
}
