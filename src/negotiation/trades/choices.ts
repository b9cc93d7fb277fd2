import { joiningRule, tiedItems, type ExclusiveGroups, type JoiningRule } from './exclusiveGroups';
import type { TradeItem } from './tradeItem';

/** What may be put into packages. */
export interface TradeGround {
  /** In every package; they can stand together and are no more than `maxItems`. */
  readonly required: readonly TradeItem[];
  /** May be in a package; each can stand with the required ones. In sheet order. */
  readonly free: readonly TradeItem[];
  readonly exclusive: ExclusiveGroups;
  /** Rows that are agreed. */
  readonly agreed: ReadonlySet<number>;
  readonly maxItems: number;
}

/** Items that go in together: one decision of the search. Never empty. */
export type Choice = readonly TradeItem[];

/** The decisions of the search, one after the other: at each, one choice or none. */
export interface Decisions {
  readonly stages: readonly (readonly Choice[])[];
  /** False when so many rows are tied to each other that not every choice among them was listed. */
  readonly complete: boolean;
}

/** Every way to choose from rows that are tied to each other, fewest items first; at most `bound` of them. */
function waysToChoose(lot: readonly TradeItem[], mayJoin: JoiningRule, most: number, bound: number) {
  // Dropping makes room and adding only takes it: with the drops first, a set that cannot stand never will.
  const ordered = [
    ...lot.filter((item) => item.change === 'drop'),
    ...lot.filter((item) => item.change === 'add'),
  ];
  const ways: Choice[] = [];
  let sets: { readonly items: Choice; readonly next: number }[] = [{ items: [], next: 0 }];
  for (let size = 1; size <= most && sets.length > 0; size += 1) {
    const larger: typeof sets = [];
    for (const { items, next } of sets)
      for (const [ahead, item] of ordered.slice(next).entries()) {
        if (!mayJoin(item, items)) continue;
        const set = [...items, item];
        if (ways.length >= bound) return { ways, complete: false };
        ways.push(set);
        larger.push({ items: set, next: next + ahead + 1 });
      }
    sets = larger;
  }
  return { ways, complete: true };
}

/**
 * Splits the free rows into decisions that do not touch each other: a row alone, or rows that exclude each other.
 * Exclusion is thereby exact: whatever the search combines can stand together.
 *
 * @example free rows 5, 6 (excluding each other) and 7 → stages [[[5], [6]], [[7]]]
 */
export function decisionsOf(ground: TradeGround, bound: number): Decisions {
  const most = ground.maxItems - ground.required.length;
  const mayJoin = joiningRule(ground.exclusive, ground.agreed);
  let complete = true;
  const stages = tiedItems(ground.free, ground.exclusive).map((lot) => {
    const found = waysToChoose(lot, mayJoin, most, bound);
    complete &&= found.complete;
    return found.ways;
  });
  return { stages: stages.filter((ways) => ways.length > 0), complete };
}
