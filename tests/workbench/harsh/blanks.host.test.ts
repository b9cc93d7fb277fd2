import type { HarshBehaviour } from '../../../src/workbench/harsh/behaviours';
import { bootExcel } from '../../bootExcel';

const parameter = (name: string, dimensionality: string) => ({ name, type: 'any', dimensionality });
const METADATA = {
  functions: [
    { id: 'SEEN', name: 'SEEN', parameters: [parameter('one', 'scalar'), parameter('all', 'matrix')] },
    { id: 'NUMBER', name: 'NUMBER', parameters: [{ name: 'one', type: 'number', dimensionality: 'scalar' }] },
    { id: 'NOTHING', name: 'NOTHING', parameters: [] },
  ],
};

async function seen(mode: 'direct' | 'runtime', ...harsh: readonly HarshBehaviour[]): Promise<unknown[]> {
  const excel = await bootExcel({
    sheets: {
      Map: [
        ['x', null, null],
        ['=CONCESSION.SEEN(B1,A1:C1)', '=CONCESSION.SEEN(B1,A1:C1)', '=CONCESSION.SEEN(B1,A1:C1)'],
        ['=CONCESSION.NUMBER(B1)', '=CONCESSION.NOTHING()'],
      ],
    },
    metadata: METADATA,
    mode,
    harsh,
  });
  CustomFunctions.associate('SEEN', (one: unknown, all: unknown) => JSON.stringify([one, all]));
  CustomFunctions.associate('NUMBER', (one: unknown) => JSON.stringify(one));
  CustomFunctions.associate('NOTHING', () => null);
  excel.calculation.markDirty(
    [0, 1, 2].map((column) => ({ unitId: excel.book.getId(), sheetId: 'sheet-1', row: 1, column })),
  );
  await excel.settle();
  const { sheets } = await excel.workbook.describe();
  // The engine keeps what it has parsed for all workbooks that are open, functions included.
  excel.close();
  return (sheets[0]?.cells ?? []).filter(({ formula }) => formula !== undefined).map(({ value }) => value);
}

describe.each(['direct', 'runtime'] as const)('called by %s', (mode) => {
  test("a kind host hands over ''", async () => {
    const blank = '["",[["x","",""]]]';
    expect(await seen(mode)).toEqual([blank, blank, blank, '0', 0]);
  });

  test('a harsh one null, or 0; a parameter that takes a number gets 0 all the same', async () => {
    const nothing = '[null,[["x",null,null]]]';
    expect(await seen(mode, 'blanksAsNull')).toEqual([nothing, nothing, nothing, '0', 0]);
    const zero = '[0,[["x",0,0]]]';
    expect(await seen(mode, 'blanksAsZero')).toEqual([zero, zero, zero, '0', 0]);
  });

  test('or each of the three, from cell to cell, and the same for a cell every time', async () => {
    const three = await seen(mode, 'blanksVary');
    expect(three).toEqual(['[null,[["x",0,0]]]', '[0,[["x","",""]]]', '["",[["x",null,null]]]', '0', 0]);
  });
});
