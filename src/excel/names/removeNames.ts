import type { Writer } from '../writing/step';
import type { Refusal } from '../refusal';
import { writeNames, type NameStates } from './namesStep';
import { isOurs } from './shortNames';

export type NameRemoval =
  | { readonly kind: 'removed'; readonly names: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'moved' };

/**
 * Removes the short names that this add-in installed, in any version, and no others; answers which. Cells that use them show
 * #NAME? afterwards, and heal when the names come back. Three round trips. Needs ExcelApi 1.4.
 */
export async function removeNames(writer: Writer): Promise<NameRemoval> {
  const { names } = writer.context.workbook;
  names.load('items/name,items/formula,items/comment');
  await writer.context.sync();
  const ours = names.items.filter(isOurs);
  const expected: NameStates = Object.fromEntries(
    ours.map(({ name, formula, comment }) => [name, { formula: String(formula), comment }]),
  );
  const outcome = await writeNames(
    writer,
    expected,
    Object.fromEntries(ours.map(({ name }) => [name, null] as const)),
  );
  return outcome === null || outcome.kind === 'written'
    ? { kind: 'removed', names: ours.map(({ name }) => name) }
    : outcome;
}
