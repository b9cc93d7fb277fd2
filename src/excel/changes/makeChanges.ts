import type { Clock } from '../clock';
import { codeOf } from '../errorCode';
import { explainFailure, explainRefusal } from '../explain';
import { inExcel } from '../inExcel';
import { notices, type Notice } from '../notice';
import { reviewSession, type SessionReview } from '../review/sessionReview';
import type { NoTemplate } from '../template/reading';
import type { Change, ChangeOutcome } from './change';
import { keepChange } from './changeLog';
import { listSheetId } from './listRows';
import { oneAtATime } from './oneAtATime';
import { withRenewal } from './renewal';
import type { UndoStep, Writer } from '../writing/step';
import { GoneWithSheet, Unfinished, writerIn } from '../writing/writer';
import { type Aftermath } from '../aftermath';

export interface MakingOptions {
  /** Stops between two changes; those that were made are taken back. */
  readonly signal?: AbortSignal;
  /** Called before each change. */
  readonly onProgress?: (change: Change) => void;
  /** Called when Excel lets a request wait noticeably; absent: the pane says so until the answer takes the sentence's place. */
  readonly onWaiting?: () => void;
  readonly clock?: Clock;
}

/** So often a change is tried anew when others move its rows in the very moment of writing. */
const MOST_TRIES = 3;

/** What Excel says where others took away or added what a step was about to write to: everything is planned anew. */
const CHANGED_MEANWHILE: ReadonlySet<string> = new Set(['ItemNotFound', 'ItemAlreadyExists']);

/**
 * Makes announced changes, all of them or none: when one is refused or fails, or the user stops, those before it are taken
 * back. Answers what to tell the user, with the way back. Reads the workbook before each change (4 round trips), because a
 * change may stand on what the one before it wrote; each change adds its own. Whatever was asked for before ends first.
 *
 * @param changes those that were announced, or how to find them in the workbook as it is now, for a verb pressed explicitly
 */
export function makeChanges(
  changes: readonly Change[] | ((now: SessionReview) => readonly Change[]),
  options: MakingOptions = {},
): Promise<Notice> {
  return oneAtATime(() => makeNow(changes, options));
}

async function makeNow(
  changes: readonly Change[] | ((now: SessionReview) => readonly Change[]),
  options: MakingOptions,
): Promise<Notice> {
  const { clock, onWaiting = sayThatExcelWaits } = options;
  const door = { onWaiting, ...(clock && { clock }) };
  let first: SessionReview | NoTemplate;
  try {
    // The list that was announced, whatever sheet is looked at by now.
    const list =
      typeof changes === 'function' ? null : (changes.find((one) => one.list !== null)?.list ?? null);
    first = await inExcel((context) => reviewSession(context, { onSheet: list }), door);
  } catch (error) {
    return problem(explainFailure(error, { kind: 'untouched' }));
  }
  if (typeof changes !== 'function') return makeAll(withRenewal(changes, first), first, options);
  return first.kind === 'none'
    ? problem(explainRefusal({ kind: 'no template' }))
    : makeAll(withRenewal(changes(first), first), first, options);
}

/** A change that was made, with its way back. */
interface Made {
  readonly undos: UndoStep[];
  readonly undone: ((edited: number) => string) | null;
}

/** Mostly a cell is being edited, which Excel does not tell. */
function sayThatExcelWaits(): void {
  notices.send({
    kind: 'problem',
    text: 'Excel has not answered yet. If a cell is being edited, press Enter or Esc; then this goes on by itself.',
  });
}

async function makeAll(
  changes: readonly Change[],
  first: SessionReview | NoTemplate | null,
  options: MakingOptions & { readonly undoGroup?: boolean; readonly tries?: number },
): Promise<Notice> {
  const { signal, onProgress, clock, tries = MOST_TRIES } = options;
  const undoGroup = options.undoGroup ?? changes.every(({ ungrouped }) => ungrouped !== true);
  const made: Made[] = [];
  try {
    return await inExcel(
      async (context): Promise<Notice> => {
        const said: string[] = [];
        for (const [i, change] of changes.entries()) {
          if (signal?.aborted === true) break;
          onProgress?.(change);
          const outcome = await makeOne(context, change, i === 0 ? first : null, made);
          if (outcome.kind !== 'made') {
            await takeBack(context, made);
            return problem(sentenceOf(outcome));
          }
          said.push(outcome.said);
        }
        if (signal?.aborted === true) {
          await takeBack(context, made);
          return { kind: 'done', text: 'Stopped. Nothing was changed.' };
        }
        const done: Notice = { kind: 'done', text: said.filter((one) => one !== '').join(' ') };
        return made.every(({ undos }) => undos.length === 0)
          ? done
          : {
              ...done,
              undo: keepChange(asListed(changes.filter((_, i) => (made[i]?.undos.length ?? 0) > 0)), () =>
                oneAtATime(() => undo(made, clock)),
              ),
            };
      },
      { undoGroup, ...(clock && { clock }) },
    );
  } catch (error) {
    const aftermath = await recovered(error, made, clock);
    const isAsBefore = aftermath.kind === 'untouched' || aftermath.kind === 'taken back';
    const code = codeOf(reasonOf(error));
    if (isAsBefore && undoGroup && code === 'UndoNotSupported')
      return makeAll(changes, first, { ...options, undoGroup: false });
    if (isAsBefore && tries > 1 && error instanceof Unfinished && CHANGED_MEANWHILE.has(code))
      return makeAll(changes, null, { ...options, undoGroup, tries: tries - 1 });
    return problem(explainFailure(reasonOf(error), aftermath));
  }
}

const LIST_GONE = { kind: 'refused', refusal: { kind: 'list gone' } } as const;

/** Makes one change, anew where others moved its rows in the very moment of writing. */
async function makeOne(
  context: Excel.RequestContext,
  change: Change,
  first: SessionReview | NoTemplate | null,
  made: Made[],
): Promise<ChangeOutcome> {
  let outcome: ChangeOutcome = { kind: 'moved' };
  for (let tries = 0; tries < MOST_TRIES && outcome.kind === 'moved'; tries++) {
    const now =
      tries === 0 && first !== null ? first : await reviewSession(context, { onSheet: change.list });
    const undos: UndoStep[] = [];
    // Remembered while it is being made, so that what is there already is taken back when Excel stops the rest.
    const unfinished: Made = { undos, undone: null };
    made.push(unfinished);
    outcome =
      change.list !== null && now.kind === 'reviewed' && listSheetId(now) !== change.list
        ? LIST_GONE
        : await change.make(writerIn(context, undos), now);
    if (change.list !== null && outcome.kind === 'refused' && outcome.refusal.kind === 'no template')
      outcome = LIST_GONE;
    if (outcome.kind !== 'made') await takeBackOne(context, unfinished);
    made.pop();
    if (outcome.kind === 'made') made.push({ undos, undone: outcome.undone });
  }
  return outcome;
}

/** After Excel stopped: reads what is there and takes it back, what stopped first, then what was made before it. */
async function recovered(error: unknown, made: Made[], clock: Clock | undefined): Promise<Aftermath> {
  const isAnyMade = made.some(({ undos }) => undos.length > 0);
  if (!(error instanceof Unfinished) && !isAnyMade) return { kind: 'untouched' };
  const where = error instanceof Unfinished ? error.where : 'the workbook';
  try {
    return await inExcel(
      async (context) => {
        const last: Aftermath =
          error instanceof Unfinished ? await error.recover(context) : { kind: 'untouched' };
        if (last.kind === 'left' || !isAnyMade) return last;
        const { edited } = await takeBack(context, made, { goesOn: () => true });
        return edited === 0 ? { kind: 'taken back' } : { kind: 'left', where };
      },
      { ...(clock && { clock }) },
    );
  } catch (failure) {
    return { kind: failure instanceof UndoRefused ? 'left' : 'unknown', where };
  }
}

interface TakenBack {
  /** How many cells stay, because somebody edited them since. */
  readonly edited: number;
  readonly said: readonly string[];
}

interface TakingBack {
  readonly onWritten?: () => void;
  /** Asked about what went with its sheet: whether to go on past it, as a recovery and an undo do. */
  readonly goesOn?: () => boolean;
}

/** Last made, first taken back; what was taken back leaves the list, so that nothing is taken back twice. */
async function takeBack(
  context: Excel.RequestContext,
  made: Made[],
  options: TakingBack = {},
): Promise<TakenBack> {
  const said: string[] = [];
  let edited = 0;
  for (let last = made.at(-1); last !== undefined; last = made.at(-1)) {
    const one = await takeBackOne(context, last, options);
    edited += one.edited;
    if (last.undone !== null && !one.isGone) said.push(last.undone(one.edited));
    made.pop();
  }
  return { edited, said };
}

async function takeBackOne(
  context: Excel.RequestContext,
  { undos }: Made,
  { onWritten, goesOn = () => false }: TakingBack = {},
): Promise<{ readonly edited: number; readonly isGone: boolean }> {
  const writer = writerIn(context, null, onWritten);
  let edited = 0;
  let isGone = undos.length > 0;
  for (let step = undos.at(-1); step !== undefined; step = undos.at(-1)) {
    let outcome = await takenBack(step, writer, goesOn);
    for (let tries = 1; tries < MOST_TRIES && outcome.kind === 'moved'; tries++)
      outcome = await takenBack(step, writer, goesOn);
    if (outcome.kind !== 'undone') throw new UndoRefused(outcome);
    edited += outcome.edited;
    isGone &&= outcome.isGone === true;
    undos.pop();
  }
  return { edited, isGone };
}

/** What went with its sheet needs no taking back. */
async function takenBack(
  step: UndoStep,
  writer: Writer,
  goesOn: () => boolean,
): Promise<Awaited<ReturnType<UndoStep>> & { readonly isGone?: boolean }> {
  try {
    return await step(writer);
  } catch (error) {
    if (error instanceof GoneWithSheet && goesOn()) return { kind: 'undone', edited: 0, isGone: true };
    throw error;
  }
}

type Unmade = Exclude<ChangeOutcome, { readonly kind: 'made' }>;

class UndoRefused extends Error {
  constructor(readonly outcome: Unmade) {
    super('A change could not be taken back.');
  }
}

const PARTLY_UNDONE =
  'Only part of it could be taken back; the rest is still there. Undo once more takes it back too, as soon as nothing is in its way.';

const GONE_WITH_SHEET =
  'The sheet on which that was done is no longer in the workbook, so there is nothing to take back.';

async function undo(made: Made[], clock: Clock | undefined): Promise<Notice> {
  if (made.length === 0) return { kind: 'done', text: 'That was taken back already.' };
  const again = () => oneAtATime(() => undo(made, clock));
  const progress = { isBegun: false, isGone: false };
  try {
    return await inExcel(
      async (context) => {
        const { said, edited } = await takeBack(context, made, {
          onWritten: () => {
            progress.isBegun = true;
          },
          goesOn: () => {
            progress.isGone = true;
            return true;
          },
        });
        if (progress.isGone && !progress.isBegun) return problem(GONE_WITH_SHEET);
        return { kind: 'done', text: said.join(' '), ...(edited > 0 && { edited }) };
      },
      { ...(clock && { clock }) },
    );
  } catch (error) {
    if (error instanceof UndoRefused)
      return { ...problem(progress.isBegun ? PARTLY_UNDONE : sentenceOf(error.outcome)), undo: again };
    const found = await recovered(error, [], clock);
    const isPartly = progress.isBegun && (found.kind === 'untouched' || found.kind === 'taken back');
    const where = error instanceof Unfinished ? error.where : 'the workbook';
    const aftermath: Aftermath = isPartly ? { kind: 'left', where } : found;
    return { ...problem(explainFailure(reasonOf(error), aftermath)), undo: again };
  }
}

/** Changes that were made together, as the list of changes tells them. */
function asListed(changes: readonly Change[]) {
  return {
    title: changes.map(({ title }) => title).join(', '),
    where: changes.map(({ cells, where }) => cells ?? where).join('; '),
  };
}

function sentenceOf(outcome: Unmade): string {
  return explainRefusal(outcome.kind === 'refused' ? outcome.refusal : { kind: 'moved meanwhile' });
}

function reasonOf(error: unknown): unknown {
  return error instanceof Unfinished ? error.reason : error;
}

function problem(text: string): Notice {
  return { kind: 'problem', text };
}
