import { watchWorkbook } from '../../src/excel/watch';
import { bootExcel, type BootedExcel } from '../bootExcel';
import { coAuthor } from '../coAuthor';

let excel: BootedExcel;

beforeEach(async () => {
  excel = await bootExcel({ sheets: { Map: [['Concession', 1]], Notes: [['mine']] } });
});

/** Watches until something of one kind is told, and answers it. */
async function nextOf<T>(kind: 'edited' | 'shown', act: () => Promise<T>): Promise<unknown> {
  let tell: (what: unknown) => void = () => undefined;
  const told = new Promise((resolve) => {
    tell = resolve;
  });
  const unwatch = await watchWorkbook({
    onTouched: () => undefined,
    onEdited: (change) => kind === 'edited' && tell(change),
    onSheetShown: () => kind === 'shown' && tell('shown'),
    onSelected: () => undefined,
  });
  await act();
  const what = await told;
  await unwatch();
  return what;
}

test('an edit of a colleague is told from one’s own', async () => {
  expect(await nextOf('edited', () => coAuthor(excel).type('Map', 'B1', 5))).toEqual({ byColleague: true });
});

test('another sheet that comes to the front is noticed, so that the pane speaks of the list that is looked at', async () => {
  expect(await nextOf('shown', () => coAuthor(excel).activate('Notes'))).toBe('shown');
});
