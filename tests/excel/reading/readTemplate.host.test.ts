import { readDeal } from '../../../src/excel/deal/deal';
import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import { addList } from '../../../src/excel/changes/addList';
import { EMPTY_LIST } from '../../../src/excel/template/insertTemplate';
import { gatherSheets } from '../../../src/excel/reading/gatherSheets';
import { readDealAndTemplate, readTemplate } from '../../../src/excel/reading/readTemplate';
import type { NoTemplate, TemplateReading } from '../../../src/excel/template/reading';
import { bootExcel } from '../../bootExcel';
import { coAuthor, type CoAuthor } from '../../coAuthor';
import { writeDeal } from '../writeDeal';

const HEADINGS = ['Concession', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Direction', 'Status'];

function map(rows: number): readonly (readonly unknown[])[] {
  const body = Array.from({ length: rows }, (_, i) => [
    `Concession ${String(i)}`,
    ...[3, 4, 5, 6, 7, 8].map((score) => ((score * (i + 1)) % 10) + 1),
    i % 2 === 0 ? 'Give' : 'Get',
    'Agreed',
  ]);
  return [HEADINGS, ...body];
}

function found(reading: TemplateReading | NoTemplate): TemplateReading {
  if ('kind' in reading) throw new Error('No template was found.');
  return reading;
}

describe('Reading through the real office.js', () => {
  test('takes the same number of round trips for 5,000 rows as for 5, and at most 4', async () => {
    const counted = async (rows: number) => {
      const excel = await bootExcel({ sheets: { Cover: [['Deal 2026']], Map: map(rows), Notes: [['n']] } });
      const before = excel.host.roundTrips;
      const { reading } = await Excel.run(readDealAndTemplate);
      const trips = excel.host.roundTrips - before;
      expect(found(reading).rows).toHaveLength(rows);
      excel.close();
      return trips;
    };
    const few = await counted(5);
    expect(few).toBeLessThanOrEqual(4);
    expect(await counted(5000)).toBe(few);
  });

  test.each([
    ['a row', (them: CoAuthor) => them.insertRows('Map', 1)],
    ['a column', (them: CoAuthor) => them.insertColumns('Map', 'A')],
  ])('misses nothing when somebody inserts %s while it reads', async (_, act) => {
    const excel = await bootExcel({ sheets: { Map: map(3) } });
    const at = excel.host.roundTrips + 3;
    excel.host.interfere = async ({ number }) => {
      if (number === at) await act(coAuthor(excel));
      return undefined;
    };
    const moved = found((await Excel.run((context) => readDealAndTemplate(context))).reading);
    excel.host.interfere = null;
    expect(moved).toEqual(found((await Excel.run((context) => readDealAndTemplate(context))).reading));
    expect(moved.rows).toHaveLength(3);
    excel.close();
  });

  test('reads a long list in pieces where Excel finds it too long for one answer, formulas and all', async () => {
    const rows = map(2300).map((row, i) =>
      i === 0 ? [...row, 'Sum'] : [...row, `=SUM(B${i + 1}:D${i + 1})`],
    );
    const excel = await bootExcel({ sheets: { Map: rows } });
    const whole = await Excel.run(gatherSheets);
    const tooLong = { code: 'ResponsePayloadSizeLimitExceeded', httpStatus: 413 };
    let asked = 0;
    excel.host.interfere = () => {
      asked += 1;
      return asked === 3 || asked === 5 ? { kind: 'refuse', error: tooLong } : undefined;
    };
    const inPieces = await Excel.run(gatherSheets);
    expect(asked).toBeGreaterThan(6);
    expect(inPieces).toEqual(whole);
    expect([whole[0]?.formulas[2300]?.[9], whole[0]?.values[2300]?.[9]]).toEqual(['=SUM(B2301:D2301)', 3]);
    excel.close();
  });

  test('reads tables without their totals row', async () => {
    const rows = [...map(3), ['Total', 1, 2, 3, 1, 2, 3, '', '']];
    const excel = await bootExcel({ sheets: { Map: rows } });
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Map').tables.add('A1:I4', true);
      table.name = 'Concessions';
      await context.sync();
    });
    const reading = found(await Excel.run((context) => readTemplate(context)));
    expect(reading.place).toMatchObject({ sheet: 'Map', headerRow: 1, lastRow: 4, table: 'Concessions' });
    expect(reading.rows).toHaveLength(3);
    excel.close();
  });

  test('counts hidden rows and reads them like any other', async () => {
    const excel = await bootExcel({ sheets: { Map: map(6) } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').getRange('3:4').rowHidden = true;
      await context.sync();
    });
    const reading = found(await Excel.run((context) => readTemplate(context)));
    expect(reading.rows).toHaveLength(6);
    expect(reading.hiddenRows).toBe(2);
    excel.close();
  });

  test('does not take hidden columns for hidden rows', async () => {
    const excel = await bootExcel({ sheets: { Map: map(3) } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').getRange('B:D').columnHidden = true;
      await context.sync();
    });
    const reading = found(await Excel.run((context) => readTemplate(context)));
    expect(reading.hiddenRows).toBe(0);
    expect(reading.rows).toHaveLength(3);
    excel.close();
  });

  test('tells a date from a score by its number format', async () => {
    const excel = await bootExcel({ sheets: { Map: map(2) } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').getRange('B2').numberFormat = [['d-mmm']];
      await context.sync();
    });
    const reading = found(await Excel.run((context) => readTemplate(context)));
    expect(reading.skipped).toEqual([
      {
        cell: 'B2',
        reason:
          'The cell holds a date, not a score from 1 to 10. The row is left out until this is mended. Type a number from 1 to 10.',
      },
    ]);
    excel.close();
  });

  test('says which sheets it searched when there is no template', async () => {
    const excel = await bootExcel({ sheets: { Cover: [['Deal 2026']], Empty: [] } });
    expect(await Excel.run((context) => readTemplate(context))).toEqual({
      kind: 'none',
      looked: ['Cover', 'Empty'],
      matrix: null,
    });
    excel.close();
  });

  test('says nothing of what a matrix in money lacks', async () => {
    const matrix = [
      ['Concession', 'Cost (€)', 'Expected return (€)'],
      ['Price', 20_000, 200_000],
      ['Logo', 5_000, 9_000],
    ];
    const excel = await bootExcel({ sheets: { Matrix: matrix } });
    const reading = await Excel.run((context) => readTemplate(context));
    expect(reading).toMatchObject({ kind: 'none', matrix: { net: 184_000 } });
    expect(reading).not.toHaveProperty('seen');
    excel.close();
  });

  test('prefers the active sheet', async () => {
    const excel = await bootExcel({ sheets: { First: map(9), Second: map(2) } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Second').activate();
      await context.sync();
    });
    const reading = found(await Excel.run((context) => readTemplate(context)));
    expect(reading.place.sheet).toBe('Second');
    expect(reading.otherTemplates).toEqual(['First!A1']);
    excel.close();
  });
});

describe('A fresh list', () => {
  test('goes to a new sheet of a free name, leaves every other cell alone and is found again', async () => {
    const excel = await bootExcel({ sheets: { 'Concession map': [['Mine']] } });
    expect((await addList(EMPTY_LIST)).text).toContain('“Concession map (2)” was added');
    const mine = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Concession map').getUsedRange();
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(mine).toEqual([['Mine']]);
    const reading = found(await Excel.run((context) => readTemplate(context)));
    expect(reading).toMatchObject({ confidence: 'sure', rows: [], skipped: [] });
    expect(reading.place.sheet).toBe('Concession map (2)');
    expect(reading.place.columns).toEqual({
      concession: 0,
      direction: 1,
      own: [2, 3, 4],
      mirror: [5, 6, 7],
      status: 8,
      session: 9,
      type: 10,
      linkedTo: 11,
      notes: 12,
    });
    excel.close();
  });
});

describe('The deal in the workbook', () => {
  test('is read as it was written, and a workbook without one has a new deal', async () => {
    const excel = await bootExcel({ sheets: { Map: map(1) } });
    expect(await Excel.run(readDeal)).toEqual({ deal: NEW_DEAL, note: null });
    const deal = {
      ...NEW_DEAL,
      budgets: [30, null, 28] as const,
      parties: { us: 'Northwind', them: 'Contoso' },
    };
    await Excel.run((context) => writeDeal(context, deal));
    expect(await Excel.run(readDeal)).toEqual({ deal, note: null });
    excel.close();
  });
});
