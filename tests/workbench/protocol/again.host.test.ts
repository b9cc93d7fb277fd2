import { bootToy } from './bootToy';

test('a window may be booted again: the new workbook answers, the old one is left alone', async () => {
  const first = await bootToy();
  const second = await bootToy();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['second']];
    await context.sync();
  });
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  const cellOf = ({ workbook }: typeof first): unknown =>
    workbook.worksheets.getItem('Sheet1').cells.get('A1');
  expect([cellOf(first), cellOf(second)]).toEqual([undefined, 'second']);
  expect(await second.customFunctions.invoke('ADD', [1, 2])).toEqual({ ok: true, value: 3 });
});
