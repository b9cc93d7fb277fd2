import { addList } from '../../../src/excel/changes/addList';
import { SAMPLE_LIST, EMPTY_LIST } from '../../../src/excel/template/insertTemplate';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { scoresChange } from '../../../src/excel/changes/scoresChange';
import { statusChange } from '../../../src/excel/changes/statusChange';
import { bringTogetherChange } from '../../../src/excel/changes/bringTogetherChange';
import { makeChanges } from '../../../src/excel/changes/makeChanges';
import { everything, reviewed, type, undo } from './announced';

jest.setTimeout(120_000);

let excel: BootedExcel;
beforeEach(async () => {
  excel = await bootExcel({ sheets: { Budget: [['Item', 'Amount']] } });
});
afterEach(() => excel.close());

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test.each([
  ['a sample list', SAMPLE_LIST, 'Sample deal'],
  ['an empty list', EMPTY_LIST, 'Concession map'],
])('%s is added on a sheet of its own, and Undo leaves the workbook as it was', async (_, insert, sheet) => {
  const before = await everything(excel);
  const notice = await addList(insert);
  expect(notice).toMatchObject({
    kind: 'done',
    text: `“${sheet}” was added. Your own sheets are as they were.`,
  });
  expect(await sheetNames()).toEqual(['Budget', sheet]);
  expect((await undo(notice)).text).toBe(`“${sheet}” is gone again.`);
  expect(await everything(excel)).toEqual(before);
});

test('a list that somebody has worked on stays', async () => {
  const notice = await addList(EMPTY_LIST);
  await type('Concession map', 'A7', 'Price cap');
  expect((await undo(notice)).text).toBe('“Concession map” was edited since, so it stays.');
  expect(await sheetNames()).toEqual(['Budget', 'Concession map']);
});

test('asked for once more, a list on which nobody has written is shown, and one that is in use gets company', async () => {
  await addList(EMPTY_LIST);
  const again = await addList(EMPTY_LIST);
  expect(again.text).toBe('“Concession map” is there already, as it was added. Nothing was changed.');
  expect(await sheetNames()).toEqual(['Budget', 'Concession map']);
  await type('Concession map', 'A7', 'Price cap');
  await addList(EMPTY_LIST);
  expect(await sheetNames()).toEqual(['Budget', 'Concession map', 'Concession map (2)']);
});

describe('two halves of a deal brought together', () => {
  const HEADS = ['Concession', 'Value Magnitude', 'Strategic Leverage', 'Relationship Equity'];
  const FOUND = ['Concession map', 'A5:F8'] as const;

  beforeEach(async () => {
    excel.close();
    excel = await bootExcel({
      sheets: {
        'We give': [HEADS, ['Exclusivity', 6, 9, 5], ['Discount', 2, 1, 3], ['Discount', 4, 4, 4]],
        'We get': [HEADS, ['Reference *', 3, 4, 6], ['2.1', 9, 7, 5]],
      },
    });
  });

  const bringTogether = () => makeChanges([bringTogetherChange()]);

  async function valuesAt(sheet: string, address: string): Promise<unknown[][]> {
    await excel.settle();
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  }

  test('stand on one sheet of live formulas, which Undo takes away', async () => {
    const before = await everything(excel);
    const notice = await bringTogether();
    expect(notice).toMatchObject({ kind: 'done' });
    expect(await valuesAt(...FOUND)).toMatchObject([
      ['Exclusivity', 'Give', 6, 9, 5, 'We give'],
      ['Discount', 'Give', 2, 1, 3, 'We give'],
      ['Discount', 'Give', 4, 4, 4, 'We give'],
      ['Reference *', 'Get', 3, 4, 6, 'We get'],
    ]);
    expect((await undo(notice)).text).toBe('“Concession map” is gone again.');
    expect(await everything(excel)).toEqual(before);
  });

  test('follow a score, a sorted list, and never show another row for one that went', async () => {
    await bringTogether();
    await type('We give', 'B2', 7);
    expect((await valuesAt(...FOUND))[0]?.slice(0, 3)).toEqual(['Exclusivity', 'Give', 7]);
    const sorted = [
      ['Discount', 2, 1, 3],
      ['Renamed', 7, 9, 5],
      ['Discount', 4, 4, 4],
    ];
    for (const [i, row] of sorted.entries())
      for (const [j, cell] of row.entries()) await type('We give', `${'ABCD'[j] ?? ''}${i + 2}`, cell);
    expect((await valuesAt(...FOUND)).map((row) => row.slice(0, 5))).toEqual([
      ['Exclusivity', 'Give', '#REF!', '#REF!', '#REF!'],
      ['Discount', 'Give', 2, 1, 3],
      ['Discount', 'Give', 4, 4, 4],
      ['Reference *', 'Get', 3, 4, 6],
    ]);
  });

  test('take in further rows by the same verb, once, and give them back', async () => {
    await bringTogether();
    await type('We get', 'A4', 'Training');
    for (const column of ['B', 'C', 'D']) await type('We get', `${column}4`, 5);
    const before = await everything(excel);
    const notice = await bringTogether();
    expect(notice.text).toBe('“Concession map” has a further row: A10:G10.');
    expect(await valuesAt('Concession map', 'A10:G10')).toEqual([['Training', 'Get', 5, 5, 5, 'We get', 4]]);
    expect((await bringTogether()).text).toBe('“Concession map” holds every concession already.');
    expect((await undo(notice)).text).toBe('A10:G10: as before.');
    expect(await everything(excel)).toEqual(before);
  });

  test('take a new score in the user’s own cell, and Undo puts it back there', async () => {
    await bringTogether();
    const before = await everything(excel);
    const now = await reviewed();
    const change = scoresChange(now, { row: 7, name: 'Discount' }, { own: [4, 8, 4] as never });
    expect(change.where).toBe('We give. C4: 4 becomes 8. “Concession map” follows by itself.');
    const notice = await makeChanges([change]);
    expect(notice.text).toBe('“Discount” is rescored: C4 of “We give”.');
    expect((await valuesAt(...FOUND))[2]?.slice(0, 5)).toEqual(['Discount', 'Give', 4, 8, 4]);
    expect((await undo(notice)).text).toBe('C4 of “We give”: as before.');
    expect(await everything(excel)).toEqual(before);
  });

  test('take no status that has no cell of the user’s own', async () => {
    await bringTogether();
    const before = await everything(excel);
    const now = await reviewed();
    expect(await makeChanges([statusChange(now, [{ row: 5, name: 'Exclusivity' }], 'agreed')])).toMatchObject(
      {
        kind: 'problem',
      },
    );
    expect(await everything(excel)).toEqual(before);
  });

  test('are read from that sheet alone afterwards', async () => {
    await bringTogether();
    const now = await reviewed();
    expect(now.reading).toMatchObject({ place: { sheet: 'Concession map' }, otherTemplates: [], doubts: [] });
    expect(now.reading.rows.map(({ name }) => name)).toEqual([
      'Exclusivity',
      'Discount',
      'Discount',
      'Reference *',
      '2.1',
    ]);
  });
});

describe('lists of one score a side brought together, their side on a sheet of its own', () => {
  beforeEach(async () => {
    excel.close();
    excel = await bootExcel({
      sheets: {
        'We give': [
          ['Item', 'Cost to us (1-5)'],
          ['Payment terms', 2],
          ['Exclusivity', 5],
        ],
        'We get': [
          ['Item', 'Worth to us (1-5)'],
          ['Commitment', 5],
        ],
        Theirs: [
          ['Item', 'Value to them (1-5)'],
          ['Commitment', 1],
          ['Exclusivity', 3],
          ['Payment terms', 4],
        ],
      },
    });
  });

  const bringTogether = () => makeChanges([bringTogetherChange()]);

  test('are one live list, read on their own scale, which Undo takes away', async () => {
    const before = await everything(excel);
    const notice = await bringTogether();
    expect(notice.text).toContain('brings 3 concessions together');
    const { reading } = await reviewed();
    expect(reading).toMatchObject({ place: { sheet: 'Concession map', measure: 'one' }, doubts: [] });
    expect(
      reading.rows.map(({ name, direction, own, mirror }) => [name, direction, own[0], mirror?.[0]]),
    ).toEqual([
      ['Payment terms', 'give', 3.25, 7.75],
      ['Exclusivity', 'give', 10, 5.5],
      ['Commitment', 'get', 10, 1],
    ]);
    await undo(notice);
    expect(await everything(excel)).toEqual(before);
  });

  test('take new scores in the user’s own cells, ours and theirs each on its own sheet', async () => {
    await bringTogether();
    const before = await everything(excel);
    const now = await reviewed();
    const change = scoresChange(
      now,
      { row: 6, name: 'Exclusivity' },
      { own: [7.75, 7.75, 7.75] as never, mirror: [1, 1, 1] as never },
    );
    expect(change.where).toBe(
      'We give. B3: 5 becomes 4. Theirs. B3: 3 becomes 1. “Concession map” follows by itself.',
    );
    const notice = await makeChanges([change]);
    expect(notice.text).toBe('“Exclusivity” is rescored: B3 of “We give”; B3 of “Theirs”.');
    const { reading } = await reviewed();
    expect(reading.rows[1]).toMatchObject({ own: [7.75, 7.75, 7.75], mirror: [1, 1, 1] });
    await undo(notice);
    expect(await everything(excel)).toEqual(before);
  });

  test('take in a further row by the same verb', async () => {
    await bringTogether();
    await type('We get', 'A3', 'Case study');
    await type('We get', 'B3', 3);
    const notice = await bringTogether();
    expect(notice.text).toContain('has a further row');
    expect((await reviewed()).reading.rows.map(({ name }) => name)).toEqual([
      'Payment terms',
      'Exclusivity',
      'Commitment',
      'Case study',
    ]);
  });
});

test('a workbook without such lists keeps what it has', async () => {
  const before = await everything(excel);
  expect(await makeChanges([bringTogetherChange()])).toMatchObject({ kind: 'problem' });
  expect(await everything(excel)).toEqual(before);
});
