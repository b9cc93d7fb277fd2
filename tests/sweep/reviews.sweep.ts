import { makeChanges } from '../../src/excel/changes/makeChanges';
import { reviewSheetChange } from '../../src/excel/changes/reviewSheetChange';
import { bootExcel } from '../bootExcel';
import { reviewed } from '../excel/changes/announced';
import { undoing, walkActs, walkStops, type Act, type Pressing } from './stops';

const LIST = [
  ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status', 'Session'],
  ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5, 'Offered', 2],
  ['Payment terms', 'Give', 2, 1, 3, 8, 4, 6, 'Agreed', 1],
  ['Reference', 'Get', 6, 8, 6, 2, 3, 4, 'Asked', 2],
];
const TODAY = new Date(2026, 2, 2);

async function fresh(): Promise<Pressing> {
  const excel = await bootExcel({ sheets: { Map: LIST, Notes: [['Mine']] } });
  const now = await reviewed();
  return { excel, press: (clock) => makeChanges([reviewSheetChange(now, TODAY)], clock ? { clock } : {}) };
}

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
