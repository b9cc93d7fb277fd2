import type { Refusal } from '../refusal';
import type { SessionReview } from '../review/sessionReview';
import { onList, type Change } from './change';
import type { Writer } from './step';

/** How a change was made before steps; each goes over to steps, and then this goes. */
export type LegacyOutcome =
  | {
      readonly kind: 'made';
      readonly said: string;
      readonly undo: ((context: Excel.RequestContext) => Promise<string>) | null;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function legacyMake(
  make: (context: Excel.RequestContext, now: SessionReview) => Promise<LegacyOutcome>,
): Change['make'] {
  return onList(async (writer, now) => {
    const outcome = await make(writer.context, now);
    if (outcome.kind !== 'made') return outcome;
    const { said, undo } = outcome;
    if (undo === null) return { kind: 'made', said, undone: null };
    let undone = '';
    writer.remember(async (later: Writer) => {
      undone = await undo(later.context);
      return { kind: 'undone', edited: 0 };
    });
    return { kind: 'made', said, undone: () => undone };
  });
}
