import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaAddress } from '../../../../src/workbench/files/addresses';
import { cellAddress } from '../../../../src/cells/a1';
import { readWorkbookFile } from '../../../../src/workbench/files/open';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { area, changes, formula, spilling, value } from './changesOf';
import { book, pack } from './fixtures/package';

const ADD_IN = {
  id: '0f3c7a52-5f0d-4f7e-9a53-6a1f6f0f9b11',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};

const EVERYTHING = changes({
  cells: [
    value('Map', 'B2', 8.25),
    value('Map', 'A3', 'Größe <&> "x"\nsecond line '),
    value('Map', 'B3', true),
    value('Map', 'C3', { error: '#N/A' }),
    formula('Map', 'E2', '=CONCESSION.FLAG(B2:D2,F2:H2,"give")', 'mixed'),
    formula('Map', 'E4', '=LAMBDA(own,[w],SUM(own)*IF(ISOMITTED(w),1,w))(B2:D2)', 15),
    spilling('Map', 'G2', '=SORT(B2:C2)', [[3, 8.25]]),
    { ...value('Map', 'A6', 1), numberFormat: '+0.0;-0.0', style: { fillColor: '#FFF3CD', bold: true } },
  ],
  conditionalFormats: {
    added: [
      {
        sheet: 'Map',
        areas: [area('B2:D4'), area('F2:F4')],
        formula: '=AND($B2>=7,$C2<>"x")+N("concession-map")',
        style: { fillColor: '#F8D7DA', fontColor: '#842029', italic: true },
        stopIfTrue: true,
      },
    ],
    removed: [],
  },
  names: [
    {
      kind: 'set',
      name: {
        name: 'ASYMMETRY',
        sheet: null,
        formula: '=LAMBDA(own,[mirror],SUM(own)-SUM(mirror))',
        comment: 'Concession Map 1.0',
        visible: true,
      },
    },
  ],
  settings: {
    addIn: ADD_IN,
    set: { 'concession-map': { version: 1, note: 'a "quoted"\nline' } },
    removed: [],
  },
  tables: {
    added: [
      {
        sheet: 'Notes',
        name: 'Ledger',
        area: area('A1:B3'),
        showHeaders: true,
        showTotals: false,
        columns: [{ name: 'Given' }, { name: 'Received' }],
        style: 'TableStyleMedium2',
      },
    ],
    changed: [],
  },
  newSheets: [
    {
      name: "It's a review",
      visibility: 'Visible',
      position: 1,
      cells: [value('', 'A1', 'Review')],
      merges: [area('A1:C1')],
      columnWidths: { 0: 96 },
      rowHeights: {},
      hiddenRows: [],
      hiddenColumns: [],
      frozen: { rows: 1, columns: 0 },
      conditionalFormats: [],
      tables: [],
      hyperlinks: [],
    },
  ],
});

describe('what was spliced in is what the workbench reads', () => {
  const { bytes, notCarried } = spliceChanges(pack(book()), EVERYTHING);
  const { state } = readWorkbookFile(bytes, { addInId: ADD_IN.id });
  const map = state.sheets.find(({ sheet }) => sheet === 'Map');
  const cell = (address: string) =>
    map?.cells.find(({ row, column }) => cellAddress(row, column) === address);

  test('everything was carried', () => {
    expect(notCarried).toEqual([]);
    expect(state.sheets.map(({ sheet }) => sheet)).toEqual(['Map', "It's a review", 'Notes']);
  });

  test.each([
    ['B2', 8.25],
    ['A3', 'Größe <&> "x"\nsecond line '],
    ['B3', true],
    ['C3', '#N/A'],
    ['A1', 'Concession'],
    ['A2', 'Data sharing'],
  ])('%s holds its value', (address, expected) => {
    expect(cell(address)?.value).toBe(expected);
  });

  test.each([
    ['E2', '=CONCESSION.FLAG(B2:D2,F2:H2,"give")', 'mixed'],
    ['E4', '=LAMBDA(own,[w],SUM(own)*IF(ISOMITTED(w),1,w))(B2:D2)', 15],
    ['G2', '=SORT(B2:C2)', 3],
    ['C4', '=SUM(B2:C2)', 10],
  ])('%s holds its formula as people write it, with its result', (address, written, result) => {
    expect(cell(address)).toMatchObject({ formula: written, value: result });
  });

  test('a spilled result fills its cells', () => {
    expect(cell('H2')).toMatchObject({ value: 8.25, spilled: true });
    expect(cell('G2')?.spill && areaAddress(cell('G2')?.spill ?? area('A1'))).toBe('G2:H2');
  });

  test('looks and number formats are there', () => {
    expect(cell('A6')).toMatchObject({
      numberFormat: '+0.0;-0.0',
      style: { fillColor: '#FFF3CD', bold: true },
    });
  });

  test('highlights, names, settings and tables are there', () => {
    expect(map?.conditionalFormats).toEqual([
      expect.objectContaining({
        kind: 'Custom',
        areas: [area('B2:D4'), area('F2:F4')],
        formula: '=AND($B2>=7,$C2<>"x")+N("concession-map")',
        stopIfTrue: true,
        style: expect.objectContaining({
          fillColor: '#F8D7DA',
          fontColor: '#842029',
          italic: true,
        }) as unknown,
      }),
    ]);
    expect(state.names).toEqual([
      expect.objectContaining({
        name: 'ASYMMETRY',
        formula: '=LAMBDA(own,[mirror],SUM(own)-SUM(mirror))',
        comment: 'Concession Map 1.0',
      }),
    ]);
    expect(state.settings).toEqual({ 'concession-map': { version: 1, note: 'a "quoted"\nline' } });
    expect(state.sheets[2]?.tables[0]).toMatchObject({
      name: 'Ledger',
      area: area('A1:B3'),
      style: 'TableStyleMedium2',
    });
    expect(state.sheets[1]).toMatchObject({ merges: [area('A1:C1')], frozen: { rows: 1, columns: 0 } });
  });

  test('splicing a second time into the result works as the first time', () => {
    const again = spliceChanges(bytes, { ...EVERYTHING, newSheets: [], tables: { added: [], changed: [] } });
    expect(again.notCarried).toEqual([]);
    const second = readWorkbookFile(again.bytes, { addInId: ADD_IN.id }).state;
    expect(second.names).toEqual(state.names);
    expect(second.settings).toEqual(state.settings);
    expect(second.sheets[0]?.cells).toEqual(map?.cells);
  });
});

test('a workbook saved by LibreOffice reads the same but for the change', () => {
  const path = join(__dirname, 'fixtures', 'libreoffice', 'deal-with-chart.xlsx');
  const before = new Uint8Array(readFileSync(path));
  const { bytes } = spliceChanges(before, changes({ cells: [value('Map', 'C5', 6)] }));
  const old = readWorkbookFile(before).state;
  const now = readWorkbookFile(bytes).state;
  const cells = (state: typeof old) =>
    state.sheets.flatMap(({ sheet, cells: all }) => all.map((cell) => ({ sheet, ...cell })));
  const changed = cells(now).filter(
    (cell, index) => JSON.stringify(cell) !== JSON.stringify(cells(old)[index]),
  );
  expect(changed).toMatchObject([{ sheet: 'Map', row: 4, column: 2, value: 6 }]);
  expect(now.sheets[0]?.conditionalFormats).toEqual(old.sheets[0]?.conditionalFormats);
});
