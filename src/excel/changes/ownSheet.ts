/** Takes a sheet of ours away again if nobody has worked on it since; answers whether it did. */
export type RemoveIfUntouched = (context: Excel.RequestContext) => Promise<boolean>;

/** The name of the sheet that the user is looking at. One round trip. */
export async function activeSheetName(context: Excel.RequestContext): Promise<string> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  return active.name;
}

/**
 * Remembers a sheet that was just added, so that an undo can tell whether it is still as we wrote it. One round trip.
 *
 * @param lookingAt the sheet that the user was looking at before, shown again after the removal
 */
export async function rememberAddedSheet(
  context: Excel.RequestContext,
  name: string,
  lookingAt: string,
): Promise<RemoveIfUntouched> {
  const written = request(context, name);
  await context.sync();
  const before = contentOf(written);
  return async (later) => {
    const found = request(later, name);
    const back = later.workbook.worksheets.getItemOrNullObject(lookingAt);
    await later.sync();
    // Gone already: there is nothing left to take back.
    if (found.sheet.isNullObject) return true;
    if (contentOf(found) !== before) return false;
    // eslint-disable-next-line office-addins/call-sync-before-read -- synced above, together with what was loaded
    if (!back.isNullObject) back.activate();
    // Deleting a sheet empties Excel's own list of steps to undo, so it is done only here, where the user asked for it.
    found.sheet.delete();
    await later.sync();
    return true;
  };
}

/** What to say after {@link RemoveIfUntouched}. */
export function goneWords(sheet: string, isGone: boolean): string {
  return isGone ? `“${sheet}” is gone again.` : `“${sheet}” was edited since, so it stays.`;
}

/** Takes a sheet away that was added a moment ago, if it is there, and shows the one that the user was looking at. */
export async function removeSheet(
  context: Excel.RequestContext,
  name: string,
  lookingAt: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const back = context.workbook.worksheets.getItemOrNullObject(lookingAt);
  await context.sync();
  if (sheet.isNullObject) return;
  if (!back.isNullObject) back.activate();
  sheet.delete();
  await context.sync();
}

interface RequestedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

function request(context: Excel.RequestContext, name: string): RequestedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas,address');
  const { charts } = sheet;
  charts.load('count');
  return { sheet, used, charts };
}

function contentOf({ used, charts }: RequestedSheet): string {
  return JSON.stringify([used.isNullObject ? '' : [used.address, used.formulas], charts.count]);
}
