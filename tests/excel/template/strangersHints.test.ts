import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { sheetFrom } from './sheetText';

// Hints that were passed over: each is used, or it is a doubt.

const NOBODY = { us: '', them: '' };
const THREE = ['Value', 'Leverage', 'Relationship'];

function read(cells: readonly (readonly unknown[])[]) {
  const located = locateTemplate([sheetFrom('Map', cells)], null, NOBODY);
  if (located === null) throw new Error('No list was found.');
  return readLocated(located, NOBODY);
}

const ways = (cells: readonly (readonly unknown[])[]) => {
  const { rows, doubts } = read(cells);
  return { ways: rows.map(({ direction }) => direction), about: doubts.map(({ about }) => about) };
};

describe('A column of arrows, signs or sides under a heading that says nothing is taken for the direction, and asked about', () => {
  test.each([
    ['→/←', '→', '←'],
    ['+/-', '-', '+'],
    ['By', 'Us', 'Them'],
  ])('%s', (heading, give, get) => {
    const list = [
      ['Item', heading, ...THREE],
      ['Discount', give, 4, 3, 2],
      ['Term', get, 8, 7, 4],
    ];
    expect(ways(list)).toEqual({ ways: ['give', 'get'], about: ['direction'] });
  });

  test('but a lone dash in a Direction column says nothing', () => {
    const list = [
      ['Item', 'Direction', ...THREE],
      ['Discount', 'Give', 4, 3, 2],
      ['Term', '-', 8, 7, 4],
    ];
    expect(read(list).rows.map(({ name }) => name)).toEqual(['Discount']);
  });

  test('and a column of who asked or who owns is none', () => {
    const list = (heading: string) => [
      ['Item', heading, ...THREE],
      ['Discount', 'Us', 4, 3, 2],
      ['Term', 'Them', 8, 7, 4],
    ];
    expect(read(list('Owner')).place.columns.direction).toBeNull();
    expect(read(list('Asked by')).place.columns.direction).toBeNull();
  });
});

test('Of rounds beside each other the one whose scores are read numbers the rows', () => {
  const { rows } = read([
    ['', 'Round 1', '', '', 'Round 2', '', ''],
    ['Item', ...THREE, ...THREE],
    ['Discount', 3, 3, 3, 5, 5, 5],
    ['Term', 6, 6, 6, 7, 7, 7],
  ]);
  expect(rows.map(({ own, session }) => [own[0], session])).toEqual([
    [5, 2],
    [7, 2],
  ]);
});

test('A legend in words that are not known is a question, whichever way the numbers go', () => {
  const { doubts } = read([
    ['Scale: 1 = a deal breaker, 5 = who cares'],
    ['Item', ...THREE, 'Direction'],
    ['Fuel clause', 1, 2, 3, 'Give'],
    ['Volume', 5, 4, 4, 'Get'],
  ]);
  expect(doubts).toMatchObject([
    { about: 'scale', question: 'Does 1 mean the least, or the most?', taken: '1 to 5' },
  ]);
  expect(doubts[0]?.answers).toContain('5 to 1');
});

test('Zeros among small whole numbers are the foot of a scale, and asked about', () => {
  const { doubts, skipped } = read([
    ['Item', ...THREE, 'Direction'],
    ['Discount', 0, 3, 5, 'Give'],
    ['Term', 4, 0, 2, 'Get'],
    ['Logo', 1, 1, 0, 'Give'],
    ['Visit', 5, 2, 3, 'Get'],
  ]);
  expect(doubts).toMatchObject([{ about: 'scale', taken: '0 to 5' }]);
  expect(skipped).toEqual([]);
});

test('“No” under “Agreed?” is not agreed yet, and under “Status” it is a refusal', () => {
  const list = (heading: string) => [
    ['Item', ...THREE, heading],
    ['Discount', 4, 3, 2, 'yes'],
    ['Term', 8, 7, 4, 'no'],
  ];
  const statuses = (heading: string) => read(list(heading)).rows.map(({ status }) => status);
  expect(statuses('Agreed?')).toEqual(['agreed', 'idea']);
  expect(statuses('Status')).toEqual(['agreed', 'rejected']);
});
