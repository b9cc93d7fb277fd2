/**
 * The header that says to which undo group a batch belongs; its value is the same for all batches of one `Excel.run`. Our own, as
 * is the way it gets there: the library on npm passes over the option, so what a newer one tells Excel cannot be seen.
 */
export const UNDO_GROUP_HEADER = 'X-Workbench-Undo-Group';

/** As much of a window with office.js in it as this needs. */
interface ExcelWindow {
  readonly Excel?: { run: (...args: readonly unknown[]) => unknown };
}

const SHIMMED = Symbol('undo groups are announced');
let groups = 0;

/**
 * Teaches the library's `Excel.run` the option `mergeUndoGroup`, which it knows from ExcelApi 1.20 on, as far as the stand-in needs it:
 * the batches of such a run name their group. The add-in asks for groups as it would ask Excel, and for nothing else. False while
 * the library has not been loaded yet.
 */
export function announceUndoGroups(window: unknown): boolean {
  const excel = (window as ExcelWindow).Excel;
  if (typeof excel?.run !== 'function') return false;
  if (Reflect.has(excel.run, SHIMMED)) return true;
  const { run } = excel;
  const announcing = (...args: readonly unknown[]): unknown => {
    const [options, batch] = args;
    if (args.length !== 2 || !isMerging(options) || typeof batch !== 'function')
      return Reflect.apply(run, excel, args);
    const group = `group-${++groups}`;
    return run.call(excel, options, (context: { readonly requestHeaders: Record<string, string> }) => {
      context.requestHeaders[UNDO_GROUP_HEADER] = group;
      return Reflect.apply(batch, undefined, [context]) as unknown;
    });
  };
  Reflect.set(announcing, SHIMMED, true);
  excel.run = announcing;
  return true;
}

function isMerging(options: unknown): boolean {
  return (
    options !== null &&
    typeof options === 'object' &&
    'mergeUndoGroup' in options &&
    options.mergeUndoGroup === true
  );
}

/** The undo group that a request names among its headers, a flat list of names and values. */
export function undoGroupOf(headers: unknown): string | undefined {
  if (!Array.isArray(headers)) return undefined;
  const at = headers.findIndex((one, index) => index % 2 === 0 && one === UNDO_GROUP_HEADER);
  return at < 0 ? undefined : String(headers[at + 1]);
}
