import { codeOf } from '../errorCode';

/** Everything on a sheet by which it is told that somebody has worked on it. Plain data. */
export interface SheetLooks {
  readonly id: string;
  readonly name: string;
  /** What is used, from a zero-based cell on. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** The rest: number formats, looks, charts, tables, conditional formats. */
  readonly others: string;
}

const FONT = { name: true, size: true, color: true, bold: true, italic: true, underline: true };
const LOOK = {
  format: {
    fill: { color: true },
    font: FONT,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

/** Asks for what is on a sheet that is there; the answer has come after the sync. */
export function requestSheetLooks(sheet: Excel.Worksheet): () => SheetLooks {
  // With what is formatted only: a colour in a blank cell is work, too.
  const used = sheet.getUsedRange(false);
  const asked = {
    sheet,
    used,
    looks: Office.context.requirements.isSetSupported('ExcelApi', '1.9')
      ? used.getCellProperties(LOOK)
      : null,
    rules: sheet.getRange().conditionalFormats.getCount(),
  };
  asked.sheet.load('id,name,visibility,tabColor');
  asked.used.load('rowIndex,columnIndex,formulas,values,numberFormat');
  asked.sheet.charts.load('items/name,items/left,items/top,items/width,items/height,items/title/text');
  asked.sheet.tables.load('items/name,items/showTotals');
  return () => {
    const { id, name, visibility, tabColor, charts, tables } = asked.sheet;
    const others = [
      ...[visibility, tabColor, asked.used.numberFormat, asked.looks?.value ?? null],
      charts.items.map((one) => [one.name, one.left, one.top, one.width, one.height, one.title.text]),
      tables.items.map((one) => [one.name, one.showTotals]),
      asked.rules.value,
    ];
    return {
      ...{ id, name, row: asked.used.rowIndex, column: asked.used.columnIndex },
      formulas: asked.used.formulas as unknown[][],
      values: asked.used.values as unknown[][],
      others: JSON.stringify(others),
    };
  };
}

/** The same of a sheet by its id; null where it is gone. Two round trips. */
export async function readSheetLooks(context: Excel.RequestContext, id: string): Promise<SheetLooks | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return null;
  const looks = requestSheetLooks(context.workbook.worksheets.getItem(id));
  await context.sync();
  return looks();
}

/**
 * Whether there are comments or drawings on the sheet, of which we make none. Asked by itself: where this Excel knows neither,
 * there are none that it could tell of.
 */
export async function hasNotes(context: Excel.RequestContext, id: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(id);
  const comments = Office.context.requirements.isSetSupported('ExcelApi', '1.10')
    ? [sheet.comments.getCount()]
    : [];
  const counts = [...comments, sheet.shapes.getCount()];
  try {
    await context.sync();
  } catch (error) {
    if (!UNKNOWN_HERE.has(codeOf(error))) throw error;
    return false;
  }
  return counts.some(({ value }) => value > 0);
}

/** What Excel answers for what it does not know. */
const UNKNOWN_HERE: ReadonlySet<string> = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'UnsupportedFeature',
  'UnsupportedOperation',
]);
