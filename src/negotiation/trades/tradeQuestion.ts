import type { Concession, Status } from '../concession';

/** What the trade finder is asked. Rows are named by their 1-based worksheet row. */
export interface TradeQuestion {
  /** All scored rows of the deal, agreed ones too. */
  readonly rows: readonly Concession[];
  /** Named rows without own scores; they are only told among the rows left out. */
  readonly unscored: readonly { readonly row: number; readonly name: string; readonly status: Status }[];
  /** Rows that may be traded although the method says keep. */
  readonly ticked: readonly number[];
  /** Rows that every package has to hold. */
  readonly mustHave: readonly number[];
  /** Of each group at most one row may end up in the deal, agreed rows included. Groups may overlap. */
  readonly exclusive: readonly (readonly number[])[];
  /** Only packages that leave our share of the created value at or below the cap. */
  readonly capped: boolean;
  /** The least we would accept from a package, in points; null when we have not set one. */
  readonly reservation: number | null;
}

/** A question about these rows that asks for nothing special, but for what is given. */
export function tradeQuestion(
  rows: readonly Concession[],
  given: Partial<Omit<TradeQuestion, 'rows'>> = {},
): TradeQuestion {
  return {
    unscored: [],
    ticked: [],
    mustHave: [],
    exclusive: [],
    capped: false,
    reservation: null,
    ...given,
    rows,
  };
}
