import type { Change } from '../../../src/excel/changes/change';
import { highlightsChange } from '../../../src/excel/changes/highlightsChange';
import { makeChanges } from '../../../src/excel/changes/makeChanges';
import { resultColumnsChange } from '../../../src/excel/changes/resultColumnsChange';
import { scoresChange } from '../../../src/excel/changes/scoresChange';
import { statusChange } from '../../../src/excel/changes/statusChange';
import { cellAddress, parseAddress } from '../../../src/cells/a1';
import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { coAuthor, type CoAuthor } from '../../coAuthor';
import { seededRandom } from '../../../src/negotiation/uncertainty/normalDraws';
import { difference } from '../../sweep/difference';
import { stateOf } from '../../sweep/ground';
import { AT, LIST, PLAIN } from '../../sweep/workbook';
import { reviewed } from './announced';

/** `SEEDS=1-200` walks these. */
const [FIRST = 1, LAST = 6] = (process.env.SEEDS ?? '1-6').split('-').map(Number);

interface Colleague {
  readonly excel: BootedExcel;
  readonly them: CoAuthor;
  /** The list's sheet by now. */
  list: string;
}

interface Act {
  readonly name: string;
  readonly run: (at: Colleague) => Promise<unknown>;
  /** It leaves a picture of the moment behind, so that no later undo brings back the same workbook. */
  readonly copies?: true;
}

/** An act of any kind, its places drawn, so that it can be done again in another workbook. */
function drawn(pick: (below: number) => number): Act {
  const row = AT.headings + pick(8);
  const other = AT.first + pick(5);
  const column = 'BCDEFGHIJK'[pick(10)] ?? 'B';
  const name = ['Discount', 'Exclusivity', 'New one'][pick(3)];
  const heading = ['Our VM', 'Status', 'Note'][pick(3)];
  const [score, below] = [1 + pick(9), AT.last + 1 + pick(3)];
  const body = `B${AT.first}:K${AT.last}`;
  const acts: readonly Act[] = [
    { name: `inserts row ${row}`, run: ({ them, list }) => them.insertRows(list, row) },
    { name: `deletes row ${other}`, run: ({ them, list }) => them.deleteRows(list, other) },
    { name: 'sorts by name', run: ({ them, list }) => them.sort(list, body, { column: 0 }) },
    {
      name: 'sorts by name downwards',
      run: ({ them, list }) => them.sort(list, body, { column: 0, descending: true }),
    },
    { name: `swaps ${row} and ${other}`, run: ({ them, list }) => them.swapRows(list, row, other) },
    { name: `copies the row that is meant over ${other}`, run: (at) => copyRow(at, AT.target, other) },
    { name: `types a name into ${other}`, run: ({ them, list }) => them.type(list, `B${other}`, name) },
    {
      name: `types into ${column}${other}`,
      run: ({ them, list }) => them.type(list, `${column}${other}`, score),
    },
    {
      name: `types a heading over ${column}`,
      run: ({ them, list }) => them.type(list, `${column}${AT.headings}`, heading),
    },
    { name: 'inserts column F', run: ({ them, list }) => them.insertColumns(list, 'F') },
    { name: 'inserts column A', run: ({ them, list }) => them.insertColumns(list, 'A') },
    { name: 'deletes column F', run: ({ them, list }) => them.deleteColumns(list, 'F') },
    {
      name: 'copies the sheet and shows the copy',
      copies: true,
      run: async ({ them, list }) => them.activate(await them.copySheet(list)),
    },
    {
      name: 'copies the sheet and gives its name to the copy',
      copies: true,
      run: async (at) => {
        const copy = await at.them.copySheet(at.list);
        await at.them.renameSheet(at.list, 'Old map');
        await at.them.renameSheet(copy, at.list);
        at.list = 'Old map';
      },
    },
    {
      name: 'renames the sheet',
      run: async (at) => {
        await at.them.renameSheet(at.list, 'Deal');
        at.list = 'Deal';
      },
    },
    { name: 'shows another sheet', run: ({ them }) => them.activate('Notes') },
    { name: 'types below', run: ({ them, list }) => them.type(list, `B${below}`, 'Discount') },
    { name: 'types beside', run: ({ them, list }) => them.type(list, `L${other}`, 'mine') },
    {
      name: 'cuts the row to another sheet',
      run: ({ them, list }) => them.cutTo(list, `B${AT.target}:K${AT.target}`, 'Notes', 'B6'),
    },
    { name: 'protects the sheet', run: ({ them, list }) => them.protectSheet(list) },
    { name: 'deletes all rows', run: ({ them, list }) => them.deleteRows(list, AT.first, 5) },
    { name: 'deletes the sheet', run: ({ them, list }) => them.deleteSheet(list) },
  ];
  return acts[pick(acts.length)] ?? drawn(pick);
}

async function copyRow({ excel, them, list }: Colleague, from: number, to: number): Promise<void> {
  const area = parseAddress(`B${from}:K${from}`);
  const values = area && (await excel.workbook.sheetNamed(list)?.rangeOver(area).values);
  if (values) await them.write(list, `B${to}:K${to}`, values);
}

async function doAll(acts: readonly Act[], at: Colleague): Promise<void> {
  for (const { run } of acts)
    try {
      await run(at);
    } catch {
      // Such as the second deletion of a sheet: it comes to nothing, here as there.
    }
  await at.excel.settle();
}

const colourOf = (row: number) => `#0000${(0x10 + row).toString(16).toUpperCase()}`;

/** The list with a colour for the name of each row, by which the test tells rows apart that the add-in cannot. */
async function open(): Promise<Colleague> {
  const excel = await bootExcel({ sheets: PLAIN.sheets });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LIST);
    for (let row: number = AT.first; row <= AT.last; row++)
      sheet.getRange(`B${row}`).format.fill.color = colourOf(row);
    await context.sync();
  });
  return { excel, them: coAuthor(excel), list: LIST };
}

/** What each cell holds, and the rows that bear a colour, as "Map!7". */
async function contentsOf({ excel }: Colleague, row: number) {
  const cells = new Map<string, string>();
  const rows = new Set<string>();
  for (const { sheet, cells: all } of (await excel.workbook.describe()).sheets)
    for (const { row: at, column, value, formula, style } of all) {
      if (value !== '' || formula !== undefined)
        cells.set(`${sheet}!${cellAddress(at, column)}`, JSON.stringify(formula ?? value));
      if (style.fillColor?.toUpperCase() === colourOf(row)) rows.add(`${sheet}!${at + 1}`);
    }
  return { cells, rows };
}

type Contents = Awaited<ReturnType<typeof contentsOf>>;

function differing(one: Contents, other: Contents): readonly string[] {
  const all = new Set([...one.cells.keys(), ...other.cells.keys()]);
  return [...all].filter((key) => one.cells.get(key) !== other.cells.get(key));
}

const TARGET = { row: AT.target, name: 'Exclusivity' };
const TWIN = { row: AT.twin, name: 'Discount' };
interface Announced {
  readonly name: string;
  /** The row whose cells are written; 0: none, cells beside the list alone. */
  readonly row: number;
  readonly announce: (now: SessionReview) => Change;
}
const CHANGES: readonly Announced[] = [
  {
    name: 'rescoring',
    row: TARGET.row,
    announce: (now) => scoresChange(now, TARGET, { own: [6, 8, 6] }),
  },
  {
    name: 'rescoring a twin',
    row: TWIN.row,
    announce: (now) => scoresChange(now, TWIN, { own: [4, 4, 4] }),
  },
  { name: 'a status', row: TARGET.row, announce: (now) => statusChange(now, [TARGET], 'rejected') },
  { name: 'result columns', row: 0, announce: (now) => resultColumnsChange(now) },
  { name: 'highlights', row: 0, announce: (now) => highlightsChange(now) },
];

/** What went wrong; null where all is as it should be. */
async function walk(seed: number, { row, announce }: Announced): Promise<string | null> {
  const random = seededRandom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const first = Array.from({ length: 1 + pick(3) }, () => drawn(pick));
  const then = Array.from({ length: pick(3) }, () => drawn(pick)).filter(({ copies }) => copies !== true);
  const names = (acts: readonly Act[]) => acts.map(({ name }) => name).join(', ');

  const quiet = await open();
  await doAll(first, quiet);
  const wanted = await contentsOf(quiet, row);
  await doAll(then, quiet);
  const later = await stateOf(quiet.excel);
  quiet.excel.close();

  const at = await open();
  const change = announce(await reviewed());
  await doAll(first, at);
  const made = await makeChanges([change]);
  await at.excel.settle();
  const is = await contentsOf(at, row);
  const cells = differing(wanted, is);
  const story = `they ${names(first)}; “${made.text}”`;
  const stray = cells.filter((key) =>
    made.kind === 'problem'
      ? true
      : row === 0
        ? wanted.cells.has(key)
        : !is.rows.has(key.replace(/![A-Z]+/, '!')),
  );
  if (stray.length > 0) return `${story}: written was ${stray.join(' ')}`;
  await doAll(then, at);
  const undone = await made.undo?.();
  const state = await stateOf(at.excel);
  at.excel.close();
  if (undone?.kind !== 'done' || /\bstays?\b/.test(undone.text)) return null;
  return state === later
    ? null
    : `${story}; they ${names(then)}; undo: “${undone.text}” ${difference(state, later)}`;
}

describe.each(CHANGES)('$name', (announced) => {
  test('whatever others do before and after, one thing upon another: its own cells or none', async () => {
    for (let seed = FIRST; seed <= LAST; seed++)
      expect([seed, await walk(seed, announced)]).toEqual([seed, null]);
  });
});
