import type { TemplatePlace } from '../template/reading';
import { LABEL } from '../formulas/resultColumns';
import { writeHeadingStyle, type HeadingStyle } from './headingStyle';
import type { PlannedColumn, ResultPlan } from './planResultColumns';

/** Excel on the web takes and answers 5 MB at a time; the cells are read twice in the batch that writes them. */
const LARGEST_WRITE = 2_000_000;

/** How many rows of these columns go into one batch: all of them but for some thousand rows. */
export function rowsAtOnce(columns: readonly PlannedColumn[]): number {
  const size = columns.reduce(
    (sum, { formulas }) => sum + (formulas.find((one) => one !== null)?.length ?? 0),
    0,
  );
  return Math.max(1, Math.floor(LARGEST_WRITE / Math.max(size, 1)));
}

/** Queues the formulas of some rows of the body; `from` is counted from its first row. */
export function writeFormulaRows(
  sheet: Excel.Worksheet,
  { firstRow }: Pick<TemplatePlace, 'firstRow'>,
  columns: readonly Pick<PlannedColumn, 'column' | 'formulas'>[],
  from: number,
  count: number,
): void {
  for (const { column, formulas } of columns) {
    const rows = formulas.slice(from, from + count);
    if (rows.some((formula) => formula !== null))
      sheet.getRangeByIndexes(firstRow - 1 + from, column, rows.length, 1).formulas = rows.map((formula) => [
        formula,
      ]);
  }
}

/** Queues the added columns: number formats and formulas first, looks after them, the headings of a plain list last. */
export function writeAddedColumns({
  sheet,
  place,
  plan,
  heading,
  table,
  rowCount,
}: {
  readonly sheet: Excel.Worksheet;
  readonly place: TemplatePlace;
  readonly plan: Extract<ResultPlan, { readonly kind: 'planned' }>;
  readonly heading: HeadingStyle;
  /** The Excel table that the columns join; null to write cells. */
  readonly table: Excel.Table | null;
  /** How many rows of the body get their formulas. */
  readonly rowCount: number;
}): void {
  const { added, labelRow } = plan;
  const [first] = added;
  if (first === undefined) return;
  if (table !== null) for (const { title } of added) table.columns.add(undefined, undefined, title);
  const height = place.lastRow - place.firstRow + 1;
  const body = sheet.getRangeByIndexes(place.firstRow - 1, first.column, height, added.length);
  body.numberFormat = Array.from({ length: height }, () => added.map(({ numberFormat }) => numberFormat));
  writeFormulaRows(sheet, place, added, 0, rowCount);
  for (const { column, width } of added)
    sheet.getRangeByIndexes(place.headerRow - 1, column, 1, 1).format.columnWidth = width;
  if (labelRow !== null) {
    const label = sheet.getCell(labelRow, first.column);
    label.values = [[LABEL]];
    label.format.font.italic = true;
  }
  const headings = sheet.getRangeByIndexes(place.headerRow - 1, first.column, 1, added.length);
  writeHeadingStyle(headings, heading);
  if (table === null) headings.values = [added.map(({ title }) => title)];
}
