import { baselineChange, sessionChange } from '../../src/excel/changes/snapshotChange';
import { type } from '../excel/changes/announced';
import { appended, first, opening, RECORD } from './keeping';
import { undoing, walkActs, walkStops, type Act } from './stops';

const replaced = opening(
  [(now) => baselineChange(now), (now) => sessionChange(now, 1), (now) => sessionChange(now, 2)],
  (now) => sessionChange(now, 1),
  () => type('Map', 'C2', 4),
);
const fewer = opening(
  [(now) => sessionChange(now, 1), (now) => sessionChange(now, 2)],
  (now) => sessionChange(now, 1),
  () => type('Map', 'C3', ''),
);

describe.each([
  ['a first baseline', first],
  ['a session below what is there', appended],
  ['a session in place of what was kept of it', replaced],
  ['a session of fewer rows', fewer],
])('keeping %s', (_, open) => {
  test('is whole or not at all, however Excel stops it', async () => {
    const { tried, wrong } = await walkStops(open);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(15);
  });

  test('is taken back whole or not at all', async () => {
    const { wrong } = await walkStops(undoing(open));
    expect(wrong).toEqual([]);
  });
});

const ON_LIST: readonly Act[] = [
  { name: 'inserts a row above', act: (others) => others.insertRows('Map', 2) },
  { name: 'deletes a row', act: (others) => others.deleteRows('Map', 3) },
  { name: 'sorts', act: (others) => others.sort('Map', 'A2:I4', { column: 3 }) },
  { name: 'edits a score', act: (others) => others.type('Map', 'D2', 1) },
  { name: 'renames the list', act: (others) => others.renameSheet('Map', 'Deal') },
  { name: 'copies the list', act: (others) => others.copySheet('Map') },
  { name: 'looks elsewhere', act: (others) => others.activate('Notes') },
];
const ON_HISTORY: readonly Act[] = [
  {
    name: 'records a row of another session',
    act: (others) => others.appendTableRow('ConcessionHistory', RECORD(7, 'Theirs')),
  },
  { name: 'deletes a record', act: (others) => others.deleteTableRow('ConcessionHistory', 0) },
  { name: 'deletes the last record', act: (others) => others.deleteTableRow('ConcessionHistory', 2) },
  { name: 'inserts a row above the history', act: (others) => others.insertRows('Concession history', 1) },
  { name: 'sorts the history', act: (others) => others.sort('Concession history', 'A2:N4', { column: 4 }) },
  { name: 'edits a record', act: (others) => others.type('Concession history', 'I2', 9) },
  { name: 'renames the history', act: (others) => others.renameSheet('Concession history', 'Kept') },
];

test.each([
  [
    'a first baseline',
    first,
    [...ON_LIST, { name: 'adds that sheet', act: (others) => others.addSheet('Concession history') }],
  ],
  ['a session below', appended, [...ON_LIST, ...ON_HISTORY]],
  ['a session in place of another', replaced, [...ON_LIST.slice(0, 2), ...ON_HISTORY]],
] satisfies readonly (readonly [string, typeof first, readonly Act[]])[])(
  'keeping %s leaves what others do meanwhile, and lands on no other rows',
  async (_, open, acts) => {
    const { wrong } = await walkActs(open, acts);
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['a session below', appended],
  ['a session in place of another', replaced],
])('taking %s back leaves what others do meanwhile', async (_, open) => {
  const { wrong } = await walkActs(undoing(open), ON_HISTORY);
  expect(wrong).toEqual([]);
});
