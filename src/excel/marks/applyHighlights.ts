import type { DealSettings } from '../deal/deal';
import { templateGround } from '../formulas/templateGround';
import { bodySpan } from '../template/bodySpan';
import { type Refusal } from '../refusal';
import { scorersInTheWay } from '../template/scorersInTheWay';
import { cellsBesideIn, findResultColumns, requestCellsBeside } from '../results/findResultColumns';
import type { TemplateReading } from '../template/reading';
import { requestFormats, requestFormulas } from './ownFormats';
import { planHighlights } from './planHighlights';
import { writeHighlight } from './writeHighlight';

export interface HighlightOptions {
  /** Words and shapes without fills, for a screen that the other side can see. */
  readonly discreet: boolean;
}

export type HighlightOutcome =
  | {
      readonly kind: 'applied';
      readonly sheet: string;
      /** How many conditional formats were written, and how many of ours stood there before. */
      readonly written: number;
      readonly replaced: number;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Puts our highlights on the template, in place of those that stood there. They are live conditional formats in native
 * formulas; the user's own formats, fills and values are not touched. One round trip to read, a second only where the
 * sheet has conditional formats with formulas already, one to write. Needs ExcelApi 1.6.
 */
export async function applyHighlights(
  context: Excel.RequestContext,
  reading: TemplateReading,
  deal: DealSettings,
  options: HighlightOptions = { discreet: false },
): Promise<HighlightOutcome> {
  const { place } = reading;
  const inTheWay = scorersInTheWay(place);
  if (inTheWay !== null) return { kind: 'refused', refusal: inTheWay };
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const span = bodySpan(place.columns);
  const rowCount = place.lastRow - place.firstRow + 1;
  const body = sheet.getRangeByIndexes(place.firstRow - 1, span.first, rowCount, span.last - span.first + 1);
  body.load('values');
  const { protection } = sheet;
  protection.load('protected');
  const beside = requestCellsBeside(sheet, place);
  const collections = requestFormats([sheet]);
  await context.sync();

  if (protection.protected)
    return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: place.sheet } };
  const formats = requestFormulas([sheet], collections);
  if (formats.pending) await context.sync();

  const plan = planHighlights({
    ...templateGround(reading, { firstColumn: span.first, values: body.values }, deal),
    place,
    budgets: deal.budgets,
    readingColumn: findResultColumns(cellsBesideIn(beside, place)).get('reading')?.column ?? null,
    discreet: options.discreet,
  });
  const [own] = formats.sort();
  for (const format of own?.ours ?? []) format.delete();
  plan.forEach((planned, i) => writeHighlight(sheet, planned, (own?.others ?? 0) + i));
  await context.sync();
  return { kind: 'applied', sheet: place.sheet, written: plan.length, replaced: own?.ours.length ?? 0 };
}

/**
 * Writes our highlights anew if they are on the template's sheet already, such as after result columns came or went; leaves
 * a sheet without them alone.
 */
export async function refreshHighlights(
  context: Excel.RequestContext,
  reading: TemplateReading,
  deal: DealSettings,
  options?: HighlightOptions,
): Promise<HighlightOutcome | null> {
  const sheets = [context.workbook.worksheets.getItem(reading.place.sheet)];
  const collections = requestFormats(sheets);
  await context.sync();
  const formats = requestFormulas(sheets, collections);
  if (!formats.pending) return null;
  await context.sync();
  const isHighlighted = formats.sort().some(({ ours }) => ours.length > 0);
  return isHighlighted ? applyHighlights(context, reading, deal, options) : null;
}
