import { isOurs } from './shortNames';

/**
 * Removes the short names that this add-in installed, in any version, and no others. Answers with their names.
 * Cells that use them show #NAME? afterwards. One round trip to read, one to write. Needs ExcelApi 1.4.
 */
export async function removeNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { names } = context.workbook;
  names.load('items/name,items/comment');
  await context.sync();
  const ours = names.items.filter(({ comment }) => isOurs(comment));
  const removed = ours.map(({ name }) => name);
  for (const name of ours) name.delete();
  if (ours.length > 0) await context.sync();
  return removed;
}
