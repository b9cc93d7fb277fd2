import { fresh } from './reviewing';
import { undoing, walkActs, walkStops, type Act } from './stops';

test('a review sheet is added whole or not at all, however Excel stops it', async () => {
  expect((await walkStops(fresh)).wrong).toEqual([]);
});

test('its undo is whole or not at all, too', async () => {
  expect((await walkStops(undoing(fresh))).wrong).toEqual([]);
});

const ACTS: readonly Act[] = [
  { name: 'adds a sheet of that name', act: (others) => others.addSheet('Review S2') },
  { name: 'inserts a row above the list', act: (others) => others.insertRows('Map', 1) },
  { name: 'deletes a row', act: (others) => others.deleteRows('Map', 3) },
  { name: 'edits a score', act: (others) => others.type('Map', 'D2', 1) },
  { name: 'copies the list', act: (others) => others.copySheet('Map') },
  { name: 'looks elsewhere', act: (others) => others.activate('Notes') },
];

test('it tells of the list as it stands when it is written, and of no other', async () => {
  expect((await walkActs(fresh, ACTS)).wrong).toEqual([]);
});
