import fc from 'fast-check';
import { DEFAULT_SETTINGS, type MethodSettings } from '../../src/negotiation/settings';

const tenths = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 10);

/** Any numbers that a deal may set for a row, with a decimal as people type them. */
export const anySettings: fc.Arbitrary<MethodSettings> = fc
  .record({
    weights: fc.tuple(tenths(0, 30), tenths(0, 30), tenths(1, 30)),
    dimensionThreshold: tenths(5, 60),
    totalThreshold: tenths(10, 150),
    cautionLeverage: tenths(10, 100),
    lowBand: tenths(20, 50),
    highBand: tenths(51, 80),
    surplusMove: tenths(5, 120),
    zeroBased: fc.boolean(),
  })
  .map((given) => ({ ...DEFAULT_SETTINGS, ...given }));
