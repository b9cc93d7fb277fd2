import { addList } from '../../src/excel/changes/addList';
import { SAMPLE_LIST } from '../../src/excel/template/insertTemplate';
import { bootExcel } from '../bootExcel';
import { undoing, walkActs, walkStops, type Pressing } from './stops';

async function open(): Promise<Pressing> {
  const excel = await bootExcel({ sheets: { Budget: [['Item', 'Amount']], Notes: [['Mine']] } });
  return { excel, press: (clock) => addList(SAMPLE_LIST, clock ? { clock } : {}) };
}

test('a list is added whole or not at all, however Excel stops it', async () => {
  const { tried, wrong } = await walkStops(open);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(25);
});

test('its undo is whole or not at all, too', async () => {
  const { wrong } = await walkStops(undoing(open));
  expect(wrong).toEqual([]);
});

const ACTS = [
  { name: 'adds a sheet of that name', act: (others) => others.addSheet('Sample deal') },
  { name: 'renames a sheet to that name', act: (others) => others.renameSheet('Notes', 'Sample deal') },
  { name: 'deletes a sheet', act: (others) => others.deleteSheet('Notes') },
  { name: 'activates another', act: (others) => others.activate('Notes') },
  { name: 'types on another', act: (others) => others.type('Notes', 'B2', 'Hello') },
] satisfies Parameters<typeof walkActs>[1];

test('what others do meanwhile stays, and a sheet of theirs with that name is never taken for ours', async () => {
  const { wrong } = await walkActs(open, ACTS);
  expect(wrong).toEqual([]);
});

const ON_OURS = [
  { name: 'types on it', act: (others) => others.type('Sample deal', 'A7', 'Mine') },
  { name: 'types beside it', act: (others) => others.type('Sample deal', 'T9', 'Mine') },
  { name: 'renames it', act: (others) => others.renameSheet('Sample deal', 'Our deal') },
  { name: 'types on another', act: (others) => others.type('Notes', 'B2', 'Hello') },
] satisfies Parameters<typeof walkActs>[1];

test('undo never takes away a sheet on which somebody works meanwhile', async () => {
  const { wrong } = await walkActs(undoing(open), ON_OURS);
  expect(wrong).toEqual([]);
});
