import { bootExcel, type BootedExcel } from './bootExcel';
import { coAuthor, type CoAuthor } from './coAuthor';

let excel: BootedExcel;
let other: CoAuthor;
const heard: unknown[] = [];
/** Handlers stay with the add-in, which runs on when it is given another workbook. */
let isListening = false;

beforeEach(async () => {
  excel = await bootExcel({
    sheets: {
      Map: [
        ['Item', 'Score', 'Twice'],
        ['B', 2, '=B2*2'],
        ['A', 1, '=B3*2'],
        ['C', 3, '=B4*2'],
      ],
      Deals: [['Deal', 'Sum'], ['One', 5], [], ['below', 1]],
    },
  });
  other = coAuthor(excel);
  await Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    const map = worksheets.getItem('Map');
    const format = map.getRange('A2:C4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2>1';
    format.custom.format.fill.color = '#FF0000';
    names.add('Scores', map.getRange('B2:B4'));
    tables.add('Deals!A1:B2', true).name = 'Deals_';
    await context.sync();
  });
  if (!isListening)
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push([event.changeType, event.address, event.source]);
        return Promise.resolve();
      });
      await context.sync();
    });
  isListening = true;
  await told();
  heard.length = 0;
});

const cellsOf = async (sheet: string): Promise<string[]> => {
  const { sheets } = await excel.workbook.describe();
  const cells = sheets.find((one) => one.sheet === sheet)?.cells ?? [];
  return cells
    .filter(({ value, formula }) => value !== '' || formula !== undefined)
    .map(({ row, column, value, formula }) => `${'ABCDEFG'.charAt(column)}${row + 1} ${formula ?? value}`);
};

/** Events go by messages; a batch of the add-in's own comes back after all that were sent before it. */
async function told(): Promise<unknown[]> {
  for (let turn = 0; turn < 3; turn++)
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
  return heard;
}

test('an inserted row moves formulas, names and conditional formats, and is told as another’s work', async () => {
  await other.insertRows('Map', 2);
  expect(await told()).toContainEqual(['RowInserted', '2:2', 'Remote']);
  const { names, sheets } = await excel.workbook.describe();
  expect(await cellsOf('Map')).toContain('C3 =B3*2');
  expect(names[0]?.formula).toBe('=Map!$B$3:$B$5');
  expect(sheets[0]?.conditionalFormats[0]?.areas).toEqual([
    { row: 2, column: 0, rowCount: 3, columnCount: 3 },
  ]);
});

test('a deleted row is gone', async () => {
  await other.deleteRows('Map', 2);
  expect(await cellsOf('Map')).toEqual(expect.arrayContaining(['A2 A', 'A3 C', 'C3 =B3*2']));
});

test('sorted rows keep what their formulas take from their own row', async () => {
  await other.sort('Map', 'A2:C4');
  expect(await cellsOf('Map')).toEqual([
    'A1 Item',
    'B1 Score',
    'C1 Twice',
    'A2 A',
    'B2 1',
    'C2 =B2*2',
    'A3 B',
    'B3 2',
    'C3 =B3*2',
    'A4 C',
    'B4 3',
    'C4 =B4*2',
  ]);
  expect(await told()).toContainEqual(['RangeEdited', 'A2:C3', 'Remote']);
});

test('swapped rows change places', async () => {
  await other.swapRows('Map', 2, 4, 'A:C');
  expect(await cellsOf('Map')).toEqual(expect.arrayContaining(['A2 C', 'C2 =B2*2', 'A4 B', 'C4 =B4*2']));
});

test('cells that are cut to another sheet stand there alone', async () => {
  await other.cutTo('Map', 'A3:B3', 'Deals', 'A6');
  const cells = await cellsOf('Map');
  expect(cells).toEqual(expect.arrayContaining(['A2 B', 'A4 C']));
  expect(cells.filter((cell) => /^[AB]3 /.test(cell))).toEqual([]);
  expect(await cellsOf('Deals')).toEqual(expect.arrayContaining(['A6 A', 'B6 1']));
});

test('a copied sheet has conditional formats, tables and names of its own, and does not come to the front', async () => {
  await other.activate('Deals');
  expect(await other.copySheet('Deals')).toBe('Deals (2)');
  expect(await other.copySheet('Map')).toBe('Map (2)');
  const { activeSheet, sheets, names } = await excel.workbook.describe();
  expect(activeSheet).toBe('Deals');
  const copied = (name: string) => sheets.find(({ sheet }) => sheet === name);
  expect(copied('Deals (2)')?.tables.map(({ name }) => name)).toEqual(['Deals_1']);
  expect(copied('Map (2)')?.conditionalFormats).toMatchObject([{ formula: '=$B2>1' }]);
  expect(names).toContainEqual(
    expect.objectContaining({ name: 'Scores', sheet: 'Map (2)', formula: "='Map (2)'!$B$2:$B$4" }),
  );
});

test('a row appended to a table pushes down what stands below', async () => {
  await other.appendTableRow('Deals_', ['Two', 7]);
  expect(await cellsOf('Deals')).toEqual(expect.arrayContaining(['A3 Two', 'B3 7', 'A5 below']));
});

test('the user’s activation is told as the user’s, and typing lands in its cell', async () => {
  await other.type('Map', 'B2', 9);
  await other.activate('Deals');
  expect(await told()).toEqual([['RangeEdited', 'B2', 'Remote']]);
  expect(excel.workbook.activeSheet.name).toBe('Deals');
});

test('acts can be done in the middle of the add-in’s own work', async () => {
  excel.host.interfere = async ({ writes }) => {
    if (writes) await other.insertRows('Map', 1);
  };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').getRange('E1').values = [['late']];
    await context.sync();
  });
  excel.host.interfere = null;
  expect(await cellsOf('Map')).toEqual(expect.arrayContaining(['E1 late', 'A2 Item']));
});
