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
  | { readonly kind: 'names need LAMBDA' };
