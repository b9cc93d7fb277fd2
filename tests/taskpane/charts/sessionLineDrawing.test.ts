import { sessionLines, ticksUpTo } from '../../../src/taskpane/charts/sessionLineDrawing';
import { totalsText } from '../../../src/taskpane/charts/totalsWords';

const total = (session: number, given: number, received: number) => ({ session, given, received });
const PICTURE = [total(0, 0, 0), total(1, 12, 32), total(2, 35, 57), total(3, 49, 70)];

describe('the lines of given and received', () => {
  it('run from the start to the last session over a scale that begins at zero', () => {
    const { ticks, received, given } = sessionLines(PICTURE, 120);
    expect(ticks).toEqual([
      { value: 0, y: 120 },
      { value: 20, y: 90 },
      { value: 40, y: 60 },
      { value: 60, y: 30 },
      { value: 80, y: 0 },
    ]);
    expect(received).toEqual([
      { x: 0, y: 120 },
      { x: 100 / 3, y: 72 },
      { x: 200 / 3, y: 34.5 },
      { x: 100, y: 15 },
    ]);
    expect(given.map(({ y }) => y)).toEqual([120, 102, 67.5, 46.5]);
  });

  it('have their words where they end', () => {
    expect(sessionLines(PICTURE, 120).ends).toEqual({ received: 15, given: 46.5 });
  });

  it('have their words moved apart where these would cover each other', () => {
    // On a scale of 80 both end at the top.
    expect(sessionLines([total(0, 0, 0), total(1, 80, 40), total(2, 80, 80)], 120).ends).toEqual({
      received: 0,
      given: 18,
    });
    expect(sessionLines([total(0, 0, 0), total(1, 44, 40), total(2, 80, 44)], 120).ends).toEqual({
      received: 54,
      given: 0,
    });
    // The scale ends at 60: 44 → 32, 48 → 24. Middle 28.
    expect(sessionLines([total(0, 0, 0), total(1, 48, 44)], 120).ends).toEqual({ received: 37, given: 19 });
  });

  it('keep both words inside the picture where nothing has moved', () => {
    expect(sessionLines([total(0, 0, 0), total(1, 0, 0)], 120).ends).toEqual({ received: 102, given: 120 });
  });

  it('give some sessions no word when they are many, and never leave out the last', () => {
    const many = Array.from({ length: 12 }, (_, session) => total(session, session, session));
    expect(
      sessionLines(many, 120)
        .steps.filter(({ labelled }) => labelled)
        .map(({ session }) => session),
    ).toEqual([1, 3, 5, 7, 9, 11]);
  });

  it.each([
    [1, [0, 0.5, 1]],
    [9, [0, 5, 10]],
    [13, [0, 5, 10, 15]],
    [70, [0, 20, 40, 60, 80]],
    [100, [0, 50, 100]],
    [240, [0, 100, 200, 300]],
  ])('have round numbers beside them: up to %d', (most, ticks) => {
    expect(ticksUpTo(most)).toEqual(ticks);
  });

  it('are one sentence for those who hear them', () => {
    expect(totalsText([total(0, 0, 0), total(1, 12, 32), total(3, 49, 70)])).toBe(
      'Given and received so far, in points of our scores: after session 1 given 12 and received 32; after session 3 given 49 and received 70.',
    );
  });
});
