/** A selection on a sheet: its first row, and the stretches of rows that it covers, 1-based. */
export interface SelectedPlace {
  readonly worksheetId: string;
  readonly row: number;
  readonly stretches: readonly { readonly first: number; readonly last: number }[];
}

/** What the pane wants to hear from the workbook. */
export interface WorkbookListeners {
  /** Something was edited, sorted or moved: rows may stand elsewhere by now. Comes at once, before `onEdited`. */
  readonly onTouched: () => void;
  /** Cells were edited, here or by a colleague; comes once after a burst of edits. */
  readonly onEdited: (change: { readonly byColleague: boolean }) => void;
  /** Another sheet came to the front, a sheet was renamed, rows were hidden; comes once it has come to rest. */
  readonly onSheetShown: () => void;
  /** The selection moved; comes once it has come to rest. */
  readonly onSelected: (place: SelectedPlace) => void;
}

/** What Excel calls the source of a colleague's edit. */
const REMOTE = 'Remote';
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

  const edited = ({ source }: { readonly source: string }): Promise<void> => {
    onlyColleagues &&= source === REMOTE;
    listeners.onTouched();
    clearTimeout(editTimer);
    editTimer = setTimeout(() => {
      listeners.onEdited({ byColleague: onlyColleagues });
      onlyColleagues = true;
    }, EDIT_PAUSE_MS);
    return Promise.resolve();
  };
  const selected = (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    clearTimeout(selectionTimer);
    const stretches = stretchesOf(event.address);
    const [first] = stretches;
    if (first !== undefined)
      selectionTimer = setTimeout(
        () => listeners.onSelected({ worksheetId: event.worksheetId, row: first.first, stretches }),
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
    const further = await watchFurther(edited, shown);
    return async () => {
      await further();
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

/** @example stretchesOf('B7:D9,F12')  // [{ first: 7, last: 9 }, { first: 12, last: 12 }] */
function stretchesOf(address: string): SelectedPlace['stretches'] {
  return address.split(',').flatMap((area) => {
    const [first = 0, last = first] = [...area.replace(/^.*!/, '').matchAll(/\d+/g)].map(([row]) =>
      Number(row),
    );
    return first > 0 ? [{ first, last }] : [];
  });
}

/**
 * What newer versions of Excel tell apart from edits: sorting, hiding of rows, renaming. Each is asked for by itself, so that an Excel
 * without one of them still tells of the others.
 */
async function watchFurther(
  edited: (event: { readonly source: string }) => Promise<void>,
  reread: () => Promise<void>,
): Promise<() => Promise<void>> {
  const { requirements } = Office.context;
  const watching = await Promise.all([
    listening((sheets) => requirements.isSetSupported('ExcelApi', '1.10') && sheets.onRowSorted.add(edited)),
    listening(
      (sheets) => requirements.isSetSupported('ExcelApi', '1.11') && sheets.onRowHiddenChanged.add(reread),
    ),
    listening(
      (sheets) => requirements.isSetSupported('ExcelApi', '1.17') && sheets.onNameChanged.add(reread),
    ),
  ]);
  return async () => {
    for (const stop of watching) await stop();
  };
}

/** Adds one handler where Excel has the event; answers how to remove it. */
async function listening(
  add: (sheets: Excel.WorksheetCollection) => { readonly remove: () => void } | false,
): Promise<() => Promise<void>> {
  try {
    return await Excel.run(async (context) => {
      const handler = add(context.workbook.worksheets);
      if (handler === false) return () => Promise.resolve();
      await context.sync();
      return () =>
        // Handlers can only be removed through the context that added them.
        Excel.run(context, async (own) => {
          handler.remove();
          await own.sync();
        });
    });
  } catch {
    return () => Promise.resolve();
  }
}
