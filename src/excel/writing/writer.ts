import type { Aftermath } from '../aftermath';
import { codeOf } from '../errorCode';
import type { Step, StepOutcome, UndoStep, Writer } from './step';

/** Excel stopped a step after its write was sent: what became of it must be read before anything is said. */
export class Unfinished extends Error {
  constructor(
    /** What Excel answered. */
    readonly reason: unknown,
    readonly where: string,
    /** Reads what is there, takes it back, and reads again. */
    readonly recover: (context: Excel.RequestContext) => Promise<Aftermath>,
  ) {
    super('Excel stopped in the middle of a change.');
  }
}

/** What a step has written went with its sheet, which somebody deleted since. */
export class GoneWithSheet extends Error {
  readonly code = 'ItemNotFound';
}

/**
 * A writer over one run of Excel. Steps that were made add their way back to `undos`, the last one last; null where nothing
 * is remembered, as in an undo.
 *
 * @param onWritten called after each step that was made
 */
export function writerIn(
  context: Excel.RequestContext,
  undos: UndoStep[] | null,
  onWritten?: () => void,
): Writer {
  return {
    context,
    write: async (step) => {
      const outcome = await make(context, step);
      if (outcome.kind !== 'written') return outcome;
      onWritten?.();
      undos?.push(undoOf(step, outcome));
      return outcome;
    },
    remember: (undo) => void undos?.push(undo),
  };
}

async function make<S, W>(context: Excel.RequestContext, step: Step<S, W>): Promise<StepOutcome<S, W>> {
  const state = await step.read(context);
  const refusal = step.refuse?.(state) ?? null;
  if (refusal !== null) return refusal === 'moved' ? { kind: 'moved' } : { kind: 'refused', refusal };

  // The reading comes first in the batch: a sheet or table that is gone stops it before anything is written.
  let target: S = state;
  try {
    const watchedBefore = step.watch(context, 'before');
    step.write(context, state);
    const watchedAfter = step.watch(context, 'after');
    await context.sync();
    const [before, after] = [watchedBefore(), watchedAfter()];
    if (same(before, step.seen(state))) {
      const note = (await step.mend?.(context, before, after)) ?? null;
      return { kind: 'written', before: state, after, note };
    }
    target = step.foundBefore(state, before);
    const back = await bringBack(context, step, target, after);
    if (back.kind === 'left') throw new Error('What was written elsewhere could not be put back.');
    return { kind: 'moved' };
  } catch (error) {
    throw new Unfinished(error, step.where, async (later) =>
      (await isGone(later, step.onSheet)) ? { kind: 'untouched' } : bringBack(later, step, target, null),
    );
  }
}

async function bringBack<S, W>(
  context: Excel.RequestContext,
  step: Step<S, W>,
  to: S,
  written: W | null,
): Promise<Aftermath> {
  const isBack = step.isBack ?? same;
  const now = await step.read(context);
  if (isBack(to, now)) return { kind: 'untouched' };
  await step.restore(context, { to, now, written });
  return isBack(to, await step.read(context)) ? { kind: 'taken back' } : { kind: 'left', where: step.where };
}

function undoOf<S, W>(step: Step<S, W>, made: { readonly before: S; readonly after: W }): UndoStep {
  return async (writer) => {
    try {
      const { make, edited } = await step.inverse(writer.context, made);
      // What stays because somebody edited it is told apart from what went with its sheet.
      if (make === null && edited > 0 && (await isGone(writer.context, step.onSheet)))
        throw new GoneWithSheet();
      const outcome = make === null ? null : await make(writer);
      return outcome === null || outcome.kind === 'written' ? { kind: 'undone', edited } : outcome;
    } catch (error) {
      if (error instanceof GoneWithSheet) throw error;
      const mayBeGone = codeOf(error) === 'ItemNotFound';
      if (!mayBeGone || !(await isGone(writer.context, step.onSheet))) throw error;
      throw new GoneWithSheet(error instanceof Error ? error.message : '');
    }
  };
}

/** Whether a sheet is no longer in the workbook, as far as Excel can be asked. */
async function isGone(context: Excel.RequestContext, id: string | undefined): Promise<boolean> {
  if (id === undefined) return false;
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('id');
  await context.sync();
  return sheet.isNullObject;
}

/** Plain data that reads the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
