import type { Precondition } from '../writing/precondition';
import type { Step } from '../writing/step';
import { same } from '../writing/writer';
import {
  editsBack,
  editsOf,
  editsReversed,
  isNothing,
  ownPart,
  queueEdits,
  rowsFrom,
  type RowReplacement,
  type HistoryRow,
  type HistorySheet,
  type RowEdits,
} from './historyRows';
import {
  readHistoryRows,
  requestAll,
  requestHead,
  requestRows,
  historyRowsOf,
  spans,
  type HistoryState,
} from './readHistoryRows';

interface Watched {
  readonly headings: readonly unknown[];
  readonly count: number;
  /** The rows that are written over or go. */
  readonly touched: readonly HistoryRow[];
  /** All of them, before any is written over. */
  readonly all: readonly HistoryRow[] | null;
  /** The last row and as many below as are added. */
  readonly end: readonly HistoryRow[];
  readonly precondition: unknown;
}

export interface HistoryStepInput {
  readonly place: HistorySheet & { readonly sheet: string };
  /** As it was read when the exchange was planned. */
  readonly planned: { readonly headings: readonly unknown[]; readonly rowCount: number };
  readonly exchange: RowReplacement;
  readonly precondition: Precondition;
}

/**
 * Writes a snapshot into the history: over the rows of before, the rest below. Found to be on other rows than planned, it is
 * taken back and planned anew. One round trip to read, one to write.
 */
export function historyStep({
  place,
  planned,
  exchange,
  precondition,
}: HistoryStepInput): Step<HistoryState, Watched> {
  const { ours, comes, at } = exchange;
  const added = Math.max(0, comes.length - at.length);
  const read = (context: Excel.RequestContext) => readHistoryRows(context, place, planned.rowCount, added);
  const standing = (state: HistoryState): RowReplacement => ({
    ...exchange,
    stood: [...at.map((row) => state.rows[row] ?? BLANK), ...(place.table === null ? state.below : [])],
  });
  const all = ({ rows, below }: HistoryState) => (place.table === null ? [...rows, ...below] : rows);
  const edits = editsOf(exchange);
  const back = (to: HistoryState, now: HistoryState) =>
    (place.table === null ? null : editsReversed(now.rows, to.rows, edits, ours)) ??
    editsBack(all(now), all(to), standing(to));
  return {
    where: `“${place.sheet}”`,
    onSheet: place.id,
    read,
    refuse: (state) => {
      if (!state.isThere) return 'moved';
      if (state.isProtected) return { kind: 'protected sheet', sheet: place.sheet };
      const isAsPlanned =
        same(state.headings, planned.headings) &&
        state.rows.length === planned.rowCount &&
        at.every(
          (row, i) => ownPart(state.rows[row] ?? BLANK, ours) === ownPart(exchange.stood[i] ?? BLANK, ours),
        );
      return isAsPlanned ? null : 'moved';
    },
    watch: (context, when) => {
      const head = requestHead(context, place);
      const touched = spans(at).map(({ from, count }) => requestRows(rowsFrom(context, place, from, count)));
      const all = when === 'before' && at.length > 0 ? requestAll(context, place) : null;
      const end = requestRows(rowsFrom(context, place, planned.rowCount - 1, added + 1));
      const asked = precondition.ask(context);
      return () => ({
        ...head(),
        touched: touched.flatMap((one) => historyRowsOf(one)),
        all: all === null ? null : historyRowsOf(all),
        end: historyRowsOf(end),
        precondition: asked(),
      });
    },
    seen: (state) => ({
      headings: state.headings,
      count: place.table === null ? 0 : state.rows.length,
      touched: at.map((row) => state.rows[row] ?? BLANK),
      all: at.length > 0 && place.table !== null ? state.rows : null,
      end: [state.rows[planned.rowCount - 1] ?? BLANK, ...state.below],
      precondition: precondition.expected,
    }),
    write: (context, state) => queueEdits(context, place, edits, state.rows.length),
    foundBefore: (state, before) => {
      const rows = before.all ?? state.rows.map((row, i) => before.touched[at.indexOf(i)] ?? row);
      const more = Math.max(0, before.count - planned.rowCount);
      const below = before.end.slice(1);
      const isWhole = place.table === null || before.all !== null;
      return { ...state, rows: isWhole ? rows : [...rows, ...below.slice(0, more)], below };
    },
    restore: async (context, { to, now }) => {
      if (!now.isThere) return;
      queueEdits(context, place, back(to, now), now.rows.length);
      await context.sync();
    },
    isBack: (to, now) => !now.isThere || areSame(now, to) || isNothing(back(to, now)),
    inverse: async (context, { before, after }) => {
      const now = await read(context);
      if (!now.isThere || !isAsWritten(all(now), after, exchange)) return { make: null, edited: 1 };
      const edits = back(before, now);
      if (isNothing(edits)) return { make: null, edited: 0 };
      const undo = backStep({ place, read, all, edits, planned: now, exchange: standing(before) });
      return { make: (writer) => writer.write(undo), edited: 0 };
    },
  };
}

/** Whether the same stands in all rows. */
function areSame(one: HistoryState, other: HistoryState): boolean {
  const lines = ({ rows, below }: HistoryState) =>
    [rows, below].map((all) => all.map(({ formulas }) => formulas));
  return same(lines(one), lines(other));
}

const BLANK: HistoryRow = { formulas: [], values: [], formats: [] };

/** Whether all rows of the snapshot are there as they were written; in rows that were added, what the user has beside, too. */
function isAsWritten(
  now: readonly HistoryRow[],
  after: Watched,
  { ours, comes, at }: RowReplacement,
): boolean {
  // From the last on: rows that were added last stand lowest.
  const left = [...now]
    .reverse()
    .map((row) => ({ own: ownPart(row, ours), whole: JSON.stringify(row.formulas) }));
  const take = (isIt: (row: (typeof left)[number]) => boolean) => {
    const found = left.findIndex(isIt);
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  };
  const whole = after.end.slice(1).map(({ formulas }) => JSON.stringify(formulas));
  return (
    whole.every((wanted) => take((row) => row.whole === wanted)) &&
    comes.slice(0, at.length).every((row) => take(({ own }) => own === ownPart(row, ours)))
  );
}

/** The edits that take a snapshot out again, as a step of its own. */
function backStep({
  place,
  read,
  all,
  edits,
  planned,
  exchange,
}: {
  readonly place: HistoryStepInput['place'];
  readonly read: (context: Excel.RequestContext) => Promise<HistoryState>;
  readonly all: (state: HistoryState) => readonly HistoryRow[];
  readonly edits: RowEdits;
  readonly planned: HistoryState;
  readonly exchange: RowReplacement;
}): Step<HistoryState, readonly HistoryRow[] | null> {
  const { ours, stood, comes, at } = exchange;
  const swapped: RowReplacement = { ours, stood: comes, comes: stood, at: at.slice(0, 0) };
  const redo = (to: HistoryState, now: HistoryState) =>
    (place.table === null ? null : editsReversed(now.rows, to.rows, edits, ours)) ??
    editsBack(all(now), all(to), swapped);
  return {
    where: `“${place.sheet}”`,
    read,
    refuse: (state) =>
      state.isProtected
        ? { kind: 'protected sheet', sheet: place.sheet }
        : same(state.rows, planned.rows)
          ? null
          : 'moved',
    watch: (context, when) => {
      if (when === 'after') return () => null;
      const rows =
        requestAll(context, place) ?? requestRows(rowsFrom(context, place, 0, planned.rows.length));
      return () => historyRowsOf(rows);
    },
    seen: ({ rows }) => rows,
    write: (context, state) => queueEdits(context, place, edits, state.rows.length),
    foundBefore: (state, before) => ({ ...state, rows: before ?? state.rows }),
    restore: async (context, { to, now }) => {
      queueEdits(context, place, redo(to, now), now.rows.length);
      await context.sync();
    },
    isBack: (to, now) => !now.isThere || areSame(now, to) || isNothing(redo(to, now)),
    inverse: () => Promise.resolve({ make: null, edited: 0 }),
  };
}
