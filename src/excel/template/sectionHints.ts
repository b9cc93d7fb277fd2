import type { Direction } from '../../negotiation/concession';
import { sideNamed } from '../../vocabulary/sideNamed';
import type { Body, Section } from './bodyRows';

/** The sections, by their row, that have rows of their own before the next one begins; others stand over sections. */
export function sectionsWithRows(body: Body): ReadonlySet<number> {
  const chains = [...new Set(body.sectionsOf.values())];
  return new Set(chains.flatMap((chain) => chain.at(-1)?.row ?? []));
}

/**
 * Sections that may say which way their rows go and cannot be told: such as name a side ("Things our board expects back"), and such
 * as follow on the rows of one that does say it. Under a heading over headings, "We give" over "Commercial" and "Legal", nothing is
 * unclear.
 */
export function unclearSections(
  body: Body,
  own: ReadonlySet<number>,
  directionIn: (text: string) => Direction | null,
): readonly Section[] {
  const toldBy = new Map<number, Section | null>();
  const found: Section[] = [];
  for (const chain of new Set(body.sectionsOf.values())) {
    const section = chain.at(-1);
    if (section === undefined) continue;
    const told = nearestTold(chain, toldBy, directionIn);
    toldBy.set(section.row, told);
    if (told === section) continue;
    const isUnclear =
      told === null ? sideNamed(section.text, { us: '', them: '' }) !== null : own.has(told.row);
    if (isUnclear) found.push(section);
  }
  return found;
}

/** The nearest section that says a way; what was found for an earlier one is not looked for again. */
function nearestTold(
  chain: readonly Section[],
  toldBy: ReadonlyMap<number, Section | null>,
  directionIn: (text: string) => Direction | null,
): Section | null {
  for (let at = chain.length - 1; at >= 0; at--) {
    const section = chain[at];
    if (section === undefined) continue;
    const before = toldBy.get(section.row);
    if (before !== undefined) return before;
    if (directionIn(section.text) !== null) return section;
  }
  return null;
}
