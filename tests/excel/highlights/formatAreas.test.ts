import { inOrder, withRowsMoved } from '../../../src/excel/highlights/formatAreas';

describe('A format that stands in several areas', () => {
  test('is asked for from top to bottom, its formula counting from the topmost', () => {
    expect(inOrder({ address: 'B9:B12,B5:B7', formula: '=$D9>5' })).toEqual([
      { address: 'B5:B7,B9:B12', formula: '=$D5>5' },
    ]);
  });

  test('is asked for from left to right where areas begin in one row', () => {
    expect(inOrder({ address: 'D5:D7,B5:B7', formula: '=$D5>5' })).toEqual([
      { address: 'B5:B7,D5:D7', formula: '=$D5>5' },
    ]);
  });

  test('stays as it is in a single area', () => {
    const place = { address: 'B9:B12', formula: '=$D9>5' };
    expect(inOrder(place)).toEqual([place]);
  });

  test('is asked for in parts that Excel takes, each with the formula of its first row', () => {
    const areas = Array.from({ length: 3000 }, (_, i) => `B${2 * i + 5}`);
    const parts = inOrder({ address: areas.join(','), formula: '=$D5>5' });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ address }) => address).join(',')).toBe(areas.join(','));
    for (const { address, formula } of parts) {
      expect(address.length).toBeLessThanOrEqual(8000);
      expect(formula).toBe(`=$D${/\d+/.exec(address)?.[0] ?? ''}>5`);
    }
  });
});

describe('A formula further down', () => {
  test.each([
    ['=$D9>5', '=$D12>5'],
    ['=D9+D$9+$D$9', '=D12+D$9+$D$9'],
    ['=IF($D9="D9",1,0)', '=IF($D12="D9",1,0)'],
    ["='D9 old'!D9", "='D9 old'!D12"],
    ['=LOG10(D9)', '=LOG10(D12)'],
    ['=SUM($D9:$D12)', '=SUM($D12:$D15)'],
  ])('%s reads %s', (formula, moved) => expect(withRowsMoved(formula, 3)).toBe(moved));

  test('by no row is the same', () => expect(withRowsMoved('=$D9>5', 0)).toBe('=$D9>5'));
});
