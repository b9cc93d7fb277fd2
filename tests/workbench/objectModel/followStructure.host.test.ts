import { bootExcel, type BootedExcel } from '../../bootExcel';
import { coAuthor } from '../../coAuthor';

let excel: BootedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    sheets: {
      Map: [['Item', 'Score'], ...[1, 2, 3, 4, 5].map((score) => [`Item ${score}`, score])],
      Rates: [['Limit', 3]],
    },
  });
  await Excel.run(async (context) => {
    const map = context.workbook.worksheets.getItem('Map');
    // The oldest first: a new one comes before all others.
    const add = (address: string, formula: string, color: string): void => {
      const format = map.getRange(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
    };
    add('A2:B6', '=AND($B2>Rates!$B$1,B$1<>"",SUM($B$2:$B$6)>0)', '#FF0000');
    const value = map.getRange('B2:B6').conditionalFormats.add('CellValue');
    value.cellValue.rule = { operator: 'GreaterThan', formula1: '=$B$3' };
    value.cellValue.format.font.color = '#00FF00';
    await context.sync();
  });
});

async function rules(): Promise<unknown[]> {
  const { sheets } = await excel.workbook.describe();
  const map = sheets.find(({ sheet }) => sheet === 'Map');
  return (map?.conditionalFormats ?? []).map(({ kind, areas, formula, comparison }) => [
    kind,
    areas.map(({ row, column, rowCount, columnCount }) => [row + 1, column + 1, rowCount, columnCount]),
    formula ?? comparison?.formula1,
  ]);
}

const BEFORE = [
  ['CellValue', [[2, 2, 5, 1]], '=$B$3'],
  ['Custom', [[2, 1, 5, 2]], '=AND($B2>Rates!$B$1,B$1<>"",SUM($B$2:$B$6)>0)'],
];

test('rows inserted above move the rules and what their formulas lead to', async () => {
  await coAuthor(excel).insertRows('Map', 1, 2);
  expect(await rules()).toEqual([
    ['CellValue', [[4, 2, 5, 1]], '=$B$5'],
    ['Custom', [[4, 1, 5, 2]], '=AND($B4>Rates!$B$1,B$3<>"",SUM($B$4:$B$8)>0)'],
  ]);
});

test('rows inserted inside make them longer, in one piece', async () => {
  await coAuthor(excel).insertRows('Map', 4);
  expect(await rules()).toEqual([
    ['CellValue', [[2, 2, 6, 1]], '=$B$3'],
    ['Custom', [[2, 1, 6, 2]], '=AND($B2>Rates!$B$1,B$1<>"",SUM($B$2:$B$7)>0)'],
  ]);
});

test('with its first row deleted a rule still asks each row for itself', async () => {
  await coAuthor(excel).deleteRows('Map', 2);
  expect(await rules()).toEqual([
    ['CellValue', [[2, 2, 4, 1]], '=$B$2'],
    ['Custom', [[2, 1, 4, 2]], '=AND($B2>Rates!$B$1,B$1<>"",SUM($B$2:$B$5)>0)'],
  ]);
});

test('columns are followed as rows are, and a cell that is gone is #REF!', async () => {
  await coAuthor(excel).insertColumns('Map', 'A');
  expect((await rules())[1]).toEqual([
    'Custom',
    [[2, 2, 5, 2]],
    '=AND($C2>Rates!$B$1,C$1<>"",SUM($C$2:$C$6)>0)',
  ]);
  await coAuthor(excel).deleteRows('Map', 3);
  expect((await rules())[0]).toEqual(['CellValue', [[2, 3, 4, 1]], '=#REF!']);
});

test('an edit of another sheet moves only what leads there, whichever sheet is in front', async () => {
  await coAuthor(excel).insertRows('Rates', 1);
  expect((await rules())[1]).toEqual([
    'Custom',
    [[2, 1, 5, 2]],
    '=AND($B2>Rates!$B$2,B$1<>"",SUM($B$2:$B$6)>0)',
  ]);
  await coAuthor(excel).activate('Rates');
  await coAuthor(excel).deleteRows('Map', 1);
  expect((await rules())[1]).toEqual([
    'Custom',
    [[1, 1, 5, 2]],
    '=AND($B1>Rates!$B$2,#REF!<>"",SUM($B$1:$B$5)>0)',
  ]);
});

test('cells pushed down within the columns of a rule take it along', async () => {
  await coAuthor(excel).insertCells('Map', 'A2:B3');
  expect((await rules())[1]).toEqual([
    'Custom',
    [[4, 1, 5, 2]],
    '=AND($B4>Rates!$B$1,B$1<>"",SUM($B$4:$B$8)>0)',
  ]);
});

test('a user’s own edit in the grid is followed too, and its undo brings everything back', async () => {
  excel.book.getActiveSheet().insertRowsBefore(0, 1);
  expect((await rules())[0]).toEqual(['CellValue', [[3, 2, 5, 1]], '=$B$4']);
  excel.book.undo();
  expect(await rules()).toEqual(BEFORE);
  excel.book.getActiveSheet().deleteRows(1, 5);
  expect(await rules()).toEqual([]);
  excel.book.undo();
  expect(await rules()).toEqual(BEFORE);
  excel.book.redo();
  expect(await rules()).toEqual([]);
});

test('formulas of cells follow a deletion on a sheet that is not in front', async () => {
  await coAuthor(excel).type('Map', 'D6', '=B6*2');
  await coAuthor(excel).activate('Rates');
  await coAuthor(excel).deleteRows('Map', 3);
  const { sheets } = await excel.workbook.describe();
  const formulas = sheets[0]?.cells.filter(({ formula }) => formula !== undefined);
  expect(formulas).toMatchObject([{ row: 4, column: 3, formula: '=B5*2', value: 10 }]);
  expect(excel.workbook.activeSheet.name).toBe('Rates');
});
