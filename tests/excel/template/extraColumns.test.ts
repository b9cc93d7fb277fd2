import { extraColumns } from '../../../src/excel/template/extraColumns';
import { locateTemplate } from '../../../src/excel/template/readGrids';
import type { SheetGrid } from '../../../src/cells/sheetGrid';
import { gridOf } from '../history/kept';

const NOBODY = { us: '', them: '' };
const SCORED = ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5];
const HEADINGS = ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE'];

function extrasOf(...more: readonly string[]) {
  return extrasIn(gridOf([[...HEADINGS, ...more], SCORED]));
}

function extrasIn(grid: SheetGrid) {
  const located = locateTemplate([grid], null, NOBODY);
  if (located === null) throw new Error('No template was found.');
  return extraColumns(grid, located.place);
}

describe('The further columns of a template', () => {
  test.each([
    [['Condition', 'Owner', 'Due', 'Asked by', 'Framed as']],
    [['Bedingung', 'Verantwortlich', 'Fällig am', 'Gefordert von', 'Dargestellt als']],
    [['À condition que', 'Responsable', 'Échéance', 'Demandé par', 'Présenté comme']],
    [['Condición', 'Encargado', 'Fecha límite', 'Pedido por', 'Presentado como']],
  ])('are found as %j', (headings) => {
    expect(extrasOf(...headings)).toEqual({ condition: 8, owner: 9, due: 10, askedBy: 11, framing: 12 });
  });

  test('are null where the template has none', () => {
    expect(extrasOf('Notes')).toEqual({
      condition: null,
      owner: null,
      due: null,
      askedBy: null,
      framing: null,
    });
  });

  test('end at a column without a heading: what stands beyond belongs to something else', () => {
    expect(extrasOf('Owner', '', 'Due')).toMatchObject({ owner: 8, due: null });
  });

  test('end at a column without a heading to the left as well', () => {
    const grid = gridOf([
      ['Due', '', 'Owner', ...HEADINGS],
      ['', '', '', ...SCORED],
    ]);
    expect(extrasIn(grid)).toMatchObject({ owner: 2, due: null });
  });

  test('reach past a column of the list that has no heading', () => {
    const grid = gridOf([
      ['Concession', 'VM', 'SL', 'RE', '', 'Owner'],
      ['Price cap', 5, 3, 2, 'Agreed', 'Anna'],
      ['Logo', 5, 6, 5, 'Offered', 'Ben'],
      ['Training', 4, 4, 4, 'Agreed', 'Anna'],
    ]);
    expect(extrasIn(grid)).toMatchObject({ owner: 5 });
  });

  test('are the first of each kind', () => {
    expect(extrasOf('Owner', 'Responsible')).toMatchObject({ owner: 8 });
  });

  test('are none of the columns from which the list itself is read', () => {
    const grid = gridOf([
      ['Condition', 'VM', 'SL', 'RE', 'Condition attached'],
      ['Price cap', 5, 3, 2, 'two years'],
      ['Logo', 5, 6, 5, 'one year'],
    ]);
    expect(extrasIn(grid)).toMatchObject({ condition: 4 });
  });

  test('are all those of an Excel table, and none beyond it', () => {
    const grid = {
      ...gridOf([
        ['Owner', ...HEADINGS, '', 'Due', 'Framed as'],
        ['', ...SCORED, '', '', ''],
      ]),
      tables: [
        {
          ...{ name: 'Deal', row: 0, column: 1, rowCount: 2, columnCount: 10 },
          ...{ showHeaders: true, showTotals: false },
        },
      ],
    };
    expect(extrasIn(grid)).toMatchObject({ owner: null, due: 10, framing: null });
  });
});
