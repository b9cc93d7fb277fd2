import { isScore, type Scores } from '../negotiation/concession';
import type { PastConcession } from '../negotiation/library/pastConcession';
import type { ConcessionDocument } from './document';

const DAY_MS = 86_400_000;

/** Documents as the method sees them: with their age on a day. A day that is still to come counts as today (clocks differ). */
export function pastConcessions(
  documents: readonly ConcessionDocument[],
  today: Date,
): readonly PastConcession[] {
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return documents.flatMap((document): readonly PastConcession[] => {
    const { own, mirror, date, outcome, measure, name, lessons } = document;
    const ours = tripleOf(own);
    if (ours === null) return [];
    return [
      {
        type: document.type,
        industry: document.industry,
        counterparty: document.counterparty,
        // Deals whose names were left out are still told apart.
        deal: document.deal === '' ? `#${document.group}` : document.deal,
        age: date === null ? null : Math.max(0, Math.round((now - Date.parse(date)) / DAY_MS)),
        direction: document.direction,
        own: ours,
        mirror: mirror && tripleOf(mirror),
        outcome: outcome ?? '',
        ...(outcome && { status: outcome }),
        ...(measure === 'one' && { measure }),
        ...(name !== '' && { name }),
        ...(lessons !== '' && { lessons }),
        id: document._id,
      },
    ];
  });
}

function tripleOf([value, leverage = value, relationship = value]: readonly number[]): Scores | null {
  return isScore(value) && isScore(leverage) && isScore(relationship)
    ? [value, leverage, relationship]
    : null;
}
