import type { Notice } from '../../src/excel/notice';
import { FAULTS } from '../../src/workbench/protocol/faults';
import type { Interference } from '../../src/workbench/protocol/interference';
import type { Clock } from '../../src/excel/clock';
import type { BootedExcel } from '../bootExcel';
import { coAuthor, type CoAuthor } from '../coAuthor';
import { everything, undo } from '../excel/changes/announced';

/** A workbook in which something is about to be pressed. */
export interface Pressing {
  readonly excel: BootedExcel;
  readonly press: (clock?: Clock) => Promise<Notice>;
}

/** Silence is over at once: a request that is not answered is given up when nothing else is going on. */
const IMPATIENT: Clock = { after: (_, call) => impatiently(call) };

function impatiently(call: () => void): () => void {
  const timer = setTimeout(call, 3_000);
  return () => clearTimeout(timer);
}

interface Stop {
  readonly name: string;
  readonly of: (actions: number) => Interference | undefined;
  readonly clock?: Clock;
}

const stopped = (name: string, after: (actions: number) => number): Stop => ({
  name: `stopped ${name}`,
  of: (actions) => ({
    kind: 'stop',
    after: Math.min(actions - 1, after(actions)),
    error: FAULTS.accessDenied,
  }),
});

/** Ways in which Excel stops a batch. */
export const STOPS: readonly Stop[] = [
  { name: 'refused', of: () => ({ kind: 'refuse', error: FAULTS.sessionLost }) },
  { name: 'with its answer lost', of: () => ({ kind: 'lose', error: FAULTS.serviceNotAvailable }) },
  {
    name: 'with an answer that says that the name is taken',
    of: () => ({ kind: 'lose', error: FAULTS.itemAlreadyExists }),
  },
  ...[1, 5, 6, 8, 10, 15].map((after) => stopped(`after ${after} actions`, () => after)),
  stopped('in its middle', (actions) => Math.floor(actions / 2)),
  stopped('before its end', (actions) => actions - 2),
];

/** What came of pressing while one batch was interfered with. */
export type Walked = string;

/** The round trips that the pressing takes undisturbed, true for those that write, and how the workbook stands before and after. */
async function undisturbed(open: () => Promise<Pressing>) {
  const { excel, press } = await open();
  const before = await everything(excel);
  const trips: boolean[] = [];
  excel.host.interfere = ({ writes }) => {
    trips.push(writes);
    return undefined;
  };
  await press();
  excel.host.interfere = null;
  const clean = await everything(excel);
  excel.close();
  return { before, clean, trips };
}

/**
 * Stops the pressing at each of its round trips in each way. Answers where the workbook was neither as before nor as after an
 * undisturbed press, where the sentence was not true, and where pressing again did not complete it.
 */
export async function walkStops(
  open: () => Promise<Pressing>,
  stops: readonly Stop[] = STOPS,
): Promise<{ readonly tried: number; readonly wrong: readonly Walked[] }> {
  const { before, clean, trips } = await undisturbed(open);
  const wrong: Walked[] = [];
  let tried = 0;
  for (const [i, writes] of trips.entries())
    // A batch that only reads can be stopped anywhere: one stop stands for all.
    for (const { name, of } of writes ? stops : stops.slice(0, 3)) {
      const trip = i + 1;
      const { excel, press } = await open();
      const at = excel.host.roundTrips + trip;
      excel.host.interfere = ({ number, actions }) => {
        if (number !== at) return undefined;
        return of(actions);
      };
      const notice = await press(IMPATIENT);
      excel.host.interfere = null;
      tried++;
      const after = await everything(excel);
      const problems: string[] = [];
      const isBefore = isEqual(after, before);
      const isClean = isEqual(after, clean);
      if (!isBefore && !isClean) problems.push('neither as before nor whole');
      if (notice.kind === 'done' && !isClean) problems.push('said to be made');
      if (/Nothing was changed|taken back|nothing was changed/.test(notice.text) && !isBefore)
        problems.push('said to be as before');
      if (!isClean) {
        await press();
        if (!isEqual(await everything(excel), clean)) problems.push('pressing again does not complete it');
      }
      for (const problem of problems) wrong.push(`${trip}, ${name}: ${problem}. ${notice.text}`);
      excel.close();
    }
  return { tried, wrong };
}

/** What somebody else does, and what it leaves on a workbook in which nothing else happens. */
export interface Act {
  readonly name: string;
  readonly act: (others: CoAuthor) => Promise<unknown>;
}

/**
 * Lets somebody else act before each round trip of the pressing. The workbook is then as it would be had they acted before the
 * press or after it, or as they left it where the press is refused.
 */
export async function walkActs(
  open: () => Promise<Pressing>,
  acts: readonly Act[],
): Promise<{ readonly tried: number; readonly wrong: readonly Walked[] }> {
  const { trips } = await undisturbed(open);
  const wrong: Walked[] = [];
  let tried = 0;
  for (const { name, act } of acts) {
    // What cannot be done, as on a sheet that is not there by then, is not done.
    const acting = async (excel: BootedExcel) => {
      await act(coAuthor(excel)).catch(() => undefined);
    };
    const alone = await standing(open, acting);
    const actFirst = await standing(open, async (excel, press) => {
      await acting(excel);
      await press();
    });
    const pressFirst = await standing(open, async (excel, press) => {
      await press();
      await acting(excel);
    });
    for (let trip = 1; trip <= trips.length; trip++) {
      const { excel, press } = await open();
      const at = excel.host.roundTrips + trip;
      excel.host.interfere = async ({ number }) => {
        if (number === at) await acting(excel);
        return undefined;
      };
      const notice = await press();
      excel.host.interfere = null;
      tried++;
      const after = await everything(excel);
      const isRight =
        notice.kind === 'done'
          ? [actFirst, pressFirst].some((one) => isEqual(after, one))
          : isEqual(after, alone);
      if (!isRight)
        wrong.push(
          `${trip}, ${name}: neither theirs nor both. ${notice.text} ${differing(after, notice.kind === 'done' ? actFirst : alone)}`,
        );
      excel.close();
    }
  }
  return { tried, wrong };
}

async function standing(
  open: () => Promise<Pressing>,
  work: (excel: BootedExcel, press: Pressing['press']) => Promise<void>,
): Promise<unknown> {
  const { excel, press } = await open();
  await work(excel, press);
  const stands = await everything(excel);
  excel.close();
  return stands;
}

/** The same pressing as the undo of what was pressed undisturbed. */
export function undoing(open: () => Promise<Pressing>): () => Promise<Pressing> {
  return async () => {
    const { excel, press } = await open();
    const notice = await press();
    let last = notice;
    return {
      excel,
      press: async () => {
        last = await undo(last);
        return last;
      },
    };
  };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where two workbooks first differ, for the message. */
function differing(one: unknown, other: unknown, path = ''): string {
  if (isEqual(one, other)) return '';
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return `${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const found = differing(Reflect.get(one, key), Reflect.get(other, key), `${path}/${key}`);
    if (found !== '') return found;
  }
  return path;
}
