import { runInSlices, type Wish } from '../../../src/taskpane/trades/runInSlices';

/** Steps 1 to `last`, then 'found'; each step takes 4 ms on the clock. */
function searchOf(last: number) {
  const made: number[] = [];
  let clock = 0;
  function* search(): Generator<number, string, void> {
    for (let step = 1; step <= last; step += 1) {
      clock += 4;
      made.push(step);
      yield step;
    }
    return 'found';
  }
  return { search: search(), made, now: () => clock };
}

/** The wishes after each slice, in turn; the last one goes on. */
function wishes(...given: readonly Wish[]) {
  let turn = 0;
  return () => given[Math.min(turn++, given.length - 1)] ?? 'go';
}

describe('a search in slices', () => {
  it('runs to its end, and lets the pane breathe after every 10 ms', async () => {
    const { search, made, now } = searchOf(7);
    const breaths: number[] = [];
    const pause = () => {
      breaths.push(made.length);
      return Promise.resolve();
    };
    const outcome = await runInSlices(search, { wish: () => 'go', pause, now, sliceMs: 10 });
    expect(outcome).toEqual({ kind: 'done', result: 'found' });
    expect(breaths).toEqual([3, 6]);
  });

  it('makes at least one step in a slice, however slow the step', async () => {
    const { search, made, now } = searchOf(3);
    await runInSlices(search, { wish: () => 'go', pause: () => Promise.resolve(), now, sliceMs: 0 });
    expect(made).toEqual([1, 2, 3]);
  });

  it('stops where it is when told to, and hands over the step it had come to', async () => {
    const { search, made, now } = searchOf(9);
    const outcome = await runInSlices(search, { wish: wishes('go', 'stop'), now, sliceMs: 10 });
    expect(outcome).toEqual({ kind: 'stopped', last: 6 });
    expect(made).toHaveLength(6);
  });

  it('hands over nothing when nobody asks any more', async () => {
    const { search, made, now } = searchOf(9);
    const outcome = await runInSlices(search, { wish: wishes('drop'), now, sliceMs: 10 });
    expect(outcome).toEqual({ kind: 'dropped' });
    expect(made).toHaveLength(3);
  });

  it('is done rather than stopped when it ends within a slice', async () => {
    const { search, now } = searchOf(2);
    expect(await runInSlices(search, { wish: wishes('stop'), now, sliceMs: 10 })).toEqual({
      kind: 'done',
      result: 'found',
    });
  });
});
