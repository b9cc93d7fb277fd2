import { sweepTable, talliesIn, type Tally } from './table';

const tally = (change: string, phase: 'make' | 'undo', failed = 0): Tally => ({
  ...{ change, phase, trips: 6 },
  troubles: { tried: 216, failed },
  acts: { tried: 126, failed: 0 },
});

test('a table can be read again, so that some of its lines are renewed', () => {
  const tallies = [tally('rescoring a row', 'make'), tally('rescoring a row', 'undo', 2)];
  expect(talliesIn(sweepTable(tallies, ['rescoring a row']))).toEqual(tallies);
});

test('says which changes have not been walked', () => {
  const table = sweepTable(
    [tally('highlighting', 'make')],
    ['rescoring a row', 'highlighting', 'adding a list'],
  );
  expect(table).toContain('Not walked whole yet: rescoring a row; adding a list.');
  expect(sweepTable([tally('highlighting', 'make')], ['highlighting'])).not.toContain('Not walked');
});
