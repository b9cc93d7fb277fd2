import { foldText } from '../negotiation/foldText';
import type { ConcessionContent, ConcessionDocument } from './document';

/** The deals of a library, made ready for recognising one of them. */
export interface HeldDeals {
  /** The rows of the deal that bears these names; none where the library holds no such deal. */
  readonly named: (deal: string, counterparty: string) => readonly ConcessionDocument[];
  /**
   * The rows of the deal that shares most rows with these, each row of theirs for one of ours; none where none shares any.
   *
   * @param isNameless looks among deals alone whose names were left out
   */
  readonly likest: (keys: readonly string[], isNameless: boolean) => LikeDeal;
}

export interface LikeDeal {
  readonly rows: readonly ConcessionDocument[];
  /** How many of the rows are shared. */
  readonly shared: number;
}

/** By what is held: a library of many deals is gone through once, and not at every letter that is typed. */
const made = new WeakMap<readonly ConcessionDocument[], HeldDeals>();

export function heldDeals(held: readonly ConcessionDocument[]): HeldDeals {
  const known = made.get(held) ?? madeOf(held);
  made.set(held, known);
  return known;
}

function madeOf(held: readonly ConcessionDocument[]): HeldDeals {
  const groups = new Map<string, ConcessionDocument[]>();
  for (const one of held) {
    const rows = groups.get(one.group);
    if (rows) rows.push(one);
    else groups.set(one.group, [one]);
  }
  const byNames = new Map<string, readonly ConcessionDocument[]>();
  const byKey = new Map<string, Set<readonly ConcessionDocument[]>>();
  for (const rows of groups.values()) {
    for (const { deal, counterparty } of rows) {
      const names = namesKey(deal, counterparty);
      if (!byNames.has(names)) byNames.set(names, rows);
    }
    for (const row of rows) {
      const key = scoreKey(row);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(rows));
    }
  }
  return {
    named: (deal, counterparty) => byNames.get(namesKey(deal, counterparty)) ?? [],
    likest: (keys, isNameless) => {
      const candidates = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
      let best: LikeDeal = { rows: [], shared: 0 };
      for (const rows of candidates) {
        if (isNameless && rows.some(({ deal }) => foldText(deal) !== '')) continue;
        const shared = countShared(keys, rows);
        if (shared > best.shared) best = { rows, shared };
      }
      return best;
    },
  };
}

/** What two rows of the same deal share however they are named. */
export function scoreKey({
  type,
  date,
  direction,
  measure,
  own,
  mirror,
}: Omit<ConcessionContent, 'group'>): string {
  return JSON.stringify([foldText(type), date, direction, measure, own, mirror]);
}

function countShared(keys: readonly string[], rows: readonly ConcessionDocument[]): number {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  return rows.filter((row) => {
    const key = scoreKey(row);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  }).length;
}

const namesKey = (deal: string, counterparty: string) => `${foldText(deal)}|${foldText(counterparty)}`;
