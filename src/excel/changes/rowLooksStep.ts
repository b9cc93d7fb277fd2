import type { Refusal } from '../refusal';
import { isPlain, requestLooks, settleLook, takenFrom, type CellLook } from '../writing/cellLook';
import type { Step } from '../writing/step';
import { same } from '../writing/writer';
import type { CellsStepInput } from './cellsStep';

/** A row of a list, known by what its name cell holds, and how its cells are to look. */
interface RowToLook {
  /** Zero-based worksheet row. */
  readonly row: number;
  readonly name: unknown;
  readonly looks: readonly CellLook[];
  readonly height: RowHeight;
}

/** Points; null where Excel does not say. */
type RowHeight = number | null;

interface LooksState {
  readonly names: readonly unknown[];
  readonly looks: readonly (readonly CellLook[])[];
  readonly heights: readonly RowHeight[];
}

export interface NewRowLooks {
  readonly sheet: CellsStepInput['sheet'];
  /** Zero-based worksheet columns of the list; `name` holds the concessions. */
  readonly columns: { readonly first: number; readonly count: number; readonly name: number };
  /** Zero-based worksheet rows that came, `last` included; those of the list stand right above, from `list` on. */
  readonly rows: { readonly list: number; readonly first: number; readonly last: number };
  /** What stands in their name cells, row by row. */
  readonly names: readonly unknown[];
  /** Where each name cell is by the time of an undo; null where its row is gone or somebody typed into it. */
  readonly findAgain: (context: Excel.RequestContext) => Promise<readonly (number | null)[]>;
}

/**
 * Gives rows that came below a list the look of its last row, as Excel gives it to an inserted row; cells that somebody gave a look
 * before keep it. Where all rows of the list are of one height, lower ones become as high. Null where nothing is to be done. One
 * round trip to look, one to read, one to write. Needs ExcelApi 1.9.
 */
export async function newRowLooksStep(
  context: Excel.RequestContext,
  input: NewRowLooks,
): Promise<Step<LooksState, LooksState> | null> {
  const { sheet, columns, rows, names } = input;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const looks = requestLooks(
    worksheet.getRangeByIndexes(rows.first - 1, columns.first, rows.last - rows.first + 2, columns.count),
  );
  const askHeight = (row: number, rowCount: number) => {
    const { format } = worksheet.getRangeByIndexes(row, columns.name, rowCount, 1);
    format.load('rowHeight');
    return format;
  };
  const listed = askHeight(rows.list, rows.first - rows.list);
  const came = names.map((_, i) => askHeight(rows.first + i, 1));
  const { protection } = worksheet;
  protection.load('protected');
  await context.sync();
  // Who protects a sheet says which looks may be given on it, and the rows are as good without.
  if (protection.protected) return null;
  const [above = [], ...own] = looks();
  const wanted = own.map((line) =>
    line.map((is, j) => {
      const from = above[j];
      return from === undefined || !isPlain(is) ? is : takenFrom(from, is);
    }),
  );
  const heights = came.map(({ rowHeight }) => heightOf(rowHeight));
  const usual = heightOf(listed.rowHeight);
  const high = heights.map((height) =>
    height !== null && usual !== null && height < usual ? usual : height,
  );
  if (same(wanted, own) && same(high, heights)) return null;
  const targets = wanted.map((line, i) => ({
    ...{ row: rows.first + i, name: names[i] },
    ...{ looks: line, height: high[i] ?? null },
  }));
  return {
    ...looksStep(input, targets),
    inverse: async (later, { before }) => {
      const found = await input.findAgain(later);
      const back = found.flatMap((row, i) => {
        const line = before.looks[i];
        return row === null || line === undefined
          ? []
          : [{ row, name: names[i], looks: line, height: before.heights[i] ?? null }];
      });
      return {
        make: back.length === 0 ? null : (writer) => writer.write(looksStep(input, back)),
        edited: 0,
      };
    },
  };
}

/** Rows of several heights have none together. */
const heightOf = (answered: unknown): RowHeight => (typeof answered === 'number' ? answered : null);

/** Makes rows look as they are to, where they hold the names that are expected there. */
function looksStep(
  { sheet, columns }: NewRowLooks,
  targets: readonly RowToLook[],
): Step<LooksState, LooksState> {
  const lineIn = (context: Excel.RequestContext, row: number) =>
    context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, columns.first, 1, columns.count);
  const watch = (context: Excel.RequestContext) => {
    const asked = targets.map(({ row }) => {
      const range = lineIn(context, row);
      range.load('values,format/rowHeight');
      return { range, looks: requestLooks(range) };
    });
    return (): LooksState => ({
      names: asked.map(({ range }) => (range.values as unknown[][])[0]?.[columns.name - columns.first]),
      looks: asked.map(({ looks }) => looks()[0] ?? []),
      heights: asked.map(({ range }) => heightOf(range.format.rowHeight)),
    });
  };
  type Shown = Pick<LooksState, 'looks' | 'heights'>;
  const settle = (context: Excel.RequestContext, wanted: Shown, is: Shown) => {
    targets.forEach(({ row }, i) => {
      wanted.looks[i]?.forEach((look, j) => {
        const now = is.looks[i]?.[j];
        if (now !== undefined && !same(look, now)) settleLook(lineIn(context, row).getCell(0, j), look, now);
      });
      const height = wanted.heights[i] ?? null;
      if (height !== null && height !== is.heights[i]) lineIn(context, row).format.rowHeight = height;
    });
  };
  return {
    where: `the look of the rows that were added to “${sheet.name}”`,
    onSheet: sheet.id,
    read: async (context) => {
      const seen = watch(context);
      await context.sync();
      return seen();
    },
    refuse: ({ names }): Refusal | 'moved' | null =>
      same(
        names,
        targets.map(({ name }) => name),
      )
        ? null
        : 'moved',
    watch,
    seen: (state) => state,
    write: (context, is) =>
      settle(
        context,
        { looks: targets.map(({ looks }) => looks), heights: targets.map(({ height }) => height) },
        is,
      ),
    foundBefore: (_, before) => before,
    restore: async (context, { to, now }) => {
      settle(context, to, now);
      await context.sync();
    },
    isBack: (to, now) => same(to.looks, now.looks) && same(to.heights, now.heights),
    inverse: () => Promise.resolve({ make: null, edited: 0 }),
  };
}
