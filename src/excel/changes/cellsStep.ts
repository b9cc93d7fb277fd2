import { contentAt, contentToWrite, type CellContent } from '../writing/cellContent';
import type { Inverse, Step } from '../writing/step';
import { same } from '../writing/writer';

/** A cell to write into. */
export interface CellToWrite extends CellPlace {
  readonly value: string | number;
}

/** What a cells step reads: the rows that it stands on, and the cells that it touches. */
export interface CellsState {
  /** The headings above them: where columns were moved, a cell stands for something else. */
  readonly headings: readonly unknown[];
  /** Their values and formulas; null for the cells that are written. */
  readonly rows: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly cells: readonly CellContent[];
  /** A protected sheet lets the cells through that its author unlocked. */
  readonly isLocked: boolean;
  /** Whether one of the cells shows part of a result that a formula fills into several cells. */
  readonly isSpilled: boolean;
}

/** The part of it that is watched in the batch of the write. */
type Watched = Omit<CellsState, 'isLocked' | 'isSpilled'>;

export interface CellsStepInput {
  readonly sheet: { readonly id: string; readonly name: string };
  /** The rows by which it is seen that nothing has moved, with the columns of the list. Zero-based, `lastRow` included. */
  readonly watched: {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly firstColumn: number;
    readonly columnCount: number;
    /** The row of the headings over these columns. */
    readonly headingRow: number;
  };
  /** What stood in the headings when the write was planned. */
  readonly expectedHeadings: readonly unknown[];
  /** What stood in those rows when the write was planned. */
  readonly expected: readonly (readonly unknown[])[];
  /** What stood in the cells then, as formulas. */
  readonly expectedCells: readonly unknown[];
  readonly cells: readonly CellToWrite[];
  /** A1 of the cells, for sentences. */
  readonly address: string;
  /** Whether they stand in an Excel table, where Excel may fill a whole column after one formula. */
  readonly isInTable: boolean;
  /** Finds the cells again for an undo: where each of them is by then, null where its row or column cannot be found. */
  readonly findAgain: (context: Excel.RequestContext) => Promise<FoundAgain>;
}

/** Where the cells of a step are by now. */
export interface FoundAgain {
  readonly watched: CellsStepInput['watched'];
  readonly expectedHeadings: readonly unknown[];
  /** With what stands in each of them, read in the same moment. */
  readonly cells: readonly (({ readonly formula: unknown } & CellPlace) | null)[];
  /** What stands in the watched rows by then, but for these cells. */
  readonly expectedBeside: (cells: readonly CellPlace[]) => CellsStepInput['expected'];
}

/** Zero-based worksheet indexes. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Writes single cells of a list's rows: into the rows that were meant, or nowhere. One round trip to read, one to write. */
export function cellsStep(input: CellsStepInput): Step<CellsState, Watched> {
  const { cells } = input;
  return contentsStep({
    ...input,
    // What looks like a formula or a number and is a text stays one.
    contents: (found) =>
      cells.map(({ value }, i) =>
        typeof value === 'string'
          ? contentToWrite({ formula: value, value, format: found[i]?.format ?? 'General' })
          : value,
      ),
    isOurs: (content, i) => same(content.value, cells[i]?.value),
    inverse: async (context, { before, after }) => {
      const again = await input.findAgain(context);
      // A cell into which somebody typed since is theirs.
      const kept = again.cells.flatMap((cell, i) =>
        cell !== null && same(cell.formula, after.cells[i]?.formula) ? [{ cell, i }] : [],
      );
      if (kept.length === 0) return { make: null, edited: cells.length };
      const was = kept.map(({ i }) => before.cells[i]);
      const back = contentsStep({
        ...input,
        watched: again.watched,
        expectedHeadings: again.expectedHeadings,
        expected: again.expectedBeside(kept.map(({ cell }) => cell)),
        expectedCells: kept.map(({ cell }) => cell.formula),
        cells: kept.map(({ cell }) => cell),
        contents: () => was.map((content) => (content === undefined ? '' : contentToWrite(content))),
        isOurs: (content, i) => same(content.formula, was[i]?.formula),
        inverse: () => Promise.resolve({ make: null, edited: 0 }),
      });
      return { make: (writer) => writer.write(back), edited: cells.length - kept.length };
    },
  });
}

interface ContentsInput extends Pick<
  CellsStepInput,
  'sheet' | 'watched' | 'expectedHeadings' | 'expected' | 'expectedCells' | 'address' | 'isInTable'
> {
  readonly cells: readonly CellPlace[];
  /** What is written, as formulas, given what is found there. */
  readonly contents: (found: readonly CellContent[]) => readonly unknown[];
  /** Whether what stands in a cell is what was written there. */
  readonly isOurs: (content: CellContent, i: number) => boolean;
  readonly inverse: (
    context: Excel.RequestContext,
    made: { readonly before: CellsState; readonly after: Watched },
  ) => Promise<Inverse>;
}

function contentsStep(input: ContentsInput): Step<CellsState, Watched> {
  const { sheet, cells, contents, isOurs } = input;
  const range = (context: Excel.RequestContext, { row, column }: CellPlace) =>
    context.workbook.worksheets.getItem(sheet.id).getCell(row, column);
  return {
    where: `${input.address} of “${sheet.name}”`,
    onSheet: sheet.id,
    read: async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheet.id);
      protection.load('protected');
      const watched = watch(context, input);
      const spilled = requestSpilled(context, sheet.id, cells);
      await context.sync();
      const isLocked = protection.protected && !(await areUnlocked(context, sheet.id, cells));
      return { ...watched(), isLocked, isSpilled: spilled() };
    },
    refuse: ({ headings, rows, cells: found, isLocked, isSpilled }) => {
      if (isLocked) return { kind: 'protected sheet', sheet: sheet.name };
      if (isSpilled) return { kind: 'spilled cells', sheet: sheet.name, address: input.address };
      const formulas = found.map(({ formula }) => formula);
      const isAsPlanned =
        same(headings, input.expectedHeadings) &&
        same(rows, input.expected) &&
        same(formulas, input.expectedCells);
      return isAsPlanned ? null : 'moved';
    },
    watch: (context) => watch(context, input),
    seen: ({ headings, rows, formulas, cells: found }) => ({ headings, rows, formulas, cells: found }),
    write: (context, state) => {
      const written = contents(state.cells);
      cells.forEach((cell, i) => {
        range(context, cell).formulas = [[written[i] ?? '']];
      });
    },
    foundBefore: (state, before) => ({ ...state, ...before }),
    restore: async (context, { to, now }) => {
      cells.forEach((cell, i) => {
        const [was, is] = [to.cells[i], now.cells[i]];
        if (was && is && !same(was, is) && isOurs(is, i))
          range(context, cell).formulas = [[contentToWrite(was)]];
      });
      const after = watch(context, input);
      await context.sync();
      await mendFilled(context, input, now, after());
    },
    isBack: (to, now) =>
      cells.every((_, i) => {
        const [was, is] = [to.cells[i], now.cells[i]];
        return was !== undefined && is !== undefined && (same(was, is) || !isOurs(is, i));
      }),
    mend: (context, before, after) => mendFilled(context, input, before, after),
    inverse: input.inverse,
  };
}

/** In a table Excel may have filled a whole column after one formula, also over what others typed: puts that right. */
async function mendFilled(
  context: Excel.RequestContext,
  { sheet, watched, cells, isInTable }: ContentsInput,
  before: Watched,
  after: Watched,
): Promise<string | null> {
  if (!isInTable || same(before.formulas, after.formulas)) return null;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  before.formulas.forEach((line, i) =>
    line.forEach((formula, j) => {
      if (formula === null || same(formula, after.formulas[i]?.[j])) return;
      const value = before.rows[i]?.[j];
      const written = contentToWrite({ formula, value, format: 'General' });
      worksheet.getCell(watched.firstRow + i, watched.firstColumn + j).formulas = [[written]];
    }),
  );
  const again = watch(context, { sheet, watched, cells });
  await context.sync();
  return same(again().formulas, before.formulas)
    ? null
    : 'Excel has filled more cells of that column by itself; look at them.';
}

function watch(
  context: Excel.RequestContext,
  { sheet, watched, cells }: Pick<ContentsInput, 'sheet' | 'watched' | 'cells'>,
): () => Watched {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const asked = {
    rows: worksheet.getRangeByIndexes(
      watched.firstRow,
      watched.firstColumn,
      watched.lastRow - watched.firstRow + 1,
      watched.columnCount,
    ),
    headings: worksheet.getRangeByIndexes(watched.headingRow, watched.firstColumn, 1, watched.columnCount),
    cells: cells.map(({ row, column }) => worksheet.getCell(row, column)),
  };
  asked.headings.load('values');
  asked.rows.load('values,formulas');
  for (const one of asked.cells) one.load('formulas,values,numberFormat');
  // The cells that are written are told by themselves.
  const own = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const others = (lines: readonly (readonly unknown[])[]) =>
    lines.map((line, i) =>
      line.map((cell, j) => (own.has(`${watched.firstRow + i} ${watched.firstColumn + j}`) ? null : cell)),
    );
  return () => ({
    headings: (asked.headings.values[0] ?? []) as readonly unknown[],
    rows: others(asked.rows.values),
    formulas: others(asked.rows.formulas),
    cells: asked.cells.map((one) => contentAt(one)),
  });
}

/** Whether a cell takes part in a result of several cells, where this Excel knows such: asked for here, told after the sync. */
function requestSpilled(
  context: Excel.RequestContext,
  sheetId: string,
  cells: ContentsInput['cells'],
): () => boolean {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const asked = cells.map(({ row, column }) => sheet.getCell(row, column));
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.12'))
    for (const cell of asked) cell.load('hasSpill');
  return () =>
    Office.context.requirements.isSetSupported('ExcelApi', '1.12') && asked.some(({ hasSpill }) => hasSpill);
}

async function areUnlocked(
  context: Excel.RequestContext,
  sheetId: string,
  cells: ContentsInput['cells'],
): Promise<boolean> {
  const locks = cells.map(
    ({ row, column }) => context.workbook.worksheets.getItem(sheetId).getCell(row, column).format.protection,
  );
  for (const lock of locks) lock.load('locked');
  try {
    await context.sync();
  } catch {
    return false;
  }
  return locks.every(({ locked }) => !locked);
}
