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

  test('packages and doubts are answered from ordinary and odd ranges, or told with what to mend', async () => {
    const one = 'S2:S4,T2:T4,U2:U4';
    const { read } = await calculated({
      ...{ S2: '7', T2: '10', U2: 'Wir geben', S3: '9', T3: '2', U3: 'Wir bekommen', T4: '3' },
      K2: `=CONCESSION.TRADES(${one})`,
      K3: `=CONCESSION.BESTTRADE(${one},"Win back")`,
      K4: `=CONCESSION.FRONTIER(${one})`,
      K7: `=CONCESSION.MESO(${one})`,
      K8: '=CONCESSION.TRADES(S2:S4,T2:T3,U2:U4)',
      K9: `=CONCESSION.TRADES(${one},,-1)`,
      K10: `=CONCESSION.TRADES(${one},,,60)`,
      K11: '=CONCESSION.DISAGREEMENT(S2:S4,T2:T4)',
      L11: `=CONCESSION.FLAGCERTAINTY(${one})`,
    });
    expect((await read('L2:P2'))[0]).toEqual(['1, 2', 2, 8, 10, 0.2]);
    expect(await read('K3')).toEqual([['1, 2']]);
    expect(await read('K4:O6')).toEqual([
      ['2', 9, -2, 7, 9 / 7],
      ['1, 2', 2, 8, 10, 0.2],
      ['1', -7, 10, 3, -7 / 3],
    ]);
    expect(await read('K7:K10')).toEqual([['#N/A'], ['#VALUE!'], ['#VALUE!'], ['#VALUE!']]);
    expect(await read('K11:K13')).toEqual([[3], [7], [0]]);
    expect((await read('L11:L13')).map(([word]) => typeof word === 'string' && word !== '')).toEqual([
      ...[true, true, false],
    ]);
    expect(excel.bridge.messages.all().map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'No offers of about equal value to us differ in what they bring them',
        'Own and mirror scores need the same number of rows; they have 3 and 2',
        'The most rows of a package is a whole number from 1 to 6',
        'The cap on our share lies above 0 and at most at 1, 0.6 for 60%',
      ]),
    );
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
