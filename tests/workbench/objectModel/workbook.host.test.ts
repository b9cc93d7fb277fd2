import { bootExcel } from '../../bootExcel';

test('the real office.js reads and writes a workbook', async () => {
  const { host } = await bootExcel({
    sheets: {
      Map: [
        ['Item', 'VM'],
        ['A', 1],
        ['B', '=B2*2'],
      ],
      Other: [[1]],
    },
  });
  const answer = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const used = sheet.getUsedRange().load('address,values,formulas,valueTypes,text');
    await context.sync();
    return [sheet.name, used.address, used.values, used.formulas, used.valueTypes];
  });
  expect(answer).toEqual([
    'Map',
    'Map!A1:B3',
    [
      ['Item', 'VM'],
      ['A', 1],
      ['B', 2],
    ],
    [
      ['Item', 'VM'],
      ['A', 1],
      ['B', '=B2*2'],
    ],
    [
      ['String', 'String'],
      ['String', 'Double'],
      ['String', 'Double'],
    ],
  ]);
  expect(host.roundTrips).toBe(1);
});
