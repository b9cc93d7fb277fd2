import type { Concession } from '../../negotiation/concession';
import { HISTORY_KEYS, type HistoryKey } from './historyTable';

/** The cells of one snapshot by column: one entry per concession, in sheet order. */
export type SnapshotCells = Readonly<Record<HistoryKey, readonly (string | number)[]>>;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What is written of the list when it is kept. `date` is Excel's day number. */
export function snapshotCells(
  rows: readonly Concession[],
  { session, date, sheet }: { readonly session: number; readonly date: number; readonly sheet: string },
): SnapshotCells {
  const written: Record<HistoryKey, (row: Concession) => string | number> = {
    session: () => session,
    date: () => date,
    sheet: () => sheet,
    row: ({ row }) => row,
    name: ({ name }) => name,
    direction: ({ direction }) => capital(direction),
    status: ({ status }) => capital(status),
    type: ({ type }) => type,
    ownValue: ({ own }) => own[0],
    ownLeverage: ({ own }) => own[1],
    ownRelationship: ({ own }) => own[2],
    mirrorValue: ({ mirror }) => mirror?.[0] ?? '',
    mirrorLeverage: ({ mirror }) => mirror?.[1] ?? '',
    mirrorRelationship: ({ mirror }) => mirror?.[2] ?? '',
  };
  const columns = HISTORY_KEYS.map((key) => [key, rows.map(written[key])] as const);
  return Object.fromEntries(columns) as Record<HistoryKey, (string | number)[]>;
}
