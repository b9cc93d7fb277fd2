import { listColumns } from '../../../src/cells/columnTable';
import { DEAL_KEY, readDeal } from '../../../src/excel/deal/deal';
import { NEW_DEAL, type TemplateMapping } from '../../../src/excel/deal/dealSettings';
import { addList } from '../../../src/excel/changes/addList';
import { explainRefusal } from '../../../src/excel/explain';
import { keepMapping } from '../../../src/excel/setup/keepMapping';
import { readSelection } from '../../../src/excel/setup/readSelection';
import { reviewSession } from '../../../src/excel/review/sessionReview';
import { SAMPLE_LIST } from '../../../src/excel/template/insertTemplate';
import { FAULTS } from '../../../src/workbench/protocol/faults';
import { bootExcel } from '../../bootExcel';
import { writeDeal } from '../writeDeal';

const LIST = [['My deal'], [], [null, 'Our offer', 'Fun', 'Fear', 'Fame'], [null, 'Price cap', 5, 3, 2]];

const MAPPING: TemplateMapping = {
  sheet: 'Points',
  headerRow: 3,
  columns: listColumns({ concession: 1, own: [2, 3, 4] }),
  headings: [{ column: 1, text: 'Our offer' }],
};

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Points').getRange(address).select();
    await context.sync();
  });
}

describe('pointing at the headings', () => {
  test('a cell of the row says which row it is, several columns also where the list begins and ends', async () => {
    const excel = await bootExcel({ sheets: { Points: LIST } });
    await select('B3');
    expect(await Excel.run(readSelection)).toMatchObject({
      start: { sheet: 'Points', headerRow: 3 },
      within: null,
    });
    await select('B2:E4');
    expect(await Excel.run(readSelection)).toMatchObject({
      start: { sheet: 'Points', headerRow: 3 },
      within: [1, 4],
    });
    excel.close();
  });

  test('empty cells are no headings', async () => {
    const excel = await bootExcel({ sheets: { Points: LIST } });
    await select('A40:H60');
    expect((await Excel.run(readSelection)).start).toBeNull();
    excel.close();
  });
});

describe('keeping the choice of columns', () => {
  test('makes the list be read by it, leaves the rest of the deal alone, and can be taken back', async () => {
    const excel = await bootExcel({ sheets: { Points: LIST } });
    await Excel.run((context) => writeDeal(context, { ...NEW_DEAL, session: 4 }));
    expect((await Excel.run((context) => reviewSession(context))).kind).toBe('none');

    const kept = await keepMapping(MAPPING);
    expect(kept).toMatchObject({
      kind: 'done',
      text: 'Your columns of “Points” are kept with this workbook.',
    });
    const reviewed = await Excel.run((context) => reviewSession(context));
    expect(reviewed.kind === 'reviewed' && reviewed.reading.rows.map(({ name }) => name)).toEqual([
      'Price cap',
    ]);
    expect((await Excel.run(readDeal)).deal).toMatchObject({ session: 4, mapping: MAPPING });

    await kept.undo?.();
    expect((await Excel.run(readDeal)).deal).toEqual({ ...NEW_DEAL, session: 4 });
    excel.close();
  });

  test('never writes over settings that a newer version of the add-in has kept', async () => {
    const excel = await bootExcel({ sheets: { Points: LIST } });
    const newer = '{"version":99,"session":4,"unknown":"kept"}';
    await Excel.run(async (context) => {
      context.workbook.settings.add(DEAL_KEY, newer);
      await context.sync();
    });
    const notice = await keepMapping(MAPPING);
    expect(notice).toEqual({ kind: 'problem', text: expect.stringContaining('newer version') as unknown });
    expect((await excel.workbook.describe()).settings).toEqual({ [DEAL_KEY]: newer });
    excel.close();
  });

  test('is found out where the answer is lost: taken back, and the next press completes', async () => {
    const excel = await bootExcel({ sheets: { Points: LIST } });
    let isLost = false;
    excel.host.interfere = ({ writes }) => {
      if (!writes || isLost) return undefined;
      isLost = true;
      return { kind: 'lose', error: FAULTS.serviceNotAvailable };
    };
    expect((await keepMapping(MAPPING)).text).toContain('What had been written was taken back.');
    expect((await excel.workbook.describe()).settings).toEqual({});
    expect((await keepMapping(MAPPING)).kind).toBe('done');
    expect((await Excel.run(readDeal)).deal.mapping).toEqual(MAPPING);
    excel.close();
  });

  test('is not taken back over settings that were changed since', async () => {
    const excel = await bootExcel({ sheets: { Points: LIST } });
    const kept = await keepMapping(MAPPING);
    await keepMapping(null);
    expect((await kept.undo?.())?.text).toContain('changed again since');
    expect((await Excel.run(readDeal)).deal.mapping).toBeNull();
    excel.close();
  });

  test('is told as a problem where the workbook takes no change', async () => {
    const excel = await bootExcel({ sheets: { Points: LIST } });
    excel.host.isReadOnly = true;
    expect(await keepMapping(MAPPING)).toMatchObject({ kind: 'problem' });
    excel.close();
  });
});

describe('the sample list', () => {
  test('is read without a doubt, and every reading occurs in it', async () => {
    const excel = await bootExcel({ sheets: { Mine: [['Mine']] } });
    expect((await addList(SAMPLE_LIST)).text).toContain('“Sample deal” was added');
    const reviewed = await Excel.run((context) => reviewSession(context));
    if (reviewed.kind === 'none') throw new Error('The sample was not found.');
    expect(reviewed.reading.confidence).toBe('sure');
    expect(reviewed.reading.unscoredRows).toHaveLength(1);
    expect(reviewed.reading.skipped).toHaveLength(1);
    expect(new Set(reviewed.review.rows.map(({ flag }) => flag))).toEqual(
      new Set(['overpaying', 'opportunity', 'target', 'hollow', 'mixed', 'balanced']),
    );
    excel.close();
  });

  test('is not added to a workbook that is protected against new sheets', async () => {
    const excel = await bootExcel({ sheets: { Mine: [['Mine']] } });
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await addList(SAMPLE_LIST)).toEqual({
      kind: 'problem',
      text: explainRefusal({ kind: 'protected workbook' }),
    });
    excel.close();
  });
});
