import { DEAL_KEY } from '../../../src/excel/deal/deal';
import { readDealAndTemplate } from '../../../src/excel/reading/readTemplate';
import { bootExcel, type BootedExcel } from '../../bootExcel';

const LIST = [
  ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE'],
  ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5],
];
const COLUMNS = {
  concession: 0,
  own: [2, 3, 4],
  mirror: [5, 6, 7],
  direction: 1,
  status: null,
  session: null,
  type: null,
  linkedTo: null,
  notes: null,
};
const mapping = (over: object) => ({
  version: 1,
  mapping: { sheet: 'Map', headerRow: 1, columns: COLUMNS, headings: [], ...over },
});

/** What is read of a workbook in which these settings are kept. */
async function readWith(kept: unknown) {
  await Excel.run(async (context) => {
    context.workbook.settings.add(DEAL_KEY, typeof kept === 'string' ? kept : JSON.stringify(kept));
    await context.sync();
  });
  const { reading, note } = await Excel.run(readDealAndTemplate);
  if ('kind' in reading) throw new Error('The list was not found.');
  return { names: reading.rows.map(({ name }) => name), doubts: reading.doubts, note };
}

describe('settings that a workbook holds', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    excel = await bootExcel({ sheets: { Map: LIST } });
  });
  afterEach(() => excel.close());

  test.each<[string, unknown]>([
    ['a heading row that no sheet has', mapping({ headerRow: 999_999_999 })],
    ['a column that no sheet has', mapping({ columns: { ...COLUMNS, concession: 20_000 } })],
    ['text that is no JSON', '{"version":'],
    [
      'wrong types throughout',
      { version: 1, budgets: 'x', session: {}, parties: [], method: 7, mapping: [] },
    ],
  ])('the list is found all the same, and a sentence says what was forgotten: %s', async (_what, kept) => {
    const { names, note } = await readWith(kept);
    expect(names).toEqual(['Data sharing']);
    expect(note).toMatch(/\.$/);
  });

  test.each<[string, object, string]>([
    [
      'a sheet that is not there',
      { sheet: 'Gone' },
      'You chose the sheet "Gone", which is no longer there. The list was looked for afresh.',
    ],
    [
      'a row below everything',
      { headerRow: 900_000 },
      'Nothing stands any more in row 900000 of "Map", where you chose the columns. The list was looked for afresh.',
    ],
    [
      'columns beside everything',
      { columns: { ...COLUMNS, own: [16_381, 16_382, 16_383] } },
      'Nothing stands any more in column XFB of "Map", where you chose the columns. The list was looked for afresh.',
    ],
  ])('a choice that could be, but leads to nothing, is asked about anew: %s', async (_what, over, said) => {
    const { names, doubts, note } = await readWith(mapping(over));
    expect(names).toEqual(['Data sharing']);
    expect(doubts.map(({ reason }) => reason)).toContain(said);
    expect(note).toBeNull();
  });
});
