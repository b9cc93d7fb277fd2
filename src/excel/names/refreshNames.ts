import type { MethodSettings } from '../../negotiation/settings';
import type { StepOutcome, Writer } from '../writing/step';
import type { NamedPlace } from './ownRow';
import { namesStep, type NameStates } from './namesStep';
import { isOurs, shortNames } from './shortNames';

/**
 * Lets short names of ours that are in the workbook follow the deal's weights and thresholds. None is added, and a name of
 * the user's own is never touched. One round trip, two more where a name changes. Needs ExcelApi 1.7.
 *
 * @returns how many names changed, or why they could not
 */
export async function refreshNames(
  writer: Writer,
  place: NamedPlace | null,
  settings: MethodSettings,
): Promise<number | Exclude<StepOutcome<never, never>, { readonly kind: 'written' }>> {
  const { names } = writer.context.workbook;
  names.load('items/name,items/formula,items/comment');
  await writer.context.sync();
  const wanted = new Map(shortNames(place, settings).map(({ name, formula }) => [name, formula]));
  const stale = names.items.flatMap((item) => {
    const text = wanted.get(item.name);
    const formula = String(item.formula);
    return isOurs(item) && text !== undefined && formula !== text
      ? [{ name: item.name, is: { formula, comment: item.comment }, text }]
      : [];
  });
  if (stale.length === 0) return 0;
  const before: NameStates = Object.fromEntries(stale.map(({ name, is }) => [name, is]));
  const after: NameStates = Object.fromEntries(
    stale.map(({ name, is, text }) => [name, { ...is, formula: text }]),
  );
  const step = namesStep(before, after);
  const outcome = await writer.write({
    ...step,
    // A name that was changed since follows somebody else by now; the settings go back all the same.
    inverse: async (context, made) => ({ ...(await step.inverse(context, made)), edited: 0 }),
  });
  return outcome.kind === 'written' ? stale.length : outcome;
}
