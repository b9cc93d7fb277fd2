import { createWorkbook } from '../../../src/workbench/files/create';
import type { NewWorkbook } from '../../../src/workbench/files/create/content';
import { NO_CHANGES } from './noChanges';
import { changesSince } from '../../../src/workbench/files/diff';
import { renameSheets } from '../../../src/workbench/files/diff/sheetNames';
import { readWorkbookFile, type OpenedWorkbook } from '../../../src/workbench/files/open';
import type { CellState, SheetState, WorkbookState } from '../../../src/workbench/objectModel/state';
import { openBook } from './opening';

const PLAIN: NewWorkbook = {
  sheets: [
    {
      name: 'Map',
      rows: [
        ['Item', 'VM', { formula: '=B1*2', value: 4 }],
        [
          { value: 'a', style: { bold: true, fillColor: '#FFFF00' } },
          { value: 7, numberFormat: '0.0' },
        ],
      ],
      conditionalFormats: [
        { range: 'B2:B9', formula: '=$B2>7', style: { fillColor: '#FF0000' } },
        { range: 'B2:B9', formula: '=$B2<2', style: { bold: true } },
      ],
      columnWidths: { A: 20 },
    },
    { name: 'Notes', rows: [['x']] },
  ],
  names: [{ name: 'ONE', formula: '=Map!$A$1' }],
  settings: {
    addIn: { id: 'ours', version: '2.0.0.0', store: 'en-US', storeType: 'OMEX' },
    values: { Deal: { version: 1 } },
  },
};

let opened: OpenedWorkbook;
beforeAll(async () => {
  opened = readWorkbookFile(await createWorkbook(PLAIN), { addInId: 'ours' });
});

/** The opened workbook with its first sheet changed. */
function withMap(change: (sheet: SheetState) => Partial<SheetState>): WorkbookState {
  const [map, ...others] = opened.state.sheets;
  if (!map) throw new Error('The workbook has no sheet.');
  return { ...opened.state, sheets: [{ ...map, ...change(map) }, ...others] };
}

function withCell(row: number, column: number, change: Partial<CellState> | null): WorkbookState {
  return withMap((sheet) => {
    const old = sheet.cells.find((cell) => cell.row === row && cell.column === column);
    const rest = sheet.cells.filter((cell) => cell !== old);
    const cell = { row, column, value: '', numberFormat: 'General', style: {}, ...old, ...change };
    return { cells: change === null ? rest : [...rest, cell] };
  });
}

test('nothing has changed in a workbook that was only opened', () => {
  expect(changesSince(opened, opened.state)).toEqual(NO_CHANGES);
});

describe('cells', () => {
  test('a typed value, text or an emptied cell', () => {
    const at = { sheet: 'Map', row: 0, column: 1 };
    expect(changesSince(opened, withCell(0, 1, { value: 9 })).cells).toEqual([
      { ...at, content: { kind: 'value', value: 9 } },
    ]);
    expect(changesSince(opened, withCell(0, 1, { value: '9' })).cells).toEqual([
      { ...at, content: { kind: 'value', value: '9' } },
    ]);
    expect(changesSince(opened, withCell(0, 1, null)).cells).toEqual([{ ...at, content: { kind: 'blank' } }]);
  });

  test('a formula carries its result; an error is an error and not its text', () => {
    expect(changesSince(opened, withCell(5, 3, { formula: '=1/0', value: '#DIV/0!' })).cells).toEqual([
      {
        sheet: 'Map',
        row: 5,
        column: 3,
        content: { kind: 'formula', formula: '=1/0', result: { error: '#DIV/0!' } },
      },
    ]);
  });

  test('a formula that only calculates another result has not changed', () => {
    expect(changesSince(opened, withCell(0, 2, { value: 18 })).cells).toEqual([]);
  });

  test('a formula over several cells carries all their results, and those cells are not told again', () => {
    const spill = { row: 5, column: 3, rowCount: 2, columnCount: 1 };
    const after = withMap((sheet) => ({
      cells: [
        ...sheet.cells,
        { row: 5, column: 3, value: 1, formula: '=SORT(B1:B2)', spill, numberFormat: 'General', style: {} },
        { row: 6, column: 3, value: 7, spilled: true, numberFormat: 'General', style: {} },
      ],
    }));
    expect(changesSince(opened, after).cells).toEqual([
      {
        sheet: 'Map',
        row: 5,
        column: 3,
        content: { kind: 'formula', formula: '=SORT(B1:B2)', result: 1, spill: { results: [[1], [7]] } },
      },
    ]);
  });

  test('cells that a removed formula had filled are emptied', () => {
    const spilling = openBook({
      data:
        '<sheetData><row r="1"><c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><v>2</v></c></row></sheetData>',
    });
    const [map, notes] = spilling.state.sheets;
    if (!map || !notes) throw new Error('The workbook lacks a sheet.');
    const changes = changesSince(spilling, { ...spilling.state, sheets: [{ ...map, cells: [] }, notes] });
    expect(changes.cells).toEqual([
      { sheet: 'Map', row: 0, column: 1, content: { kind: 'blank' } },
      { sheet: 'Map', row: 1, column: 1, content: { kind: 'blank' } },
    ]);
  });

  test('only the aspects of a look that changed, null where one went back to none', () => {
    const after = withCell(1, 0, { style: { bold: true, italic: true } });
    expect(changesSince(opened, after).cells).toEqual([
      { sheet: 'Map', row: 1, column: 0, style: { italic: true, fillColor: null } },
    ]);
  });

  test('a number format, also back to the usual one', () => {
    expect(changesSince(opened, withCell(1, 1, { numberFormat: 'General' })).cells).toEqual([
      { sheet: 'Map', row: 1, column: 1, numberFormat: 'General' },
    ]);
  });
});

describe('conditional formats', () => {
  const fresh = {
    kind: 'Custom' as const,
    areas: [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }],
    stopIfTrue: false,
    formula: '=$B2=1',
    style: { fontColor: '#00FF00' },
  };

  test('a new rule is told in full, a removed one by its place', () => {
    const after = withMap(({ conditionalFormats }) => ({
      conditionalFormats: [...conditionalFormats.slice(1), fresh],
    }));
    const { areas, stopIfTrue, formula, style } = fresh;
    expect(changesSince(opened, after).conditionalFormats).toEqual({
      added: [{ sheet: 'Map', areas, stopIfTrue, formula, style }],
      removed: [{ sheet: 'Map', by: 'place', block: 0, rule: 0 }],
    });
  });

  test('an edited rule of the file is replaced', () => {
    const after = withMap(({ conditionalFormats: [first, ...others] }) => ({
      conditionalFormats: first ? [{ ...first, formula: '=$B2>8' }, ...others] : others,
    }));
    const { added, removed } = changesSince(opened, after).conditionalFormats;
    expect(added).toMatchObject([{ formula: '=$B2>8', style: { fillColor: '#FF0000' } }]);
    expect(removed).toHaveLength(1);
  });

  test('a new rule of a kind that cannot be written is said in a sentence', () => {
    const after = withMap(({ conditionalFormats }) => ({
      conditionalFormats: [...conditionalFormats, { ...fresh, kind: 'DataBar' as const }],
    }));
    const { conditionalFormats, notCarried } = changesSince(opened, after);
    expect(conditionalFormats.added).toEqual([]);
    expect(notCarried).toEqual([expect.stringContaining('"Map"')]);
  });
});

describe('the rest of the workbook', () => {
  test('names added, changed and removed, without regard to case', () => {
    const name = (text: string, formula: string) => ({
      name: text,
      sheet: null,
      formula,
      comment: '',
      visible: true,
    });
    const changed = changesSince(opened, {
      ...opened.state,
      names: [name('one', '=Map!$A$2'), name('TWO', '=2')],
    });
    expect(changed.names).toEqual([
      { kind: 'set', name: name('one', '=Map!$A$2') },
      { kind: 'set', name: name('TWO', '=2') },
    ]);
    expect(changesSince(opened, { ...opened.state, names: [] }).names).toEqual([
      { kind: 'removed', name: 'ONE', sheet: null },
    ]);
  });

  test("settings go back under the add-in's own identity in the file", () => {
    expect(changesSince(opened, { ...opened.state, settings: { New: [1] } }).settings).toEqual({
      addIn: { id: 'ours', version: '2.0.0.0', store: 'en-US', storeType: 'OMEX' },
      set: { New: [1] },
      removed: ['Deal'],
    });
  });

  test('widths, heights and hiding; rounding to pixels is no change', () => {
    const after = withMap(({ columnWidths }) => ({
      columnWidths: { ...columnWidths, 0: (columnWidths[0] ?? 0) + 0.4, 2: 90 },
      rowHeights: { 1: 30 },
      hiddenRows: [1],
      hiddenColumns: [2],
    }));
    const { columns, rows } = changesSince(opened, after);
    expect(columns).toEqual([{ sheet: 'Map', column: 2, width: 90, hidden: true }]);
    expect(rows).toEqual([{ sheet: 'Map', row: 1, height: 30, hidden: true }]);
  });

  test('a new sheet is told whole', () => {
    const [map] = opened.state.sheets;
    if (!map) throw new Error('The workbook has no sheet.');
    const made = { ...map, id: 'new', sheet: 'Review S3' };
    const { newSheets } = changesSince(opened, { ...opened.state, sheets: [...opened.state.sheets, made] });
    expect(newSheets).toMatchObject([{ name: 'Review S3', visibility: 'Visible', columnWidths: { 0: 105 } }]);
    expect(newSheets[0]?.cells).toContainEqual({
      row: 0,
      column: 2,
      content: { kind: 'formula', formula: '=B1*2', result: 4 },
    });
    expect(newSheets[0]).not.toHaveProperty('position');
  });

  test('what a file cannot be told becomes a sentence, and changes go to the name the file knows', () => {
    const renamed = withMap((sheet) => ({ sheet: 'Plan', cells: sheet.cells.slice(1) }));
    const { notCarried, cells } = changesSince(opened, { ...renamed, sheets: renamed.sheets.slice(0, 1) });
    expect(notCarried).toEqual([
      expect.stringContaining('"Notes" was deleted'),
      expect.stringContaining('renamed to "Plan"'),
    ]);
    expect(cells).toMatchObject([{ sheet: 'Map', row: 0, column: 0, content: { kind: 'blank' } }]);
  });

  test('formulas go on calling a renamed sheet as the file does, and keep their reference to a deleted one', async () => {
    const linked = readWorkbookFile(
      await createWorkbook({
        sheets: [
          {
            name: 'Map',
            rows: [
              [
                { formula: '=Notes!A1&"Notes!"', value: 'x' },
                { formula: '=Other!A1', value: 1 },
              ],
            ],
          },
          { name: 'Notes', rows: [['x']] },
          { name: 'Other', rows: [[1]] },
        ],
        names: [{ name: 'HERE', formula: '=Notes!$A$1' }],
      }),
    );
    const [map, notes] = linked.state.sheets;
    if (!map || !notes) throw new Error('The workbook lacks a sheet.');
    const [first, second] = map.cells;
    if (!first || !second) throw new Error('The sheet lacks a cell.');
    const changes = changesSince(linked, {
      ...linked.state,
      names: [{ name: 'HERE', sheet: null, formula: "='Team notes'!$A$1", comment: '', visible: true }],
      sheets: [
        {
          ...map,
          cells: [
            { ...first, formula: `='Team notes'!A1&"Notes!"` },
            { ...second, formula: '=#REF!A1', value: '#REF!' },
          ],
        },
        { ...notes, sheet: 'Team notes' },
      ],
    });
    expect({ cells: changes.cells, names: changes.names }).toEqual({ cells: [], names: [] });
    expect(changes.notCarried).toHaveLength(2);
  });

  test('a sheet is renamed in references only, and quoted where its name asks for it', () => {
    expect(renameSheets('=Plan!A1&"Plan!"', new Map([['plan', 'The map']]))).toBe(`='The map'!A1&"Plan!"`);
    expect(renameSheets("='Bob''s'!A1+Bob", new Map([["bob's", 'B1']]))).toBe("='B1'!A1+Bob");
  });
});
