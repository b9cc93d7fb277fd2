import { useState } from 'react';
import type { Status } from '../../../negotiation/concession';

/** What was typed over a row's cells; what is absent is as the sheet has it. */
export interface ScoreEdits {
  readonly own: Typed;
  readonly mirror: Typed;
  readonly status?: Status;
}

type Typed = Readonly<Partial<Record<0 | 1 | 2, string>>>;

export const NO_EDITS: ScoreEdits = { own: {}, mirror: {} };

/** Kept while the pane is open, so that a look at another row or view costs no typing. */
const kept = new Map<string, ScoreEdits>();

/** What the user typed for a row and has neither written nor given up. `row` names it among all rows. */
export function useScoreEdits(row: string) {
  const [edits, setEdits] = useState(() => kept.get(row) ?? NO_EDITS);
  return {
    edits,
    edit: (next: ScoreEdits) => {
      kept.set(row, next);
      setEdits(next);
    },
    forget: () => {
      kept.delete(row);
      setEdits(NO_EDITS);
    },
  };
}
