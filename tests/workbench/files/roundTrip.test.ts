import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_CHANGES } from './noChanges';
import { createWorkbook } from '../../../src/workbench/files/create';
import type { NewWorkbook } from '../../../src/workbench/files/create/content';
import { spliceChanges } from '../../../src/workbench/files/splice/spliceChanges';
import { closeAll, openInGrid } from './openInGrid';
import { cellOf, sheetOf, valuesOf } from './opening';
import { differentParts } from './splice/comparePackages';

afterEach(closeAll);

const RICH: NewWorkbook = {
  date1904: true,
  font: { name: 'Georgia', size: 10 },
  sheets: [
    {
      name: "It's a map",
      rows: [
        [
          { value: 'Title', style: { bold: true, fontSize: 18, fontColor: '#1F3864' } },
          null,
          true,
          '#N/A',
          '7',
        ],
        [
          { value: 45000, numberFormat: 'yyyy-mm-dd' },
          { formula: '=LET(x,A3,x+1)', value: 3 },
          { formula: "='It''s a map'!A3*2", value: 4, style: { italic: true, underline: true } },
          {
            style: {
              fillColor: '#E2F0E8',
              borders: { bottom: { style: 'Continuous', weight: 'Medium', color: '#3B3B3B' } },
            },
          },
          {
            value: 'wrapped',
            style: { wrapText: true, horizontalAlignment: 'Right', verticalAlignment: 'Top' },
          },
        ],
        [2, { value: 0.25, numberFormat: '0%' }, { value: 'struck', style: { strikethrough: true } }],
        [
          {
            value: 'x',
            style: {
              borders: {
                top: { style: 'Dash', weight: 'Thin', color: '#FF0000' },
                left: { style: 'Double', weight: 'Thick', color: '#00FF00' },
              },
            },
          },
        ],
      ],
      merges: ['A1:B1'],
      columnWidths: { A: 30, C: 12.5 },
      rowHeights: { 1: 24 },
      hiddenColumns: ['D'],
      hiddenRows: [4],
      frozen: { rows: 1, columns: 1 },
      conditionalFormats: [
        {
          range: 'A3:B9',
          formula: '=$A3>1',
          style: { fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true },
          stopIfTrue: true,
        },
        { range: 'A3:A9', formula: '=XOR($A3>1,TRUE)', style: { numberFormat: '"▲ "@' } },
      ],
      lists: [{ range: 'C3:C9', values: ['Give', 'Get'] }],
    },
    {
      name: 'Table',
      rows: [
        ['Item', 'VM'],
        ['a', 1],
        ['b', 2],
        ['Total', { formula: '=SUBTOTAL(109,Deals[VM])', value: 3 }],
      ],
      tables: [
        {
          name: 'Deals',
          range: 'A1:B4',
          showTotals: true,
          columns: [
            { name: 'Item', totalsLabel: 'Total' },
            { name: 'VM', totalsFunction: 'sum' },
          ],
        },
      ],
    },
    { name: 'Secret', visibility: 'VeryHidden', rows: [[1]], isProtected: true },
  ],
  names: [
    { name: 'TWICE', formula: '=LAMBDA(x,[y],x*2)', comment: 'v1' },
    { name: 'place', formula: '=Table!$A$1' },
  ],
  settings: {
    addIn: { id: 'ours', version: '1.0.0.0', store: 'developer', storeType: 'Registry' },
    values: { Deal: '{"version":1}' },
  },
};

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples', name)));

test.each([
  ['the Northwind deal', () => sample('northwind-supply-deal.xlsx')],
  ['the bare template', () => sample('five-column-template.xlsx')],
  ['a workbook with a bit of everything', () => createWorkbook(RICH)],
])('%s, opened and touched by nobody, has not changed', async (_, bytesOf) => {
  const { changes } = openInGrid(await bytesOf());
  expect(await changes()).toEqual(NO_CHANGES);
});

test('a workbook without changes is saved with every part as it was', async () => {
  const bytes = await createWorkbook(RICH);
  const { changes } = openInGrid(bytes);
  const saved = spliceChanges(bytes, await changes());
  expect(saved.notCarried).toEqual([]);
  expect(differentParts(bytes, saved.bytes)).toEqual({ changed: [], added: [], removed: [] });
});

test('what was changed is found again when the saved file is opened, and nothing else differs', async () => {
  const bytes = await createWorkbook(RICH);
  const { opened, workbook, changes } = openInGrid(bytes);
  const sheet = workbook.worksheets.getItem("It's a map");
  const at = (row: number, column: number, rowCount = 1) =>
    sheet.rangeOver({ row, column, rowCount, columnCount: 1 });
  at(2, 0).values = [[5]];
  at(2, 4, 2).formulas = [['=SUM(A3:B3)'], ['=IFERROR(1/0,"none")']];
  at(2, 4).format.fill.color = '#FFFF00';
  workbook.settings.add('Deal', '{"version":2}');
  workbook.names.add('THRICE', '=LAMBDA(x,x*3)');

  const saved = spliceChanges(bytes, await changes());
  expect(saved.notCarried).toEqual([]);

  const again = openInGrid(saved.bytes);
  const map = sheetOf(again.opened.state, "It's a map");
  expect(valuesOf(map, 'A3', 'E3', 'E4')).toEqual([5, 5.25, 'none']);
  expect(cellOf(map, 'E3')).toMatchObject({ formula: '=SUM(A3:B3)', style: { fillColor: '#FFFF00' } });
  expect(again.opened.facts.settings).toEqual({ Deal: '{"version":2}' });
  expect(again.opened.facts.names.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['TWICE', 'THRICE', 'place']),
  );

  const untouched = ({ row, column }: { row: number; column: number }): boolean =>
    !(row === 2 && column === 0) &&
    !(column === 4 && row >= 2) &&
    !(row === 1 && (column === 1 || column === 2));
  const cells = (state: typeof opened.state) => sheetOf(state, "It's a map").cells.filter(untouched);
  expect(cells(again.opened.state)).toEqual(cells(opened.state));
  expect(sheetOf(again.opened.state, 'Table')).toEqual(sheetOf(opened.state, 'Table'));
  expect(await again.changes()).toEqual(NO_CHANGES);
});
