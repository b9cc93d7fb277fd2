import { makeChanges } from '../../src/excel/changes/makeChanges';
import type { Notice } from '../../src/excel/notice';
import { reviewed } from '../excel/changes/announced';
import type { Act } from './acts';
import { difference, partingOf } from './difference';
import { groundOf, madeGround, stateOf } from './ground';
import type { BootedExcel } from '../bootExcel';
import type { Scenario } from './scenarios';
import { LIST } from './workbook';
import type { Trouble } from './trouble';

/** What is walked: the making of a change, or its undo. */
export type Phase = 'make' | 'undo';

/** One step of a way through in quiet: several changes that are announced together can also be made one by one. */
type Step = Phase | 'act' | 'make the first' | 'make the rest';

/**
 * The workbook but for the picture that an act leaves behind. Where somebody shows another sheet in the very moment in which a change
 * shows or takes away one of ours, either may be in front: Excel cannot be asked in the batch that shows.
 */
function apartFrom(act: Act, isShowing: boolean, state: string): string {
  if (act.picture === undefined && !(isShowing && act.shows === true)) return state;
  const workbook = JSON.parse(state) as { readonly sheets: readonly { readonly sheet: string }[] };
  const sheets = workbook.sheets.filter((one) => one.sheet !== act.picture);
  return JSON.stringify({ ...workbook, activeSheet: '', sheets });
}

function inFront(state: string): string {
  return (JSON.parse(state) as { readonly activeSheet: string }).activeSheet;
}

const references = new Map<string, Promise<string>>();

/** The workbook after these steps in this order, in quiet. */
function reference(scenario: Scenario, steps: readonly Step[], act: Act | null): Promise<string> {
  // Changes that start on the same ground share what becomes of it without them.
  const isWithout = scenario.prepare === undefined && steps.every((step) => step === 'act');
  const start = isWithout ? (scenario.on?.name ?? '') : scenario.name;
  const key = [start, act?.name ?? '', ...steps].join('|');
  const known = references.get(key) ?? quietly(scenario, steps, act);
  references.set(key, known);
  return known;
}

async function quietly(scenario: Scenario, steps: readonly Step[], act: Act | null): Promise<string> {
  const { excel, changes, press } = await groundOf(scenario);
  let notice: Notice | null = null;
  for (const step of steps)
    if (step === 'act') await act?.run(excel);
    else if (step === 'make') notice = await press();
    else if (step === 'make the first') notice = await makeChanges(changes.slice(0, 1));
    else if (step === 'make the rest') notice = await makeChanges(changes.slice(1));
    else if (notice?.undo) notice = await notice.undo();
  const state = await stateOf(excel);
  excel.close();
  return state;
}

const trips = new Map<string, number>();

/** How many round trips making a change takes, or taking it back, in quiet. */
export async function tripsOf(scenario: Scenario, phase: Phase): Promise<number> {
  const key = `${scenario.name}|${phase}`;
  const known = trips.get(key) ?? (await countTrips(scenario, phase));
  trips.set(key, known);
  return known;
}

async function countTrips(scenario: Scenario, phase: Phase): Promise<number> {
  const { excel, press } = await groundOf(scenario);
  let before = excel.host.roundTrips;
  const notice = await press();
  if (phase === 'undo') {
    before = excel.host.roundTrips;
    await notice.undo?.();
  }
  const count = excel.host.roundTrips - before;
  excel.close();
  return count;
}

/** A colleague steps in right before a round trip. Answers what went wrong; null where all is as it should be. */
export async function walkAct(
  scenario: Scenario,
  phase: Phase,
  trip: number,
  act: Act,
): Promise<string | null> {
  const { excel, changes, press } = await (phase === 'make' ? groundOf(scenario) : madeGround(scenario));
  const from = excel.host.roundTrips;
  excel.host.interfere = async ({ number }) => {
    if (number === from + trip) await act.run(excel);
    return undefined;
  };
  const notice = await press();
  excel.host.interfere = null;
  const state = await stateOf(excel);
  // Of several changes pressed at once, those made before the act are not renewed by the same press, but by the next one.
  const isSeveral = notice.kind === 'done' && phase === 'make' && changes.length > 1;
  const renewed = isSeveral ? await renewedState(scenario, excel) : null;
  excel.close();

  const [untouched, done]: readonly (readonly (readonly Step[])[])[] =
    phase === 'make'
      ? [
          [['act']],
          [
            ['act', 'make'],
            ['make', 'act'],
            ['make the first', 'act', 'make the rest'],
          ],
        ]
      : [
          [['make', 'act']],
          [
            ['make', 'act', 'undo'],
            ['make', 'undo', 'act'],
          ],
        ];
  const isShowing =
    inFront(await reference(scenario, [], null)) !== inFront(await reference(scenario, ['make'], null));
  const apart = (one: string) => apartFrom(act, isShowing, one);
  const isOneOf = async (ways: readonly (readonly Step[])[] | undefined) => {
    for (const way of ways ?? [])
      if (apart(await reference(scenario, way, act)) === apart(state)) return true;
    return false;
  };
  const saysDone = notice.kind === 'done';
  if (saysDone && (await isOneOf(done))) return null;
  if (renewed !== null) {
    const way = await reference(scenario, ['make the first', 'act', 'make the rest', 'make'], act);
    if (apart(way) === apart(renewed)) return null;
  }
  const saysUntouched = !saysDone || /\bstays?\b/.test(notice.text);
  if (saysUntouched && (await isOneOf(untouched))) return null;
  if (await isOneOf(done)) return `it is made, and yet it says: ${notice.text}`;
  if (await isOneOf(untouched)) return `nothing is made, and yet it says: ${notice.text}`;
  const all: string[] = [];
  for (const way of [...(done ?? []), ...(untouched ?? [])]) all.push(await reference(scenario, way, act));
  const nearest = all.reduce((best, one) => (partingOf(state, one) > partingOf(state, best) ? one : best));
  return `neither as before nor as made: “${notice.text}” ${difference(state, nearest)}`;
}

/** What is there after the same is pressed once more; null where its list is gone. */
async function renewedState(scenario: Scenario, excel: BootedExcel): Promise<string | null> {
  if (excel.workbook.sheetNamed(LIST) === null) return null;
  await repeat(scenario);
  return stateOf(excel);
}

/** Pressed twice before the first press has an answer. Answers what went wrong; null where all is as after one or two presses. */
export async function walkTwice(scenario: Scenario): Promise<string | null> {
  const { excel, press } = await groundOf(scenario);
  const said = (await Promise.all([press(), press()])).map(({ text }) => text).join(' / ');
  const state = await stateOf(excel);
  excel.close();
  const ways: readonly (readonly Step[])[] = [['make'], ['make', 'make']];
  const wanted: string[] = [];
  for (const way of ways) wanted.push(await reference(scenario, way, null));
  return wanted.includes(state) ? null : `“${said}” ${difference(state, wanted[0] ?? '')}`;
}

/** Taken back twice before the first has an answer. Answers what went wrong; null where all is as after one undo. */
export async function walkUndoTwice(scenario: Scenario): Promise<string | null> {
  const { excel, press } = await groundOf(scenario);
  const { undo } = await press();
  if (undo === undefined) return null;
  const said = (await Promise.all([undo(), undo()])).map(({ text }) => text).join(' / ');
  const state = await stateOf(excel);
  excel.close();
  const wanted = await reference(scenario, ['make', 'undo'], null);
  return state === wanted ? null : `“${said}” ${difference(state, wanted)}`;
}

/** Excel fails one round trip. Answers what went wrong; null where all is as it should be. */
export async function walkTrouble(
  scenario: Scenario,
  phase: Phase,
  trip: number,
  trouble: Trouble,
): Promise<string | null> {
  const [before, after] =
    phase === 'make'
      ? [await reference(scenario, [], null), await reference(scenario, ['make'], null)]
      : [await reference(scenario, ['make'], null), await reference(scenario, ['make', 'undo'], null)];
  const ground = await (phase === 'make' ? groundOf(scenario) : madeGround(scenario));
  const { excel, clock, press } = ground;
  const from = excel.host.roundTrips;
  excel.host.interfere = (one) => {
    if (trouble.persists ? one.number < from + trip : one.number !== from + trip) return undefined;
    const interference = trouble.at(one);
    if (interference?.kind === 'silence') setImmediate(clock.strike);
    return interference;
  };
  const notice = await press();
  excel.host.interfere = null;
  const state = await stateOf(excel);
  const fault = faultOf(notice, state, before, after);
  if (fault !== null) {
    excel.close();
    return fault;
  }
  // Once more, in quiet: it completes, and adds no second set. From where it began, that is what was walked already.
  if (notice.kind === 'problem' && state !== before) {
    const again = phase === 'undo' && notice.undo ? notice.undo : () => repeat(scenario);
    const repeated = await again();
    const then = await stateOf(excel);
    excel.close();
    return then === after ? null : `once more, it says “${repeated.text}” ${difference(then, after)}`;
  }
  await ground.leave(notice);
  return null;
}

async function repeat(scenario: Scenario): Promise<Notice> {
  return makeChanges(scenario.changes(await reviewed()));
}

function faultOf(notice: Notice, state: string, before: string, after: string): string | null {
  if (notice.kind === 'done')
    return state === after ? null : `it says “${notice.text}” ${difference(state, after)}`;
  const saysAsBefore = /Nothing was changed|nothing was changed|taken back/.test(notice.text);
  const saysOtherwise = /still there|could not be read/.test(notice.text);
  if (saysAsBefore) return state === before ? null : `it says “${notice.text}” ${difference(state, before)}`;
  return saysOtherwise ? null : `it does not say what became of it: “${notice.text}”`;
}
