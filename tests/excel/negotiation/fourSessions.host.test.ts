import '../../textCoding';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDeal } from '../writeDeal';
import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import type { Difference } from '../../../src/excel/history/differences';
import { writerIn } from '../../../src/excel/writing/writer';
import { endSession, setBaseline } from '../../../src/excel/review/keepSession';
import { reviewSession, type SessionReview } from '../../../src/excel/review/sessionReview';
import { createWorkbook } from '../../../src/workbench/files/create';
import { changesSince } from '../../../src/workbench/files/diff';
import { readWorkbookFile } from '../../../src/workbench/files/open';
import { spliceChanges } from '../../../src/workbench/files/splice/spliceChanges';
import { bootExcel, type BootedExcel } from '../../bootExcel';

interface Session {
  readonly session: number;
  readonly edits: readonly string[];
  readonly changes: readonly string[];
  readonly rules: readonly string[];
  readonly salami?: { readonly rows: readonly string[]; readonly total: number };
  readonly asks?: {
    readonly dimension: string;
    readonly because: string;
    readonly by: number;
    readonly what: readonly string[];
    readonly gave: string;
  };
  readonly givenLeverage: number;
}

interface Negotiation {
  readonly limits: readonly [number, number, number];
  readonly list: readonly string[];
  readonly sessions: readonly Session[];
}

const STORY = JSON.parse(readFileSync(join(__dirname, 'four-sessions.json'), 'utf8')) as Negotiation;

const cells = (line: string) =>
  line.split(',').map((text) => (/^ *\d+ *$/.test(text) ? Number(text) : text.trim()));
const [HEADINGS = []] = STORY.list.map(cells);
/** Excel keeps the settings of each add-in apart, by its identity. */
const ADD_IN = 'f2f5b0c8-7d0a-4b8e-9a5c-3c1d2e4f5a6b';
/** Rows above the headings. */
const ABOVE = 2;

/** A morning's work: the workbook is opened from its bytes, worked on, and saved into bytes again. */
async function atWork<T>(
  bytes: Uint8Array,
  work: (excel: BootedExcel) => Promise<T>,
): Promise<{ readonly saved: Uint8Array; readonly result: T }> {
  const excel = await bootExcel({ file: bytes });
  const result = await work(excel);
  await excel.settle();
  const { bytes: saved, notCarried } = spliceChanges(
    bytes,
    changesSince(readWorkbookFile(bytes, { addInId: ADD_IN }), await excel.workbook.describeForFile()),
  );
  expect(notCarried).toEqual([]);
  excel.close();
  return { saved, result };
}

async function reviewed(context: Excel.RequestContext): Promise<SessionReview> {
  const found = await reviewSession(context);
  if (found.kind === 'none') throw new Error('The list was not found.');
  return found;
}

const end = () =>
  Excel.run(async (context) =>
    endSession(writerIn(context, null), await reviewed(context), { today: new Date(2026, 2, 2) }),
  );

/** What a negotiator does to the sheet, one edit after the other. */
async function apply(edits: readonly string[]): Promise<void> {
  for (const edit of edits)
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Deal');
      const used = sheet.getUsedRange();
      used.load('values,rowIndex');
      await context.sync();
      const body = (used.values as unknown[][]).slice(1);
      const first = used.rowIndex + 1;
      if (edit.startsWith('+')) {
        sheet.getRange(`${first + 1}:${first + 1}`).insert('Down');
        const row = cells(edit.slice(1));
        sheet.getRangeByIndexes(first, 0, 1, row.length).values = [row];
      } else if (edit === 'sort') {
        const sorted = body.sort((a, b) => String(a[0]).localeCompare(String(b[0])));
        sheet.getRangeByIndexes(first, 0, sorted.length, HEADINGS.length).values = sorted;
      } else {
        const [, name = '', column = '', value = ''] = /^(.*): (.*) = (.*)$/.exec(edit) ?? [];
        const at = body.findIndex((row) => row[0] === name);
        expect([edit, at >= 0, HEADINGS.includes(column)]).toEqual([edit, true, true]);
        sheet.getRangeByIndexes(first + at, HEADINGS.indexOf(column), 1, 1).values = [cells(value)];
      }
      await context.sync();
    });
}

const told = ({ concession, what, from, to }: Difference) =>
  what === 'added'
    ? `${concession}: added → ${String(to)}`
    : `${concession}: ${what} ${String(from)} → ${String(to)}`;

const namesOf = ({ reading }: SessionReview, rows: readonly number[]) =>
  rows.map((row) => reading.rows.find((one) => one.row === row)?.name);

describe('A negotiation of four sessions over one workbook, saved and reopened after each', () => {
  let file: Uint8Array;

  beforeAll(async () => {
    const sheet = [...STORY.list.map(cells)];
    const empty = await createWorkbook({
      sheets: [{ name: 'Deal', rows: [...Array.from({ length: ABOVE }, () => []), ...sheet] }],
    });
    const { saved, result } = await atWork(empty, () =>
      Excel.run(async (context) => {
        await writeDeal(context, { ...NEW_DEAL, budgets: STORY.limits });
        const kept = await setBaseline(writerIn(context, null), await reviewed(context), {
          today: new Date(2026, 1, 20),
        });
        return { kept, prepared: await reviewed(context) };
      }),
    );
    expect(result.kept).toMatchObject({ kind: 'kept', rows: STORY.list.length - 1 });
    expect(result.prepared).toMatchObject({ session: 1, ended: false, differences: [], findings: [] });
    file = saved;
  });

  test.each(STORY.sessions)('session $session', async (story) => {
    const { saved, result } = await atWork(file, async () => {
      const before = await Excel.run(reviewed);
      // What the last session knew is still known.
      expect(before).toMatchObject({ differences: expect.any(Array) as unknown, notes: [] });
      expect(before.memory.snapshots.map(({ session }) => session)).toEqual(
        STORY.sessions.map(({ session }) => session).filter((session) => session < story.session),
      );
      expect(before.findings.map(({ rule }) => rule)).toEqual(STORY.sessions[story.session - 2]?.rules ?? []);
      await apply(story.edits);
      expect(await end()).toMatchObject({ kind: 'kept', session: story.session, replaced: false });
      return Excel.run(reviewed);
    });
    file = saved;

    expect(result).toMatchObject({ session: story.session, ended: true, notes: [] });
    expect(result.comparedWith).toBe(story.session - 1);
    expect(result.differences.map(told)).toEqual(story.changes);
    expect(result.findings.map(({ rule }) => rule)).toEqual(story.rules);
    expect(result.review.given.leverage).toBe(story.givenLeverage);

    const salami = result.findings.find(({ rule }) => rule === 'salami-slicing');
    expect(salami && { rows: namesOf(result, salami.rows), total: salami.numbers.total }).toEqual(
      story.salami,
    );
    if (story.asks !== undefined) {
      const { dimension, because, by, what, gave } = story.asks;
      expect(result.asks).toMatchObject({ dimension, because, by, gave: { name: gave } });
      expect(result.asks?.asks.map((ask) => ask.what)).toEqual(what);
      expect(result.asks?.asks[0]?.wording).toContain(gave);
    }
  });

  test('leaves the whole memory in the file: baseline and all four sessions, every row known', async () => {
    const { result } = await atWork(file, () => Excel.run(reviewed));
    const { baseline, snapshots } = result.memory;
    const kept = [baseline, ...snapshots].map((map) => [
      map?.session,
      map?.rows.length,
      map?.gone,
      map?.unsure,
    ]);
    expect(kept).toEqual([
      [0, 9, [], []],
      [1, 9, [], []],
      ...[2, 3, 4].map((session) => [session, 10, [], []]),
    ]);
    expect(result.deal.budgets).toEqual(STORY.limits);
    expect(result.history?.damaged).toEqual([]);
  });
});
