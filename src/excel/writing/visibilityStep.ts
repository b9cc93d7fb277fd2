import type { Refusal } from '../refusal';
import type { Step } from './step';
import { same } from './writer';

/** Columns of one sheet, and other sheets, as far as they are seen. */
interface Seen {
  /** What stands in the row by which the columns are told, as formulas. */
  readonly headings: readonly (readonly unknown[])[];
  /** Whether each column is folded; null: its sheet is gone. */
  readonly folded: readonly (boolean | null)[];
  /** Each sheet's visibility; null: it is gone. */
  readonly sheets: readonly (string | null)[];
}

interface VisibilityState extends Seen {
  readonly isSheetProtected: boolean;
  readonly isBookProtected: boolean;
}

export interface Visibility {
  readonly sheet: { readonly id: string; readonly name: string };
  /** Zero-based row of the headings, and the columns that are meant. */
  readonly headingRow: number;
  readonly columns: readonly number[];
  /** What stood in their headings when they were chosen, as formulas; null: not compared. */
  readonly expected: readonly unknown[] | null;
  /** Ids of the sheets that are meant. */
  readonly sheets: readonly string[];
  /** How each is to be seen, from how it is now. */
  readonly to: (now: Seen) => Pick<Seen, 'folded' | 'sheets'>;
  /** Where the same columns, in the same order, are by now; absent: they are not looked for elsewhere. null: not found. */
  readonly locate?: (context: Excel.RequestContext) => Promise<ColumnsOnSheet | null>;
}

export type ColumnsOnSheet = Pick<Visibility, 'headingRow' | 'columns'>;

/** Folds columns and hides sheets, or shows them again. One round trip to read, one to write. Needs ExcelApi 1.2. */
export function visibilityStep(input: Visibility): Step<VisibilityState, Seen> {
  const { sheet, headingRow, columns, sheets, to } = input;
  const ask = (context: Excel.RequestContext) => {
    // The sheet may be gone by the time that this is taken back; the other sheets are then shown all the same.
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    const cells = columns.map((column) => worksheet.getRangeByIndexes(headingRow, column, 1, 1));
    for (const cell of cells) cell.load('formulas,columnHidden');
    const others = sheets.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const other of others) other.load('visibility');
    return { worksheet, cells, others };
  };
  const watch = (context: Excel.RequestContext) => {
    const asked = ask(context);
    return (): Seen => ({
      headings: asked.cells.map((cell): readonly unknown[] =>
        cell.isNullObject ? [] : (cell.formulas[0] ?? []),
      ),
      folded: asked.cells.map((cell) => (cell.isNullObject ? null : cell.columnHidden)),
      sheets: asked.others.map((other) => (other.isNullObject ? null : other.visibility)),
    });
  };
  const read = async (context: Excel.RequestContext): Promise<VisibilityState> => {
    const seen = watch(context);
    const { protection } = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    const book = context.workbook.protection;
    protection.load('protected');
    book.load('protected');
    await context.sync();
    return {
      ...seen(),
      isSheetProtected: !protection.isNullObject && protection.protected,
      isBookProtected: book.protected,
    };
  };
  const put = (context: Excel.RequestContext, now: Seen, then: Pick<Seen, 'folded' | 'sheets'>) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    then.folded.forEach((isFolded, i) => {
      const column = columns[i];
      if (column !== undefined && isFolded !== null && now.folded[i] !== null && now.folded[i] !== isFolded)
        worksheet.getRangeByIndexes(headingRow, column, 1, 1).columnHidden = isFolded;
    });
    then.sheets.forEach((visibility, i) => {
      const id = sheets[i];
      if (id === undefined || visibility === null || now.sheets[i] === null) return;
      if (now.sheets[i] !== visibility)
        context.workbook.worksheets.getItem(id).visibility = visibility as Excel.SheetVisibility;
    });
  };
  const refuse = (state: VisibilityState): Refusal | 'moved' | null => {
    const headings = state.headings.map(([heading]) => heading);
    if (input.expected !== null && !same(headings, input.expected)) return 'moved';
    const then = to(state);
    if (state.isSheetProtected && !same(then.folded, state.folded))
      return { kind: 'protected sheet', sheet: sheet.name };
    return state.isBookProtected && !same(then.sheets, state.sheets) ? { kind: 'protected workbook' } : null;
  };
  return {
    where: `what is shown of “${sheet.name}”`,
    read,
    refuse,
    watch,
    seen: ({ headings, folded, sheets: shown }) => ({ headings, folded, sheets: shown }),
    write: (context, state) => put(context, state, to(state)),
    foundBefore: (state, before) => ({ ...state, ...before }),
    restore: async (context, { to: then, now }) => {
      put(context, now, then);
      await context.sync();
    },
    isBack: (then, now) => agree(then.folded, now.folded) && agree(then.sheets, now.sheets),
    inverse: async (context, { before, after }) => {
      const { headings } = await read(context);
      const stands = same(headings, after.headings) ? { place: { headingRow, columns }, headings } : null;
      const found = stands ?? (await located(context));
      const back = visibilityStep({
        ...input,
        ...found?.place,
        expected: found?.headings.map(([heading]) => heading) ?? null,
        to: (is) => ({ folded: found === null ? is.folded : before.folded, sheets: before.sheets }),
      });
      return { make: (writer) => writer.write(back), edited: found === null ? columns.length : 0 };
    },
  };

  /** The columns where they are by now, with what stands over them; null where they are not found. */
  async function located(context: Excel.RequestContext) {
    const place = await input.locate?.(context);
    if (place?.columns.length !== columns.length) return null;
    const { headings } = await visibilityStep({ ...input, ...place }).read(context);
    return { place, headings };
  }
}

/** Whether all that is still there is seen as it should be. */
function agree(then: readonly unknown[], now: readonly unknown[]): boolean {
  return then.every((one, i) => one === now[i] || now[i] === null);
}
