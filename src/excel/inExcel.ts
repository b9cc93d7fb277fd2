import { CLOCK, type Clock } from './clock';

/** The code of the error when Excel has not answered a request for a long time. */
export const NO_ANSWER = 'NoAnswer';

/** How long Excel may be silent. A large sheet on a slow line takes seconds, not minutes. */
const PATIENCE_MS = 60_000;
/** After this long it is worth saying that Excel is being waited for. */
const NOTICEABLE_MS = 2_000;

export interface ExcelOptions {
  /** One step in Excel's own list of steps to undo, where this Excel can do that. */
  readonly undoGroup?: boolean;
  readonly clock?: Clock;
  /** Called when Excel lets a request wait noticeably: mostly because a cell is being edited. */
  readonly onWaiting?: () => void;
}

/**
 * The one door to Excel for everything that writes. Without an undo group it is patient while a cell is being edited; with
 * one it is not, because the two options together fail on the web, so whoever groups has knocked without a group before.
 * A request to which no answer comes fails with {@link NO_ANSWER}; whether Excel has carried it out is unknown then.
 *
 * @throws what Excel answers, and {@link NO_ANSWER}
 */
export function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { undoGroup = false, clock = CLOCK, onWaiting }: ExcelOptions = {},
): Promise<T> {
  const options = undoGroup && groupsUndo() ? { mergeUndoGroup: true } : { delayForCellEdit: true };
  return Excel.run(options as Excel.RunOptions, (context) => {
    const sync = context.sync.bind(context);
    context.sync = <P>(passThrough?: P) => answered(sync(passThrough), clock, onWaiting);
    return work(context);
  });
}

/** Whether this Excel can take several writes as one step to undo. */
export function groupsUndo(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

function answered<T>(answer: Promise<T>, clock: Clock, onWaiting: (() => void) | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(PATIENCE_MS, () =>
      reject(Object.assign(new Error('Excel has not answered.'), { code: NO_ANSWER })),
    );
    const quiet = onWaiting === undefined ? () => undefined : clock.after(NOTICEABLE_MS, onWaiting);
    const settled = () => {
      stop();
      quiet();
    };
    answer.then(
      (value) => {
        settled();
        resolve(value);
      },
      (error: unknown) => {
        settled();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
