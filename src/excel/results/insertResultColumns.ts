import type { DealSettings } from '../deal/dealSettings';
import { cellAddress } from '../../cells/a1';
import { startingFrom } from '../writing/startingFrom';
import type { Writer } from '../writing/step';
import { same } from '../writing/writer';
import { bodyRowKinds, formulaListOf } from '../formulas/formulaList';
import type { Refusal } from '../refusal';
import { formulaObstacle } from '../template/formulaObstacle';
import type { ResultTag } from '../../formulas/resultTags';
import type { TemplateReading } from '../template/reading';
import { readBeside, type ListWithBeside } from './besideList';
import type { ColumnLooks } from './columnLooks';
import { readColumns, type ColumnsState, type ListOnSheet } from './columnsState';
import { insertStep } from './insertStep';
import type { ListToWrite } from '../reading/listNow';
import { planResultColumns, type ResultPlan } from './planResultColumns';
import { refreshAnew, writeFormulasOf } from './refreshColumns';
import { removeColumns, type PendingLooks } from './removeResultColumns';
import { takeAddedAway } from './takeAddedAway';
import { unfinishedColumns } from './unfinishedColumns';
import { rowsAtOnce } from './writeResultColumns';

export interface ResultColumnOptions {
  /** Also what has been given so far, per dimension and in total. */
  readonly running: boolean;
  /** Zero-based worksheet column to start at; null: right beside the list. */
  readonly at: number | null;
}

export type ResultColumnOutcome =
  | {
      readonly kind: 'inserted';
      readonly sheet: string;
      /** Headings of the columns that were added, and of those that stood there and were refreshed. */
      readonly added: readonly string[];
      readonly refreshed: readonly string[];
      /** First heading cell of what was added, A1 without the sheet; null when nothing was. */
      readonly address: string | null;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface InsertOptions extends ResultColumnOptions {
  /** Told in an undo, which columns stay because the user wrote into them, by their headings. */
  readonly onKept?: (headings: readonly string[]) => void;
  /** Told what Excel changed by itself and could not be put right. */
  readonly onNote?: (note: string) => void;
}

/**
 * Adds the result columns to the list, as live native formulas in free cells, or says which cells are in the way. Doing it again
 * writes nothing twice: formulas follow changed settings, cells that the user overwrote stay theirs, and columns that were begun
 * and never finished are made whole. One round trip to read, a second where the columns do not stand right beside the list's own,
 * one to write; more where columns are refreshed, and beyond some thousand rows for Excel's limit of 5 MB each.
 * Needs ExcelApi 1.4.
 */
export async function insertColumns(
  writer: Writer,
  { sheet: id, reading, deal, expected }: ListToWrite,
  options: InsertOptions,
): Promise<ResultColumnOutcome | { readonly kind: 'moved' }> {
  const { context } = writer;
  const { place } = reading;
  const inTheWay = formulaObstacle(reading);
  if (inTheWay !== null) return { kind: 'refused', refusal: inTheWay };
  const list: ListOnSheet = { sheet: { id, name: place.sheet }, place };
  let there = await readBeside(context, list);
  if (there.seen.isProtected)
    return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: place.sheet } };
  if (expected !== null && !same(expected, there.seen.list)) return { kind: 'moved' };

  const begun = unfinishedColumns(there.beside, place, there.record);
  if (begun.length > 0) {
    const cleaned = await removeColumns(writer, {
      list,
      reading,
      only: new Set(begun.map(({ tag }) => tag)),
    });
    if (cleaned.kind !== 'removed') return cleaned;
    there = await readBeside(context, list);
  }
  const plan = planFor(reading, deal, there, options);
  if (plan.kind === 'refused') return plan;

  const [first] = plan.added;
  if (first !== undefined) {
    const outcome = await add(writer, list, reading, there, plan, options);
    if (outcome.kind !== 'inserted') return outcome;
  }
  const refreshed = await writeFormulasOf(writer, list, plan.refreshed, {
    from: 0,
    expected: there.seen.list,
    anew: refreshAnew(id),
  });
  if (refreshed.kind !== 'written') return refreshed;
  if (refreshed.note !== null) options.onNote?.(refreshed.note);
  return {
    kind: 'inserted',
    sheet: place.sheet,
    added: plan.added.map(({ title }) => title),
    refreshed: plan.refreshed.map(({ title }) => title),
    address: first === undefined ? null : cellAddress(place.headerRow - 1, first.column),
  };
}

function planFor(
  reading: TemplateReading,
  deal: DealSettings,
  { body, beside, seen }: ListWithBeside,
  { running, at }: ResultColumnOptions,
): ResultPlan {
  return planResultColumns({
    list: formulaListOf(reading, body, deal),
    place: reading.place,
    rows: bodyRowKinds(reading, body),
    beside,
    table: seen.table && {
      lastColumn: seen.table.column + seen.table.headings.length - 1,
      headings: seen.table.headings,
    },
    running,
    at,
  });
}

async function add(
  writer: Writer,
  list: ListOnSheet,
  reading: TemplateReading,
  there: ListWithBeside,
  plan: Extract<ResultPlan, { readonly kind: 'planned' }>,
  { onKept, onNote }: InsertOptions,
): Promise<
  | { readonly kind: 'inserted' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'moved' }
> {
  const rowCount = rowsAtOnce(plan.added);
  const near = plan.added.map(({ column }) => there.near.find((one) => one.column === column));
  const known = near.filter((one) => one !== undefined);
  const state: ColumnsState =
    known.length === near.length
      ? { ...there.seen, columns: known }
      : await readColumns(
          writer.context,
          list,
          plan.added.map(({ column }) => column),
        );
  const pending: PendingLooks = { looks: null };
  const outcome = await writer.write(
    startingFrom(
      insertStep({
        ...list,
        plan,
        heading: there.heading,
        rowCount,
        expected: there.seen.list,
        inverse: (context, before) => {
          const looks = new Map<ResultTag, ColumnLooks>();
          plan.added.forEach(({ tag }, i) => {
            const was = before.columns[i]?.looks;
            if (was) looks.set(tag, was);
          });
          return takeAddedAway(context, {
            sheet: list.sheet,
            reading,
            looks,
            pending,
            onKept: onKept ?? (() => undefined),
          });
        },
      }),
      state,
    ),
  );
  if (outcome.kind !== 'written') return outcome;
  // An undo takes the columns as a whole.
  const rest = await writeFormulasOf(writer, list, plan.added, {
    from: rowCount,
    expected: there.seen.list,
    anew: null,
  });
  if (rest.kind !== 'written') return rest;
  const note = outcome.note ?? rest.note;
  if (note !== null) onNote?.(note);
  return { kind: 'inserted' };
}
