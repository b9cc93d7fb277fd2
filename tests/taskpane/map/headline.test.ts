import type { Concession, Direction, Scores, Status, Triple } from '../../../src/negotiation/concession';
import { reviewDeal } from '../../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { headlineOf } from '../../../src/taskpane/map/headline';

let nextRow = 5;
function row(
  direction: Direction,
  status: Status,
  own: Triple<number>,
  mirror: Triple<number> | null = null,
): Concession {
  return {
    row: nextRow++,
    name: 'Exclusivity',
    direction,
    status,
    own: own as unknown as Scores,
    mirror: mirror as unknown as Scores | null,
    session: null,
    type: '',
    linkedTo: '',
    notes: '',
  };
}

function headline(
  rows: readonly Concession[],
  limits: Triple<number | null> = [null, null, null],
  leftOut = 0,
) {
  return headlineOf(reviewDeal(rows, DEFAULT_SETTINGS, limits), leftOut, DEFAULT_SETTINGS.captureCap);
}

describe('the headline', () => {
  it('puts rows that count in nothing before everything else', () => {
    expect(headline([row('give', 'agreed', [9, 9, 9])], [1, 1, 1], 2)).toMatchObject({
      tone: 'warning',
      title: '2 rows are left out',
    });
  });

  it('says by how much a limit is passed', () => {
    expect(headline([row('give', 'agreed', [2, 26, 3])], [30, 24, 24])).toEqual({
      tone: 'warning',
      title: 'Leverage is past its limit',
      detail: '26 of 24 given away, 2 over.',
    });
  });

  it('says where open offers would take a limit that is nearly spent', () => {
    expect(
      headline([row('give', 'agreed', [2, 20, 3]), row('give', 'offered', [7, 9, 5])], [30, 24, 24]),
    ).toEqual({
      tone: 'caution',
      title: 'Leverage is nearly spent',
      detail: '20 of 24 given away. Agreeing to what is offered would take it to 29.',
    });
  });

  it('names the open offer that overpays', () => {
    expect(headline([row('give', 'offered', [7, 9, 5], [5, 6, 4])])).toMatchObject({
      title: 'One open offer overpays',
      detail: 'Exclusivity costs us 21 and is worth 15 to them.',
    });
  });

  it('warns when we hold more than the fair share, and not at the mark itself', () => {
    const get = row('get', 'agreed', [10, 10, 10], [2, 2, 2]);
    expect(headline([get]).title).toBe('They lose on your estimates');
    const atCap = [row('get', 'agreed', [10, 1, 1], [1, 1, 1]), row('give', 'agreed', [1, 1, 1], [3, 3, 3])];
    expect(headline(atCap).tone).toBe('calm');
  });

  it('is calm when nothing is wrong', () => {
    expect(headline([row('give', 'idea', [3, 3, 3], [3, 3, 3])])).toEqual({
      tone: 'calm',
      title: 'Nothing needs you now',
      detail: '1 row read, no warning.',
    });
  });
});
