import {
  BARE_ROW,
  type Concession,
  type Direction,
  type Scores,
  type Status,
  type Triple,
} from '../../../src/negotiation/concession';
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
    ...BARE_ROW,
    row: nextRow++,
    name: 'Exclusivity',
    direction,
    status,
    own: own as unknown as Scores,
    mirror: mirror as unknown as Scores | null,
  };
}

function headline(
  rows: readonly Concession[],
  limits: Triple<number | null> = [null, null, null],
  leftOut = 0,
  oneOff = false,
) {
  const { captureCap } = DEFAULT_SETTINGS;
  return headlineOf(reviewDeal(rows, DEFAULT_SETTINGS, limits), leftOut, { captureCap, oneOff });
}

describe('the headline', () => {
  it('puts rows that count in nothing before everything else', () => {
    expect(headline([row('give', 'agreed', [9, 9, 9])], [1, 1, 1], 2)).toMatchObject({
      tone: 'warning',
      title: '2 rows are left out',
    });
    expect(headline([], [null, null, null], 1)).toMatchObject({
      title: '1 row is left out',
      detail: 'It counts in nothing until its cells can be read.',
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

  it('tells a limit that is reached exactly from one that is nearly spent', () => {
    expect(headline([row('give', 'agreed', [2, 24, 3])], [30, 24, 24]).title).toBe(
      'Leverage has reached its limit',
    );
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

  it('leaves the mark alone in a one-off deal, where it only informs', () => {
    const rows = [row('get', 'agreed', [10, 10, 10], [3, 3, 3]), row('give', 'agreed', [1, 1, 1], [5, 5, 5])];
    expect(headline(rows).title).toBe('Past the 60% mark');
    expect(headline(rows, undefined, 0, true).title).toBe('Nothing needs you now');
  });

  it('has the signs of both sides where one of them loses', () => {
    expect(headline([row('give', 'agreed', [4, 4, 4], [5, 5, 5])])).toMatchObject({
      title: 'We have given more than we received',
      detail: 'On your estimates so far: us −12, them +15.',
    });
  });

  it('does not say that a limit would be passed by offers that reach it on paper', () => {
    const rows = [row('give', 'agreed', [0.1, 1, 1]), row('give', 'offered', [0.2, 1, 1])];
    expect(headline(rows, [0.3, null, null]).title).toBe('Nothing needs you now');
  });

  it('is calm when nothing is wrong', () => {
    expect(headline([row('give', 'idea', [3, 3, 3], [3, 3, 3])])).toEqual({
      tone: 'calm',
      title: 'Nothing needs you now',
      detail: '1 row read, no warning.',
    });
  });
});
