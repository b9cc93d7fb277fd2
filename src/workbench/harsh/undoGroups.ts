import { HostError } from '../protocol/hostError';
import type { ActionGuard } from '../protocol/actionGuard';
import { isArray } from '../objectModel/arrays';
import { NOT_UNDOABLE } from './notUndoable';

/** Formulas that fit into one undo group; groups of about 1,600 were reported to fail. */
export const FORMULAS_IN_GROUP = 1000;
/** Groups that may still get a batch. */
const KEPT_GROUPS = 50;

/** The answer to what cannot be grouped; what the batch did before stays done. */
export function undoNotSupported(location?: string): HostError {
  return new HostError('UndoNotSupported', 'The operation does not support undo.', location, 400);
}

/** Watches the undo groups of an add-in: each batch of a group is given the guard of its group. */
export function undoGroupGuards(): (group: string) => ActionGuard {
  const formulas = new Map<string, number>();
  return (group) =>
    ({ member, written }) => {
      if (NOT_UNDOABLE[member] !== undefined) throw undoNotSupported(member);
      const count = (formulas.get(group) ?? 0) + formulasIn(written);
      formulas.set(group, count);
      const [oldest] = formulas.keys();
      if (formulas.size > KEPT_GROUPS && oldest !== undefined) formulas.delete(oldest);
      if (count > FORMULAS_IN_GROUP) throw undoNotSupported(member);
    };
}

function formulasIn(written: unknown): number {
  if (isArray(written)) return written.reduce<number>((sum, one) => sum + formulasIn(one), 0);
  return typeof written === 'string' && written.startsWith('=') ? 1 : 0;
}
