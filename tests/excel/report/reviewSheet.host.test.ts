import { writeReviewSheet } from '../../../src/excel/report/writeReviewSheet';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { NORTHWIND_SHEET, reportOfWorkbook } from './northwindReport';

async function write() {
  const report = await reportOfWorkbook();
  return Excel.run((context) => writeReviewSheet(context, report));
}

async function textsOf(name: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load('values');
    await context.sync();
    return range.values.flat().map(String);
  });
}

describe('the review sheet of a session', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    excel = await bootExcel({ sheets: { 'Deal sheet': NORTHWIND_SHEET } });
  });
  afterEach(() => excel.close());

  test('is a new sheet with headline, findings, charts, words and lines to fill in, in few round trips', async () => {
    const report = await reportOfWorkbook();
    const before = excel.host.roundTrips;
    expect(await Excel.run((context) => writeReviewSheet(context, report))).toEqual({
      kind: 'written',
      sheet: 'Review S3',
      isNew: true,
      keptLines: 0,
      hasWayBack: true,
    });
    expect(excel.host.roundTrips - before).toBeLessThanOrEqual(3);
    const texts = await textsOf('Review S3');
    expect(texts).toEqual(
      expect.arrayContaining([
        'Session 3 review: Northwind supply deal',
        report.headline,
        'What changed',
        'What to ask for, in words to use',
        'Who',
        'By when',
      ]),
    );
    const charts = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Review S3');
      charts.load('items/name,items/title/text');
      await context.sync();
      return charts.items.map((chart) => [chart.name, chart.title.text]);
    });
    expect(charts.map(([name]) => name)).toEqual([
      'Concession Map: both sides',
      'Concession Map: sessions',
      'Concession Map: limits',
    ]);
  });

  test('is written anew in its place; what the user typed in stays, as text or as the formula it was', async () => {
    await write();
    const lines = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Review S3')
        .names.getItem('ConcessionMap.ReviewEntries')
        .getRange();
      range.getCell(0, 0).values = [['Anna']];
      range.getCell(0, 3).values = [["'=not a formula"]];
      range.getCell(1, 0).formulas = [['=1+1']];
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(lines).toContain('Review S3');
    const report = await reportOfWorkbook({
      differences: Array.from({ length: 9 }, (_, at) => `Change ${at}`),
    });
    expect(await Excel.run((context) => writeReviewSheet(context, report))).toMatchObject({
      ...{ kind: 'written', sheet: 'Review S3', isNew: false, keptLines: 2 },
    });
    const again = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Review S3');
      const range = sheet.names.getItem('ConcessionMap.ReviewEntries').getRange();
      range.load('values,formulas');
      worksheets.load('items/name');
      sheet.charts.load('count');
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name }) => name),
        charts: sheet.charts.count,
        first: [range.values[0]?.[0], range.values[0]?.[3], range.formulas[1]?.[0], range.values[1]?.[0]],
      };
    });
    expect(again).toEqual({
      sheets: ['Deal sheet', 'Review S3'],
      charts: 3,
      first: ['Anna', '=not a formula', '=1+1', 2],
    });
  });

  test('lines of an earlier version, as wide as the page, keep who, what and by when', async () => {
    await write();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Review S3');
      for (const [cell, text] of [
        ['A300', 'Anna'],
        ['F300', 'Ask for the clause'],
        ['T300', 'Monday'],
      ])
        sheet.getRange(cell).values = [[text]];
      sheet.names.getItem('ConcessionMap.ReviewEntries').formula = "='Review S3'!$A$300:$X$303";
      await context.sync();
    });
    await write();
    const line = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Review S3')
        .names.getItem('ConcessionMap.ReviewEntries')
        .getRange();
      range.load('values');
      await context.sync();
      return range.values[0]?.filter((value) => value !== '');
    });
    expect(line).toEqual(['Anna', 'Ask for the clause', 'Monday']);
  });

  test('a longer report never covers notes below the last one: nothing is changed and the cell is named', async () => {
    await write();
    const below = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Review S3');
      const written = sheet.names.getItem('ConcessionMap.Review').getRange();
      written.load('rowCount');
      await context.sync();
      const note = sheet.getRangeByIndexes(written.rowCount, 2, 1, 1);
      note.values = [['Call Anna']];
      await context.sync();
      return `C${written.rowCount + 1}`;
    });
    const before = await textsOf('Review S3');
    const report = await reportOfWorkbook({
      differences: Array.from({ length: 120 }, (_, at) => `Change ${at}`),
    });
    const refused = {
      kind: 'refused',
      refusal: { kind: 'notes in the way', sheet: 'Review S3', address: below },
    };
    expect(await Excel.run((context) => writeReviewSheet(context, report))).toEqual(refused);
    expect(await textsOf('Review S3')).toEqual(before);
    expect(await write()).toMatchObject({ kind: 'written', isNew: false });
    expect(await textsOf('Review S3')).toContain('Call Anna');
  });

  test('nothing on it is a formula, whatever the concessions are called', async () => {
    await Excel.run(async (context) => {
      const asked = context.workbook.worksheets
        .getItem('Deal sheet')
        .getUsedRange()
        .find('Right of first refusal', { completeMatch: true });
      asked.values = [[`'=HYPERLINK("http://example.com","Right of first refusal")`]];
      await context.sync();
    });
    await write();
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Review S3').getUsedRange(true);
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas[0]).toEqual(formulas[1]);
    expect(formulas[1]?.flat().join(' ')).toContain('=HYPERLINK(');
  });

  test('a protected workbook or a protected review sheet changes nothing and says why', async () => {
    excel.workbook.isStructureProtected = true;
    expect(await write()).toEqual({ kind: 'refused', refusal: { kind: 'protected workbook' } });
    excel.workbook.isStructureProtected = false;
    await write();
    const sheet = excel.workbook.sheetNamed('Review S3');
    if (sheet) sheet.isProtected = true;
    expect(await write()).toEqual({
      kind: 'refused',
      refusal: { kind: 'protected sheet', sheet: 'Review S3' },
    });
  });

  test("a user's own sheet of that name is never touched", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Review S3').getRange('A1').values = [['Mine']];
      await context.sync();
    });
    expect(await write()).toMatchObject({ sheet: 'Review S3 (2)', isNew: true });
    expect(await textsOf('Review S3')).toEqual(['Mine']);
    expect(await write()).toMatchObject({ sheet: 'Review S3 (2)', isNew: false });
  });

  test('is printed on A4 landscape, fitted to whole pages, says once that it is internal, and its links lead to the rows', async () => {
    await write();
    const { sheets } = await excel.workbook.describe();
    const sheet = sheets.find((one) => one.sheet === 'Review S3');
    expect(sheet?.showGridlines).toBe(false);
    expect(sheet?.print).toMatchObject({
      ...{ orientation: 'landscape', paper: 9 },
      area: { row: 0, column: 0, columnCount: 24 },
    });
    expect(sheet?.print?.fitTo?.width).toBe(1);
    expect([1, 2]).toContain(sheet?.print?.fitTo?.height);
    expect(sheet?.print?.header ?? '').not.toContain('Internal');
    const internal = (await textsOf('Review S3')).filter((text) => text.includes('Internal'));
    expect(internal).toHaveLength(1);
    expect(
      sheet?.hyperlinks.every(({ documentReference }) => /^'Deal sheet'!A\d+$/.test(documentReference ?? '')),
    ).toBe(true);
  });
});
