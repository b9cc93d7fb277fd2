import { isOneToTen, scaleName } from '../../cells/scale';
import type { Refusal } from '../refusal';
import type { TemplateDoubt } from './doubt';
import type { TemplatePlace, TemplateReading } from './reading';

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
  const { sheet, scorers, isInterpreted, ticks } = reading.place;
  if (scorers?.areOwn === true)
    return { kind: 'several scorers', sheet, names: scorers.people.map(({ name }) => name) };
  const doubt = openDoubt(reading);
  if (doubt !== null) return doubt;
  const other = typingObstacle(reading.place);
  if (other !== null) return other;
  if (ticks !== undefined) return { kind: 'not in cells', sheet, what: 'ticks in place of directions' };
  return isInterpreted === true
    ? { kind: 'not in cells', sheet, what: 'headings or other rows in place of a word in each row' }
    : null;
}

/** The refusal of typing scores from 1 to 10 into a list whose own run on something else; else null. */
export function typingObstacle({ sheet, scale, measure }: TemplatePlace): Refusal | null {
  if (measure === 'one') return { kind: 'not in cells', sheet, what: 'one score a side' };
  if (scale === undefined || isOneToTen(scale)) return null;
  return { kind: 'not in cells', sheet, what: `scores on a scale of its own (${scaleName(scale)})` };
}
