import type { TemplatePlace } from './template/reading';

/** Why a command changed nothing, as data; `explain.ts` turns it into a sentence. */
export type Refusal =
  | { readonly kind: 'no template' }
  | { readonly kind: 'protected sheet'; readonly sheet: string }
  | { readonly kind: 'protected workbook' }
  | {
      readonly kind: 'occupied';
      /** The user's cells that are in the way, A1 without the sheet. */
      readonly address: string;
      /** Where the columns would fit instead, A1 of the first heading cell without the sheet. */
      readonly instead: string;
    }
  | {
      readonly kind: 'no room below';
      readonly sheet: string;
      /** The user's first cell that is in the way, A1 without the sheet. */
      readonly address: string;
    }
  | {
      /** Formulas read one cell a score; here each score of ours is the mean of several people's. */
      readonly kind: 'several scorers';
      readonly sheet: string;
      readonly names: readonly string[];
    }
  | { readonly kind: 'names need LAMBDA' };

/** The refusal of everything that writes formulas over a list in which our scores have no columns of their own; else null. */
export function scorersInTheWay({ sheet, scorers }: TemplatePlace): Refusal | null {
  if (scorers?.areOwn !== true) return null;
  return { kind: 'several scorers', sheet, names: scorers.people.map(({ name }) => name) };
}
