import { extraColumns } from '../../../src/excel/template/extraColumns';
import { locateTemplate } from '../../../src/excel/template/readGrids';
import { gridOf } from '../history/kept';

const NOBODY = { us: '', them: '' };
const SCORED = ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5];
const HEADINGS = ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE'];

function extrasOf(...more: readonly string[]) {
  const grid = gridOf([[...HEADINGS, ...more], SCORED]);
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
});
