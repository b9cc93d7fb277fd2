import { codeOf } from '../errorCode';
import {
  fingerprintOf,
  isNameToBegin,
  MADE_MARKER,
  markerFormula,
  nameToBegin,
  newToken,
} from '../sheets/madeMarker';
import { readSheets, type FoundSheets } from '../sheets/readSheets';
import { hasNotes, readSheetLooks, requestSheetLooks, type SheetLooks } from '../sheets/sheetLooks';
import { NO_PRECONDITION } from './precondition';
import type { SheetToAdd } from './sheetToAdd';
import { removeSheet, takeAway, type OwnSheet } from './removedSheet';
import type { Step, StepOutcome, Writer } from './step';
import { same, Unfinished } from './writer';

export type AddedSheet =
  | { readonly kind: 'written'; readonly sheet: string }
  | Exclude<StepOutcome<never, never>, { readonly kind: 'written' }>;

/** What the step stands on and touches. */
interface State {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly lookingAt: string;
  readonly isProtected: boolean;
  /** Ids of sheets that an earlier press did not finish: those that are as we left them go, of the others the mark. */
  readonly left: { readonly gone: readonly string[]; readonly unmarked: readonly string[] };
  /** The sheet of this very step; null where it is not there. */
  readonly own: { readonly id: string; readonly isAsWeLeftIt: boolean } | null;
}

interface Watched {
  readonly count: number;
  readonly precondition: unknown;
}

/**
 * Adds a sheet of ours, whole or not at all; what an earlier press has left half-made goes first. It is begun under a name that
 * nobody else gives, gets its hidden mark, then its name, and what stands on it last, so that at any moment it can be told from
 * a sheet that somebody else adds under the same name. Its way back takes it away again, unless somebody worked on it since.
 *
 * @param found the sheets as they were just read
 */
export async function addSheet(writer: Writer, added: SheetToAdd, found?: FoundSheets): Promise<AddedSheet> {
  const first = found ?? (await readSheets(writer.context));
  const step = addedSheetStep(added, first);
  try {
    const outcome = await writer.write(step);
    return outcome.kind === 'written'
      ? { kind: 'written', sheet: added.name(outcome.before.sheets.map(({ name }) => name)) }
      : outcome;
  } catch (error) {
    // Somebody was faster with that name: ours goes, and another name is found.
    if (!(error instanceof Unfinished) || codeOf(error.reason) !== 'ItemAlreadyExists') throw error;
    const aftermath = await error.recover(writer.context);
    if (aftermath.kind === 'left' || aftermath.kind === 'unknown') throw error;
    return { kind: 'moved' };
  }
}

function addedSheetStep(added: SheetToAdd, first: FoundSheets): Step<State, Watched> {
  const { precondition = NO_PRECONDITION } = added;
  const token = newToken();
  const fingerprint = fingerprintOf(added.values);
  const nameIn = ({ sheets }: State) => added.name(sheets.map(({ name }) => name));
  let next: FoundSheets | null = first;
  let looks: (() => SheetLooks) | null = null;
  let own: OwnSheet | null = null;
  return {
    where: `“${nameIn(stateOf(first, token))}”`,
    read: async (context) => {
      const now = next ?? (await readSheets(context, { own: { token, fingerprint } }));
      next = null;
      return stateOf(now, token);
    },
    refuse: ({ isProtected }) => (isProtected ? { kind: 'protected workbook' } : null),
    watch: (context) => {
      const asked = {
        count: context.workbook.worksheets.getCount(),
        precondition: precondition.ask(context),
      };
      return () => ({ count: asked.count.value, precondition: asked.precondition() });
    },
    seen: ({ sheets }) => ({ count: sheets.length, precondition: precondition.expected }),
    write: (context, state) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add(nameToBegin(token));
      const mark = sheet.names.add(MADE_MARKER, markerFormula({ token, fingerprint }));
      mark.visible = false;
      sheet.name = nameIn(state);
      added.fill(sheet);
      for (const id of state.left.unmarked) worksheets.getItem(id).names.getItem(MADE_MARKER).delete();
      added.show?.(sheet);
      for (const id of state.left.gone) worksheets.getItem(id).delete();
      mark.formula = markerFormula({ token, fingerprint: null });
      looks = requestSheetLooks(sheet);
    },
    foundBefore: (state) => state,
    restore: async (context, { to, now }) => {
      if (now.own?.isAsWeLeftIt !== true) return;
      takeAway(context, { id: now.own.id, lookingAt: now.lookingAt, back: backIn(to, now) });
      await context.sync();
    },
    isBack: (_, now) => now.own === null,
    inverse: async (context, { before }) => {
      const written = looks?.();
      if (written === undefined) return { make: null, edited: 1 };
      own ??= { added, token, looks: written, back: before.lookingAt };
      const now = await readSheetLooks(context, own.looks.id);
      if (now === null) return { make: null, edited: 0 };
      if (!same({ ...now, id: '' }, { ...written, id: '' }) || (await hasNotes(context, now.id)))
        return { make: null, edited: 1 };
      const there = own;
      return { make: (writer) => removeSheet(writer, there), edited: 0 };
    },
  };
}

/** The sheet to show once ours is gone: the one that was looked at before, if it is still there. */
function backIn(to: State, now: State): string | null {
  return now.sheets.some(({ id }) => id === to.lookingAt) ? to.lookingAt : null;
}

function stateOf({ sheets, lookingAt, isProtected }: FoundSheets, token: string): State {
  const isOwn = ({ name, made }: FoundSheets['sheets'][number]) =>
    made?.token === token || name === nameToBegin(token);
  const own = sheets.find(isOwn);
  const begun = sheets.filter(
    (sheet) =>
      !isOwn(sheet) && (sheet.made === null ? isNameToBegin(sheet.name) : sheet.made.fingerprint !== null),
  );
  return {
    sheets: sheets.map(({ id, name }) => ({ id, name })),
    lookingAt,
    isProtected,
    left: {
      gone: begun.flatMap(({ id, isAsWeLeftIt }) => (isAsWeLeftIt ? [id] : [])),
      unmarked: begun.flatMap(({ id, isAsWeLeftIt, made }) => (isAsWeLeftIt || made === null ? [] : [id])),
    },
    own: own === undefined ? null : { id: own.id, isAsWeLeftIt: own.isAsWeLeftIt },
  };
}

/** What to say when a sheet of ours was taken away, or stays because somebody worked on it. */
export function sheetGone(sheet: string): (edited: number) => string {
  return (edited) =>
    edited === 0 ? `“${sheet}” is gone again.` : `“${sheet}” was edited since, so it stays.`;
}
