import { harshSet, type HarshBehaviour } from '../../../src/workbench/harsh/behaviours';
import { bootExcel } from '../../bootExcel';

const boot = async (...harsh: readonly HarshBehaviour[]): Promise<void> => {
  await bootExcel({
    sheets: {
      Map: [
        ['Item', 'Twice', 'Note'],
        [1, null, 'mine'],
        [2, null, null],
        [3, null, null],
        [null, 'below'],
      ],
    },
    harsh,
  });
  await Excel.run(async (context) => {
    context.workbook.tables.add('Map!A1:C4', true).name = 'Deals';
    await context.sync();
  });
};

async function written(address: string, formulas: readonly (readonly unknown[])[], read = address) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    sheet.getRange(address).formulas = formulas as unknown[][];
    await context.sync();
    const range = sheet.getRange(read).load('formulas,values');
    await context.sync();
    return { formulas: range.formulas.flat() as unknown[], values: range.values.flat() as unknown[] };
  });
}

test('a kind host writes what is written', async () => {
  await boot();
  expect((await written('B2', [['=A2*2']], 'B2:B5')).formulas).toEqual(['=A2*2', '', '', 'below']);
  expect((await written('E8', [['={1,2}']], 'E8:F8')).values).toEqual([1, 2]);
  expect((await written('C3', [['={1,2}']], 'C3:D3')).values).toEqual([1, 2]);
});

describe('with calculatedColumns', () => {
  beforeEach(() => boot('calculatedColumns'));

  test('a formula fills its column and nothing below the table', async () => {
    expect((await written('B3', [['=A3*2']], 'B2:B5')).formulas).toEqual([
      '=A2*2',
      '=A3*2',
      '=A4*2',
      'below',
    ]);
  });

  test('also over the user’s own text, and over cells that were left out with null', async () => {
    const { formulas } = await written('C2:C4', [[null], ['=A3'], ['kept']]);
    expect(formulas).toEqual(['=A2', '=A3', 'kept']);
  });

  test('values alone fill nothing, and so do formulas beside a table', async () => {
    expect((await written('B2', [[5]], 'B2:B4')).formulas).toEqual([5, '', '']);
    expect((await written('E2', [['=A2']], 'E2:E4')).formulas).toEqual(['=A2', '', '']);
  });

  test('a column of several formulas stays', async () => {
    await written('B2:B4', [['=A2*2'], ['=A3*3'], [7]]);
    expect((await written('B4', [['=A4*4']], 'B2:B4')).formulas).toEqual(['=A2*2', '=A3*3', '=A4*4']);
  });
});

describe('with noSpillInTables', () => {
  beforeEach(() => boot('noSpillInTables'));

  test('a result of several cells is an error in a table and shows nowhere', async () => {
    expect((await written('C3', [['={1,2}']], 'C3:D3')).values).toEqual(['#SPILL!', '']);
  });

  test('outside it spills, and a result of one cell stands inside', async () => {
    expect((await written('E8', [['={1,2}']], 'E8:F8')).values).toEqual([1, 2]);
    expect((await written('C4', [['=SUM({1,2})']])).values).toEqual([3]);
  });
});

test('both belong to all', () => {
  expect(harshSet('all').has('calculatedColumns') && harshSet('all').has('noSpillInTables')).toBe(true);
});
