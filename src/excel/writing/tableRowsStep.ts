import type { Step } from './step';
import { same } from './writer';

interface TableState {
  readonly formulas: readonly (readonly unknown[])[];
  /** Zero-based worksheet row of the body's first. */
  readonly top: number;
  readonly isProtected: boolean;
}

type Watched = Pick<TableState, 'formulas' | 'top'>;

export interface TableGrowth {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly table: string;
  /** So many blank rows are added at its end, 1 or more. */
  readonly count: number;
  /** How many rows its body has when this is planned. */
  readonly rowCount: number;
}

/**
 * Adds blank rows at the end of an Excel table; Excel moves down what stands below it, and goes on with computed columns. Its way
 * back takes as many blank rows away from the end, as far as nobody has typed into them. Needs ExcelApi 1.1.
 */
export function tableRowsStep({ sheet, table, count, rowCount }: TableGrowth): Step<TableState, Watched> {
  const tableIn = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(sheet.id).tables.getItem(table);
  const watch = (context: Excel.RequestContext) => {
    const asked = { body: tableIn(context).getDataBodyRange() };
    asked.body.load('formulas,rowIndex');
    return (): Watched => ({ formulas: asked.body.formulas as unknown[][], top: asked.body.rowIndex });
  };
  const read = async (context: Excel.RequestContext): Promise<TableState> => {
    const { protection } = context.workbook.worksheets.getItem(sheet.id);
    protection.load('protected');
    const seen = watch(context);
    await context.sync();
    return { ...seen(), isProtected: protection.protected };
  };
  const guarded = (stands: (formulas: TableState['formulas']) => boolean) =>
    ({
      where: `the table on “${sheet.name}”`,
      onSheet: sheet.id,
      read,
      refuse: ({ formulas, isProtected }) => {
        if (isProtected) return { kind: 'protected sheet', sheet: sheet.name };
        return stands(formulas) ? null : 'moved';
      },
      watch,
      seen: ({ formulas, top }) => ({ formulas, top }),
      foundBefore: (state, before) => ({ ...state, ...before }),
    }) satisfies Partial<Step<TableState, Watched>>;
  return {
    ...guarded((formulas) => formulas.length === rowCount),
    write: (context, { formulas }) => {
      const blank = (formulas[0] ?? []).map(() => null);
      tableIn(context).rows.add(
        undefined,
        Array.from({ length: count }, () => [...blank]) as unknown as (string | number | boolean)[][],
      );
    },
    restore: async (context, { to, now }) => {
      removeLast(context, tableIn, now.formulas, now.formulas.length - to.formulas.length);
      await context.sync();
    },
    isBack: (to, now) => now.formulas.length <= to.formulas.length,
    inverse: async (context) => {
      const now = await read(context);
      const blank = blankAtEnd(now.formulas, count);
      if (blank === 0) return { make: null, edited: 0 };
      return {
        make: (writer) => writer.write(removal(now, blank)),
        edited: 0,
      };
    },
  };

  function removal(now: TableState, blank: number): Step<TableState, Watched> {
    return {
      ...guarded((formulas) => same(formulas, now.formulas)),
      write: (context, { formulas }) => removeLast(context, tableIn, formulas, blank),
      restore: async (context, { to, now: found }) => {
        const gone = to.formulas.length - found.formulas.length;
        if (gone <= 0) return;
        const lines = to.formulas.slice(-gone).map((line) => line.map((cell) => (cell === '' ? null : cell)));
        tableIn(context).rows.add(undefined, lines as (string | number | boolean)[][]);
        await context.sync();
      },
      isBack: (to, found) => found.formulas.length >= to.formulas.length,
      inverse: () => Promise.resolve({ make: null, edited: 0 }),
    };
  }
}

/** Queues that so many blank rows go from the end, the last one first. */
function removeLast(
  context: Excel.RequestContext,
  tableIn: (context: Excel.RequestContext) => Excel.Table,
  formulas: TableState['formulas'],
  count: number,
): void {
  const { rows } = tableIn(context);
  for (let i = 0; i < blankAtEnd(formulas, count); i++) rows.getItemAt(formulas.length - 1 - i).delete();
}

/** How many rows at the end hold nothing that was typed, `most` at most; one row always stays in a table. */
function blankAtEnd(formulas: TableState['formulas'], most: number): number {
  let blank = 0;
  while (
    blank < Math.min(most, formulas.length - 1) &&
    formulas[formulas.length - 1 - blank]?.every(
      (cell) => cell === '' || (typeof cell === 'string' && cell.startsWith('=')),
    ) === true
  )
    blank++;
  return blank;
}
