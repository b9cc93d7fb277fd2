import { TERMS } from '../vocabulary/shownTerms';
import { explainRefusal } from '../excel/explain';
import { isoDate } from '../cells/excelDate';
import type { KeepOutcome } from '../excel/history/keepSnapshot';
import { counted } from '../negotiation/findings/sentence';

const called = (session: number) => (session === 0 ? TERMS.startingPoint : `session ${session}`);

/** What became of keeping the baseline or a session. */
export function keptSentence(outcome: KeepOutcome): string {
  switch (outcome.kind) {
    case 'kept': {
      const where = `on the sheet "${outcome.sheet}"`;
      const replaced = outcome.replaced ? '; it replaces what was kept of it before' : '';
      return `Kept ${counted(outcome.rows, 'row')} as ${called(outcome.session)} ${where}${replaced}.`;
    }
    case 'recorded already': {
      const when = outcome.date === null ? '' : ` on ${isoDate(outcome.date)}`;
      return `Nothing was saved: ${called(outcome.session)} was recorded${when} already. To write over it, add --replace.`;
    }
    case 'nothing to keep':
      return 'Nothing was kept: no row has all three scores of ours.';
    case 'refused':
      return explainRefusal(outcome.refusal);
    case 'moved':
      return explainRefusal({ kind: 'moved meanwhile' });
  }
}
