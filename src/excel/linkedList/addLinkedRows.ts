import { addressOf, type Rectangle } from '../../cells/a1';
import { textAt, type SheetGrid } from '../../cells/sheetGrid';
import type { Refusal } from '../refusal';
import { contentToWrite } from '../writing/cellContent';
import type { Precondition } from '../writing/precondition';
import type { Step } from '../writing/step';
import { same } from '../writing/writer';
import { LINKED_HEADER_ROW, linkedListOf, type LinkedList, type LinkedRow } from './linkedList';
import { foundAtColumn } from './linkedSheet';

/** Rows that a sheet of ours lacks, and where they go. */
export interface AddedRows {
  readonly kind: 'added';
  readonly area: Rectangle;
  readonly address: string;
  readonly rows: readonly LinkedRow[];
}

/**
 * The rows of the lists that our sheet does not show yet, for the rows below its last. Refused where its headings are not ours
 * any more, or something else stands there.
 */
export function rowsToAdd(
  list: LinkedList,
  there: SheetGrid,
): AddedRows | { readonly kind: 'refused'; readonly refusal: Refusal } {
  const { sheet } = there;
  const isOther = list.headings.some((text, column) => textAt(there, LINKED_HEADER_ROW - 1, column) !== text);
  const headings = addressOf({
    row: LINKED_HEADER_ROW - 1,
    column: 0,
    rowCount: 1,
    columnCount: list.headings.length,
  });
  if (isOther) return { kind: 'refused', refusal: { kind: 'cell changed', sheet, address: headings } };
  const width = list.headings.length;
  const top = there.values.length;
  const known = new Set(
    there.formulas
      .slice(LINKED_HEADER_ROW)
      .map((row, i) => keyOf(row[foundAtColumn(there)], there.values[LINKED_HEADER_ROW + i]?.[0])),
  );
  const column = width - 1;
  const isMissing = ({ cells }: LinkedRow) => !known.has(keyOf(cells[column]?.formula, cells[0]?.value));
  // Their formulas name the rows on which they will stand.
  const rows = linkedListOf(list.parts, top, isMissing).rows;
  const area = { row: top, column: 0, rowCount: rows.length, columnCount: width };
  return { kind: 'added', area, address: addressOf(area), rows };
}

/** A concession by the sheet on which it is found, its name, and which of several of that name it is. */
export function keyOf(formula: unknown, name: unknown): string {
  const text = typeof formula === 'string' ? formula : '';
  const sheet = /\(\(('(?:[^']|'')+'|[^'!(]+)!/.exec(text)?.[1] ?? '';
  const which = /,(\d+)\)$/.exec(text)?.[1] ?? '';
  return JSON.stringify([sheet.toLowerCase(), typeof name === 'string' ? name.toLowerCase() : name, which]);
}

interface State {
  readonly formulas: readonly (readonly unknown[])[];
  readonly isProtected: boolean;
  readonly precondition: unknown;
}

type Watched = Pick<State, 'formulas' | 'precondition'>;

/** Writes the rows below our list; its way back clears them unless somebody worked on them. */
export function linkedRowsStep(
  there: SheetGrid,
  { area, address, rows }: AddedRows,
  precondition: Precondition,
): Step<State, Watched> {
  const { id = there.sheet, sheet: name } = there;
  const blank = rows.map(({ cells }) => cells.map(() => ''));
  const written = rows.map(({ cells }) =>
    cells.map(({ formula, value }) =>
      contentToWrite({ formula: formula ?? value, value, format: 'General' }),
    ),
  );
  const rangeIn = (context: Excel.RequestContext) =>
    context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const watch = (context: Excel.RequestContext) => {
    const range = rangeIn(context);
    range.load('formulas');
    const asked = precondition.ask(context);
    return () => ({ formulas: range.formulas as unknown[][], precondition: asked() });
  };
  const read = async (context: Excel.RequestContext): Promise<State> => {
    const { protection } = context.workbook.worksheets.getItem(id);
    protection.load('protected');
    const answer = watch(context);
    await context.sync();
    return { ...answer(), isProtected: protection.protected };
  };
  return {
    where: `${address} of “${name}”`,
    read,
    refuse: ({ isProtected, formulas }) => {
      if (isProtected) return { kind: 'protected sheet', sheet: name };
      return same(formulas, blank) ? null : { kind: 'cell changed', sheet: name, address };
    },
    watch: (context) => watch(context),
    seen: ({ formulas }) => ({ formulas, precondition: precondition.expected }),
    write: (context) => {
      rangeIn(context).formulas = written;
    },
    foundBefore: (state, before) => ({ ...state, ...before }),
    restore: async (context, { to, now }) => {
      // Only what this step has written goes.
      if (!same(now.formulas, asRead(written))) return;
      rangeIn(context).formulas = to.formulas as unknown[][];
      await context.sync();
    },
    isBack: (to, now) => same(to.formulas, now.formulas),
    inverse: async (context) => {
      const now = await read(context);
      if (same(now.formulas, blank)) return { make: null, edited: 0 };
      if (!same(now.formulas, asRead(written))) return { make: null, edited: 1 };
      const back = clearedStep(now);
      return { make: (writer) => writer.write(back), edited: 0 };
    },
  };

  function clearedStep(now: State): Step<State, Watched> {
    return {
      where: `${address} of “${name}”`,
      read,
      refuse: ({ isProtected, formulas }) =>
        isProtected
          ? { kind: 'protected sheet', sheet: name }
          : same(formulas, now.formulas)
            ? null
            : 'moved',
      watch: (context) => watch(context),
      seen: ({ formulas, precondition: seen }) => ({ formulas, precondition: seen }),
      write: (context) => {
        rangeIn(context).clear('Contents');
      },
      foundBefore: (state, before) => ({ ...state, ...before }),
      restore: async (context, { to, now: found }) => {
        if (!same(found.formulas, blank)) return;
        // As they were right before: where a source was renamed or moved, Excel has written their formulas anew.
        const read = asRead(written);
        rangeIn(context).formulas = to.formulas.map((row, i) =>
          row.map((cell, j) => (cell === read[i]?.[j] ? written[i]?.[j] : cell)),
        );
        await context.sync();
      },
      isBack: (to, found) => same(to.formulas, found.formulas),
      inverse: () => Promise.resolve({ make: null, edited: 0 }),
    };
  }
}

/** A text marked as one is read without its mark. */
function asRead(written: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return written.map((row) =>
    row.map((cell) => (typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell)),
  );
}
