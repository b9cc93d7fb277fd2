import type { Step, StepOutcome, Writer } from '../writing/step';
import { same } from '../writing/writer';

/** A name of the workbook as it stands; null where there is none. */
export type OwnNameState = { readonly formula: string; readonly comment: string } | null;

/** Names by what they are called. */
export type NameStates = Readonly<Record<string, OwnNameState>>;

/** The headings of the list whose rows the names read: where these move, the formulas are no longer right. */
export interface NamesPrecondition {
  /** Excel's own id. */
  readonly sheetId: string;
  readonly sheet: string;
  /** Zero-based worksheet indexes. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly unknown[];
}

interface NamesState {
  readonly names: NameStates;
  /** The sheet's name and the headings; null where the names read no list. */
  readonly precondition: readonly unknown[] | null;
}

/**
 * Brings names of the workbook to what they are to be; null: gone. One round trip to read, one to write. A deleted name and a
 * new comment cannot stand in an undo group of Excel's.
 *
 * @param expected what stood there when this was planned
 */
export function namesStep(
  expected: NameStates,
  wanted: NameStates,
  precondition: NamesPrecondition | null = null,
): Step<NamesState, NamesState> {
  const ids = Object.keys(wanted);
  const watch = (context: Excel.RequestContext) => {
    const names = requestNames(context, ids);
    const list = precondition && requestHeadings(context, precondition);
    return (): NamesState => ({ names: names(), precondition: list?.() ?? null });
  };
  const read = async (context: Excel.RequestContext) => {
    const states = watch(context);
    await context.sync();
    return states();
  };
  const isOurs = (id: string, now: NameStates) => {
    const [is, was] = [now[id], wanted[id]];
    return is === null || is === undefined ? was === null : is.formula === was?.formula;
  };
  const planned: NamesState = {
    names: expected,
    precondition: precondition && [precondition.sheet, ...precondition.headings],
  };
  return {
    where: 'the names of this workbook',
    read,
    refuse: (state) => (same(state, planned) ? null : 'moved'),
    watch,
    seen: (state) => state,
    write: (context, { names }) => {
      for (const id of ids) put(context, id, names[id] ?? null, wanted[id] ?? null);
    },
    foundBefore: (_, before) => before,
    restore: async (context, { to, now }) => {
      for (const id of ids)
        if (isOurs(id, now.names)) put(context, id, now.names[id] ?? null, to.names[id] ?? null);
      await context.sync();
    },
    isBack: (to, now) => ids.every((id) => same(to.names[id], now.names[id]) || !isOurs(id, now.names)),
    inverse: async (context, { before, after }) => {
      const asked = requestNames(context, ids);
      await context.sync();
      const now = asked();
      const untouched = ids.filter((id) => same(now[id], after.names[id]));
      const only = (states: NameStates) =>
        Object.fromEntries(untouched.map((id) => [id, states[id] ?? null] as const));
      const edited = ids.length - untouched.length;
      if (untouched.length === 0) return { make: null, edited };
      return { make: (writer) => writer.write(namesStep(only(now), only(before.names))), edited };
    },
  };
}

function requestNames(context: Excel.RequestContext, ids: readonly string[]): () => NameStates {
  const asked = ids.map((id) => context.workbook.names.getItemOrNullObject(id));
  for (const name of asked) name.load('formula,comment');
  return () =>
    Object.fromEntries(
      asked.map((name, i) => [
        ids[i] ?? '',
        name.isNullObject ? null : { formula: String(name.formula), comment: name.comment },
      ]),
    );
}

function requestHeadings(
  context: Excel.RequestContext,
  { sheetId, row, column, headings }: NamesPrecondition,
): () => readonly unknown[] {
  const asked = { sheet: context.workbook.worksheets.getItem(sheetId) };
  const cells = { range: asked.sheet.getRangeByIndexes(row, column, 1, headings.length) };
  asked.sheet.load('name');
  cells.range.load('values');
  return () => [asked.sheet.name, ...((cells.range.values[0] ?? []) as readonly unknown[])];
}

/** Brings one name from what it is to what it is to be. */
function put(context: Excel.RequestContext, id: string, is: OwnNameState, wanted: OwnNameState): void {
  const { names } = context.workbook;
  if (same(is, wanted)) return;
  if (wanted === null) names.getItem(id).delete();
  else if (is === null) names.add(id, wanted.formula, wanted.comment);
  else {
    const name = names.getItem(id);
    if (is.formula !== wanted.formula) name.formula = wanted.formula;
    if (is.comment !== wanted.comment) name.comment = wanted.comment;
  }
}

/** Makes the step, unless there is nothing to do. */
export async function writeNames(
  writer: Writer,
  expected: NameStates,
  wanted: NameStates,
  precondition: NamesPrecondition | null = null,
): Promise<StepOutcome<unknown, unknown> | null> {
  const changed = Object.keys(wanted).filter((id) => !same(expected[id] ?? null, wanted[id]));
  if (changed.length === 0) return null;
  const only = (states: NameStates) =>
    Object.fromEntries(changed.map((id) => [id, states[id] ?? null] as const));
  return writer.write(namesStep(only(expected), only(wanted), precondition));
}
