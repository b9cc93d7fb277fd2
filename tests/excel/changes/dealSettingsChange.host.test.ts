import { makeChanges } from '../../../src/excel/changes/makeChanges';
import { readDeal } from '../../../src/excel/deal/deal';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { dealSettingsChange } from '../../../src/excel/changes/dealSettingsChange';
import { applyHighlights } from '../../../src/excel/highlights/applyHighlights';
import { readTemplate } from '../../../src/excel/reading/readTemplate';
import { bootExcel } from '../../bootExcel';
import { insertResultColumns } from '../atOnce';

const LIST = [
  ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE'],
  ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5],
];
const WORDS = { title: 'Settings of the deal', where: 'In this workbook.', said: 'The settings are kept.' };
const keep = (settings: Partial<DealSettings>) => makeChanges([dealSettingsChange(settings, WORDS)]);
const kept = async () => (await Excel.run((context) => readDeal(context))).deal;

async function mark() {
  await Excel.run(async (context) => {
    const reading = await readTemplate(context);
    if ('kind' in reading) throw new Error('The list was not found.');
    await insertResultColumns(context, reading, NEW_DEAL);
    await applyHighlights(context, reading, NEW_DEAL);
  });
}

/** The formulas of the first Reading cell and of our highlights, in one text. */
function marks(): Promise<{ readonly used: string; readonly highlights: readonly string[] }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    const used = sheet.getRange('A1:Z2');
    used.load('formulas');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    await context.sync();
    for (const { custom } of formats.items) custom.rule.load('formula');
    await context.sync();
    return {
      used: JSON.stringify(used.formulas),
      highlights: formats.items.map(({ custom }) => custom.rule.formula).sort(),
    };
  });
}

describe('Keeping the settings of the deal', () => {
  test('touches no cell where there are no marks of ours, and can be taken back', async () => {
    const excel = await bootExcel({ sheets: { Map: LIST } });
    const before = await marks();
    const notice = await keep({ budgets: [null, 24, null], session: 2 });
    expect(notice).toMatchObject({ kind: 'done', text: 'The settings are kept.' });
    expect(await kept()).toEqual({ ...NEW_DEAL, budgets: [null, 24, null], session: 2 });
    expect(await marks()).toEqual(before);
    await notice.undo?.();
    expect(await kept()).toEqual(NEW_DEAL);
    excel.close();
  });

  test('takes highlights and result columns along, there and back', async () => {
    const excel = await bootExcel({ sheets: { Map: LIST } });
    await mark();
    const before = await marks();
    const notice = await keep({ method: { dimensionThreshold: 4.5 } });
    expect(notice.text).toBe('The settings are kept. Our highlights and columns on “Map” follow.');
    const after = await marks();
    expect(after.used).toContain('4.5');
    expect(after.highlights.join()).toContain('4.5');
    expect(after.highlights).toHaveLength(before.highlights.length);
    await notice.undo?.();
    expect(await marks()).toEqual(before);
    excel.close();
  });

  test('leaves what was changed again since as it is', async () => {
    const excel = await bootExcel({ sheets: { Map: LIST } });
    const first = await keep({ session: 2 });
    await keep({ session: 3 });
    expect((await first.undo?.())?.text).toMatch(/changed again since/);
    expect((await kept()).session).toBe(3);
    excel.close();
  });
});
