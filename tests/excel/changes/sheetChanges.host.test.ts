import { highlightsChange, removeHighlightsChange } from '../../../src/excel/changes/highlightsChange';
import {
  removeResultColumnsChange,
  resultColumnsChange,
} from '../../../src/excel/changes/resultColumnsChange';
import { documentationChange } from '../../../src/excel/changes/documentationChange';
import { recordChange } from '../../../src/excel/changes/recordChange';
import { readVisibleCells } from '../../../src/excel/sharing/cleanedCopy';
import { readTraces } from '../../../src/excel/sharing/readTraces';
import { removeShortNamesChange, shortNamesChange } from '../../../src/excel/changes/shortNamesChange';
import { reviewSheetChange } from '../../../src/excel/changes/reviewSheetChange';
import type { Change } from '../../../src/excel/changes/change';
import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { DEAL_SHEET, DEAL_TABLE } from '../sampleDeal';
import { dealSettingsChange } from '../../../src/excel/changes/dealSettingsChange';
import { everything, failWrite, make, protect, read, reviewed, type, undo } from './announced';

jest.setTimeout(120_000);

let excel: BootedExcel;
afterEach(() => excel.close());
const openList = async () => void (excel = await bootExcel({ sheets: { Map: DEAL_SHEET } }));
const openTable = async () => {
  excel = await bootExcel({ sheets: { Map: DEAL_TABLE } });
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Map').tables.add('A1:J4', true);
    table.name = 'Deal';
    table.showTotals = true;
    await context.sync();
  });
};

type Announce = (now: SessionReview) => readonly Change[];
const highlights: Announce = (now) => [highlightsChange(now)];
const results: Announce = (now) => [resultColumnsChange(now)];
const both: Announce = (now) => [resultColumnsChange(now), highlightsChange(now, { withResults: true })];

test('each announcement names its exact cells before', async () => {
  await openList();
  const now = await reviewed();
  expect(both(now).map(({ title, where }) => [title, where])).toEqual([
    ['Add 5 result columns', 'Map, L4:P15: To us, To them, Gap, Reading, Why. Live formulas.'],
    [
      'Highlight readings',
      'Map, B5:E15 and, with the result columns, O5:O15, with an exclamation mark on high leverage. Your own colours stay.',
    ],
  ]);
  expect(reviewSheetChange(now).where).toMatch(/^New sheet “Review S2”, with \d charts?\. It is internal/);
  expect(shortNamesChange().where).toContain('SCORE, GAP, ASYMMETRY');
});

test('result columns go to the next free place where something stands beside the list, as announced', async () => {
  await openList();
  await type('Map', 'N9', 'my note');
  const { where } = resultColumnsChange(await reviewed());
  expect(where).toBe(
    'Map, P4:T15: To us, To them, Gap, Reading, Why. Live formulas. They stand apart, because there is something in N4:N15.',
  );
  const before = await everything(excel);
  const notice = await make(results);
  expect(notice.kind).toBe('done');
  expect(await read('Map', 'L4:P4')).toEqual([['', '', '', '', 'To us']]);
  await undo(notice);
  expect(await everything(excel)).toEqual(before);
});

describe.each([
  ['highlights', openList, highlights],
  ['result columns beside a list', openList, results],
  ['result columns in an Excel table', openTable, results],
  ['result columns with highlights', openList, both],
  ['short names', openList, () => [shortNamesChange()]],
  ['a review sheet', openList, (now) => [reviewSheetChange(now)]],
] satisfies readonly (readonly [string, () => Promise<void>, Announce])[])('%s', (_, open, announce) => {
  test('are made as announced, and undo leaves the workbook as it was', async () => {
    await open();
    const before = await everything(excel);
    const notice = await make(announce);
    expect(notice.kind).toBe('done');
    expect(await everything(excel)).not.toEqual(before);
    expect((await undo(notice)).kind).toBe('done');
    expect(await everything(excel)).toEqual(before);
  });
});

describe.each([
  ['highlights', openList, highlights, (now) => [removeHighlightsChange(now)]],
  ['result columns', openList, both, (now) => [removeResultColumnsChange(now)]],
  ['result columns of an Excel table', openTable, results, (now) => [removeResultColumnsChange(now)]],
  ['short names', openList, () => [shortNamesChange()], () => [removeShortNamesChange()]],
] satisfies readonly (readonly [string, () => Promise<void>, Announce, Announce])[])(
  'removing %s',
  (_, open, add, remove) => {
    test('undo brings them back as they stood', async () => {
      await open();
      await make(add);
      const before = await everything(excel);
      const notice = await make(remove);
      expect(await everything(excel)).not.toEqual(before);
      await undo(notice);
      expect(await everything(excel)).toEqual(before);
    });
  },
);

test('undoing a refresh of the highlights leaves those that stood there before', async () => {
  await openList();
  await make(highlights);
  const before = await everything(excel);
  const notice = await make(highlights);
  expect((await undo(notice)).text).toContain('as they were before');
  expect(await everything(excel)).toEqual(before);
});

test('a result column into which the user wrote stays, and undo says so', async () => {
  await openList();
  const notice = await make(results);
  await type('Map', 'P6', 'Ask Anna');
  expect((await undo(notice)).text).toBe(
    'The result columns are gone again. Why stays, because you wrote into it.',
  );
  expect(await read('Map', 'O4:P6')).toEqual([
    ['', 'Why'],
    ['', expect.anything()],
    ['', 'Ask Anna'],
  ]);
});

test('a review sheet on which somebody worked stays, and undo says so', async () => {
  await openList();
  const notice = await make((now) => [reviewSheetChange(now)]);
  await type('Review S2', 'A60', 'Anna calls them');
  expect((await undo(notice)).text).toBe('“Review S2” was edited since, so it stays.');
  expect(await read('Review S2', 'A60')).toEqual([['Anna calls them']]);
});

test('a review sheet that stands there is announced as written anew, whatever it is called', async () => {
  await openList();
  await make((now) => [reviewSheetChange(now)]);
  const change = reviewSheetChange(await reviewed());
  expect(change.title).toBe('Write the review sheet anew');
  expect(change.where).toContain('“Review S2”');
  const notice = await make((now) => [reviewSheetChange(now)]);
  expect(notice.text).toBe('“Review S2” is up to date.');
});

test('a review sheet written since the announcement is not replaced unasked', async () => {
  await openList();
  const early = await reviewed();
  await make((now) => [reviewSheetChange(now)]);
  const before = await everything(excel);
  const notice = await make(() => [reviewSheetChange(early)]);
  expect(notice.kind).toBe('problem');
  expect(await everything(excel)).toEqual(before);
});

test('a protected sheet is refused and nothing is changed', async () => {
  await openList();
  await protect('Map');
  const before = await everything(excel);
  for (const announce of [highlights, results, both]) {
    const notice = await make(announce);
    expect(notice).toEqual({
      kind: 'problem',
      text: expect.stringContaining('“Map” is protected') as unknown,
    });
    expect(await everything(excel)).toEqual(before);
  }
});

test('one refusal takes the changes before it back: all or none', async () => {
  await openList();
  await make((now) => [reviewSheetChange(now)]);
  await protect('Review S2');
  const before = await everything(excel);
  const notice = await make((now) => [...both(now), shortNamesChange(), reviewSheetChange(now)]);
  expect(notice.kind).toBe('problem');
  expect(notice.undo).toBeUndefined();
  expect(await everything(excel)).toEqual(before);
});

test('Stop between two changes takes those back that were made', async () => {
  await openList();
  const before = await everything(excel);
  const stop = new AbortController();
  const notice = await make(both, {
    signal: stop.signal,
    onProgress: ({ id }) => {
      if (id === 'highlights') stop.abort();
    },
  });
  expect(notice).toEqual({ kind: 'done', text: 'Stopped. Nothing was changed.' });
  expect(await everything(excel)).toEqual(before);
});

const WORDS = { title: 'Settings', where: 'In this workbook.', said: 'The settings are kept.' };
const removeResults: Announce = (now) => [removeResultColumnsChange(now)];
const settings: Announce = () => [dealSettingsChange({ method: { dimensionThreshold: 4 } }, WORDS)];

test.each([
  ['result columns beside highlights', highlights, results, 2],
  ['the removal of result columns beside highlights', both, removeResults, 2],
  ['settings with marks on the sheet', both, settings, 2],
  ['settings with marks on the sheet, later still', both, settings, 3],
] satisfies readonly (readonly [string, Announce, Announce, number])[])(
  'what stops in its own middle is taken back: %s',
  async (_, first, announce, nth) => {
    await openList();
    await make(first);
    const before = await everything(excel);
    const changes = announce(await reviewed());
    failWrite(excel, nth);
    const notice = await make(() => changes);
    expect(notice).toEqual({
      kind: 'problem',
      text: expect.stringMatching(/Nothing was changed|had been written was taken back/) as unknown,
    });
    expect(await everything(excel)).toEqual(before);
  },
);

test('bringing result columns up to date can be taken back too', async () => {
  await openList();
  await make(results);
  await type('Map', 'P6', '');
  const before = await everything(excel);
  const notice = await make(results);
  expect(await everything(excel)).not.toEqual(before);
  expect((await undo(notice)).text).toBe('The result columns are as they were before.');
  expect(await everything(excel)).toEqual(before);
});

test('undo meets the list where it stands by then, and spares what the user put above it', async () => {
  await openList();
  const notice = await make(results);
  await insertRow('Map', '1:1');
  await type('Map', 'M4', 'mine');
  expect((await undo(notice)).text).toBe('The result columns are gone again.');
  expect(await read('Map', 'L4:P7')).toEqual([
    ['', 'mine', '', '', ''],
    ...Array.from({ length: 3 }, () => ['', '', '', '', '']),
  ]);
  expect(await read('Map', 'L16:P16')).toEqual([['', '', '', '', '']]);
});

test('removed result columns stay away where the list has moved since', async () => {
  await openList();
  await make(results);
  const notice = await make(removeResults);
  await insertRow('Map', '1:1');
  const before = await everything(excel);
  expect((await undo(notice)).text).toMatch(/^The list stands elsewhere by now/);
  expect(await everything(excel)).toEqual(before);
});

test('the agreed terms are written on a sheet of their own, without scores, and go again with undo', async () => {
  const list = [
    ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Status', 'Condition', 'Owner', 'Due'],
    ['Exclusivity', 'Give', 7.13, 9, 5, 'Agreed', 'Volume of 500 a year, told in writing', 'Ana', 46_252],
    ["'=1+1", 'Get', 6, 8, 6, 'Agreed', '', '', ''],
    ['Rebate', 'Give', 2, 1, 3, 'Idea', '', '', ''],
  ];
  excel = await bootExcel({ sheets: { Map: list } });
  const before = await everything(excel);
  const notice = await make((now) => [documentationChange(now, new Date(2026, 7, 1))]);
  expect(notice.text).toBe(
    '“Agreed terms” is written, ready to print. Fill in what is blank; no score stands on it.',
  );
  expect(await read('Agreed terms', 'A1:G5')).toEqual([
    ['Agreed terms', '', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
    ['No.', 'Term', 'Given by', 'Condition', 'Owner', 'Due', 'Once or rule'],
    [1, 'Exclusivity', 'Us', 'Volume of 500 a year, told in writing', 'Ana', '2026-08-18', ''],
    [2, '=1+1', 'Them', '', '', '', ''],
  ]);
  // Its headings stand on every page.
  expect(JSON.stringify(await everything(excel))).toContain('"titleRows":{"first":2,"last":2}');
  expect((await undo(notice)).text).toBe('“Agreed terms” is gone again.');
  expect(await everything(excel)).toEqual(before);
});

test('a copy to send holds what can be seen on a sheet: no hidden row, no formula, no text in the colour of its cell', async () => {
  excel = await bootExcel({
    sheets: {
      Map: DEAL_SHEET,
      Prices: [
        ['Item', 'Price'],
        ['Old', 7.13],
        ['New', '=2*3'],
        ['white on white', 5],
      ],
    },
  });
  const cells = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prices');
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('A4').format.font.color = '#FFFFFF';
    sheet.getRange('B4').format.fill.color = '#ffcc00';
    sheet.getRange('B4').format.font.color = '#FFCC00';
    await context.sync();
    return readVisibleCells(context, ['Prices']);
  });
  expect(cells).toEqual([
    {
      name: 'Prices',
      rows: [
        [{ value: 'Item' }, { value: 'Price' }],
        [{ value: 'New' }, { value: 6 }],
        [null, null],
      ],
      widths: [9, 9],
    },
  ]);
});

test('private data beside the cells is named, and what this Excel does not tell is said', async () => {
  await openList();
  await make(() => [shortNamesChange()]);
  await make(() => [recordChange('people', () => [{ name: 'Ana' }], { title: '', where: '', said: '' })]);
  await Excel.run(async (context) => {
    context.workbook.properties.author = 'Ana Silva';
    await context.sync();
  });
  const { traces, unseen } = await readTraces();
  expect(traces.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['Settings of this add-in', 'Names', 'Document properties']),
  );
  expect(unseen).toEqual(expect.arrayContaining(['Notes in cells', 'Custom XML']));
});

function insertRow(sheet: string, address: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).insert('Down');
    await context.sync();
  });
}
