import type { Parties } from '../../vocabulary/headingReader';
import type { Candidate } from './candidate';
import { saidOf } from './otherLists';
import { sharedNames } from './pairedLists';

/**
 * Whether a list stands by itself: it holds both sides' scores, or one side's together with which way each row goes, or another
 * list of the workbook completes it, the other side's scores of the same concessions or the other half of the deal.
 */
export function isCompleted(one: Candidate, all: readonly Candidate[], parties: Parties): boolean {
  const { layout } = one;
  if (layout.isBare !== true) return true;
  const others = all.filter((other) => other !== one);
  if (layout.areTheirs === true)
    return others.some((other) => other.layout.areTheirs !== true && sharedNames(one, other) >= 0.5);
  if (layout.columns.direction !== null || layout.ticks?.direction != null) return true;
  const way = saidOf(one, parties).direction;
  return others.some((other) => {
    if (other.layout.areTheirs === true) return sharedNames(one, other) >= 0.5;
    const said = saidOf(other, parties).direction;
    return way !== null && said !== null && way !== said;
  });
}
