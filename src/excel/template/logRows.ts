import type { Concession } from '../../negotiation/concession';
import { cellAddress } from '../../cells/a1';
import type { SkippedCell } from '../../cells/skippedCell';
import { foldTerm } from '../../vocabulary/foldHeading';
import { ask, type Answers, type PartialDoubt } from './doubt';
import { supersededBy } from './skipReasons';

/** The rows that count where a list keeps each session's entries below each other. */
export interface LatestRows {
  readonly rows: readonly Concession[];
  readonly skipped: readonly SkippedCell[];
  readonly doubts: readonly PartialDoubt[];
}

const ONE = 'One concession, the latest row counts';
const SEVERAL = 'Concessions of their own, all count';

/**
 * Of a log, in which the same concession comes again in each session, the latest row of each name. Where few names come
 * again they may be concessions of their own, and it is asked.
 *
 * @param when the session of a row, or the day of its entry; null where it says neither
 */
export function latestRows(
  rows: readonly Concession[],
  when: (row: Concession) => number | null,
  { sheet, column }: { readonly sheet: string; readonly column: number },
  answers: Answers,
): LatestRows {
  const byName = new Map<string, Concession[]>();
  for (const row of rows) {
    const key = `${row.direction} ${foldTerm(row.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  const again = [...byName.values()].filter(
    (all) => new Set(all.map(when)).size > 1 && all.every((row) => when(row) !== null),
  );
  const untold = [...byName.values()].filter(
    (all) => all.length > 1 && all.every((row) => when(row) === null),
  );
  if (again.length === 0) return asSeparate(untold, byName.size);
  // What was offered in one session and agreed in a later one is the same concession.
  const haveProgressed = again.every((all) =>
    all.every((row) => row === latestOf(all) || row.status !== 'agreed'),
  );
  const isLog = again.length >= Math.max(2, haveProgressed ? 2 : byName.size / 2);
  if (!isLog) {
    const { answer, open } = ask(question(again), answers);
    if (answer !== ONE) return { rows, skipped: [], doubts: open };
  }
  const latest = new Map(again.flatMap((all) => all.map((row) => [row.row, latestOf(all)] as const)));
  const counts = ({ row }: Concession) => (latest.get(row)?.row ?? row) === row;
  return {
    rows: rows.filter(counts),
    skipped: rows
      .filter((row) => !counts(row))
      .map((row) => ({
        cell: cellAddress(row.row - 1, column),
        reason: supersededBy(row.name, row.session, latest.get(row.row)?.row ?? row.row),
      })),
    doubts: [],
  };

  function latestOf(all: readonly Concession[]): Concession | undefined {
    return [...all].sort((a, b) => (when(a) ?? 0) - (when(b) ?? 0) || a.row - b.row).at(-1);
  }

  /** Names that come again without a session: most of a list that do so are a log of which the order is not said. */
  function asSeparate(all: readonly (readonly Concession[])[], names: number): LatestRows {
    if (all.length < Math.max(2, names / 2)) return { rows, skipped: [], doubts: [] };
    const { open } = ask(question(all), answers);
    return { rows, skipped: [], doubts: open };
  }

  function question(all: readonly (readonly Concession[])[]) {
    const [first = []] = all;
    const name = first[0]?.name ?? '';
    return {
      column: 'session',
      about: 'session',
      cells: all.flat().map((row) => cellAddress(row.row - 1, column)),
      reason: `"${name}" stands in rows ${first.map(({ row }) => row).join(' and ')}${all.length > 1 ? ', and other names come again as well' : ''}.`,
      question: 'Is this one concession at several times, or several?',
      answers: [SEVERAL, ONE],
      taken: SEVERAL,
      key: `session|${sheet}|${name} again`,
    } as const;
  }
}
