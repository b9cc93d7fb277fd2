import type { NamedRow } from '../../excel/changes/writtenRow';
import { listGrid } from '../../excel/reading/listAsRead';
import { budgetsFor } from '../../excel/review/oneScoreReview';
import { unscoredRows } from '../../excel/review/rowDetails';
import type { OfferOptions } from '../../excel/deal/dealSettings';
import type { SessionReview } from '../../excel/review/sessionReview';
import type { Concession } from '../../negotiation/concession';
import { foldText } from '../../negotiation/foldText';
import { pointUnit } from '../../negotiation/pointUnit';
import type { MethodSettings } from '../../negotiation/settings';
import { reasonToLeaveOut } from '../../negotiation/trades/candidates';
import { tradeQuestion, type TradeQuestion } from '../../negotiation/trades/tradeQuestion';

/** What the user asks of the offers. */
export interface TradeWishes {
  /** Stay under the mark on our share; null until the user decides. */
  readonly capped: boolean | null;
  /** Keep the whole deal within the limits, where there are some. */
  readonly withinLimits: boolean;
  /** Keep the whole deal at or above our walk-away, where we have set one. */
  readonly aboveWalkAway: boolean;
  /** A whole number of {@link ITEM_CHOICES}. */
  readonly maxItems: number;
  /** Rows that the method would keep and the user lets be traded. */
  readonly considered: readonly NamedRow[];
  readonly mustHave: readonly NamedRow[];
  /** Rows of which at most one may be in the deal. */
  readonly eitherOr: readonly (readonly NamedRow[])[];
}

export const ITEM_CHOICES = [1, 2, 3, 4, 5, 6] as const;
export const NO_WISHES: TradeWishes = {
  capped: null,
  withinLimits: true,
  aboveWalkAway: true,
  maxItems: 4,
  considered: [],
  mustHave: [],
  eitherOr: [],
};

/**
 * The wishes that the workbook keeps, for the rows of today: a row that moved is found by its name, where it has one of its own;
 * what is no more in the list is let go.
 *
 * @example kept { mustHave: [{ row: 18, name: 'Reference' }] }, now in row 19 → mustHave [{ row: 19, name: 'Reference' }]
 */
export function keptWishes(
  { capped, withinLimits, aboveWalkAway, maxItems, mustHave, allowed, eitherOr }: OfferOptions,
  rows: readonly Concession[],
): TradeWishes {
  const today = (kept: NamedRow): readonly NamedRow[] => {
    const same = rows.filter(({ name }) => foldText(name) === foldText(kept.name));
    const found = same.find(({ row }) => row === kept.row) ?? (same.length === 1 ? same[0] : undefined);
    return found === undefined ? [] : [{ row: found.row, name: found.name }];
  };
  return {
    capped: capped ?? NO_WISHES.capped,
    withinLimits: withinLimits ?? NO_WISHES.withinLimits,
    aboveWalkAway: aboveWalkAway ?? NO_WISHES.aboveWalkAway,
    maxItems: maxItems ?? NO_WISHES.maxItems,
    considered: (allowed ?? []).flatMap(today),
    mustHave: (mustHave ?? []).flatMap(today),
    eitherOr: (eitherOr ?? []).map((group) => group.flatMap(today)).filter((group) => group.length > 1),
  };
}

/** The wishes as the workbook keeps them: only what differs from a new deal. */
export function optionsToKeep(wishes: TradeWishes): OfferOptions {
  const { capped, withinLimits, aboveWalkAway, maxItems, considered, mustHave, eitherOr } = wishes;
  return {
    ...(capped !== null && { capped }),
    ...(!withinLimits && { withinLimits }),
    ...(!aboveWalkAway && { aboveWalkAway }),
    ...(maxItems !== NO_WISHES.maxItems && { maxItems }),
    ...(mustHave.length > 0 && { mustHave }),
    ...(considered.length > 0 && { allowed: considered }),
    ...(eitherOr.length > 0 && { eitherOr }),
  };
}

/** Until the user decides: under the mark where the two sides will meet again. */
export function staysUnderMark(
  { capped }: TradeWishes,
  { deal: { relationship } }: Pick<SessionReview, 'deal'>,
): boolean {
  return capped ?? relationship === 'ongoing';
}

/** A tick belongs to the row and its name: where rows were inserted since, it does not pass to another. */
export function isTicked(ticked: readonly NamedRow[], { row, name }: NamedRow): boolean {
  return ticked.some((other) => other.row === row && other.name === name);
}

/** @example withTick([], { row: 7, name: 'Exclusivity' }, true)  // [{ row: 7, name: 'Exclusivity' }] */
export function withTick(
  ticked: readonly NamedRow[],
  { row, name }: NamedRow,
  isOn: boolean,
): readonly NamedRow[] {
  const others = ticked.filter((other) => other.row !== row);
  return isOn ? [...others, { row, name }] : others;
}

/** The rows that the user lets be traded although the method would keep them, in sheet order. */
export function consideredRows(
  rows: readonly Concession[],
  { considered }: TradeWishes,
  settings: MethodSettings,
): readonly Concession[] {
  return rows.filter(
    (row) => isTicked(considered, row) && reasonToLeaveOut(row, false, settings)?.kind === 'keep',
  );
}

/** The question to the trade finder. A must-have that can no longer be traded is let go. */
export function questionOf(
  reviewed: SessionReview,
  wishes: TradeWishes,
  settings: MethodSettings,
): TradeQuestion {
  const { reading } = reviewed;
  const { value } = reviewed.deal.walkAway;
  const grid = listGrid(reviewed);
  const numbers = (ticked: readonly NamedRow[]) =>
    reading.rows.filter((row) => isTicked(ticked, row)).map(({ row }) => row);
  const tradable = reading.rows.filter((row) => reasonToLeaveOut(row, true, settings) === null);
  return tradeQuestion(reading.rows, {
    unscored: grid === null ? [] : unscoredRows(grid, reading),
    ticked: numbers(wishes.considered),
    mustHave: tradable.filter((row) => isTicked(wishes.mustHave, row)).map(({ row }) => row),
    exclusive: wishes.eitherOr.map((group) => group.map(({ row }) => row)),
    capped: staysUnderMark(wishes, reviewed),
    withinLimits: wishes.withinLimits,
    budgets: budgetsFor(reading.place.measure, reviewed.deal.budgets),
    reservation: value === undefined ? null : value * pointUnit(reading.place.measure),
    aboveWalkAway: wishes.aboveWalkAway,
    measure: reading.place.measure ?? 'three',
  });
}

/** Whether the deal is settled: signed, or nothing is open any more. */
export function isSettled({ deal, reading }: Pick<SessionReview, 'deal' | 'reading'>): boolean {
  const isAgreed = reading.rows.some(({ status }) => status === 'agreed');
  const isOpen = reading.rows.some(({ status }) => OPEN.has(status));
  return isAgreed && (deal.signedOn !== null || !isOpen);
}

const OPEN: ReadonlySet<string> = new Set(['idea', 'offered', 'asked']);
