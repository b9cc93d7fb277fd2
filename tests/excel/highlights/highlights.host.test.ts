import '../../textCoding';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { applyHighlights, type HighlightOutcome } from '../../../src/excel/highlights/applyHighlights';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { columnLetters } from '../../../src/cells/a1';
import { markerTag } from '../../../src/formulas/marker';
import { readTemplate } from '../../../src/excel/reading/readTemplate';
import type { TemplateReading } from '../../../src/excel/template/reading';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { createWorkbook } from '../../../src/workbench/files/create';
import type { NewWorkbook } from '../../../src/workbench/files/create/content';
import { asShown } from '../../../src/workbench/files/asShown';
import { changesSince } from '../../../src/workbench/files/diff';
import { readWorkbookFile } from '../../../src/workbench/files/open';
import { spliceChanges } from '../../../src/workbench/files/splice/spliceChanges';
import { partText } from '../../workbench/files/splice/comparePackages';
import { DEAL_SHEET } from '../sampleDeal';
import { removeHighlights } from '../atOnce';

async function reading(): Promise<TemplateReading> {
  const found = await Excel.run((context) => readTemplate(context));
  if ('kind' in found) throw new Error('The test sheet holds a template');
  return found;
}

async function highlight(deal: DealSettings = NEW_DEAL): Promise<HighlightOutcome> {
  const found = await reading();
  return Excel.run((context) => applyHighlights(context, found, deal));
}

interface SeenFormat {
  readonly address: string;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean | null;
}

/** Every conditional format of a sheet, strongest first. */
function formats(sheet: string): Promise<readonly SeenFormat[]> {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    all.load('items/type,items/priority,items/stopIfTrue');
    await context.sync();
    const parts = all.items.map((format) => {
      const range = format.getRange();
      range.load('address');
      format.custom.rule.load('formula');
      format.custom.format.fill.load('color');
      format.custom.format.font.load('color,bold');
      return { format, range };
    });
    await context.sync();
    return parts
      .sort((a, b) => a.format.priority - b.format.priority)
      .map(({ format, range }) => ({
        address: range.address,
        formula: format.custom.rule.formula,
        stopIfTrue: format.stopIfTrue,
        fill: format.custom.format.fill.color,
        font: format.custom.format.font.color,
        bold: format.custom.format.font.bold,
      }));
  });
}

/** The fills that conditional formats give to cells, by address, as the engine shows them. */
async function fillsShown(excel: BootedExcel, address: string): Promise<Readonly<Record<string, string>>> {
  const shown = excel.univer.__getInjector().get(ConditionalFormattingService);
  const range = excel.book.getActiveSheet().getRange(address);
  const look = () => {
    const fills: Record<string, string> = {};
    range.forEach((row, column) => {
      const fill = shown.composeStyle(excel.book.getId(), range.getSheetId(), row, column)?.style?.bg?.rgb;
      if (fill) fills[`${columnLetters(column)}${row + 1}`] = fill.toLowerCase();
    });
    return fills;
  };
  // The first look asks the engine to calculate the rules.
  look();
  await excel.settle();
  return look();
}

/** Two formats of the user's own, the upper one stopping all below it. */
async function addUsersFormats(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    sheet.getRange('B6:B15').format.fill.color = '#FFF2CC';
    for (const [address, formula, stops] of [
      ['C6:H15', '=$C6>8', false],
      ['B6:K15', '=$J6="Agreed"', true],
    ] as const) {
      const format = sheet.getRange(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = '#E2EFDA';
      format.stopIfTrue = stops;
    }
    await context.sync();
  });
}

function contents(sheet: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getRange('A1:M18');
    used.load('formulas,numberFormat');
    const fills = Array.from({ length: 18 }, (_, row) => {
      const { format } = context.workbook.worksheets.getItem(sheet).getCell(row, 1);
      format.fill.load('color');
      format.font.load('bold,color');
      return format;
    });
    await context.sync();
    return [
      used.formulas,
      used.numberFormat,
      fills.map(({ fill, font }) => [fill.color, font.bold, font.color]),
    ];
  });
}

describe('highlights in a workbook', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    excel = await bootExcel({ formats: 'computed', sheets: { Map: DEAL_SHEET, Other: [['Nothing here']] } });
  });
  afterEach(() => excel.close());

  test('stand on the template alone, all of them ours, fill and font together', async () => {
    const outcome = await highlight();
    const written = await formats('Map');
    expect(outcome).toEqual({ kind: 'applied', sheet: 'Map', written: written.length, replaced: 0 });
    expect(written.length).toBeGreaterThan(15);
    expect(written.every(({ formula }) => markerTag(formula) !== null)).toBe(true);
    expect(written.every(({ fill, font }) => (fill ?? '') === '' || (font ?? '') !== '')).toBe(true);
    expect(await formats('Other')).toEqual([]);
  });

  test('show on the sheet by the cells as they are, and follow an edit', async () => {
    await highlight({ ...NEW_DEAL, budgets: [null, 10, null] });
    expect(await fillsShown(excel, 'B6:E15')).toEqual({
      ...{ B6: '#e0d3ef', D6: '#e0d3ef' },
      ...{ B7: '#cfe4f7', C7: '#cfe4f7' },
      ...{ B8: '#a4262c', D8: '#a4262c' },
      ...{ B12: '#cdebea', D12: '#cdebea' },
      ...{ B13: '#fbe6b8', D13: '#fbe6b8' },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Map');
      sheet.getRange('D6').values = [[5]];
      sheet.getRange('D8').values = [[6]];
      sheet.getRange('I15').values = [['Get']];
      await context.sync();
    });
    expect(await fillsShown(excel, 'B6:E15')).toMatchObject({
      ...{ B6: '#cfe4f7', C6: '#cfe4f7' },
      ...{ D8: '#fde3e1' },
      ...{ B15: '#cdebea', C15: '#cdebea' },
    });
  });

  test('applied twice are the same as applied once', async () => {
    await highlight();
    const once = await formats('Map');
    expect(await highlight()).toMatchObject({ written: once.length, replaced: once.length });
    expect(await formats('Map')).toEqual(once);
  });

  test('go below the user’s own formats and leave nothing behind when removed', async () => {
    await addUsersFormats();
    const formatsBefore = await formats('Map');
    const contentsBefore = await contents('Map');
    expect(formatsBefore.map(({ stopIfTrue }) => stopIfTrue)).toEqual([true, false]);

    await highlight();
    const together = await formats('Map');
    expect(together.slice(0, 2)).toEqual(formatsBefore);
    expect(
      together.slice(2).every(({ formula, stopIfTrue }) => markerTag(formula) !== null && !stopIfTrue),
    ).toBe(true);

    const { removed } = await Excel.run(removeHighlights);
    expect(removed).toBe(together.length - 2);
    expect(await formats('Map')).toEqual(formatsBefore);
    expect(await contents('Map')).toEqual(contentsBefore);
  });

  test('removing where there are none changes nothing and says so', async () => {
    await addUsersFormats();
    expect(await Excel.run(removeHighlights)).toEqual({ removed: 0, protectedSheets: [] });
    expect(await formats('Map')).toHaveLength(2);
  });

  test('refuse a protected sheet in both directions, without unprotecting it', async () => {
    await highlight();
    const before = await formats('Map');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').protection.protect();
      await context.sync();
    });
    expect(await highlight()).toEqual({
      kind: 'refused',
      refusal: { kind: 'protected sheet', sheet: 'Map' },
    });
    expect(await Excel.run(removeHighlights)).toEqual({ removed: 0, protectedSheets: ['Map'] });
    expect(await formats('Map')).toEqual(before);
  });

  test('take one round trip to read a sheet without formats of its own and one to write, whatever its size', async () => {
    const found = await reading();
    const before = excel.host.roundTrips;
    await Excel.run((context) => applyHighlights(context, found, NEW_DEAL));
    expect(excel.host.roundTrips - before).toBe(2);
  });
});

test('after a row was inserted every mark of the saved file is right, and each formula fits the first cell of its range', async () => {
  const file = await createWorkbook({ sheets: [{ name: 'Map', rows: DEAL_SHEET.map(cellsOf) }] });
  const excel = await bootExcel({ formats: 'computed', file });
  const opened = asShown(readWorkbookFile(file), await excel.workbook.describe());
  await highlight();
  const before = await fillsShown(excel, 'B6:K15');
  excel.book.getActiveSheet().insertRowsBefore(7, 1);
  const { bytes } = spliceChanges(file, changesSince(opened, await excel.workbook.describeForFile()));
  excel.close();

  const rules = [
    ...partText(bytes, 'xl/worksheets/sheet1.xml').matchAll(
      /<conditionalFormatting sqref="[A-Z]+(\d+)[^"]*">(.*?)<\/conditionalFormatting>/g,
    ),
  ].flatMap(([, first, body = '']) =>
    [...body.matchAll(/<formula>(.*?)<\/formula>/g)].map(([, formula = '']) => ({ first, formula })),
  );
  expect(rules.length).toBeGreaterThan(15);
  for (const { first, formula } of rules)
    expect([...formula.matchAll(/\$[A-Z]+(\d+)(?!\d)/g)].map(([, row]) => row)).toContain(first);

  const saved = await bootExcel({ formats: 'computed', file: bytes });
  const moved = Object.entries(before).map(([address, fill]) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return [`${letters}${Number(row) + (Number(row) > 7 ? 1 : 0)}`, fill];
  });
  expect(await fillsShown(saved, 'B6:K16')).toEqual(Object.fromEntries(moved));
  const [sheet] = (await saved.workbook.describe()).sheets;
  expect(sheet?.cells.filter(({ row, style }) => row === 7 && style.fillColor !== undefined)).toEqual([]);
});

function cellsOf(row: readonly unknown[]): NonNullable<NewWorkbook['sheets'][number]['rows']>[number] {
  return row.map((value) => {
    if (typeof value === 'string' && value.startsWith('=')) return { formula: value };
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
}
