import { clearPairs, type Likenesses } from '../../../src/excel/history/clearPairs';
import { similarityTo } from '../../../src/excel/history/similarNames';

const like = (...rows: readonly Readonly<Record<number, number>>[]): Likenesses =>
  rows.map((row) => ({ now: Object.keys(row).map(Number), points: Object.values(row) }));
const of = (likenesses: Likenesses, count = 3) => {
  const { pairs, unsure } = clearPairs(likenesses, count);
  return { pairs, unsure: [...unsure] };
};

describe('what is clearly most alike', () => {
  test('is a pair where it leads by 0.15 on both sides', () => {
    expect(of(like({ 0: 0.9, 1: 0.7 }))).toEqual({ pairs: [[0, 0]], unsure: [] });
    expect(of(like({ 0: 0.9, 1: 0.8 }))).toEqual({ pairs: [], unsure: [[0, [0, 1]]] });
    expect(of(like({ 0: 0.9 }, { 0: 0.8 }))).toEqual({
      pairs: [],
      unsure: [
        [0, [0]],
        [1, [0]],
      ],
    });
  });

  test('becomes clear once others are gone, in whatever order they come', () => {
    const first = { 0: 0.9 };
    const second = { 0: 0.7, 1: 0.6 };
    const third = { 1: 0.4, 2: 0.6 };
    expect(of(like(first, second, third)).pairs).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(of(like(third, second, first)).pairs).toEqual([
      [0, 2],
      [1, 1],
      [2, 0],
    ]);
  });

  test('leaves out those that were taken from the doubtful ones', () => {
    expect(of(like({ 0: 1 }, { 0: 0.8, 1: 0.7, 2: 0.7 }))).toEqual({
      pairs: [[0, 0]],
      unsure: [[1, [1, 2]]],
    });
  });
});

describe('how alike names are', () => {
  test('is by the letter pairs they share, each as often as both have it', () => {
    const [slip, other, itself] = similarityTo(['exclusivty', 'training', 'exclusivity'])('exclusivity');
    expect(slip).toBeCloseTo(0.87, 2);
    expect(other).toBeLessThan(0.4);
    expect(itself).toBe(1);
    expect([...similarityTo(['aaaa'])('aa')]).toEqual([(2 * 3) / 8]);
    expect([...similarityTo([])('aa')]).toEqual([]);
  });

  test('is asked name after name', () => {
    const to = similarityTo(['price cap', 'audit']);
    expect([...to('audit')][1]).toBe(1);
    expect([...to('price cap')][0]).toBe(1);
  });
});
