import { inR1C1 } from '../../cells/r1c1';
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

/**
 * Queues the formulas of some rows of the body; `from` is counted from its first row. Rows one below another whose formulas say the
 * same get them as one text in R1C1 notation, which Excel puts into every cell: what goes to Excel does not grow with the list.
 */
export function writeFormulaRows(
  sheet: Excel.Worksheet,
  { firstRow }: Pick<TemplatePlace, 'firstRow'>,
  columns: readonly Pick<PlannedColumn, 'column' | 'formulas'>[],
  from: number,
  count: number,
): void {
  for (const { column, formulas } of columns)
    for (const { row, height, formula } of runsOf(
      formulas.slice(from, from + count),
      firstRow - 1 + from,
      column,
    ))
      sheet.getRangeByIndexes(row, column, height, 1).formulasR1C1 = everyCell(formula);
}

/** Excel takes a single value for every cell of a range, which its types do not say. */
const everyCell = (value: string) => value as unknown as string[][];

interface FormulaRun {
  /** Zero-based worksheet row. */
  readonly row: number;
  readonly height: number;
  /** In R1C1 notation. */
  readonly formula: string;
}

function runsOf(
  formulas: readonly (string | null)[],
  firstRow: number,
  column: number,
): readonly FormulaRun[] {
  const runs: { row: number; height: number; formula: string }[] = [];
  formulas.forEach((formula, i) => {
    if (formula === null) return;
    const row = firstRow + i;
    const relative = inR1C1(formula, row, column);
    const last = runs.at(-1);
    if (last?.formula === relative && last.row + last.height === row) last.height += 1;
    else runs.push({ row, height: 1, formula: relative });
  });
  return runs;
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
  for (const { column, numberFormat } of added)
    sheet.getRangeByIndexes(place.firstRow - 1, column, height, 1).numberFormat = everyCell(numberFormat);
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
