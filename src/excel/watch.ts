/** What the pane wants to hear from the workbook. */
export interface WorkbookListeners {
  /** Cells were edited, here or by a colleague; comes once after a burst of edits. */
  readonly onEdited: (change: { readonly byColleague: boolean }) => void;
  /** Another sheet came to the front; comes once the user has settled on one. */
  readonly onSheetShown: () => void;
  /** The selection moved; comes once it has come to rest. `row` is 1-based. */
  readonly onSelected: (place: { readonly worksheetId: string; readonly row: number }) => void;
}

const EDIT_PAUSE_MS = 250;
const SELECTION_PAUSE_MS = 150;

/**
 * Listens to edits, selections and the coming of other sheets in the whole workbook until the returned function is called. Needs ExcelApi 1.9.
 * Bursts are gathered, so that a fill of a thousand cells makes one re-read.
 */
export async function watchWorkbook(listeners: WorkbookListeners): Promise<() => Promise<void>> {
  let editTimer: ReturnType<typeof setTimeout> | undefined;
  let selectionTimer: ReturnType<typeof setTimeout> | undefined;
  let sheetTimer: ReturnType<typeof setTimeout> | undefined;
  let onlyColleagues = true;

  const edited = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    onlyColleagues &&= event.source === Excel.EventSource.remote;
    clearTimeout(editTimer);
    editTimer = setTimeout(() => {
      listeners.onEdited({ byColleague: onlyColleagues });
      onlyColleagues = true;
    }, EDIT_PAUSE_MS);
    return Promise.resolve();
  };
  const selected = (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    clearTimeout(selectionTimer);
    const row = Number(/\d+/.exec(event.address)?.[0]);
    if (row > 0)
      selectionTimer = setTimeout(
        () => listeners.onSelected({ worksheetId: event.worksheetId, row }),
        SELECTION_PAUSE_MS,
      );
    return Promise.resolve();
  };

  const shown = (): Promise<void> => {
    clearTimeout(sheetTimer);
    sheetTimer = setTimeout(() => listeners.onSheetShown(), EDIT_PAUSE_MS);
    return Promise.resolve();
  };

  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(edited),
      worksheets.onSelectionChanged.add(selected),
      worksheets.onActivated.add(shown),
    ];
    await context.sync();
    return async () => {
      clearTimeout(editTimer);
      clearTimeout(selectionTimer);
      clearTimeout(sheetTimer);
      // Handlers can only be removed through the context that added them.
      await Excel.run(context, async (own) => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
    };
  });
}
