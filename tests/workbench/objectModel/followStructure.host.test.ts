import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, MoveRangeCommand, SheetInterceptorService } from '@univerjs/sheets';
import { parseAddress } from '../../../src/cells/a1';
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

async function rules(): Promise<readonly (readonly unknown[])[]> {
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

test('cells pushed down beside the rest of a rule break its area up, the topmost piece first', async () => {
  await coAuthor(excel).insertCells('Map', 'B2:B3');
  expect(await rules()).toEqual([
    ['CellValue', [[4, 2, 5, 1]], '=$B$5'],
    [
      'Custom',
      [
        [2, 1, 5, 1],
        [4, 2, 5, 1],
      ],
      '=AND($B4>Rates!$B$1,B$1<>"",SUM($B$4:$B$8)>0)',
    ],
  ]);
});

const cut = (from: readonly number[], to: readonly number[]) => {
  const range = ([startRow = 0, startColumn = 0, endRow = 0, endColumn = 0]: readonly number[]) => ({
    startRow,
    startColumn,
    endRow,
    endColumn,
  });
  const params = { fromRange: range(from), toRange: range(to) };
  return excel.calculation.commands.executeCommand(MoveRangeCommand.id, params);
};

test('rows that are cut take their rules along, formulas and all, and an undo brings everything back', async () => {
  await cut([3, 0, 5, 1], [8, 0, 10, 1]);
  const moved = [
    ['CellValue', [[2, 2, 2, 1]], '=$B$3'],
    ['CellValue', [[9, 2, 3, 1]], '=$B$3'],
    ['Custom', [[2, 1, 2, 2]], '=AND($B2>Rates!$B$1,B$1<>"",SUM($B$2:$B$6)>0)'],
    ['Custom', [[9, 1, 3, 2]], '=AND($B9>Rates!$B$1,B$1<>"",SUM($B$2:$B$6)>0)'],
  ];
  expect(await rules()).toEqual(moved);
  excel.book.undo();
  expect(await rules()).toEqual(BEFORE);
  excel.book.redo();
  expect(await rules()).toEqual(moved);
});

test('a cell that is cut is followed by what leads to it; what it is put on loses its rules', async () => {
  await cut([2, 1, 2, 1], [2, 4, 2, 4]);
  expect((await rules())[0]).toEqual([
    'CellValue',
    [
      [2, 2, 1, 1],
      [4, 2, 3, 1],
    ],
    '=$E$3',
  ]);
  await cut([10, 1, 10, 1], [3, 1, 3, 1]);
  expect((await rules())[0]).toEqual([
    'CellValue',
    [
      [2, 2, 1, 1],
      [5, 2, 2, 1],
    ],
    '=$E$3',
  ]);
});

test('a renamed sheet is called by its new name in rules', async () => {
  await coAuthor(excel).renameSheet('Rates', "The deal's rates");
  expect((await rules())[1]).toEqual([
    'Custom',
    [[2, 1, 5, 2]],
    `=AND($B2>'The deal''s rates'!$B$1,B$1<>"",SUM($B$2:$B$6)>0)`,
  ]);
  excel.book.undo();
  expect(await rules()).toEqual(BEFORE);
});

test('a new row takes the looks of the row above, and no colour of a rule', async () => {
  // What the page's grid does: cells are read with the look that rules give them.
  const interceptors = excel.univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'rules',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _, next) => next({ ...cell, s: { bg: { rgb: '#FF0000' }, it: 1 } }),
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').getRange('A2').format.font.bold = true;
    await context.sync();
  });
  await coAuthor(excel).insertRows('Map', 3);
  await coAuthor(excel).insertColumns('Map', 'B');
  const sheet = excel.book.getSheetByName('Map')?.getSheet();
  const looks = ['A3', 'B2', 'C3', 'B9'].map((address) => {
    const place = parseAddress(address);
    const cell = place && sheet?.getCellRaw(place.row, place.column);
    return (
      excel.book
        .getWorkbook()
        .getStyles()
        .getStyleByCell(cell ?? null) ?? null
    );
  });
  expect(looks).toEqual([{ bl: 1 }, { bl: 1 }, null, null]);
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
