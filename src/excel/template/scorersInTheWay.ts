import type { Refusal } from '../refusal';
import type { TemplatePlace } from './reading';

/** The refusal of everything that writes formulas over a list in which our scores have no columns of their own; else null. */
export function scorersInTheWay({ sheet, scorers }: TemplatePlace): Refusal | null {
  if (scorers?.areOwn !== true) return null;
  return { kind: 'several scorers', sheet, names: scorers.people.map(({ name }) => name) };
}
