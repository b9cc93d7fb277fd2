import { functionsMetadata } from '../../src/functions/metadata';
import { registerFunctions } from '../../src/functions/register';
import { bootExcel, type BootedExcel } from '../bootExcel';

const MAP = [
  ['Concession', 'VM', 'SL', 'RE', 'VM', 'SL', 'RE', 'Direction', 'Status'],
  ['Data sharing', 2, 8, 3, 5, 5, 5, 'give', 'Agreed'],
  ['Term', '7,5', '6', 8, 3, 3, 3, 'We receive', 'Accepted'],
  ['', null, null, null, null, null, null, '', ''],
  ['Exclusivity', 11, 5, 5, 5, 5, 5, 'give', 'Agreed'],
  ['Credit note', 3, 3, 3, 7, 7, 7, '', 'idea'],
];

/** As in the add-in, once a runtime. */
let areRegistered = false;

describe.each(['runtime', 'auto'] as const)('functions in cells, called by %s', (mode) => {
  let excel: BootedExcel;

  afterEach(() => excel.close());

  async function calculated(formulas: Readonly<Record<string, string>>) {
    excel = await bootExcel({ sheets: { Map: MAP }, metadata: functionsMetadata(), mode });
    if (!areRegistered) registerFunctions();
    areRegistered = true;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Map');
      for (const [address, formula] of Object.entries(formulas))
        sheet.getRange(address).formulas = [[formula]];
      await context.sync();
    });
    await excel.settle();
    return {
      read: (address: string) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Map').getRange(address);
          range.load('values');
          await context.sync();
          return range.values;
        }),
    };
  }

  test('one row answers in one cell, a range spills, a bad cell is an error in its own row, a blank row stays blank', async () => {
    const { read } = await calculated({
      K2: '=CONCESSION.ASYMMETRY(B2:D2,E2:G2)',
      M2: '=CONCESSION.FLAG(B2:D6,E2:G6,H2:H6)',
      O2: '=CONCESSION.GAP(B2:D6,E2:G6)',
    });
    expect(await read('K2')).toEqual([[-2]]);
    expect(await read('M2:M6')).toEqual([['mixed'], ['target'], [''], ['#VALUE!'], ['opportunity']]);
    expect(await read('O2:Q6')).toEqual([
      [-3, 3, -2],
      [4.5, 3, 5],
      ['', '', ''],
      ['#VALUE!', '#VALUE!', '#VALUE!'],
      [-4, -4, -4],
    ]);
  });

  test('sums follow direction and status, optional arguments may be left out between others, functions nest', async () => {
    const { read } = await calculated({
      K2: '=CONCESSION.RECEIVED(B2:D3,H2:H3,I2:I3)',
      K3: '=CONCESSION.SPENT(B2:D3,,I2:I3)',
      K4: '=CONCESSION.SURPLUS(B2:D2,E2:G2,,{2,1,1})',
      K5: '=SUM(CONCESSION.TRIANGULATE(B2:D2,E2:G2,B6:D6))',
      K7: '=INDEX(CONCESSION.GAP(B2:D2,E2:G2),2)',
      K6: '=ROUND(CONCESSION.PRESENTVALUE(100000,10%),0)',
    });
    expect(await read('K2:N2')).toEqual([[7.5, 6, 8, 21.5]]);
    expect(await read('K3:N3')).toEqual([[9.5, 14, 11, 34.5]]);
    expect((await read('K4'))[0]?.[0]).toBeCloseTo(15 - 11.25, 9);
    expect((await read('K5'))[0]?.[0]).toBeCloseTo(10 / 3 + 16 / 3 + 11 / 3, 9);
    expect(await read('K6')).toEqual([[1000000]]);
    // One column of several, as a table needs it: nothing spills.
    expect(await read('K7:L7')).toEqual([[3, '']]);
  });

  test('an error alone carries its message, and an edit calculates anew', async () => {
    const { read } = await calculated({
      K5: '=CONCESSION.SCORE(B5:D5)',
      K2: '=CONCESSION.SCORE(B2:D3,B2:C2)',
    });
    expect(await read('K5')).toEqual([['#VALUE!']]);
    expect(await read('K2')).toEqual([['#VALUE!']]);
    expect(
      excel.bridge.messages
        .all()
        .map(({ message }) => message)
        .sort(),
    ).toEqual([
      'Row 1, Value: 11 is not a score from 1 to 10',
      'Weights take three numbers from 0 up, not all 0: Value, Leverage, Relationship',
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').getRange('B5').values = [[9]];
      await context.sync();
    });
    await excel.settle();
    expect(await read('K5')).toEqual([[19]]);
  });
});
