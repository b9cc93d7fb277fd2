import type { StepOutcome, Writer } from '../writing/step';
import { same } from '../writing/writer';
import { bodyRowKinds, formulaListOf } from '../formulas/formulaList';
import { formulaObstacle } from '../template/formulaObstacle';
import { keptSettings, readBeside } from './besideList';
import type { ListOnSheet } from './columnsState';
import { formulasStep } from './formulasStep';
import { listNow, type ListToWrite } from '../reading/listNow';
import { planResultColumns, type PlannedColumn } from './planResultColumns';
import { rowsAtOnce } from './writeResultColumns';

/** Far beyond everything that is looked at: nothing is in the way of columns that are planned and never written. */
const NOWHERE = 16_000;

export type ColumnsRefresh =
  | { readonly kind: 'refreshed'; readonly count: number }
  | Exclude<StepOutcome<never, never>, { readonly kind: 'written' }>;

/**
 * Lets the result columns that are there follow the list and the deal. Nothing is added; cells that the user overwrote stay. One
 * round trip to read where there are none, else three, and one to write.
 */
export async function refreshColumns(
  writer: Writer,
  { sheet: id, reading, deal, expected }: ListToWrite,
): Promise<ColumnsRefresh> {
  const { place } = reading;
  if (formulaObstacle(reading) !== null) return { kind: 'refreshed', count: 0 };
  const list: ListOnSheet = { sheet: { id, name: place.sheet }, place };
  const { body, beside, seen } = await readBeside(writer.context, list);
  if (expected !== null && !same(expected, seen.list)) return { kind: 'moved' };
  const plan = planResultColumns({
    list: formulaListOf(reading, body, deal),
    place,
    rows: bodyRowKinds(reading, body),
    beside,
    table: null,
    running: true,
    at: NOWHERE,
  });
  const columns = plan.kind === 'planned' ? plan.refreshed : [];
  const outcome = await writeFormulasOf(writer, list, columns, {
    from: 0,
    expected: seen.list,
    anew: refreshAnew(id),
  });
  return outcome.kind === 'written' ? { kind: 'refreshed', count: columns.length } : outcome;
}

/** Lets the result columns follow the list that is on the sheet by then. */
export function refreshAnew(sheet: string): (writer: Writer) => Promise<StepOutcome<unknown, unknown>> {
  return async (writer) => {
    const list = await listNow(writer.context, sheet);
    const outcome = list === null ? null : await refreshColumns(writer, list);
    return outcome === null || outcome.kind === 'refreshed' ? NOTHING_LEFT : outcome;
  };
}

const NOTHING_LEFT = { kind: 'written', before: null, after: null, note: null } as const;

/**
 * Writes formulas in as few batches as Excel's limits allow.
 *
 * @param options.from so many rows of the body have theirs already
 * @param options.expected what stood in the list when they were planned
 * @param options.anew the way back where the list has moved since; null: something else takes them back
 */
export async function writeFormulasOf(
  writer: Writer,
  list: ListOnSheet,
  columns: readonly PlannedColumn[],
  {
    from,
    expected,
    anew,
  }: {
    readonly from: number;
    readonly expected: readonly (readonly unknown[])[];
    readonly anew: ReturnType<typeof refreshAnew> | null;
  },
): Promise<StepOutcome<unknown, unknown>> {
  const rows = columns[0]?.formulas.length ?? 0;
  const count = rowsAtOnce(columns);
  const notes: string[] = [];
  for (let at = from; at < rows; at += count) {
    const outcome = await writer.write(
      formulasStep({ ...list, columns, from: at, count, expected, anew, settings: keptSettings }),
    );
    if (outcome.kind !== 'written') return outcome;
    if (outcome.note !== null) notes.push(outcome.note);
  }
  return { ...NOTHING_LEFT, note: notes[0] ?? null };
}
