import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { applyHighlights } from '../../../src/excel/highlights/applyHighlights';
import { type ResultColumnOptions } from '../../../src/excel/results/insertResultColumns';
import { readTemplate } from '../../../src/excel/reading/readTemplate';
import type { TemplateReading } from '../../../src/excel/template/reading';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { DEAL_SHEET, DEAL_TABLE } from '../sampleDeal';
import { insertResultColumns, refreshHighlights, removeResultColumns } from '../atOnce';

async function reading(): Promise<TemplateReading> {
  const found = await Excel.run((context) => readTemplate(context));
  if ('kind' in found) throw new Error('The test sheet holds a template');
  return found;
}

async function insert(options?: ResultColumnOptions, deal: DealSettings = NEW_DEAL) {
  const found = await reading();
  return Excel.run((context) => insertResultColumns(context, found, deal, options));
}

async function remove() {
  const found = await reading();
  return Excel.run((context) => removeResultColumns(context, found));
}

function read(address: string, what: 'values' | 'formulas' = 'values'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Map').getRange(address);
    range.load(what);
    await context.sync();
    return range[what] as unknown[][];
  });
}

function write(address: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').getRange(address).values = [[value]];
    await context.sync();
  });
}

const TITLES = ['To us', 'To them', 'Gap', 'Reading', 'Why'];

describe('result columns beside a plain list', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    excel = await bootExcel({ sheets: { Map: DEAL_SHEET } });
  });
  afterEach(() => excel.close());

  test('stand right of its last used column, live, blank beside sections and averages', async () => {
    expect(await insert()).toEqual({
      kind: 'inserted',
      sheet: 'Map',
      added: TITLES,
      refreshed: [],
      address: 'L4',
    });
    expect(await read('L3:P15')).toEqual([
      ['Concession Map', '', '', '', ''],
      TITLES,
      ['', '', '', '', ''],
      [13, 15, -2, 'Mixed', 'Value −3, Leverage +3'],
      [6, 18, -12, 'Opportunity', 'Value −6, Leverage −3'],
      [21, 15, 6, 'Overpaying', 'Leverage +3'],
      [17, 15, 2, 'Balanced', 'No big gap'],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
      [20, 9, 11, 'Worth asking', 'Leverage +5, Value +4'],
      [5, 9, -4, 'Poor return', 'Leverage −4'],
      ['', '', '', 'Not scored', 'Score it to see'],
      [27, 3, 24, '', 'Say give or get'],
    ]);
    await write('D6', 3);
    expect(await read('L6:P6')).toEqual([[8, 15, -7, 'Opportunity', 'Value −3']]);
  });

  test('go after a column of the user’s own that belongs to the list', async () => {
    await write('L4', 'Owner');
    expect(await insert()).toMatchObject({ address: 'M4' });
    expect(await read('L4:N4')).toEqual([['Owner', 'To us', 'To them']]);
  });

  test('look like the list’s own headings', async () => {
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Map').getRange('B4:K4');
      format.fill.color = '#1F3864';
      format.font.color = '#FFFFFF';
      format.font.bold = true;
      await context.sync();
    });
    await insert();
    const looks = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Map');
      const { format } = sheet.getRange('L4:P4');
      const label = sheet.getRange('L3').format.font;
      const gap = sheet.getRange('N6');
      format.fill.load('color');
      format.font.load('color,bold');
      label.load('italic');
      gap.load('numberFormat');
      await context.sync();
      return [format.fill.color, format.font.color, format.font.bold, label.italic, gap.numberFormat];
    });
    expect(looks).toEqual(['#1F3864', '#FFFFFF', true, true, [['"+"General;"−"General;0']]]);
  });

  test('inserted twice are there once, with the cells that the user overwrote left alone', async () => {
    await insert();
    await write('O7', 'Trade it');
    const before = await read('A1:Z20', 'formulas');
    expect(await insert()).toMatchObject({ added: [], refreshed: TITLES, address: null });
    expect(await read('A1:Z20', 'formulas')).toEqual(before);
  });

  test('follow changed settings when inserted again', async () => {
    await insert();
    await insert(undefined, { ...NEW_DEAL, method: { weights: [1, 4, 1] } });
    expect(await read('L6:M6')).toEqual([[18.5, 15]]);
  });

  test('take running totals as further columns', async () => {
    await insert();
    const outcome = await insert({ running: true, at: null });
    expect(outcome).toMatchObject({
      added: ['Given: value', 'Given: leverage', 'Given: relationship', 'Given so far'],
      refreshed: TITLES,
      address: 'Q4',
    });
    expect(await read('Q6:T9')).toEqual([
      [2, 8, 3, 13],
      [4, 9, 6, 19],
      [11, 18, 11, 40],
      [11, 18, 11, 40],
    ]);
  });

  test('never cover the user’s cells: they refuse and name a place with room', async () => {
    await write('O9', 'My note');
    const before = await read('A1:Z20', 'formulas');
    const outcome = await insert();
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: { kind: 'occupied', address: 'O4:O15', instead: 'Q4' },
    });
    expect(await read('A1:Z20', 'formulas')).toEqual(before);
    expect(await insert({ running: false, at: 16 })).toMatchObject({ kind: 'inserted', address: 'Q4' });
    expect(await read('Q6:T6')).toEqual([[13, 15, -2, 'Mixed']]);
  });

  test('removed leave the sheet as it was', async () => {
    const before = await read('A1:Z20', 'formulas');
    await insert({ running: true, at: null });
    expect(await remove()).toMatchObject({ kind: 'removed', kept: [] });
    expect(await read('A1:Z20', 'formulas')).toEqual(before);
  });

  test('removed spare a column into which the user wrote', async () => {
    await insert();
    await write('P7', 'They need it in spring');
    expect(await remove()).toEqual({
      kind: 'removed',
      removed: ['To us', 'To them', 'Gap', 'Reading'],
      kept: ['Why'],
    });
    expect(await read('P7')).toEqual([['They need it in spring']]);
    expect(await read('L4:O15', 'formulas')).toEqual(Array.from({ length: 12 }, () => ['', '', '', '']));
  });

  test('get highlights on Reading only where the list is highlighted', async () => {
    await insert();
    const found = await reading();
    const refresh = () => Excel.run((context) => refreshHighlights(context, found, NEW_DEAL));
    expect(await refresh()).toBeNull();
    await Excel.run((context) => applyHighlights(context, found, NEW_DEAL));
    expect(await refresh()).toMatchObject({ kind: 'applied' });
    const onReading = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Map').getRange('O5:O15').conditionalFormats;
      const count = formats.getCount();
      await context.sync();
      return count.value;
    });
    expect(onReading).toBe(7);
  });

  test('take two round trips, one to read and one to write', async () => {
    const found = await reading();
    const before = excel.host.roundTrips;
    await Excel.run((context) => insertResultColumns(context, found, NEW_DEAL));
    expect(excel.host.roundTrips - before).toBe(2);
  });

  test('refuse a protected sheet', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').protection.protect();
      await context.sync();
    });
    expect(await insert()).toEqual({ kind: 'refused', refusal: { kind: 'protected sheet', sheet: 'Map' } });
  });
});

describe('result columns of an Excel table', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    excel = await bootExcel({ sheets: { Map: DEAL_TABLE } });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('Map!A1:J4', true);
      table.name = 'Deal';
      await context.sync();
    });
  });
  afterEach(() => excel.close());

  const tableAddress = () =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Deal').getRange();
      range.load('address');
      await context.sync();
      return range.address;
    });

  test('become columns of the table, under headings that it does not have yet', async () => {
    expect((await reading()).place.table).toBe('Deal');
    expect(await insert()).toMatchObject({ address: 'K1' });
    expect(await tableAddress()).toBe('Map!A1:O4');
    expect(await read('K1:O4')).toEqual([
      ['To us', 'To them', 'Gap 2', 'Reading', 'Why'],
      [13, 15, -2, 'Mixed', 'Value −3, Leverage +3'],
      [6, 18, -12, 'Opportunity', 'Value −6, Leverage −3'],
      [20, 9, 11, 'Worth asking', 'Leverage +5, Value +4'],
    ]);
  });

  test('refuse when something stands beside the table', async () => {
    await write('L3', 'My note');
    expect(await insert()).toMatchObject({ kind: 'refused', refusal: { kind: 'occupied', instead: 'N1' } });
    expect(await tableAddress()).toBe('Map!A1:J4');
  });

  test('leave the table as it was when removed', async () => {
    const before = await read('A1:Z8', 'formulas');
    await insert();
    expect(await remove()).toEqual({
      kind: 'removed',
      removed: ['To us', 'To them', 'Gap 2', 'Reading', 'Why'],
      kept: [],
    });
    expect(await tableAddress()).toBe('Map!A1:J4');
    expect(await read('A1:Z8', 'formulas')).toEqual(before);
  });
});
