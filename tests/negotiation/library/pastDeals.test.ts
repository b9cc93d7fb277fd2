import { DEFAULT_LIBRARY_SETTINGS } from '../../../src/negotiation/library/librarySettings';
import { libraryIndex, type LibraryIndex } from '../../../src/negotiation/library/libraryIndex';
import type { PastConcession } from '../../../src/negotiation/library/pastConcession';
import { againstPastDeals } from '../../../src/negotiation/library/pastDeals';
import { concession, scores } from '../../excel/history/kept';

const SETTINGS = { ...DEFAULT_LIBRARY_SETTINGS, benchmarkDeviation: 2 };
const NOBODY = { counterparty: '', industry: '' };

/** Past gives of one type with these leverages, one deal each. */
function past(type: string, ...leverages: readonly number[]): LibraryIndex {
  const rows = leverages.map(
    (leverage, i) =>
      ({
        ...{
          type,
          industry: '',
          counterparty: '',
          deal: `Deal ${i + 1}`,
          age: 0,
          direction: null,
          outcome: '',
        },
        own: scores(5, leverage, 5),
        mirror: null,
      }) as const satisfies PastConcession,
  );
  return libraryIndex(rows, SETTINGS.halfLife);
}

const ours = (row: number, type: string, leverage: number) =>
  concession(row, `Row ${row}`, { type, own: scores(5, leverage, 5) });

describe('This deal against the past ones', () => {
  test('G9: a leverage of 9 where 7 is usual deserves a look, 8.9 does not', () => {
    const library = past('Exclusivity', 7, 7, 7, 7);
    const standing = (leverage: number) =>
      againstPastDeals([ours(5, 'Exclusivity', leverage)], library, NOBODY, SETTINGS)[0]?.dimensions[1];
    expect(standing(9)).toEqual({
      dimension: 'leverage',
      score: 9,
      median: 7,
      usualRange: [7, 7],
      usual: 7,
      percentile: null,
      standing: 'look into it',
    });
    expect(standing(8.9)?.standing).toBe('usual');
  });

  test('under three rows of a type there is no range, only the word that they are too few', () => {
    const [type] = againstPastDeals([ours(5, 'Support', 7)], past('Support', 6, 8), NOBODY, SETTINGS);
    expect(type).toMatchObject({ type: 'Support', n: 2, deals: 2, rows: [5] });
    expect(type?.dimensions[1]).toMatchObject({
      median: null,
      usualRange: null,
      usual: null,
      standing: 'too few',
    });
  });

  test('a place in percent comes with the tenth row', () => {
    const rank = (count: number) => {
      const library = past('Price', ...Array.from({ length: count }, (_, i) => (i < 5 ? 3 : 8)));
      return againstPastDeals([ours(5, 'Price', 5)], library, NOBODY, SETTINGS)[0]?.dimensions[1]?.percentile;
    };
    expect([rank(9), rank(10)]).toEqual([null, 0.5]);
  });

  test('rows of one type are told together, gives and gets apart, rows without a type not at all', () => {
    const get = { ...ours(8, 'price', 4), direction: 'get' as const };
    const types = againstPastDeals(
      [ours(5, 'Price', 3), ours(6, '', 3), ours(7, 'PRICE', 6), get],
      past('Price', 4, 4, 4),
      NOBODY,
      SETTINGS,
    );
    expect(types.map(({ type, direction, rows }) => [type, direction, rows])).toEqual([
      ['Price', 'give', [5, 7]],
      ['price', 'get', [8]],
    ]);
    expect(types[0]?.dimensions[1]?.score).toBe(4.5);
  });
});
