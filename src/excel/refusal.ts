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
      /** Rows are to come right below the list. */
      readonly kind: 'no room for rows';
      readonly sheet: string;
      /** The user's first cell that is in the way, A1 without the sheet. */
      readonly address: string;
    }
  /** The list would not be read as it is now with the rows that are to come. */
  | { readonly kind: 'rows read otherwise'; readonly sheet: string }
  /** The list shows rows of other lists, on which new ones have to be written. */
  | { readonly kind: 'rows of other lists'; readonly sheet: string }
  | {
      readonly kind: 'notes in the way';
      readonly sheet: string;
      /** The user's first cell below or beside our report that a longer one would cover, A1 without the sheet. */
      readonly address: string;
    }
  | {
      /** Formulas read one cell a score; here each score of ours is the mean of several people's. */
      readonly kind: 'several scorers';
      readonly sheet: string;
      readonly names: readonly string[];
    }
  | {
      /** What formulas need does not stand in cells of each row; `what` stands there in its place. */
      readonly kind: 'not in cells';
      readonly sheet: string;
      readonly what: string;
    }
  | {
      /** A question about the list on which everything else rests. */
      readonly kind: 'open doubt';
      readonly sheet: string;
      readonly cells: readonly string[];
      readonly question: string;
    }
  /** Others moved its rows in the very moment of writing, several times in a row. */
  | { readonly kind: 'moved meanwhile' }
  /** Several rows of that name, of which any may be the one that was meant. */
  | { readonly kind: 'which row'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'row gone'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'list gone' }
  | {
      /** Another concession stands there than the one for which a change was announced. */
      readonly kind: 'row changed';
      readonly sheet: string;
      /** 1-based. */
      readonly row: number;
      readonly name: string;
    }
  | {
      /** A cell does not hold any more what the announcement said. */
      readonly kind: 'cell changed';
      readonly sheet: string;
      /** A1 without the sheet. */
      readonly address: string;
    }
  | {
      /** They show parts of a result that a formula fills into several cells; writing there would break it. */
      readonly kind: 'spilled cells';
      readonly sheet: string;
      /** A1 without the sheet. */
      readonly address: string;
    }
  | { readonly kind: 'no column'; readonly sheet: string; readonly column: 'status' | 'session' | 'mirror' }
  /** The deal's settings were kept by a newer version of the add-in, which this one cannot read. */
  | { readonly kind: 'newer settings' }
  | { readonly kind: 'nothing to keep' }
  | {
      /** Kept in the meantime, so that making the change would replace something unannounced. */
      readonly kind: 'recorded already';
      /** 0: the baseline. */
      readonly session: number;
    }
  | {
      /** The review would be written to another sheet than the one announced. */
      readonly kind: 'other review sheet';
      readonly sheet: string;
    }
  /** No lists that stand apart and plainly belong to one deal. */
  | { readonly kind: 'nothing to bring together' }
  /** A cell of the list of formulas with no cell of the user's own behind it. */
  | { readonly kind: 'no own cell'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'names need LAMBDA' };
