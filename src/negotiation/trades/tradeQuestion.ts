import { NO_BUDGETS, type Budgets } from '../budget';
import type { Concession, Status } from '../concession';
import type { ListMeasure } from '../pointUnit';

/** What the trade finder is asked. Rows are named by their 1-based worksheet row. */
export interface TradeQuestion {
  /** All scored rows of the deal, agreed ones too: caps, limits and walk-away are judged on the deal after a package. */
  readonly rows: readonly Concession[];
  /** Named rows without own scores; they are only told among the rows left out. */
  readonly unscored: readonly { readonly row: number; readonly name: string; readonly status: Status }[];
  /** Rows that may be traded although the method says keep; and given for the other side's sake although they cost leverage. */
  readonly ticked: readonly number[];
  /** Rows that every package has to hold. */
  readonly mustHave: readonly number[];
  /** Of each group at most one row may end up in the deal, agreed rows included. Groups may overlap. */
  readonly exclusive: readonly (readonly number[])[];
  /** Only packages that leave our share of what the whole deal creates at or below the cap. */
  readonly capped: boolean;
  /** The limits on what we give, in score points; null where there is none. */
  readonly budgets: Budgets;
  /** Only packages that keep the whole deal within the limits. */
  readonly withinLimits: boolean;
  /** The least that the whole deal must be worth to us, in points of the totals; null when we have not set one. */
  readonly reservation: number | null;
  /** Only packages that leave the whole deal at or above it. */
  readonly aboveWalkAway: boolean;
  /** Rows of the offer to which others are to be equal; null, or rows that are no offer: the one that is best for both. */
  readonly equalTo: readonly number[] | null;
  /** Where none are equal to that one, whether others may be looked for that are equal to another offer. */
  readonly equalToAny: boolean;
  /** What the rows' numbers are: of one score a side the dimensions say nothing. */
  readonly measure: ListMeasure;
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
    budgets: NO_BUDGETS,
    withinLimits: true,
    reservation: null,
    aboveWalkAway: false,
    equalTo: null,
    equalToAny: false,
    measure: 'three',
    ...given,
    rows,
  };
}
