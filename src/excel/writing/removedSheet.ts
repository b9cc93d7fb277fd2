import { MADE_MARKER, markerFormula } from '../sheets/madeMarker';
import { readSheetLooks, requestSheetLooks, type SheetLooks } from '../sheets/sheetLooks';
import { inExcel } from '../inExcel';
import { contentToWrite } from './cellContent';
import type { SheetToAdd } from './sheetToAdd';
import type { Step, StepOutcome, Writer } from './step';
import { same, Unfinished } from './writer';

/** A sheet of ours that is there, as we wrote it. */
export interface OwnSheet {
  readonly added: SheetToAdd;
  /** Of its mark. */
  readonly token: string;
  /** As it stands; its id becomes another when it had to be made anew. */
  looks: SheetLooks;
  /** Id of the sheet to show in its place. */
  readonly back: string;
}

interface State {
  readonly looks: SheetLooks | null;
  readonly lookingAt: string;
  /** Id of the sheet to show in its place; null where that is gone or hidden. */
  readonly back: string | null;
  readonly isProtected: boolean;
}

type Watched = SheetLooks | null;

/** Takes a sheet of ours away, on which nobody has worked since it was made. */
export async function removeSheet(writer: Writer, own: OwnSheet): Promise<StepOutcome<unknown, unknown>> {
  try {
    return await writer.write(removedSheetStep(own));
  } catch (error) {
    // What is gone is gone, whether Excel's answer came or not.
    if (!(error instanceof Unfinished) || !(await isGone(own))) throw error;
    return { kind: 'written', before: null, after: null, note: null };
  }
}

function isGone({ looks }: OwnSheet): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(looks.id);
    sheet.load('id');
    await context.sync();
    return sheet.isNullObject;
  }).catch(() => false);
}

/**
 * Excel cannot ask and delete in one: where somebody typed on the sheet in the moment of its removal, it is made anew with what
 * they typed.
 */
function removedSheetStep(own: OwnSheet): Step<State, Watched> {
  return {
    where: `“${own.looks.name}”`,
    read: async (context) => {
      const looks = await readSheetLooks(context, own.looks.id);
      const { worksheets, protection } = context.workbook;
      const [active, back] = [worksheets.getActiveWorksheet(), worksheets.getItemOrNullObject(own.back)];
      active.load('id');
      back.load('visibility');
      protection.load('protected');
      await context.sync();
      const canGoBack = !back.isNullObject && back.visibility === Excel.SheetVisibility.visible;
      return {
        looks,
        lookingAt: active.id,
        back: canGoBack ? own.back : null,
        isProtected: protection.protected,
      };
    },
    refuse: ({ looks, isProtected }) =>
      looks === null || !same(looks, own.looks)
        ? 'moved'
        : isProtected
          ? { kind: 'protected workbook' }
          : null,
    watch: (context, when) =>
      when === 'before' ? requestSheetLooks(context.workbook.worksheets.getItem(own.looks.id)) : () => null,
    seen: ({ looks }) => looks,
    write: (context, { lookingAt, back }) => takeAway(context, { id: own.looks.id, lookingAt, back }),
    foundBefore: (state, before) => ({ ...state, looks: before }),
    restore: async (context, { to, now }) => {
      if (to.looks === null) return;
      if (now.looks === null) await makeAnew(context, own, to.looks);
      if (to.lookingAt === to.looks.id) context.workbook.worksheets.getItem(own.looks.id).activate();
      await context.sync();
    },
    isBack: (to, now) => now.looks !== null && !isElsewhere(to, now),
    inverse: () => Promise.resolve({ make: null, edited: 0 }),
  };
}

/** Whether the user was shown the sheet that comes in place of ours, and nothing more was done. */
function isElsewhere(to: State, now: State): boolean {
  return to.lookingAt === to.looks?.id && now.lookingAt === to.back;
}

/** Queues that a sheet goes; where the user is looking at it, another one comes in its place. */
export function takeAway(
  context: Excel.RequestContext,
  { id, lookingAt, back }: { readonly id: string; readonly lookingAt: string; readonly back: string | null },
): void {
  const { worksheets } = context.workbook;
  if (back !== null && lookingAt === id) worksheets.getItem(back).activate();
  worksheets.getItem(id).delete();
}

/** Makes a sheet again that was deleted, with what stood in its cells at the last. Two round trips. */
async function makeAnew(context: Excel.RequestContext, own: OwnSheet, last: SheetLooks): Promise<void> {
  const sheet = context.workbook.worksheets.add(last.name);
  sheet.names.add(MADE_MARKER, markerFormula({ token: own.token, fingerprint: null })).visible = false;
  own.added.fill(sheet);
  const made = requestSheetLooks(sheet);
  await context.sync();
  const before = made();
  const [rows, columns] = [last.formulas.length, last.formulas[0]?.length ?? 0];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const formula = last.formulas[row]?.[column] ?? '';
      if (
        same(
          formula,
          before.formulas[last.row + row - before.row]?.[last.column + column - before.column] ?? '',
        )
      )
        continue;
      sheet.getCell(last.row + row, last.column + column).formulas = [
        [contentToWrite({ formula, value: last.values[row]?.[column] ?? '', format: 'General' })],
      ];
    }
  await context.sync();
  own.looks = before;
}
