import type { Concession, Direction, Scores, Triple } from '../concession';
import { netPosition } from '../netPosition';
import type { MethodSettings } from '../settings';
import { normalisedWeights } from '../weights';

/** One change that a package makes: a row added to the deal, or an agreed row taken out of it. */
export interface TradeItem {
  /** 1-based worksheet row. */
  readonly row: number;
  readonly name: string;
  readonly direction: Direction;
  readonly change: 'add' | 'drop';
  /** What the change brings us, in points; a give added costs, so it is negative. */
  readonly us: number;
  /** What it brings them, on our estimates. */
  readonly them: number;
  /** Their part by dimension, weighted; the three add up to `them`. */
  readonly theirs: Triple<number>;
  /** What it adds to our given scores, by dimension: those that the limits count. Nothing for a get. */
  readonly spends: Triple<number>;
}

export type ItemSettings = Pick<MethodSettings, 'weights' | 'zeroBased'>;

/**
 * What adding a row to the deal, or dropping it, changes for each side. The sums are those of the net position, so an
 * offer that is agreed moves the net position by exactly what was promised here.
 *
 * @example a give, own 2/2/2 and mirror 5/6/4 → us -6, them 15, theirs 5/6/4, spends 2/2/2; dropped: us 6, them -15
 */
export function tradeItem(
  row: Concession,
  mirror: Scores,
  settings: ItemSettings,
  change: TradeItem['change'] = 'add',
): TradeItem {
  const { us, them } = netPosition([{ ...row, mirror, status: 'agreed' }], settings);
  const turn = change === 'add' ? 1 : -1;
  const isGive = row.direction === 'give';
  const weights = normalisedWeights(settings.weights);
  const base = settings.zeroBased ? 1 : 0;
  // Adding 0 makes a plain 0 of a −0.
  const part = (i: 0 | 1 | 2) => (isGive ? turn : -turn) * weights[i] * (mirror[i] - base) + 0;
  const spent = (i: 0 | 1 | 2) => (isGive ? turn * row.own[i] : 0);
  return {
    row: row.row,
    name: row.name,
    direction: row.direction,
    change,
    us: turn * us + 0,
    them: turn * them + 0,
    theirs: [part(0), part(1), part(2)],
    spends: [spent(0), spent(1), spent(2)],
  };
}
