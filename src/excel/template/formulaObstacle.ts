import type { Refusal } from '../refusal';
import type { TemplateDoubt } from './doubt';
import type { TemplateReading } from './reading';

/** The doubts on which everything else rests: while one of them is open nothing is written or kept. */
const FIRST: readonly TemplateDoubt['about'][] = ['direction', 'side', 'scale'];

/** The refusal of writing or keeping anything while a doubt about direction, side or scale is open; else null. */
export function openDoubt({ place, doubts }: Pick<TemplateReading, 'place' | 'doubts'>): Refusal | null {
  const doubt = doubts.find(({ about }) => FIRST.includes(about));
  if (doubt === undefined) return null;
  return { kind: 'open doubt', sheet: place.sheet, cells: doubt.cells, question: doubt.question };
}

/**
 * The refusal of everything that writes formulas over a list in which what they need does not stand in cells of each row, or
 * is in doubt; else null.
 */
export function formulaObstacle(reading: Pick<TemplateReading, 'place' | 'doubts'>): Refusal | null {
  const { sheet, scorers, isInterpreted } = reading.place;
  if (scorers?.areOwn === true)
    return { kind: 'several scorers', sheet, names: scorers.people.map(({ name }) => name) };
  const doubt = openDoubt(reading);
  if (doubt !== null) return doubt;
  return isInterpreted === true
    ? { kind: 'not in cells', sheet, what: 'words or scores in other rows in place of each row’s own cells' }
    : null;
}
