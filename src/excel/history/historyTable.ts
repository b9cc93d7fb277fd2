import { HISTORY_HEADINGS } from '../../vocabulary/ownHeadings';
import type { Direction, Scores, Status } from '../../negotiation/concession';

/** Names of the sheet and the table that hold the history, unless the user has something else of that name. */
export const HISTORY_SHEET = 'Concession history';
export const HISTORY_TABLE = 'ConcessionHistory';

/** The session number under which the preparation is kept. */
export const BASELINE = 0;

/** How a column of the history is written. */
export interface HistoryColumn {
  readonly heading: string;
  readonly format: string;
  /** Width in points on a fresh sheet. */
  readonly width: number;
}

const TEXT = '@';
const SCORE = 'General';

/** The columns of the history as they are written; the user may move them and add columns of their own. */
export const HISTORY_COLUMNS = {
  // The baseline is session 0, so that it sorts and charts first, and reads as what it is.
  session: { heading: HISTORY_HEADINGS.session, format: '0;-0;"Baseline"', width: 60 },
  date: { heading: HISTORY_HEADINGS.date, format: 'yyyy-mm-dd', width: 70 },
  sheet: { heading: HISTORY_HEADINGS.sheet, format: TEXT, width: 100 },
  row: { heading: HISTORY_HEADINGS.row, format: '0', width: 60 },
  name: { heading: HISTORY_HEADINGS.name, format: TEXT, width: 210 },
  direction: { heading: HISTORY_HEADINGS.direction, format: TEXT, width: 60 },
  status: { heading: HISTORY_HEADINGS.status, format: TEXT, width: 70 },
  type: { heading: HISTORY_HEADINGS.type, format: TEXT, width: 90 },
  ownValue: { heading: HISTORY_HEADINGS.ownValue, format: SCORE, width: 70 },
  ownLeverage: { heading: HISTORY_HEADINGS.ownLeverage, format: SCORE, width: 80 },
  ownRelationship: { heading: HISTORY_HEADINGS.ownRelationship, format: SCORE, width: 100 },
  mirrorValue: { heading: HISTORY_HEADINGS.mirrorValue, format: SCORE, width: 75 },
  mirrorLeverage: { heading: HISTORY_HEADINGS.mirrorLeverage, format: SCORE, width: 85 },
  mirrorRelationship: { heading: HISTORY_HEADINGS.mirrorRelationship, format: SCORE, width: 105 },
} as const satisfies Readonly<Record<string, HistoryColumn>>;

export type HistoryKey = keyof typeof HISTORY_COLUMNS;

export const HISTORY_KEYS = Object.keys(HISTORY_COLUMNS) as readonly HistoryKey[];

/** Without these a table is no history of ours. */
export const NEEDED_KEYS: readonly HistoryKey[] = [
  ...(['session', 'row', 'name', 'direction'] as const),
  ...(['ownValue', 'ownLeverage', 'ownRelationship'] as const),
];

/** Where the history stands. Zero-based worksheet indexes. */
export interface HistoryPlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** Last row that holds something; the header row when the history is empty. */
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<HistoryKey, number>>>;
  /** First and last column of the table, or of the headings in a plain range. */
  readonly from: number;
  readonly to: number;
  /** Its Excel table; null when the user made a plain range of it. */
  readonly table: { readonly name: string; readonly bodyRows: number; readonly showTotals: boolean } | null;
}

/** One row of the history: a concession as it stood when it was kept. */
export interface KeptRecord {
  /** Zero-based worksheet row of the history on which it stands. */
  readonly at: number;
  /** 0: the baseline. */
  readonly session: number;
  /** Excel's day number; null when the cell holds none. */
  readonly date: number | null;
  /** The sheet of the list; '' when unknown. */
  readonly sheet: string;
  /** 1-based worksheet row on which the concession stood then; null when unknown. */
  readonly row: number | null;
  readonly name: string;
  readonly direction: Direction;
  readonly status: Status;
  readonly type: string;
  readonly own: Scores;
  readonly mirror: Scores | null;
}
