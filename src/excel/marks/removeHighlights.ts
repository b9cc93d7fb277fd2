import { requestFormats, requestFormulas } from './ownFormats';

export interface HighlightRemoval {
  /** How many of our conditional formats were removed. */
  readonly removed: number;
  /** Protected sheets that still carry ours. */
  readonly protectedSheets: readonly string[];
}

/**
 * Removes our conditional formats from every sheet of the workbook and nothing else; each sheet is then as it was before.
 * At most three round trips to read, whatever the number of sheets, and one to write. Needs ExcelApi 1.6.
 */
export async function removeHighlights(context: Excel.RequestContext): Promise<HighlightRemoval> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();

  const collections = requestFormats(worksheets.items);
  for (const sheet of worksheets.items) sheet.protection.load('protected');
  await context.sync();

  const formulas = requestFormulas(worksheets.items, collections);
  if (!formulas.pending) return { removed: 0, protectedSheets: [] };
  await context.sync();

  const carrying = formulas.sort().filter(({ ours }) => ours.length > 0);
  const open = carrying.filter(({ sheet }) => !sheet.protection.protected);
  for (const { ours } of open) for (const format of ours) format.delete();
  if (open.length > 0) await context.sync();
  return {
    removed: open.reduce((sum, { ours }) => sum + ours.length, 0),
    protectedSheets: carrying
      .filter(({ sheet }) => sheet.protection.protected)
      .map(({ sheet }) => sheet.name),
  };
}
