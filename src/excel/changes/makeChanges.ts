import { explain, explainRefusal, PARTLY_MADE } from '../explain';
import { inExcel } from '../inExcel';
import type { Notice } from '../notice';
import { reviewSession, type SessionReview } from '../sessionReview';
import type { Change, ChangeOutcome, UndoChange } from './change';

export interface MakingOptions {
  /** Stops between two changes; those that were made are taken back. */
  readonly signal?: AbortSignal;
  /** Called before each change. */
  readonly onProgress?: (change: Change) => void;
}

/**
 * Makes announced changes, all of them or none: when one is refused or fails, or the user stops, those before it are taken
 * back. Answers what to tell the user, with the way back. Reads the workbook before each change (4 round trips), because a
 * change may stand on what the one before it wrote; each change adds its own.
 *
 * @param changes those that were announced, or how to find them in the workbook as it is now, for a verb pressed explicitly
 */
export async function makeChanges(
  changes: readonly Change[] | ((now: SessionReview) => readonly Change[]),
  { signal, onProgress }: MakingOptions = {},
): Promise<Notice> {
  const undos: UndoChange[] = [];
  try {
    return await inExcel(async (context): Promise<Notice> => {
      let now = await reviewSession(context);
      if (now.kind === 'none') return problem(explainRefusal({ kind: 'no template' }));
      const said: string[] = [];
      for (const change of typeof changes === 'function' ? changes(now) : changes) {
        if (signal?.aborted === true) break;
        onProgress?.(change);
        if (undos.length > 0) now = await reviewSession(context);
        const outcome: ChangeOutcome =
          now.kind === 'none'
            ? { kind: 'refused', refusal: { kind: 'no template' } }
            : await change.make(context, now);
        if (outcome.kind === 'refused') {
          await takeBack(context, undos);
          return problem(explainRefusal(outcome.refusal));
        }
        said.push(outcome.said);
        if (outcome.undo) undos.push(outcome.undo);
      }
      if (signal?.aborted === true) {
        await takeBack(context, undos);
        return { kind: 'done', text: 'Stopped. Nothing was changed.' };
      }
      const done: Notice = { kind: 'done', text: said.join(' ') };
      return undos.length === 0 ? done : { ...done, undo: () => undoChanges([...undos]) };
    });
  } catch (error) {
    const failed = problem(explain(error));
    if (undos.length === 0) return failed;
    const back = await undoChanges(undos);
    return back.kind === 'done' ? failed : problem(explain({ code: PARTLY_MADE }));
  }
}

async function undoChanges(undos: UndoChange[]): Promise<Notice> {
  try {
    return await inExcel(async (context) => ({
      kind: 'done',
      text: (await takeBack(context, undos)).join(' '),
    }));
  } catch (error) {
    return problem(explain(error));
  }
}

/** Last made, first taken back. What was taken back leaves the list, so that nothing is taken back twice. */
async function takeBack(context: Excel.RequestContext, undos: UndoChange[]): Promise<readonly string[]> {
  const said: string[] = [];
  for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) said.push(await undo(context));
  return said;
}

function problem(text: string): Notice {
  return { kind: 'problem', text };
}
