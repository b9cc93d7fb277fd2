import { proposedBudgets } from '../../negotiation/budget';
import type { Concession, Triple } from '../../negotiation/concession';
import { tallyOf } from '../../negotiation/tally';
import type { ProposedLimit } from './LimitFields';

/** Limits to start from, with the sums of which they are half: our scores over all gives of the list. */
export function proposedLimits(rows: readonly Concession[]): Triple<ProposedLimit> {
  const gives = rows.filter(({ direction }) => direction === 'give');
  const sums = tallyOf(
    gives.map(({ own }) => own),
    [1, 1, 1],
  );
  const [value, leverage, relationship] = proposedBudgets(gives);
  return [
    { sum: sums.value, half: value },
    { sum: sums.leverage, half: leverage },
    { sum: sums.relationship, half: relationship },
  ];
}
