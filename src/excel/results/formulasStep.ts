import { contentAt, contentToWrite, withoutResult, type CellContent } from '../writing/cellContent';
import type { Inverse, Step, StepOutcome, Writer } from '../writing/step';
import { same } from '../writing/writer';
import { markerTag } from '../../formulas/marker';
import { bodySpan } from '../template/bodySpan';
import { standOf, type ListOnSheet } from './columnsState';
import { mendFilled } from './mendFilled';
import { writeFormulaRows } from './writeResultColumns';

export interface FormulasToWrite extends ListOnSheet {
  /** Zero-based columns, each with what its rows get from the first row of the body on; null leaves a cell as it is. */
  readonly columns: readonly {
    readonly column: number;
    /** Of its marker. */
    readonly tag: string;
    readonly formulas: readonly (string | null)[];
  }[];
  /** What stood in the list when the formulas were planned. */
  readonly expected: ListFormulas;
  /** Which rows of the body, counted from its first. */
  readonly from: number;
  readonly count: number;
  /** The way back where the list has moved since or is reckoned by other settings; null: none is needed. */
  readonly anew: ((writer: Writer) => Promise<StepOutcome<unknown, unknown>>) | null;
  /** The settings as they are kept. */
  readonly settings: (context: Excel.RequestContext) => Promise<unknown>;
}

type ListFormulas = readonly (readonly unknown[])[];

interface FormulasSeen {
  readonly list: ListFormulas;
  /** By column. */
  readonly cells: readonly (readonly CellContent[])[];
}

interface FormulasState extends FormulasSeen {
  readonly isProtected: boolean;
  readonly settings: unknown;
}

/** Writes formulas into result columns that are there: over our own and into blank cells. Two round trips to read, one to write. */
export function formulasStep(input: FormulasToWrite): Step<FormulasState, FormulasSeen> {
  const { sheet, place, from, count } = input;
  const columns = input.columns.map(({ column, tag, formulas }) => ({
    column,
    tag,
    formulas: formulas.slice(from, from + count),
  }));
  const height = columns[0]?.formulas.length ?? 0;
  const span = bodySpan(place.columns);
  const watch = (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const list = worksheet.getRangeByIndexes(
      place.headerRow - 1,
      span.first,
      place.lastRow - place.headerRow + 2,
      span.last - span.first + 1,
    );
    const rows = { list };
    rows.list.load('formulas');
    const asked = columns.map(({ column }) =>
      worksheet.getRangeByIndexes(place.firstRow - 1 + from, column, height, 1),
    );
    for (const range of asked) range.load('formulas,values,numberFormat');
    return (): FormulasSeen => ({
      list: rows.list.formulas,
      // Of what follows from the formula only the formula is told: values may change by themselves.
      cells: asked.map((range) => range.formulas.map((_, i) => withoutResult(contentAt(range, i)))),
    });
  };
  const read = async (context: Excel.RequestContext): Promise<FormulasState> => {
    const { protection } = context.workbook.worksheets.getItem(sheet.id);
    protection.load('protected');
    const seen = watch(context);
    await context.sync();
    return { ...seen(), isProtected: protection.protected, settings: await input.settings(context) };
  };
  const put = (context: Excel.RequestContext, to: FormulasSeen, now: FormulasSeen, isOurs: IsOurs) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    columns.forEach(({ column }, i) => {
      const formulas = to.cells[i]?.map((was, j) => {
        const is = now.cells[i]?.[j];
        return is && !same(was.formula, is.formula) && isOurs(is, i, j) ? contentToWrite(was) : null;
      });
      if (formulas?.some((one) => one !== null))
        worksheet.getRangeByIndexes(place.firstRow - 1 + from, column, height, 1).formulas = formulas.map(
          (one) => [one],
        );
    });
  };
  const rest: Omit<Step<FormulasState, FormulasSeen>, 'write' | 'inverse'> = {
    where: `the result columns on “${sheet.name}”`,
    onSheet: sheet.id,
    read,
    refuse: ({ isProtected }) => (isProtected ? { kind: 'protected sheet', sheet: sheet.name } : null),
    watch,
    seen: ({ list, cells }) => ({ list, cells }),
    foundBefore: (state, before) => ({ ...state, ...before }),
    restore: async (context, { to, now }) => {
      put(context, to, now, ({ formula }) => markerTag(formula) !== null);
      await context.sync();
    },
    isBack: (to, now) =>
      to.cells.every((cells, i) =>
        cells.every((was, j) => {
          const is = now.cells[i]?.[j];
          return is !== undefined && (same(was.formula, is.formula) || markerTag(is.formula) === null);
        }),
      ),
    mend: (context, before, after) => {
      const asRead = (seen: FormulasSeen) =>
        columns.map(({ column }, i) => ({
          column,
          cells: [
            ...new Array<CellContent>(place.firstRow - place.headerRow).fill(NOTHING),
            ...(seen.cells[i] ?? []),
          ],
        }));
      const shifted = {
        ...input,
        place: { ...place, headerRow: place.headerRow + from, firstRow: place.firstRow + from },
      };
      return mendFilled(context, shifted, asRead(before), asRead(after), columns);
    },
  };
  /** Whether nobody has written where formulas are to stand since they were planned. */
  const isStillFree = ({ cells }: FormulasSeen) =>
    columns.every(({ tag, formulas }, i) =>
      formulas.every((formula, j) => {
        const there = cells[i]?.[j]?.formula ?? '';
        return formula === null || there === '' || markerTag(there) === tag;
      }),
    );
  return {
    ...rest,
    refuse: (state) =>
      rest.refuse?.(state) ?? (same(state.list, input.expected) && isStillFree(state) ? null : 'moved'),
    write: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      writeFormulaRows(worksheet, { firstRow: place.firstRow + from }, columns, 0, height);
    },
    inverse: async (context, { before, after }): Promise<Inverse> => {
      if (input.anew === null) return { make: null, edited: 0 };
      const now = await read(context);
      const stands = same(standOf(before.list, place), standOf(now.list, place));
      if (!stands || !same(now.settings, before.settings)) return { make: input.anew, edited: 0 };
      // A cell into which somebody wrote since is theirs.
      const back: Step<FormulasState, FormulasSeen> = {
        ...rest,
        refuse: (state) =>
          rest.refuse?.(state) ??
          (same(standOf(state.list, place), standOf(before.list, place)) ? null : 'moved'),
        write: (later, state) =>
          put(later, before, state, (is, i, j) => same(is.formula, after.cells[i]?.[j]?.formula)),
        inverse: () => Promise.resolve({ make: null, edited: 0 }),
      };
      return { make: (writer) => writer.write(back), edited: 0 };
    },
  };
}

type IsOurs = (is: CellContent, column: number, row: number) => boolean;

const NOTHING: CellContent = { formula: '', value: '', format: 'General' };
