import type { DealSettings } from '../deal/deal';
import { cellAddress } from '../../cells/a1';
import { bodyRowKinds, templateGround } from '../formulas/templateGround';
import { bodySpan } from '../template/bodySpan';
import { type Refusal } from '../refusal';
import { scorersInTheWay } from '../template/scorersInTheWay';
import type { TemplateReading } from '../template/reading';
import { cellsBesideIn, requestCellsBeside } from './findResultColumns';
import { headingStyleIn, requestHeadingStyle } from './headingStyle';
import { planResultColumns } from './planResultColumns';
import { writeAddedColumns, writeFormulas } from './writeResultColumns';

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

/**
 * Adds the result columns to the template, as live native formulas in free cells, or says which cells are in the way. Doing
 * it again writes nothing twice: formulas follow changed settings, and cells that the user overwrote stay theirs.
 * One round trip to read, one to write (more only beyond some thousand rows, for Excel's limit of 5 MB each).
 * Needs ExcelApi 1.4.
 */
export async function insertResultColumns(
  context: Excel.RequestContext,
  reading: TemplateReading,
  deal: DealSettings,
  options: ResultColumnOptions = { running: false, at: null },
): Promise<ResultColumnOutcome> {
  const { place } = reading;
  const inTheWay = scorersInTheWay(place);
  if (inTheWay !== null) return { kind: 'refused', refusal: inTheWay };
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const span = bodySpan(place.columns);
  const body = sheet.getRangeByIndexes(
    place.firstRow - 1,
    span.first,
    place.lastRow - place.firstRow + 1,
    span.last - span.first + 1,
  );
  body.load('values');
  const { protection } = sheet;
  protection.load('protected');
  const beside = requestCellsBeside(sheet, place);
  const heading = requestHeadingStyle(sheet.getCell(place.headerRow - 1, span.last));
  const table = place.table === null ? null : sheet.tables.getItem(place.table);
  const headings = table?.getHeaderRowRange();
  headings?.load('values,columnIndex,columnCount');
  await context.sync();

  if (protection.protected)
    return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: place.sheet } };
  const bodyCells = { firstColumn: span.first, values: body.values };
  const plan = planResultColumns({
    ground: templateGround(reading, bodyCells, deal),
    place,
    rows: bodyRowKinds(reading, bodyCells),
    beside: cellsBesideIn(beside, place),
    table: headings
      ? {
          lastColumn: headings.columnIndex + headings.columnCount - 1,
          headings: (headings.values[0] ?? []).map(String),
        }
      : null,
    ...options,
  });
  if (plan.kind === 'refused') return plan;

  const [first] = plan.added;
  writeAddedColumns({
    sheet,
    place,
    plan,
    heading: headingStyleIn(heading),
    table: plan.inTable ? table : null,
  });
  await writeFormulas(context, sheet, place, [...plan.refreshed, ...plan.added]);
  return {
    kind: 'inserted',
    sheet: place.sheet,
    added: plan.added.map(({ title }) => title),
    refreshed: plan.refreshed.map(({ title }) => title),
    address: first === undefined ? null : cellAddress(place.headerRow - 1, first.column),
  };
}
