import { parseAddress, type Rectangle } from '../../cells/a1';
import type { Step, StepOutcome, Writer } from '../writing/step';
import { same } from '../writing/writer';
import { requestDeal } from '../deal/deal';
import { addFormatsStep, type FormatReplacement, type WatchedCells } from './addFormatsStep';
import { formatById, readOwnFormats, requestFormats, type SheetFormats } from './ownFormats';
import { rememberFormats, type RememberedFormat } from './rememberedFormats';
import { writeHighlight } from './writeHighlight';

/** One sheet from which formats are removed. */
interface SheetToClear extends SheetFormats {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Those that are to go, enough to write them again. */
  readonly going: readonly RememberedFormat[];
  /** The cells between them, by which it is seen whether the list stands where it stood. */
  readonly watched: WatchedCells | null;
}

export interface RemoveState {
  readonly sheets: readonly SheetToClear[];
  /** The settings of the deal as they are kept, for which those formats were right; null: none. */
  readonly deal: unknown;
}

export interface FormatsToRemove {
  /** Sheets by id or name; those that are gone are left out. */
  readonly sheets: readonly string[];
  /** Which of ours go, by id; null: all. */
  readonly only: ReadonlySet<string> | null;
  /** How an undo highlights a list that has moved since. */
  readonly anew: {
    readonly hasList: (context: Excel.RequestContext, sheet: string) => Promise<boolean>;
    readonly write: (writer: Writer, sheet: string) => Promise<'written' | StepOutcome<never, never>>;
  };
  readonly exchange: FormatReplacement;
}

/** Takes formats of ours away, by their ids: wherever the rows are by then. Protected sheets stay as they are. */
export function removeFormatsStep({
  sheets,
  only,
  anew,
  exchange,
}: FormatsToRemove): Step<RemoveState, null> {
  const goes = ({ id }: { readonly id: string }) => only?.has(id) ?? true;
  /** Sheets on which an undo is through, so that doing it again adds nothing twice. */
  const isBackOn = new Set<string>();
  /** Which of ours were on a sheet, by ids, before an undo put any back. */
  const ownBefore = new Map<string, ReadonlySet<string>>();
  const read = async (context: Excel.RequestContext): Promise<RemoveState> => {
    const asked = sheets.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
    for (const sheet of asked) sheet.load('id,name');
    const deal = requestDeal(context);
    await context.sync();
    const there = asked.filter(({ isNullObject }) => !isNullObject);
    for (const { protection } of there) protection.load('protected');
    const collections = there.map(requestFormats);
    await context.sync();
    const own = await readOwnFormats(
      context,
      there.map(({ id }) => id),
      collections,
    );
    const remembered = await rememberFormats(
      context,
      own.flatMap(({ ours }, i) => ours.filter(goes).map((one) => ({ ...one, sheet: there[i]?.id ?? '' }))),
    );
    const goingOn = there.map(({ id }) => remembered.filter(({ sheet }) => sheet === id));
    const watched = goingOn.map((going, i) => requestWatched(context, there[i]?.id ?? '', going));
    if (watched.some((one) => one !== null)) await context.sync();
    return {
      sheets: there.map(({ id, name, protection }, i) => ({
        ...(own[i] ?? { ours: [], others: 0 }),
        id,
        name,
        isProtected: protection.protected,
        going: goingOn[i] ?? [],
        watched: watched[i]?.() ?? null,
      })),
      deal: deal.isNullObject ? null : (deal.value as unknown),
    };
  };
  const carrying = (state: RemoveState) =>
    state.sheets.filter(({ ours, isProtected }) => !isProtected && ours.some(goes));
  return {
    where: 'the conditional formats',
    read,
    // Formats are named by their ids: it does not matter where they stand by then.
    watch: () => () => null,
    seen: () => null,
    write: (context, state) => {
      for (const sheet of carrying(state)) context.workbook.worksheets.getItem(sheet.id).load('id');
      for (const { id: sheet, ours } of carrying(state))
        for (const { id } of [...ours].reverse().filter(goes)) formatById(context, sheet, id).delete();
    },
    foundBefore: (state) => state,
    restore: async (context, { to, now }) => {
      // Written again they have other ids: taking back those that came in their place must not take them too.
      exchange.mayGo ??= new Set(now.sheets.flatMap(({ ours }) => ours.map(({ id }) => id)));
      for (const was of to.sheets) {
        const is = now.sheets.find(({ id }) => id === was.id);
        const left = new Set(is?.ours.map(({ id }) => id));
        const sheet = context.workbook.worksheets.getItem(was.id);
        for (const one of was.going) if (is && !left.has(one.id)) writeHighlight(sheet, one, one.priority);
      }
      await context.sync();
    },
    isBack: (to, now) =>
      to.sheets.every(({ id, ours }) => {
        const is = now.sheets.find((sheet) => sheet.id === id);
        return is === undefined || is.ours.length >= ours.length;
      }),
    inverse: async (context, { before }) => {
      const back: { readonly sheet: SheetToClear; readonly isAnew: boolean }[] = [];
      let edited = 0;
      for (const sheet of carrying(before)) {
        if (isBackOn.has(sheet.id)) continue;
        const isAnew = !(await standsAsBefore(context, sheet, before.deal));
        if (isAnew && !(await anew.hasList(context, sheet.id))) edited += sheet.going.length;
        else back.push({ sheet, isAnew });
      }
      return { make: back.length === 0 ? null : (writer) => putBack(writer, back), edited };
    },
  };

  async function putBack(
    writer: Writer,
    back: readonly { readonly sheet: SheetToClear; readonly isAnew: boolean }[],
  ): Promise<StepOutcome<unknown, unknown>> {
    for (const { sheet, isAnew } of back) {
      const now = await ownIds(writer.context, sheet.id);
      const were = ownBefore.get(sheet.id) ?? now;
      ownBefore.set(sheet.id, were);
      exchange.mayGo ??= now;
      // Put back by an undo of which Excel never said what became: once more would add a second set.
      const unfinished = new Set([...now].filter((id) => !were.has(id)));
      if (unfinished.size > 0) {
        const only = { sheets: [sheet.id], only: unfinished, anew, exchange };
        const taken = await writer.write(removeFormatsStep(only));
        if (taken.kind !== 'written') return taken;
      }
      const outcome = isAnew ? await anew.write(writer, sheet.id) : await exactly(writer, sheet);
      if (outcome !== 'written' && outcome.kind !== 'written') return outcome;
      isBackOn.add(sheet.id);
    }
    return { kind: 'written', before: null, after: null, note: null };
  }
}

/** How many formats of ours are on sheets that may be written to. */
export function removable({ sheets }: RemoveState): number {
  return sheets.reduce((sum, { ours, isProtected }) => sum + (isProtected ? 0 : ours.length), 0);
}

/** The sheets that carry formats of ours and are protected. */
export function protectedSheets({ sheets }: RemoveState): readonly string[] {
  return sheets.filter(({ isProtected, ours }) => isProtected && ours.length > 0).map(({ name }) => name);
}

/** Whether the list and the settings are those for which the formats were right. */
async function standsAsBefore(
  context: Excel.RequestContext,
  { id, watched }: SheetToClear,
  keptThen: unknown,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('id');
  const deal = requestDeal(context);
  await context.sync();
  if (sheet.isNullObject || !same(deal.isNullObject ? null : deal.value, keptThen)) return false;
  if (watched === null) return true;
  const now = requestCells(context, id, watched);
  await context.sync();
  return same(now.formulas, watched.formulas);
}

/** Where they stood, as they looked. */
async function exactly(
  writer: Writer,
  { id, name, going, watched }: SheetToClear,
): Promise<'written' | StepOutcome<unknown, unknown>> {
  return watched === null
    ? 'written'
    : writer.write(
        addFormatsStep({ sheet: { id, name }, watched, formats: going, exchange: { mayGo: null } }),
      );
}

async function ownIds(context: Excel.RequestContext, sheet: string): Promise<ReadonlySet<string>> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('id');
  await context.sync();
  if (worksheet.isNullObject) return new Set();
  const found = requestFormats(worksheet);
  await context.sync();
  const [own] = await readOwnFormats(context, [sheet], [found]);
  return new Set(own?.ours.map(({ id }) => id));
}

/** Asks for the cells between the first and the last of the areas; the answer is there after the next sync. */
function requestWatched(
  context: Excel.RequestContext,
  sheet: string,
  formats: readonly RememberedFormat[],
): (() => WatchedCells) | null {
  const areas = formats
    .flatMap(({ address }) => address.split(',').map(parseAddress))
    .filter((one) => one !== null);
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const end = Math.max(...areas.map((area) => area.row + area.rowCount));
  const right = Math.max(...areas.map((area) => area.column + area.columnCount));
  const cells = requestCells(context, sheet, {
    row,
    column,
    rowCount: end - row,
    columnCount: right - column,
  });
  return () => ({ row, column, formulas: cells.formulas });
}

function requestCells(
  context: Excel.RequestContext,
  sheet: string,
  area: WatchedCells | Rectangle,
): Excel.Range {
  const [height, width] =
    'formulas' in area
      ? [area.formulas.length, area.formulas[0]?.length ?? 1]
      : [area.rowCount, area.columnCount];
  const cells = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, height, width);
  cells.load('formulas');
  return cells;
}
