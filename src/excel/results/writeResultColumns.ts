import type { TemplatePlace } from '../template/reading';
import { writeHeadingStyle, type HeadingStyle } from './headingStyle';
import type { PlannedColumn, ResultPlan } from './planResultColumns';

/** What stands in italics above the first added heading. */
export const LABEL = 'Concession Map';

/** Excel on the web takes 5 MB a request; JSON and the protocol around it need room too. */
const LARGEST_WRITE = 3_000_000;

/** Queues headings, label and number formats of the added columns. */
export function writeAddedColumns({
  sheet,
  place,
  plan,
  heading,
  table,
}: {
  readonly sheet: Excel.Worksheet;
  readonly place: TemplatePlace;
  readonly plan: Extract<ResultPlan, { readonly kind: 'planned' }>;
  readonly heading: HeadingStyle;
  /** The Excel table that the columns join; null to write cells. */
  readonly table: Excel.Table | null;
}): void {
  const { added, labelRow } = plan;
  const [first] = added;
  if (first === undefined) return;
  const headings = sheet.getRangeByIndexes(place.headerRow - 1, first.column, 1, added.length);
  if (table === null) headings.values = [added.map(({ title }) => title)];
  else for (const { title } of added) table.columns.add(undefined, undefined, title);
  writeHeadingStyle(headings, heading);

  const rowCount = place.lastRow - place.firstRow + 1;
  const body = sheet.getRangeByIndexes(place.firstRow - 1, first.column, rowCount, added.length);
  body.numberFormat = Array.from({ length: rowCount }, () => added.map(({ numberFormat }) => numberFormat));
  for (const { column, width } of added)
    sheet.getRangeByIndexes(place.headerRow - 1, column, 1, 1).format.columnWidth = width;
  if (labelRow === null) return;
  const label = sheet.getCell(labelRow, first.column);
  label.values = [[LABEL]];
  label.format.font.italic = true;
}

/** Writes the formulas of columns, in as few requests as Excel's size limit allows: one but for thousands of rows. */
export async function writeFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: TemplatePlace,
  columns: readonly PlannedColumn[],
): Promise<void> {
  const rowCount = place.lastRow - place.firstRow + 1;
  const size = columns.reduce(
    (sum, { formulas }) => sum + (formulas.find((one) => one !== null)?.length ?? 0),
    0,
  );
  const rowsAtOnce = Math.max(1, Math.floor(LARGEST_WRITE / Math.max(size, 1)));
  for (let from = 0; from < rowCount; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rowCount - from);
    for (const { column, formulas } of columns)
      sheet.getRangeByIndexes(place.firstRow - 1 + from, column, count, 1).formulas = formulas
        .slice(from, from + count)
        .map((formula) => [formula]);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one pass but for lists beyond the size of one request
    await context.sync();
  }
}
