import type { Concession } from '../../negotiation/concession';
import { cellAddress } from '../../cells/a1';
import { dayNumber } from '../../cells/excelDate';
import { isBlankAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { addSheet } from '../writing/addedSheet';
import type { Precondition } from '../writing/precondition';
import type { StepOutcome, Writer } from '../writing/step';
import type { Refusal } from '../refusal';
import { readSheets } from '../sheets/readSheets';
import { newHistory } from './addHistory';
import type { HistoryRow } from './historyRows';
import { historyStep, type HistoryStepInput } from './historyStep';
import { HISTORY_COLUMNS, HISTORY_KEYS, type HistoryPlace, type KeptRecord } from './historyTable';
import type { HistoryReading } from './readHistory';
import { snapshotCells, type SnapshotCells } from './snapshotCells';

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
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Others moved the history or the list while it was written, and it was taken back: read anew and try again. */
  | { readonly kind: 'moved' };

/** What was read of the workbook before. */
export interface KeepInput {
  readonly grids: readonly SheetGrid[];
  readonly history: HistoryReading | null;
  /** The sheet of the list, and its rows. */
  readonly sheet: string;
  readonly rows: readonly Concession[];
  /** The list as it was read. */
  readonly list: Precondition;
}

/**
 * Keeps the list as it stands in the history, which is made if there is none. A session that is recorded already is only
 * written over when `replace` says so; its rows are never doubled. Two round trips, whatever the size, and a few more where the
 * history is new. Needs ExcelApi 1.4.
 */
export async function keepSnapshot(
  writer: Writer,
  input: KeepInput,
  { session, replace, today }: KeepOptions,
): Promise<KeepOutcome> {
  const { history, sheet, rows } = input;
  if (rows.length === 0) return { kind: 'nothing to keep' };
  const recorded = recordedAs(session, input);
  if (recorded.length > 0 && !replace) {
    const date = Math.max(...recorded.map((record) => record.date ?? 0)) || null;
    return { kind: 'recorded already', session, date };
  }
  const cells = snapshotCells(rows, { session, date: dayNumber(today), sheet });
  const done = { kind: 'kept', session, rows: rows.length, replaced: recorded.length > 0 } as const;
  if (history === null) {
    const added = await addHistory(writer, input, cells);
    return added.kind === 'written' ? { ...done, sheet: added.sheet } : added;
  }
  const { place } = history;
  const old = recorded.map(({ at }) => at).sort((a, b) => a - b);
  const blocked = roomBelow(input.grids, place, rows.length - old.length);
  if (blocked !== null) return { kind: 'refused', refusal: blocked };
  const step = stepInput(input, place, { cells, old });
  if (step === null) return { kind: 'moved' };
  const outcome: StepOutcome<unknown, unknown> = await writer.write(historyStep(step));
  return outcome.kind === 'written' ? { ...done, sheet: place.sheet } : outcome;
}

/** Adds the history, unless somebody has added a sheet since the workbook was read: it may be the history. */
async function addHistory(writer: Writer, { grids, list }: KeepInput, cells: SnapshotCells) {
  const { context } = writer;
  const { names, tables } = context.workbook;
  names.load('items/name');
  tables.load('items/name');
  const found = await readSheets(context);
  const known = new Set(grids.map(({ id }) => id));
  if (found.sheets.some(({ id, made }) => !known.has(id) && made?.fingerprint == null))
    return { kind: 'moved' } as const;
  const taken = [...names.items, ...tables.items].map(({ name }) => name);
  return addSheet(writer, { ...newHistory(cells, taken), precondition: list }, found);
}

/** What keeps new rows from being written below a plain range; a table makes room by itself. Null when nothing does. */
function roomBelow(grids: readonly SheetGrid[], place: HistoryPlace, rows: number): Refusal | null {
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  if (place.table !== null || grid === undefined) return null;
  for (let row = place.lastRow + 1; row <= place.lastRow + rows; row++)
    for (let column = place.from; column <= place.to; column++)
      if (!isBlankAt(grid, row, column))
        return { kind: 'no room below', sheet: place.sheet, address: cellAddress(row, column) };
  return null;
}

/** @param old zero-based worksheet rows that are written over, ascending */
function stepInput(
  { grids, list }: KeepInput,
  place: HistoryPlace,
  { cells, old }: { readonly cells: SnapshotCells; readonly old: readonly number[] },
): HistoryStepInput | null {
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  if (grid?.id === undefined) return null;
  const { headerRow, from, to, columns, table, sheet } = place;
  const width = to - from + 1;
  const ours = HISTORY_KEYS.flatMap((key) => (columns[key] === undefined ? [] : [columns[key] - from]));
  const wide = <T>(cell: (column: number) => T) => Array.from({ length: width }, (_, i) => cell(from + i));
  const keyAt = new Map(HISTORY_KEYS.map((key) => [columns[key], key] as const));
  const comes = cells.session.map((_, i): HistoryRow => {
    // Null leaves the user's columns alone: a calculated one fills itself.
    const contents = wide((column) => {
      const key = keyAt.get(column);
      return key === undefined ? null : (cells[key][i] ?? '');
    });
    const formats = wide((column) => {
      const key = keyAt.get(column);
      return key === undefined ? 'General' : HISTORY_COLUMNS[key].format;
    });
    return { formulas: contents, values: contents, formats };
  });
  const stood = old.map((row): HistoryRow => {
    const formulas = wide(
      (column) => grid.formulas[row - grid.row]?.[column - grid.column] ?? valueAt(grid, row, column),
    );
    return { formulas, values: wide((column) => valueAt(grid, row, column)), formats: [] };
  });
  return {
    place: { id: grid.id, sheet, table: table?.name ?? null, headerRow, from, width, ours },
    planned: {
      headings: [headerRow, from, ...wide((column) => valueAt(grid, headerRow, column))],
      rowCount: table === null ? place.lastRow - headerRow : table.bodyRows,
    },
    exchange: { ours, stood, comes, at: old.map((row) => row - headerRow - 1) },
    precondition: list,
  };
}

/** What the history holds of this list under a session; keeping that session again replaces it. 0: the baseline. */
export function recordedAs(
  session: number,
  { grids, history, sheet }: Pick<KeepInput, 'grids' | 'history' | 'sheet'>,
): readonly KeptRecord[] {
  return (history?.records ?? []).filter(
    (record) => record.session === session && sameList(record.sheet, sheet, grids),
  );
}

function sameList(recorded: string, sheet: string, grids: readonly SheetGrid[]): boolean {
  const isNamed = (name: string) => recorded.toLowerCase() === name.toLowerCase();
  return recorded === '' || isNamed(sheet) || !grids.some((grid) => isNamed(grid.sheet));
}
