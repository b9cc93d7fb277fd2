import type { Writer } from '../writing/step';
import { startingFrom } from '../writing/startingFrom';
import { same, writerIn } from '../writing/writer';
import type { DealSettings } from '../deal/dealSettings';
import { markerTag } from '../../formulas/marker';
import { formulaListOf } from '../formulas/formulaList';
import { bodySpan } from '../template/bodySpan';
import { type Refusal } from '../refusal';
import { formulaObstacle } from '../template/formulaObstacle';
import {
  cellBeside,
  cellsBesideIn,
  findResultColumns,
  requestCellsBeside,
  type CellsBeside,
} from '../formulas/findResultColumns';
import { LABEL } from '../formulas/resultColumns';
import { NO_BUDGETS } from '../../negotiation/budget';
import type { TemplateReading } from '../template/reading';
import { listNow, type ListToWrite } from '../reading/listNow';
import { addFormatsStep, type FormatReplacement } from './addFormatsStep';
import { readOwnFormats, requestFormats } from './ownFormats';
import { budgetsFor } from '../review/oneScoreReview';
import { planBlanks, planHighlights } from './planHighlights';
import { removeFormatsStep, type FormatsToRemove } from './removeFormatsStep';

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
 * Puts our highlights on the list, in place of those that stood there: first the new ones, and only when it was seen that the
 * list still stands there, the old ones go. They are live conditional formats in native formulas; the user's own formats, fills
 * and values are not touched. One round trip to read, two more only where the sheet has conditional formats
 * already, one to write, seven more where ours are replaced. Needs ExcelApi 1.9.
 *
 * @param options.onlyIfThere leaves a sheet without highlights of ours alone, and answers null then
 * @param options.withReading false: our Reading column is about to go
 */
export async function writeHighlights(
  writer: Writer,
  { reading, deal, sheet: key, expected }: ListToWrite,
  {
    onlyIfThere = false,
    withReading = true,
  }: {
    readonly onlyIfThere?: boolean;
    readonly withReading?: boolean;
  } = {},
): Promise<HighlightOutcome | { readonly kind: 'moved' } | null> {
  const { context } = writer;
  const { place } = reading;
  const inTheWay = formulaObstacle(reading);
  if (inTheWay !== null) return onlyIfThere ? null : { kind: 'refused', refusal: inTheWay };
  const sheet = context.workbook.worksheets.getItem(key);
  const span = bodySpan(place.columns);
  // The row below too: a list that has grown in the meantime is planned anew.
  const rowCount = place.lastRow - place.headerRow + 2;
  const list = sheet.getRangeByIndexes(place.headerRow - 1, span.first, rowCount, span.last - span.first + 1);
  list.load('values,formulas');
  const { protection } = sheet;
  protection.load('protected');
  const beside = requestCellsBeside(sheet, place);
  const collection = requestFormats(sheet);
  await context.sync();
  const [own = { ours: [], others: 0 }] = await readOwnFormats(context, [key], [collection]);
  const cells = cellsBesideIn(beside, place);
  const results = withReading ? findResultColumns(cells, place) : NO_COLUMNS;
  const blanks =
    deal.discreet === 'nothing' ? planBlanks(columnsFrom(results, cells, place), place.lastRow) : [];
  const isHighlighted = own.ours.some(({ formula }) => markerTag(formula) !== 'discreet');
  if (onlyIfThere && own.ours.length === 0 && blanks.length === 0) return null;
  if (expected !== null && !same(expected, list.formulas)) return { kind: 'moved' };

  const highlights = planHighlights({
    ...formulaListOf(
      reading,
      { firstColumn: span.first, values: list.values.slice(place.firstRow - place.headerRow, -1) },
      deal,
    ),
    place,
    // Formulas would count rows without a Status cell as agreed, whatever the user has answered.
    budgets: isNothingAgreed(reading) ? NO_BUDGETS : budgetsFor(place.measure, deal.budgets),
    readingColumn: results.get('reading')?.column ?? null,
    discreet: deal.discreet !== 'off',
  });
  const plan = [...(onlyIfThere && !isHighlighted ? [] : highlights), ...blanks];
  const exchange: FormatReplacement = { mayGo: null };
  if (plan.length > 0) {
    const added = await writer.write(
      startingFrom(
        addFormatsStep({
          sheet: { id: key, name: place.sheet },
          watched: { row: place.headerRow - 1, column: span.first, formulas: list.formulas },
          formats: plan.map((planned) => ({ ...planned, priority: null })),
          exchange,
        }),
        { ...own, formulas: list.formulas, isProtected: protection.protected },
      ),
    );
    if (added.kind !== 'written') return added;
  }
  if (own.ours.length > 0) {
    const old = new Set(own.ours.map(({ id }) => id));
    const gone = await writer.write(
      removeFormatsStep({ sheets: [key], only: old, anew: highlightAnew, exchange }),
    );
    if (gone.kind !== 'written') return gone;
  }
  return { kind: 'applied', sheet: place.sheet, written: plan.length, replaced: own.ours.length };
}

const NO_COLUMNS: ReturnType<typeof findResultColumns> = new Map();

/** Our columns from their headings on, or from our label above them. */
function columnsFrom(
  results: ReturnType<typeof findResultColumns>,
  cells: CellsBeside,
  { headerRow }: TemplateReading['place'],
) {
  return [...results.values()].map(({ column }) => {
    const isLabelled = headerRow > 1 && cellBeside(cells, headerRow - 2, column) === LABEL;
    return { column, firstRow: isLabelled ? headerRow - 1 : headerRow };
  });
}

/** Highlights the list that is on a sheet by now, for the deal that is kept by now. */
export const highlightAnew: FormatsToRemove['anew'] = {
  hasList: async (context, sheet) => (await listNow(context, sheet)) !== null,
  write: async (writer, sheet) => {
    const list = await listNow(writer.context, sheet);
    const outcome = list === null ? null : await writeHighlights(writer, list);
    return outcome === null || outcome.kind === 'applied' ? 'written' : outcome;
  },
};

/** The same at once, where nobody else is at work and nothing is remembered. */
export async function applyHighlights(
  context: Excel.RequestContext,
  reading: TemplateReading,
  deal: DealSettings,
): Promise<HighlightOutcome> {
  const list = { reading, deal, sheet: reading.place.sheet, expected: null };
  const outcome = await writeHighlights(writerIn(context, null), list);
  return outcome?.kind === 'applied' || outcome?.kind === 'refused'
    ? outcome
    : { kind: 'refused', refusal: { kind: 'moved meanwhile' } };
}

/** A list without a Status column in which nothing counts as agreed, by what its headings or the user say. */
function isNothingAgreed({ place, rows }: TemplateReading): boolean {
  return place.columns.status === null && rows.every(({ status }) => status !== 'agreed');
}
