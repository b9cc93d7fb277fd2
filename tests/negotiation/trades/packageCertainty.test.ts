import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { packageCertainty } from '../../../src/negotiation/trades/packageCertainty';
import { packageOf } from '../../../src/negotiation/trades/tradePackage';
import { tradeItem } from '../../../src/negotiation/trades/tradeItem';
import { scores } from '../rows';
import { reference, training } from './deals';

const items = [training, reference].flatMap((row) =>
  row.mirror === null ? [] : [tradeItem(row, row.mirror, DEFAULT_SETTINGS)],
);
const of = (us: number, them: number, weights = DEFAULT_SETTINGS.weights) =>
  packageCertainty({ items, us, them }, { weights });

describe('how far the sums of a package may be relied on', () => {
  test('two rows: ours are off by 3.67, theirs by 4.9', () => {
    // Φ(1 / 3.67) = 0.607; Φ(6 / 4.9) = 0.89; Φ(3.09 / 3.67) = 0.8 and Φ(4.12 / 4.9) = 0.8
    expect(of(-1, 6)).toEqual({ us: 'likely', them: 'firm' });
    expect(of(3.0, 4.0)).toEqual({ us: 'likely', them: 'likely' });
    expect(of(3.2, 4.2)).toEqual({ us: 'firm', them: 'firm' });
  });

  test('a loss is judged like a gain, and nothing is said of a sum of 0', () => {
    expect(of(-3.2, 0)).toEqual({ us: 'firm', them: null });
  });

  test('one dimension that counts for all three leaves more doubt', () => {
    expect(of(3.2, 4.2, [1, 0, 0])).toEqual({ us: 'likely', them: 'likely' });
  });

  test('one score a side leaves as much', () => {
    const one = (us: number, them: number) => packageCertainty({ items, us, them }, DEFAULT_SETTINGS, 'one');
    // Φ(3.2 / 6.36) = 0.69, Φ(5.4 / 6.36) = 0.802.
    expect(one(3.2, 4.2)).toEqual({ us: 'likely', them: 'likely' });
    expect(one(5.4, 7.2)).toEqual({ us: 'firm', them: 'firm' });
    expect(one(5.3, 7.1)).toEqual({ us: 'likely', them: 'likely' });
  });

  test('several scorers of a row leave less doubt, the closer they are the less', () => {
    const by = (...people: readonly number[]) =>
      packageCertainty({ items, us: 2.5, them: 4 }, DEFAULT_SETTINGS, 'three', () => ({
        ownScorers: people.map((n) => scores(n, n, n)),
      }));
    // Alone Φ(2.5 / 3.67) = 0.75. Three alike: 2.25 · 4 / 6 / 3 = 0.5 a score, Φ(2.5 / √3) = 0.93. Far apart: 0.75.
    expect(by().us).toBe('likely');
    expect(by(5, 5, 5).us).toBe('firm');
    expect(by(2, 5, 9).us).toBe('likely');
    expect(by(5, 5, 5).them).toBe(by().them);
  });

  test('of one score a side the one score of each scorer counts once', () => {
    const one = (people: readonly number[]) =>
      packageCertainty({ items, us: 3.2, them: 1 }, DEFAULT_SETTINGS, 'one', () => ({
        ownScorers: people.map((n) => scores(n, n, n)),
      })).us;
    // Φ(3.2 / 6.36) = 0.69; three alike: 3 · √(2 · 0.5) = 3, Φ(1.07) = 0.86.
    expect([one([]), one([5, 5, 5])]).toEqual(['likely', 'firm']);
  });

  test('what helps us for sure is said so', () => {
    expect(packageCertainty(packageOf(items), DEFAULT_SETTINGS)).toEqual({ us: 'firm', them: 'firm' });
  });
});
