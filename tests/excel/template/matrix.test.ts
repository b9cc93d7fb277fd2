import { findMatrix } from '../../../src/excel/template/matrix';
import { nearMiss } from '../../../src/excel/template/nearMiss';
import { sheetFrom } from './sheetText';

const NOBODY = { us: '', them: '' };
const matrixIn = (cells: readonly (readonly unknown[])[]) => findMatrix([sheetFrom('Map', cells)], NOBODY);

describe('A concession matrix', () => {
  const cells = [
    ['Concession matrix FY26'],
    [],
    ['Concession', 'Cost (€)', 'Expected return (€)', 'Probability', 'Net value (€)', 'Ratio'],
    ['15% discount', 15000, 150000, 0.9, '=C4*D4-B4 => 120000', '=C4/B4 => 10'],
    ['Cap on increase', 50000, 80000, 0.5, '=C5*D5-B5 => -10000', '=C5/B5 => 1.6'],
    ['Legal costs', 20000, '', 1, '', ''],
    ['Total', '=SUM(B4:B6) => 85000', '=SUM(C4:C6) => 230000'],
  ];

  test('is read with what each concession costs, brings and leaves, and its total is no row', () => {
    expect(matrixIn(cells)).toMatchObject({
      place: 'Map!A3',
      rows: [
        { row: 4, cost: 15000, return: 150000, expected: 120000, net: 135000, ratio: 10, verdict: 'pays' },
        { row: 5, expected: -10000, net: 30000, ratio: 1.6, breakEven: 0.625, verdict: 'loses' },
        { row: 6, return: null, expected: -20000, ratio: null, breakEven: null, verdict: 'loses' },
      ],
      ...{ cost: 85000, return: 230000, net: 145000, expected: 90000 },
    });
  });

  test('sums agreed rows where it has a column for that', () => {
    const found = matrixIn([
      ['Concession', 'Cost', 'Return', 'Status'],
      ['Discount', 15000, 150000, 'Agreed'],
      ['Cap', 50000, 80000, 'Idea'],
    ]);
    expect(found).toMatchObject({ cost: 15000, return: 150000, net: 135000 });
  });

  test('lists what is no amount', () => {
    const found = matrixIn([
      ['Concession', 'Cost', 'Return'],
      ['Discount', 15000, 150000],
      ['Cap', 'tbd', 80000],
    ]);
    expect(found?.rows).toHaveLength(1);
    expect(found?.skipped.map(({ cell }) => cell)).toEqual(['Map!B3']);
  });

  test('is none where the numbers are scores', () => {
    expect(
      matrixIn([
        ['Concession', 'Cost', 'Return'],
        ['Discount', 3, 8],
      ]),
    ).toBeNull();
  });
});

describe('What came near to a list is named with what it lacks', () => {
  const seen = (cells: readonly (readonly unknown[])[]) => nearMiss([sheetFrom('Map', cells)], NOBODY);

  test('dimensions of another kind', () => {
    const near = seen([
      ['Concession', 'Value', 'Timing', 'Risk', 'Relationship'],
      ['Discount', 7, 3, 2, 4],
    ]);
    expect(near?.seen).toContain('"Timing" and "Risk"');
    expect(near?.doubts).toMatchObject([{ about: 'measure', cells: ['Map!C1', 'Map!D1'], taken: null }]);
  });

  test('a list from left to right', () => {
    const near = seen([
      ['', 'Price cap', 'Logo'],
      ['Direction', 'Give', 'Get'],
      ['Value Magnitude', 5, 6],
      ['Strategic Leverage', 2, 9],
      ['Relationship Equity', 6, 5],
    ]);
    expect(near?.doubts).toMatchObject([{ about: 'list', cells: ['Map!A3:A5'] }]);
  });

  test('a row for each dimension', () => {
    const of = (name: string) => [
      [name, 'Value Magnitude', 5],
      ['', 'Strategic Leverage', 2],
      ['', 'Relationship Equity', 6],
    ];
    const near = seen([['Concession', 'Dimension', 'Our score'], ...of('Price cap'), ...of('Logo')]);
    expect(near?.doubts).toMatchObject([{ about: 'list', cells: ['Map!B2'] }]);
  });

  test('costs without what it is worth to them', () => {
    const near = seen([
      ['Concession', 'Cost', 'Priority'],
      ['Discount', 3, 1],
    ]);
    expect(near?.seen).toBe('"Map" has "Cost", but nothing of what it is worth to them.');
  });

  test('nothing where there is nothing like one', () => {
    expect(seen([['Shopping'], ['Milk', 2]])).toBeNull();
  });
});
