import type { Step } from '../writing/step';
import { same } from '../writing/writer';
import { formatById, readOwnFormats, requestFormats, type SheetFormats } from './ownFormats';
import type { FormatToWrite } from './writeHighlight';
import { writeHighlight } from './writeHighlight';

/** Cells that show whether a list still stands where it stood. Zero-based. */
export interface WatchedCells {
  readonly row: number;
  readonly column: number;
  /** As formulas: what is computed may change by itself and tells nothing. */
  readonly formulas: readonly (readonly unknown[])[];
}

type Formulas = WatchedCells['formulas'];

/** What stands on a sheet before formats are added. */
export interface AddState extends SheetFormats {
  readonly formulas: Formulas;
  readonly isProtected: boolean;
}

/** What taking back an exchange of formats knows: those it puts back must not go with those that came. */
export interface FormatReplacement {
  /** Ids of ours that were there before any was put back; null: none was put back. */
  mayGo: ReadonlySet<string> | null;
}

export interface FormatsToAdd {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly watched: WatchedCells;
  /** With the place among all formats of the sheet, weakest last; null: below all that are there. */
  readonly formats: readonly (FormatToWrite & { readonly priority: number | null })[];
  readonly exchange: FormatReplacement;
}

/**
 * Adds formats of ours; those that are there stay. Whether the list is where it was is watched in the same batch. One or two
 * round trips to read, one to write.
 */
export function addFormatsStep({
  sheet,
  watched,
  formats,
  exchange,
}: FormatsToAdd): Step<AddState, Formulas> {
  const read = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const { protection } = worksheet;
    protection.load('protected');
    const formulas = watch(context);
    const found = requestFormats(worksheet);
    await context.sync();
    const [own = { ours: [], others: 0 }] = await readOwnFormats(context, [sheet.id], [found]);
    return { ...own, formulas: formulas(), isProtected: protection.protected };
  };
  const watch = (context: Excel.RequestContext) => {
    const [width, height] = [watched.formulas[0]?.length ?? 1, watched.formulas.length];
    const cells = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(watched.row, watched.column, Math.max(height, 1), Math.max(width, 1));
    const asked = { cells };
    asked.cells.load('formulas');
    return (): Formulas => asked.cells.formulas;
  };
  /** Ours that came since, halves of them too. */
  const added = (to: AddState, now: AddState) => {
    const were = new Set(to.ours.map(({ id }) => id));
    return now.ours.filter(({ id }) => !were.has(id));
  };
  const remove = async (context: Excel.RequestContext, ids: readonly { readonly id: string }[]) => {
    // The weakest first: those still to go keep their place.
    for (const { id } of [...ids].reverse()) formatById(context, sheet.id, id).delete();
    await context.sync();
  };
  return {
    where: `the conditional formats of “${sheet.name}”`,
    onSheet: sheet.id,
    read,
    refuse: ({ isProtected, formulas: there }) =>
      isProtected
        ? { kind: 'protected sheet', sheet: sheet.name }
        : same(there, watched.formulas)
          ? null
          : 'moved',
    watch,
    seen: (state) => state.formulas,
    write: (context, { ours, others }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      formats.forEach((format, i) =>
        writeHighlight(worksheet, format, format.priority ?? others + ours.length + i),
      );
    },
    foundBefore: (state, before) => ({ ...state, formulas: before }),
    restore: (context, { to, now }) => remove(context, added(to, now)),
    isBack: (to, now) => added(to, now).length === 0,
    inverse: async (context, { before }) => {
      const now = await read(context);
      const gone = added(before, now).filter(({ id }) => exchange.mayGo?.has(id) ?? true);
      if (gone.length === 0) return { make: null, edited: 0 };
      const back: Step<AddState, null> = {
        where: `the conditional formats of “${sheet.name}”`,
        read,
        refuse: ({ isProtected }) => (isProtected ? { kind: 'protected sheet', sheet: sheet.name } : null),
        watch: () => () => null,
        seen: () => null,
        write: (later) => {
          for (const { id } of [...gone].reverse()) formatById(later, sheet.id, id).delete();
        },
        foundBefore: (state) => state,
        // What is gone of ours was to go: another press takes the rest.
        restore: () => Promise.resolve(),
        isBack: (to, is) => same(ids(to), ids(is)),
        inverse: () => Promise.resolve({ make: null, edited: 0 }),
      };
      return { make: (writer) => writer.write(back), edited: 0 };
    },
  };
}

const ids = ({ ours }: SheetFormats) => ours.map(({ id }) => id).sort();
