import * as z from 'zod/mini';
import { isResultTag } from '../formulas/resultColumns';
import type { ResultTag } from '../../formulas/resultTags';
import type { ColumnLooks } from './columnLooks';

/** The setting in which it is kept what stood where our result columns stand: a contract with later versions. */
export const RECORD_KEY = 'ConcessionMap.Columns';

const VERSION = 1;

/** What is kept of one result column. */
export interface RecordedColumn {
  readonly tag: ResultTag;
  readonly heading: string;
  /** Zero-based worksheet column at which it was added; it may have moved since. */
  readonly column: number;
  /** How the cells looked before. */
  readonly looks: ColumnLooks;
}

/** The result columns of one sheet. */
export interface SheetRecord {
  /** Excel's own id of the sheet, and its name for where that does not last. */
  readonly id: string;
  readonly name: string;
  /** False while they are being added: found so later, they were never finished. */
  readonly isDone: boolean;
  readonly columns: readonly RecordedColumn[];
}

const looks = z.object({
  /** Runs of equal formats with their lengths. */
  formats: z.array(z.tuple([z.string(), z.int().check(z.positive(), z.lte(1_100_000))])),
  width: z.number().check(z.gte(0), z.lte(2_000)),
  alignment: z.string(),
  wraps: z.boolean(),
  fill: z.string(),
  font: z.object({
    name: z.string(),
    size: z.number(),
    color: z.string(),
    bold: z.boolean(),
    italic: z.boolean(),
  }),
  line: z.object({ style: z.string(), color: z.string(), weight: z.string() }),
  labelItalic: z.nullable(z.boolean()),
});
const record = z.object({
  version: z.literal(VERSION),
  sheets: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      isDone: z.boolean(),
      columns: z.array(z.object({ tag: z.string(), heading: z.string(), column: z.int(), looks })),
    }),
  ),
});

/** Asks for the setting; its text is in {@link recordTextIn} after the next sync. */
export function requestRecord(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  return setting;
}

export function recordTextIn(setting: Excel.Setting): string | null {
  return setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value;
}

/** What is kept; nothing where it cannot be read. */
export function parseRecord(text: string | null): readonly SheetRecord[] {
  const parsed = record.safeParse(jsonOf(text));
  if (!parsed.success) return [];
  return parsed.data.sheets.map(({ columns, ...sheet }) => ({
    ...sheet,
    columns: columns.flatMap(({ tag, looks: { formats, ...kept }, ...column }) =>
      isResultTag(tag)
        ? [
            {
              ...column,
              tag,
              looks: {
                ...kept,
                numberFormats: formats.flatMap(([format, count]) => new Array<string>(count).fill(format)),
              },
            },
          ]
        : [],
    ),
  }));
}

/** The record of one sheet: by its id, else by its name. */
export function recordOfSheet(
  kept: readonly SheetRecord[],
  sheet: { readonly id: string; readonly name: string },
): SheetRecord | null {
  return kept.find(({ id }) => id === sheet.id) ?? kept.find(({ name }) => name === sheet.name) ?? null;
}

/** The text to keep when the record of one sheet changes; null: nothing is left to keep. */
export function recordText(text: string | null, sheet: SheetRecord): string | null {
  const all = parseRecord(text);
  const old = recordOfSheet(all, sheet);
  const sheets = [...all.filter((one) => one !== old), ...(sheet.columns.length === 0 ? [] : [sheet])];
  if (sheets.length === 0) return null;
  return JSON.stringify({
    version: VERSION,
    sheets: sheets.map(({ columns, ...one }) => ({
      ...one,
      columns: columns.map(({ looks: { numberFormats, ...kept }, ...column }) => ({
        ...column,
        looks: { ...kept, formats: runsOf(numberFormats) },
      })),
    })),
  });
}

/** Queues the setting. @param isThere whether it stands there now */
export function writeRecord(context: Excel.RequestContext, text: string | null, isThere: boolean): void {
  const { settings } = context.workbook;
  if (text !== null) settings.add(RECORD_KEY, text);
  else if (isThere) settings.getItem(RECORD_KEY).delete();
}

function runsOf(formats: readonly string[]): readonly (readonly [string, number])[] {
  const runs: [string, number][] = [];
  for (const format of formats) {
    const last = runs.at(-1);
    if (last?.[0] === format) last[1]++;
    else runs.push([format, 1]);
  }
  return runs;
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
