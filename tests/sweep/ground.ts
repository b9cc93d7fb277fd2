import type { Change } from '../../src/excel/changes/change';
import { makeChanges } from '../../src/excel/changes/makeChanges';
import type { Notice } from '../../src/excel/notice';
import type { SessionReview } from '../../src/excel/review/sessionReview';
import { bootExcel, type BootedExcel, type BootOptions } from '../bootExcel';
import { everything, reviewed } from '../excel/changes/announced';
import { bootList, onList } from './bootList';
import { difference } from './difference';
import type { Scenario } from './scenarios';
import { silenceClock, type SilenceClock } from './trouble';

/** A workbook in which a change is announced, or made and about to be taken back. */
export interface Ground {
  readonly excel: BootedExcel;
  readonly clock: SilenceClock;
  readonly changes: readonly Change[];
  /** Makes the change, or takes it back. */
  readonly press: () => Promise<Notice>;
  /**
   * Ends a walk. Where the press came to nothing and the workbook stands exactly as before, ids and all, the next walk from here
   * goes on in it: to boot and prepare another is the larger part of a walk.
   */
  readonly leave: (notice: Notice) => Promise<void>;
}

/** The workbook on which a walk starts, prepared and read once. */
interface Start {
  /** As JSON, so that no walk writes into the next one's. */
  readonly workbook: string;
  readonly review: SessionReview;
}

const starts = new Map<string, Promise<Start>>();

/** Workbooks that stand as before, by what they are the ground of. */
const left = new Map<string, Ground>();

function keyOf(scenario: Scenario): string {
  return scenario.prepare === undefined ? `on ${scenario.on?.name ?? ''}` : scenario.name;
}

function startOf(scenario: Scenario): Promise<Start> {
  const key = keyOf(scenario);
  const known = starts.get(key) ?? prepared(scenario);
  starts.set(key, known);
  return known;
}

/** Boots the workbook, prepares it, and keeps it as it stands then. */
async function prepared(scenario: Scenario): Promise<Start> {
  const excel = await bootList(scenario.on);
  await scenario.prepare?.();
  if (scenario.on?.atLast) await onList(scenario.on.atLast);
  const state = await stateOf(excel);
  const [review, facts] = [await reviewed(), await excel.workbook.describe()];
  // What the grid's plug-ins keep beside the cells is in the facts.
  const snapshot = { ...excel.book.save(), resources: [] };
  const workbook = JSON.stringify({ snapshot, facts });
  excel.close();
  const again = await openAgain(workbook);
  const later = await stateOf(again);
  again.close();
  if (later !== state)
    throw new Error(
      `The ground of “${scenario.name}” cannot be opened again as it was. ${difference(later, state)}`,
    );
  return { workbook, review };
}

function openAgain(workbook: string): Promise<BootedExcel> {
  return bootExcel(JSON.parse(workbook) as Pick<BootOptions, 'snapshot' | 'facts'>);
}

/** Takes a workbook that was left as it was; only one can be talked to at a time. */
function taken(key: string): Ground | null {
  const ground = left.get(key) ?? null;
  left.delete(key);
  for (const [, { excel }] of left) excel.close();
  left.clear();
  return ground;
}

/** Opens the prepared workbook, and announces the change. */
export async function groundOf(scenario: Scenario): Promise<Ground> {
  const key = `${scenario.name}|announced`;
  const known = taken(key);
  if (known) return known;
  const { workbook, review } = await startOf(scenario);
  const excel = await openAgain(workbook);
  const clock = silenceClock();
  const changes = scenario.changes(review);
  return groundIn(key, { excel, clock, changes }, () => makeChanges(changes, { clock }));
}

/** The same with the change made: what is pressed is its undo. */
export async function madeGround(scenario: Scenario): Promise<Ground> {
  const key = `${scenario.name}|made`;
  const known = taken(key);
  if (known) return known;
  const { excel, clock, changes, press } = await groundOf(scenario);
  const made = await press();
  return groundIn(key, { excel, clock, changes }, () => made.undo?.() ?? Promise.resolve(made));
}

async function groundIn(
  key: string,
  { excel, ...rest }: Pick<Ground, 'excel' | 'clock' | 'changes'>,
  press: Ground['press'],
): Promise<Ground> {
  const before = await idsAndAll(excel);
  const leave: Ground['leave'] = async (notice) => {
    if (notice.kind === 'problem' && (await idsAndAll(excel)) === before) left.set(key, ground);
    else excel.close();
  };
  const ground: Ground = { excel, ...rest, press, leave };
  return ground;
}

async function idsAndAll(excel: BootedExcel): Promise<string> {
  await excel.settle();
  return JSON.stringify(await excel.workbook.describe());
}

/** Everything that can be seen, without the ids that Excel gives to new sheets, in one order of members. */
export async function stateOf(excel: BootedExcel): Promise<string> {
  await excel.settle();
  return JSON.stringify(await everything(excel), inOneOrder);
}

/** Members of objects in one order, in settings too, which are kept as JSON text. */
function inOneOrder(key: string, value: unknown): unknown {
  if (key === 'id') return '';
  if (key.startsWith('ConcessionMap.') && typeof value === 'string')
    return JSON.stringify(JSON.parse(value), inOneOrder);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
