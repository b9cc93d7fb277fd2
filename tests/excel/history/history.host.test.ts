import { writerIn } from '../../../src/excel/writing/writer';
import { endSession, setBaseline } from '../../../src/excel/review/keepSession';
import { reviewSession, type SessionReview } from '../../../src/excel/review/sessionReview';
import { reviewWorkbook } from '../../../src/excel/review/reviewWorkbook';
import { bootExcel, type BootOptions } from '../../bootExcel';

const HEADINGS = ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status'];
const DATA = ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5, 'Offered'];
const TERMS = ['Payment terms', 'Give', 2, 1, 3, 8, 4, 6, 'Idea'];
const REFERENCE = ['Reference', 'Get', 6, 8, 6, null, null, null, 'Asked'];
const SHEETS = { Map: [HEADINGS, DATA, TERMS, REFERENCE] };
const MONDAY = new Date(2026, 0, 5);
const FRIDAY = new Date(2026, 0, 9);

async function reviewed(context: Excel.RequestContext): Promise<SessionReview> {
  const found = await reviewSession(context);
  if (found.kind === 'none') throw new Error('No template was found.');
  return found;
}

const keepBaseline = (replace = false, today = MONDAY) =>
  Excel.run(async (context) =>
    setBaseline(writerIn(context, null), await reviewed(context), { replace, today }),
  );
const keepSession = (session?: number, replace = false) =>
  Excel.run(async (context) =>
    endSession(writerIn(context, null), await reviewed(context), {
      replace,
      today: FRIDAY,
      ...(session !== undefined && { session }),
    }),
  );
const review = () => Excel.run(reviewed);

/** Types into a cell of a sheet. */
const type = (sheet: string, address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

async function table(sheet = 'Concession history') {
  return Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load('items/name');
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load('values,text,formulas,numberFormat');
    await context.sync();
    const { values, text, formulas } = range as {
      values: unknown[][];
      text: string[][];
      formulas: unknown[][];
    };
    return { names: tables.items.map(({ name }) => name), values, text, formulas };
  });
}

async function open(options: BootOptions = { sheets: SHEETS }) {
  return bootExcel(options);
}

describe('Setting the baseline', () => {
  test('writes an ordinary table on a sheet of its own, with a real date and the baseline by name', async () => {
    await open();
    expect(await keepBaseline()).toEqual({
      ...{ kind: 'kept', session: 0, rows: 3, sheet: 'Concession history', replaced: false },
    });
    const { names, values, text } = await table();
    expect(names).toEqual(['ConcessionHistory']);
    expect(values).toHaveLength(4);
    expect(values[1]).toEqual([0, 46027, 'Map', 2, 'Data sharing', 'Give', 'Offered', '', 2, 8, 3, 5, 5, 5]);
    expect(text[1]?.slice(0, 2)).toEqual(['Baseline', '2026-01-05']);
    expect(values[3]?.slice(11)).toEqual(['', '', '']);
  });

  test('leaves a sheet and a table of that name alone when they are the user’s', async () => {
    await open({
      sheets: {
        ...SHEETS,
        'Concession history': [
          ['Year', 'What'],
          [1994, 'First contract'],
        ],
      },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Concession history');
      sheet.tables.add('A1:B2', true).name = 'ConcessionHistory';
      await context.sync();
    });
    expect(await keepBaseline()).toMatchObject({ kind: 'kept', sheet: 'Concession history (2)' });
    expect((await table('Concession history (2)')).names).toEqual(['ConcessionHistory2']);
    expect((await table()).values).toEqual([
      ['Year', 'What'],
      [1994, 'First contract'],
    ]);
    expect((await review()).memory.baseline?.rows).toHaveLength(3);
  });

  test('never lets a name become a formula, a number or a date', async () => {
    const names = ['=1+1', '+49 30 1234', '-5% rebate', '@home', '007', '1/2', '=HYPERLINK("x")'];
    await open({ sheets: { Map: [HEADINGS, ...names.map((name) => [`'${name}`, ...DATA.slice(1)])] } });
    await keepBaseline();
    const { values, formulas } = await table();
    expect(values.slice(1).map((row) => row[4])).toEqual(names);
    expect(formulas.slice(1).map((row) => row[4])).toEqual(names);
    expect((await review()).differences).toEqual([]);
  });

  test('takes a name that begins with an apostrophe for the same name', async () => {
    await open({ sheets: { Map: [HEADINGS, ["''quoted", ...DATA.slice(1)]] } });
    await keepBaseline();
    expect(await review()).toMatchObject({ differences: [], memory: { baseline: { rows: [{ row: 2 }] } } });
  });

  test('twice is asked, then replaced, never doubled', async () => {
    await open();
    await keepBaseline();
    await type('Map', 'C2', 4);
    expect(await keepBaseline(false, FRIDAY)).toEqual({ kind: 'recorded already', session: 0, date: 46027 });
    expect((await table()).values[1]?.[8]).toBe(2);
    expect(await keepBaseline(true, FRIDAY)).toMatchObject({ kind: 'kept', replaced: true });
    const { values } = await table();
    expect(values).toHaveLength(4);
    expect(values[1]?.slice(0, 9)).toEqual([0, 46031, 'Map', 2, 'Data sharing', 'Give', 'Offered', '', 4]);
  });
});

describe('Ending a session', () => {
  test('appends to the table and tells the next session what changed', async () => {
    await open();
    await keepBaseline();
    await type('Map', 'D2', 9);
    await type('Map', 'I2', 'Agreed');
    expect(await review()).toMatchObject({ session: 1, ended: false, comparedWith: 0 });
    expect(await keepSession()).toMatchObject({ kind: 'kept', session: 1, rows: 3 });
    const after = await review();
    expect(after).toMatchObject({ session: 1, ended: true, comparedWith: 0 });
    expect(after.differences).toEqual([
      { row: 2, concession: 'Data sharing', what: 'status', from: 'offered', to: 'agreed' },
      { row: 2, concession: 'Data sharing', what: 'own leverage', from: 8, to: 9 },
    ]);
    await type('Map', 'I3', 'Offered');
    const next = await review();
    expect(next).toMatchObject({ session: 2, ended: false, comparedWith: 1 });
    expect(next.differences).toEqual([
      { row: 3, concession: 'Payment terms', what: 'status', from: 'idea', to: 'offered' },
    ]);
    expect((await table()).values).toHaveLength(7);
  });

  test('again with fewer rows leaves no row of before, and none of another session is touched', async () => {
    await open();
    await keepBaseline();
    await keepSession(1);
    await keepSession(2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(await keepSession(1, true)).toMatchObject({ kind: 'kept', rows: 2, replaced: true });
    const { values } = await table();
    expect(values.slice(1).map((row) => [row[0], row[4]])).toEqual([
      [0, 'Data sharing'],
      [0, 'Payment terms'],
      [0, 'Reference'],
      [1, 'Payment terms'],
      [1, 'Reference'],
      [2, 'Data sharing'],
      [2, 'Payment terms'],
      [2, 'Reference'],
    ]);
    const { memory, history } = await review();
    expect(history?.damaged).toEqual([]);
    expect(history?.place.table?.bodyRows).toBe(8);
    expect(memory.baseline?.gone.map(({ name }) => name)).toEqual(['Data sharing']);
  });

  test('again with more rows writes over the old ones and adds the rest', async () => {
    await open();
    await keepSession(1);
    await type('Map', 'A5', 'Training');
    await type('Map', 'B5', 'Give');
    for (const cell of ['C5', 'D5', 'E5']) await type('Map', cell, 3);
    expect(await keepSession(1, true)).toMatchObject({ kind: 'kept', rows: 4 });
    const { values } = await table();
    expect(values.slice(1).map((row) => row[4])).toEqual([
      ...['Data sharing', 'Payment terms', 'Reference', 'Training'],
    ]);
  });

  test('keeps columns that the user added to the history, wherever they stand', async () => {
    await open();
    await keepBaseline();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Concession history');
      sheet.tables.getItem('ConcessionHistory').columns.add(0, [['My note'], ['a'], ['b'], ['c']]);
      await context.sync();
    });
    await keepSession(1);
    const { values } = await table();
    expect(values.map((row) => row[0])).toEqual(['My note', 'a', 'b', 'c', '', '', '']);
    expect(values[4]?.slice(1, 6)).toEqual([1, 46031, 'Map', 2, 'Data sharing']);
    expect((await review()).memory.snapshots).toMatchObject([
      { session: 1, rows: [{ row: 2 }, { row: 3 }, { row: 4 }] },
    ]);
  });

  test('on a protected history changes nothing and says so', async () => {
    await open();
    await keepBaseline();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Concession history').protection.protect();
      await context.sync();
    });
    expect(await keepSession(1)).toEqual({
      kind: 'refused',
      refusal: { kind: 'protected sheet', sheet: 'Concession history' },
    });
  });
});

describe('The memory', () => {
  test('costs as many round trips for 2,000 rows as for 5: 4 to read and 2 to write', async () => {
    const trips = async (rows: number) => {
      const body = Array.from({ length: rows }, (_, i) => [`Concession ${i}`, ...DATA.slice(1)]);
      const excel = await open({ sheets: { Map: [HEADINGS, ...body] } });
      await keepBaseline();
      const before = excel.host.roundTrips;
      await review();
      const read = excel.host.roundTrips - before;
      await keepSession(1);
      const counted = [read, excel.host.roundTrips - before - 2 * read];
      excel.close();
      return counted;
    };
    expect(await trips(5)).toEqual([4, 2]);
    expect(await trips(2000)).toEqual([4, 2]);
  });

  test('is not taken for the list, even when its sheet is the one in front', async () => {
    await open();
    await keepBaseline();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Concession history').activate();
      await context.sync();
    });
    const found = await Excel.run(reviewWorkbook);
    expect(found).toMatchObject({
      kind: 'reviewed',
      reading: { place: { sheet: 'Map' }, otherTemplates: [] },
    });
  });

  test('is gone when the user deletes its sheet, and begins anew', async () => {
    await open();
    await keepBaseline();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Concession history').delete();
      await context.sync();
    });
    expect(await review()).toMatchObject({ history: null, differences: [], comparedWith: null });
    expect(await keepBaseline()).toMatchObject({ kind: 'kept', replaced: false });
  });

  test('with a damaged row says which cell, and uses the rest', async () => {
    await open();
    await keepBaseline();
    await type('Concession history', 'I2', 'eleven');
    const { memory, notes } = await review();
    expect(memory.baseline?.rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(notes).toEqual([expect.stringMatching(/^Concession history, I2: .*the row is left out\.$/)]);
  });
});
