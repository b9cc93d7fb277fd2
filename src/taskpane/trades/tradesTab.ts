import type { Concession } from '../../negotiation/concession';

/** What the view shows: the offer on the table, three to put side by side, or one by its aim. */
export const TRADES_TABS = ['table', 'three', 'one'] as const;
export type TradesTab = (typeof TRADES_TABS)[number];

export const TAB_WORDS: Readonly<Record<TradesTab, string>> = {
  table: 'On the table',
  three: 'Three at once',
  one: 'One offer',
};

/** What the user chose; until then the table, if anything lies on it. */
export function tabShown(chosen: TradesTab | null, rows: readonly Pick<Concession, 'status'>[]): TradesTab {
  const lies = rows.some(({ status }) => status === 'offered' || status === 'asked');
  return chosen ?? (lies ? 'table' : 'one');
}
