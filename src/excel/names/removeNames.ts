import { isOurs } from './shortNames';

/** A name of ours as it was before it was removed or brought up to date. */
export interface RememberedName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/**
 * Removes the short names that this add-in installed, in any version, and no others. Answers with what they were.
 * Cells that use them show #NAME? afterwards. One round trip to read, one to write. Needs ExcelApi 1.4.
 */
export async function removeNames(context: Excel.RequestContext): Promise<readonly RememberedName[]> {
  const { names } = context.workbook;
  names.load('items/name,items/formula,items/comment');
  await context.sync();
  const ours = names.items.filter(({ comment }) => isOurs(comment));
  const removed = ours.map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
  for (const name of ours) name.delete();
  if (ours.length > 0) await context.sync();
  return removed;
}
