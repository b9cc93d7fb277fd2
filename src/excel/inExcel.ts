/**
 * Runs work that writes: one undo step, and patience while a cell is being edited. Older versions of the library do not know
 * these options and leave them out.
 */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work);
}
