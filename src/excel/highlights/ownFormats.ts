import { codeOf } from '../errorCode';
import { markerTag } from '../../formulas/marker';

/** A conditional format of ours as it was found. */
export interface OwnFormat {
  readonly id: string;
  /** Zero-based place among all formats of the sheet. */
  readonly priority: number;
  /** '' for one that was begun and never finished. */
  readonly formula: string;
}

/** The conditional formats of one sheet. */
export interface SheetFormats {
  /** Those with our marker, and halves of them: a rule without a formula is never the user's. The strongest first. */
  readonly ours: readonly OwnFormat[];
  /** How many belong to the user, those that cannot be read among them. */
  readonly others: number;
}

/** Asks for the formats of a sheet; read on with {@link readOwnFormats} after the next sync. */
export function requestFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  // Of one that cannot be read Excel answers its id and nothing else.
  formats.load('items/id');
  return formats;
}

/**
 * Tells ours by the marker in their formulas. No round trip where there are no formats, one for their kinds, one for the formulas
 * of those of kind Custom; two more only where one of them cannot be read, which is stepped over.
 *
 * @param sheets in the order of `collections`, by id or name
 */
export async function readOwnFormats(
  context: Excel.RequestContext,
  sheets: readonly string[],
  collections: readonly Excel.ConditionalFormatCollection[],
): Promise<readonly SheetFormats[]> {
  const all = collections.flatMap(({ items }, i) => items.map(({ id }) => ({ id, sheet: sheets[i] ?? '' })));
  const kinds = await readEach(context, all, ({ id, sheet }) => {
    const format = formatById(context, sheet, id);
    format.load('type,priority');
    return () => ({ id, sheet, type: format.type, priority: format.priority });
  });
  const custom = kinds.filter((one) => one?.type === 'Custom').filter((one) => one !== null);
  const read = await readEach(context, custom, ({ id, priority, sheet }) => {
    const { rule } = formatById(context, sheet, id).custom;
    rule.load('formula');
    return () => ({ id, priority, sheet, formula: rule.formula });
  });
  return sheets.map((name, i) => {
    const ours = read
      .flatMap((one) => (one !== null && one.sheet === name && isOurs(one.formula) ? [one] : []))
      .map(({ id, priority, formula }) => ({ id, priority, formula }))
      .sort((a, b) => a.priority - b.priority);
    return { ours, others: (collections[i]?.items.length ?? 0) - ours.length };
  });
}

/** A format by its id; ids hold as long as the workbook is open. */
export function formatById(
  context: Excel.RequestContext,
  sheet: string,
  id: string,
): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
}

/** A rule of Excel's own dialogs always has a formula. */
function isOurs(formula: unknown): boolean {
  return markerTag(formula) !== null || formula === '' || formula === '=';
}

/** What Excel answers for a format that is in the collection and cannot be read, as after Ctrl+Z of a removed one. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'InvalidArgument',
  'InvalidReference',
  'InvalidOperation',
  'GeneralException',
  'NotImplemented',
  'ApiNotFound',
]);

/**
 * Reads things in one round trip; where Excel cannot read one of them, in halves until it is found. Answers null for it.
 *
 * @param request queues the reading of one; its answer is there after the sync
 * @throws whatever Excel answers that is not about a single thing
 */
export async function readEach<I, T>(
  context: Excel.RequestContext,
  items: readonly I[],
  request: (item: I) => () => T,
): Promise<readonly (T | null)[]> {
  if (items.length === 0) return [];
  try {
    const reads = items.map(request);
    await context.sync();
    return reads.map((read) => read());
  } catch (error) {
    if (!UNREADABLE.has(codeOf(error))) throw error;
    if (items.length === 1) {
      // An Excel that answers nothing else either says nothing about this one: its error goes on.
      context.workbook.worksheets.load('items/id');
      await context.sync();
      return [null];
    }
    const half = Math.ceil(items.length / 2);
    const first = await readEach(context, items.slice(0, half), request);
    return [...first, ...(await readEach(context, items.slice(half), request))];
  }
}
