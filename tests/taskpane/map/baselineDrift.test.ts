import type { Scores } from '../../../src/negotiation/concession';
import { baselineDrift } from '../../../src/taskpane/map/baselineDrift';

const row = (at: number, ...own: [number, number, number]) => ({ row: at, own: own as unknown as Scores });

describe('a row compared with its baseline', () => {
  it('says which score was lower or higher then', () => {
    expect(baselineDrift(row(5, 2, 8, 3), [row(5, 2, 7, 3)])).toBe(
      'Leverage was 7 at the starting point and is 8 now.',
    );
    expect(baselineDrift(row(5, 1, 8, 6), [row(5, 2, 8, 5)])).toBe(
      'Value was 2 at the starting point and is 1 now. Relationship was 5 at the starting point and is 6 now.',
    );
  });

  it('says nothing when the scores are the same or nothing was kept of the row', () => {
    expect(baselineDrift(row(5, 2, 8, 3), [row(5, 2, 8, 3)])).toBeNull();
    expect(baselineDrift(row(5, 2, 8, 3), [row(6, 9, 9, 9)])).toBeNull();
  });

  it('is not fooled by binary fractions', () => {
    expect(baselineDrift(row(5, 0.1 + 0.2 + 1, 8, 3), [row(5, 1.3, 8, 3)])).toBeNull();
  });
});
