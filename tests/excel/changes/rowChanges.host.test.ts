import { dealChange } from '../../../src/excel/changes/dealChange';
import { scoresChange } from '../../../src/excel/changes/scoresChange';
import { baselineChange, sessionChange } from '../../../src/excel/changes/snapshotChange';
import { DEAL_KEY } from '../../../src/excel/deal/deal';
import { statusChange } from '../../../src/excel/changes/statusChange';
import { highlightsChange } from '../../../src/excel/changes/highlightsChange';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { coAuthor } from '../../coAuthor';
import { DEAL_SHEET } from '../sampleDeal';
import { everything, make, protect, read, reviewed, type, undo } from './announced';

jest.setTimeout(120_000);

let excel: BootedExcel;
const TERMS = { row: 7, name: 'Payment terms' };
const PRESS = { row: 13, name: 'Press release' };

beforeEach(async () => void (excel = await bootExcel({ sheets: { Map: DEAL_SHEET } })));
afterEach(() => excel.close());

describe('rescoring a row', () => {
  test('names each cell with what becomes of it, writes only those that differ, and is taken back', async () => {
    await type('Map', 'D7', '=3-2');
    await type('Map', 'C7', "'7,5");
    const before = await everything(excel);
    const change = scoresChange(await reviewed(), TERMS, {
      own: [4, 2, 3],
      mirror: [8, 4, 6.5],
      status: 'offered',
    });
    expect(change.where).toBe(
      'Map. C7: 7,5 becomes 4. D7: 1 becomes 2. H7: 6 becomes 6.5. J7: Agreed becomes Offered. D7 holds a formula, which is replaced.',
    );
    const notice = await make(() => [change]);
    expect(notice.text).toBe('“Payment terms” is rescored: C7:D7, H7 and J7 of “Map”.');
    expect(await read('Map', 'C7:J7')).toEqual([[4, 2, 3, 8, 4, 6.5, 'Give', 'Offered']]);
    expect((await undo(notice)).text).toBe('“Payment terms” is as before.');
    expect(await everything(excel)).toEqual(before);
  });

  test('undo respects what was edited since', async () => {
    const now = await reviewed();
    const notice = await make(() => [scoresChange(now, TERMS, { own: [4, 4, 4] })]);
    await type('Map', 'C7', 9);
    await type('Map', 'D7', 8);
    expect((await undo(notice)).text).toBe(
      'The others are as before. 2 cells stay as they are: they were edited since, or it cannot be told where they stand now.',
    );
    expect(await read('Map', 'C7:E7')).toEqual([[9, 8, 3]]);
  });

  test('is refused where another concession stands in the row by now, or a cell was edited', async () => {
    const announced = scoresChange(await reviewed(), TERMS, { own: [4, 4, 4] });
    await type('Map', 'C7', 5);
    expect((await make(() => [announced])).text).toBe(
      'C7 of “Map” was edited in the meantime, so nothing was changed. Look at it again, then try once more.',
    );
    await type('Map', 'B7', 'Something else');
    expect((await make(() => [announced])).text).toContain('Row 7 of “Map” is no longer “Payment terms”');
    expect(await read('Map', 'B7:E7')).toEqual([['Something else', 5, 1, 3]]);
  });

  test('leaves a row alone on undo in which another concession stands by then', async () => {
    const now = await reviewed();
    const notice = await make(() => [scoresChange(now, TERMS, { own: [4, 1, 3] })]);
    await type('Map', 'B7', 'Something else');
    expect((await undo(notice)).text).toBe(
      '1 cell stays as it is: it was edited since, or it cannot be told where it stands now.',
    );
    expect(await read('Map', 'C7')).toEqual([[4]]);
  });

  test('gives scores to a row that has none', async () => {
    const now = await reviewed();
    const change = scoresChange(now, { row: 14, name: 'Roadmap meeting' }, { own: [1, 2, 3] });
    expect(change.where).toBe('Map. C14: 1. D14: 2. E14: 3.');
    await make(() => [change]);
    expect((await reviewed()).reading.rows.map(({ row }) => row)).toContain(14);
  });

  test('is refused on a protected sheet, and takes back what was made before it', async () => {
    const announced = await reviewed();
    await protect('Map');
    const before = await everything(excel);
    const notice = await make(() => [
      dealChange({ session: 3 }, { title: 'Session', where: 'Session 3.', said: 'Kept.' }),
      scoresChange(announced, TERMS, { own: [4, 4, 4] }),
    ]);
    expect(notice.text).toContain('“Map” is protected');
    expect(await everything(excel)).toEqual(before);
  });
});

describe('marking rows as offered', () => {
  test('writes our word where the sheet has none, and the sheet’s own where it has', async () => {
    const before = await everything(excel);
    const change = statusChange(await reviewed(), [TERMS, PRESS], 'offered');
    expect(change.title).toBe('Mark as offered');
    // The session under way goes with it: the first from which the row has been so.
    expect(change.where).toBe(
      'Map. J7: Agreed becomes Offered. K7: 1 becomes 2. J13: Idea becomes Offered. K13: 2.',
    );
    const notice = await make(() => [change]);
    expect(notice.text).toBe('2 rows are marked as offered.');
    await undo(notice);
    expect(await everything(excel)).toEqual(before);

    await type('Map', 'J9', 'Angeboten');
    const german = statusChange(await reviewed(), [PRESS], 'offered');
    expect(german.where).toBe('Map. J13: Idea becomes Angeboten. K13: 2.');
  });

  test('is taken back to an idea in the sheet’s own word, and writes sessions in its own words', async () => {
    for (const [row, session] of [
      [6, 1],
      [7, 1],
      [8, 2],
      [9, 2],
      [12, 1],
    ] as const)
      await type('Map', `K${row}`, `Mtg ${session}`);
    await make((now) => [statusChange(now, [PRESS], 'offered')]);
    const back = statusChange(await reviewed(), [PRESS], 'idea');
    expect(back).toMatchObject({ title: 'Take back', where: 'Map. J13: Offered becomes Idea.' });
    expect((await make(() => [back])).text).toBe('1 row is off the table: an idea again.');
    const [cells] = await read('Map', 'J13:K13');
    expect(cells).toEqual(['Idea', 'Mtg 2']);
  });
});

describe('keeping the list', () => {
  test('a first baseline adds the history, and undo takes the sheet away again', async () => {
    const before = await everything(excel);
    const change = baselineChange(await reviewed());
    expect(change.where).toBe('New sheet “Concession history”, with 6 rows (1 not scored stays out).');
    const notice = await make(() => [change]);
    expect(notice.text).toBe(
      'The starting point is kept on “Concession history”: 6 rows (1 not scored stays out).',
    );
    expect((await undo(notice)).text).toBe('“Concession history” is gone again.');
    expect(await everything(excel)).toEqual(before);
  });

  test('a history on which somebody worked stays', async () => {
    const notice = await make((now) => [baselineChange(now)]);
    await type('Concession history', 'E3', 'Renamed');
    expect((await undo(notice)).text).toBe('“Concession history” was edited since, so it stays.');
  });

  test('a session goes below what is there, and undo takes its rows out again', async () => {
    await make((now) => [baselineChange(now)]);
    const before = await everything(excel);
    const change = sessionChange(await reviewed());
    expect(change.title).toBe('End session 2');
    expect(change.where).toBe(
      'Concession history, A8:N13: 6 rows (1 not scored stays out), below what is there.',
    );
    const notice = await make(() => [change]);
    expect((await undo(notice)).text).toBe('Session 2 is taken out of “Concession history” again.');
    expect(await everything(excel)).toEqual(before);
  });

  test('a session that is recorded is announced as replaced, since when, and undo puts it back', async () => {
    await make((now) => [baselineChange(now), sessionChange(now, 2)]);
    await type('Map', 'C6', 9);
    // One row fewer than was kept.
    await type('Map', 'C13', 'high');
    const before = await everything(excel);
    const change = sessionChange(await reviewed(), 2);
    expect(change.where).toMatch(
      /^Concession history, A8:N13: Session 2 was recorded on .+ already\. What was kept then is replaced by the 5 rows of today\.$/,
    );
    const notice = await make(() => [change]);
    expect(notice.text).toContain('in place of what was kept before');
    expect((await undo(notice)).text).toBe('Session 2 is again what it was on “Concession history”.');
    expect(await everything(excel)).toEqual(before);
  });

  test('rows that were edited since stay, and undo says so', async () => {
    await make((now) => [baselineChange(now)]);
    const notice = await make((now) => [sessionChange(now, 2)]);
    await type('Concession history', 'I9', 1);
    expect((await undo(notice)).text).toBe('“Concession history” was edited since, so it stays as it is.');
    expect(await read('Concession history', 'I9')).toEqual([[1]]);
  });

  test('nothing is replaced that was recorded after the announcement', async () => {
    const early = await reviewed();
    await make((now) => [sessionChange(now, 2)]);
    expect((await make(() => [sessionChange(early, 2)])).text).toContain(
      'Session 2 was recorded in the meantime',
    );
  });
});

describe('keeping settings', () => {
  const words = { title: 'Limits', where: 'Limits: 20, 24 and 18.', said: 'The limits are kept.' };

  test('names no cell, and undo puts the previous ones back, or none where there were none', async () => {
    const before = await everything(excel);
    const change = dealChange({ budgets: [20, 24, 18] }, words);
    expect(change.where).toBe('Limits: 20, 24 and 18. Kept in this workbook’s settings; no cell changes.');
    const first = await make(() => [change]);
    const kept = await everything(excel);
    const second = await make(() => [dealChange({ session: 4 }, words)]);
    expect((await reviewed()).deal).toMatchObject({ budgets: [20, 24, 18], session: 4 });
    await undo(second);
    expect(await everything(excel)).toEqual(kept);
    await undo(first);
    expect(await everything(excel)).toEqual(before);
  });

  test('settings that a newer version of the add-in has kept are not written over', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add(DEAL_KEY, { version: 2, session: 7, unknown: 'kept' });
      await context.sync();
    });
    const before = await everything(excel);
    const notice = await make(() => [dealChange({ session: 3 }, words)]);
    expect(notice).toEqual({
      kind: 'problem',
      text: 'A newer version of the add-in has kept the settings of this workbook, so nothing was changed. Update the add-in, then try again.',
    });
    expect(await everything(excel)).toEqual(before);
  });

  test('undo leaves settings that were changed again', async () => {
    const first = await make(() => [dealChange({ session: 3 }, words)]);
    await make((now) => [dealChange({ session: 4 }, words), highlightsChange(now)]);
    expect((await undo(first)).text).toContain('changed again since');
    expect((await reviewed()).deal.session).toBe(4);
  });
});

describe('undo of what went with its sheet', () => {
  const GONE =
    'The sheet on which that was done is no longer in the workbook, so there is nothing to take back.';

  test('says so, of the list and of sheets of ours', async () => {
    await make((now) => [baselineChange(now)]);
    const session = await make((now) => [sessionChange(now)]);
    const scores = await make((now) => [scoresChange(now, TERMS, { own: [4, 4, 4] })]);
    await coAuthor(excel).addSheet('Notes');
    await coAuthor(excel).deleteSheet('Concession history');
    expect((await undo(session)).text).toBe(GONE);
    await coAuthor(excel).deleteSheet('Map');
    expect((await undo(scores)).text).toBe(GONE);
  });

  test('takes back what is left, and tells of that alone', async () => {
    const notice = await make((now) => [
      dealChange({ session: 3 }, { title: 'Session', where: 'Session 3.', said: 'Kept.' }),
      scoresChange(now, TERMS, { own: [4, 4, 4] }),
    ]);
    await coAuthor(excel).addSheet('Notes');
    await coAuthor(excel).deleteSheet('Map');
    expect((await undo(notice)).text).toBe('The settings are as they were before.');
  });
});

test('a change is made on its own list, though a copy of that sheet reads better by then', async () => {
  const announced = scoresChange(await reviewed(), TERMS, { own: [4, 4, 4] });
  const others = coAuthor(excel);
  const copy = await others.copySheet('Map');
  await others.type('Map', 'B8', '');
  await others.type('Map', 'B10', '');
  await others.renameSheet('Map', 'Old map');
  await others.renameSheet(copy, 'Map');
  await others.activate('Map');
  expect((await make(() => [announced])).text).toBe('“Payment terms” is rescored: C7:E7 of “Old map”.');
  expect(await read('Old map', 'C7:E7')).toEqual([[4, 4, 4]]);
  expect(await read('Map', 'C7:E7')).not.toEqual([[4, 4, 4]]);
});
