import { addList } from '../../../src/excel/changes/addList';
import { SAMPLE_LIST, EMPTY_LIST } from '../../../src/excel/template/insertTemplate';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { everything, type, undo } from './announced';

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
