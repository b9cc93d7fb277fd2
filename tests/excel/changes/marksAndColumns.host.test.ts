import { columnsBehind } from '../../../src/excel/changes/columnsBehind';
import { highlightsChange, removeHighlightsChange } from '../../../src/excel/changes/highlightsChange';
import { makeChanges } from '../../../src/excel/changes/makeChanges';
import {
  removeResultColumnsChange,
  resultColumnsChange,
} from '../../../src/excel/changes/resultColumnsChange';
import { discreetChange, putAwayChange } from '../../../src/excel/changes/discreetChange';
import { baselineChange } from '../../../src/excel/changes/snapshotChange';
import { statusChange } from '../../../src/excel/changes/statusChange';
import { removeHighlightsCommand } from '../../../src/commands/highlightCommands';
import { RECORD_KEY } from '../../../src/excel/results/columnRecord';
import { FAULTS } from '../../../src/workbench/protocol/faults';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { coAuthor } from '../../coAuthor';
import { DEAL_SHEET, DEAL_TABLE } from '../sampleDeal';
import { everything, make, read, reviewed, type, undo } from './announced';

jest.setTimeout(120_000);

let excel: BootedExcel;
afterEach(() => excel.close());
const open = async () => void (excel = await bootExcel({ sheets: { Map: DEAL_SHEET } }));

const add = () => make((now) => [resultColumnsChange(now)]);
const remove = () => make((now) => [removeResultColumnsChange(now)]);
const highlight = () => make((now) => [highlightsChange(now)]);
const sheet = () => {
  const found = excel.workbook.sheetNamed('Map');
  if (!found) throw new Error('The test workbook has the sheet “Map”.');
  return found;
};
const inMap = (work: (map: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Map'));
    await context.sync();
  });
const ownRules = () => sheet().conditionalFormats.list();

describe('removed in a later session', () => {
  const dress = () =>
    inMap((map) => {
      map.getRange('M4').format.fill.color = '#FFF2CC';
      map.getRange('L1').format.columnWidth = 33;
      map.getRange('P1').format.columnWidth = 90;
      map.getRange('N6:N9').numberFormat = [['0.00'], ['0.00'], ['0.00'], ['0.00']];
    });

  test('result columns leave widths, number formats and fills as they found them', async () => {
    await open();
    await dress();
    const before = await everything(excel);
    await add();
    expect((await remove()).text).toMatch(/^Removed: To us/);
    expect(await everything(excel)).toEqual(before);
  });

  test('columns of an earlier version, which kept nothing, leave cells as nobody has touched them', async () => {
    await open();
    const before = await everything(excel);
    await add();
    await Excel.run(async (context) => {
      context.workbook.settings.getItem(RECORD_KEY).delete();
      await context.sync();
    });
    await remove();
    expect(await everything(excel)).toEqual(before);
  });

  test('a record that cannot be read is no reason to fail', async () => {
    await open();
    await add();
    await Excel.run(async (context) => {
      context.workbook.settings.add(RECORD_KEY, '{"version":1,"sheets":[{"id":7}]}');
      await context.sync();
    });
    expect((await remove()).kind).toBe('done');
    expect(await read('Map', 'L4:P4')).toEqual([['', '', '', '', '']]);
  });
});

describe('whose column it is', () => {
  const copyInto = async (address: string) => {
    const [[formula]] = (await read('Map', 'L6')) as [[unknown]];
    await type('Map', address, formula);
  };

  test('a cell of ours copied into a column of the user’s leaves it theirs', async () => {
    await open();
    await add();
    await type('Map', 'R4', 'Our notes');
    await copyInto('R6');
    await remove();
    expect(await read('Map', 'R4')).toEqual([['Our notes']]);
    expect(await read('Map', 'R6')).not.toEqual([['']]);
    expect((await add()).text).toMatch(/^5 result columns are added/);
  });

  test('a cell of ours copied below the names leaves them names', async () => {
    await open();
    await add();
    const { rows } = (await reviewed()).reading;
    await copyInto('B19');
    expect((await reviewed()).reading.rows).toEqual(rows);
  });

  test('a heading that the user gave our column leaves it ours', async () => {
    await open();
    await add();
    await type('Map', 'L4', 'An uns');
    expect((await add()).text).toMatch(/are there already/);
    expect((await remove()).text).toMatch(/^Removed: An uns, To them/);
  });

  test('a column that the user has mostly overwritten is not added a second time', async () => {
    await open();
    await add();
    for (const row of [6, 7, 8, 9, 12, 13, 14]) await type('Map', `P${row}`, 'mine');
    expect((await add()).text).toMatch(/are there already/);
  });
});

describe('half-made, because Excel stopped and could not be asked', () => {
  test.each([0.2, 0.4, 0.6, 0.8, 0.95])(
    'result columns are made whole by the next press: %s of the batch',
    async (share) => {
      await open();
      await add();
      const whole = await everything(excel);
      excel.close();
      await open();
      let isStopped = false;
      excel.host.interfere = ({ writes, actions }) => {
        if (isStopped) return { kind: 'refuse', error: FAULTS.sessionLost };
        if (!writes) return undefined;
        isStopped = true;
        return { kind: 'stop', after: Math.floor(actions * share), error: FAULTS.sessionLost };
      };
      expect((await add()).text).toMatch(/could not be read/);
      excel.host.interfere = null;
      expect((await add()).kind).toBe('done');
      expect(await everything(excel)).toEqual(whole);
    },
  );

  test.each([0.1, 0.5, 0.9])('highlights are made whole: %s of the batch', async (share) => {
    await open();
    await highlight();
    const whole = await everything(excel);
    excel.close();
    await open();
    let isStopped = false;
    excel.host.interfere = ({ writes, actions }) => {
      if (isStopped) return { kind: 'refuse', error: FAULTS.sessionLost };
      if (!writes) return undefined;
      isStopped = true;
      return { kind: 'stop', after: Math.floor(actions * share), error: FAULTS.sessionLost };
    };
    await highlight();
    excel.host.interfere = null;
    await highlight();
    expect(await everything(excel)).toEqual(whole);
  });

  test('headings of an earlier version under our label are taken up, the user’s own are not', async () => {
    await open();
    await type('Map', 'L4', 'Why');
    await add();
    expect(await read('Map', 'L4:N4')).toEqual([['Why', 'To us', 'To them']]);
    excel.close();
    await open();
    await type('Map', 'L3', 'Concession Map');
    await type('Map', 'L4', 'To us');
    await type('Map', 'M4', 'To them');
    expect((await add()).text).toMatch(/^5 result columns are added/);
    expect(await read('Map', 'L4:Q4')).toEqual([['To us', 'To them', 'Gap', 'Reading', 'Why', '']]);
  });
});

test('what a colleague types beside the list in the moment of writing stays', async () => {
  await open();
  const changes = [resultColumnsChange(await reviewed())];
  let isDone = false;
  excel.host.interfere = async ({ writes }) => {
    if (writes && !isDone) await coAuthor(excel).type('Map', 'N7', 'theirs');
    isDone ||= writes;
    return undefined;
  };
  const notice = await makeChanges(changes);
  excel.host.interfere = null;
  expect(notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('N4:N15') as unknown });
  expect(await read('Map', 'L7:P7')).toEqual([['', '', 'theirs', '', '']]);
});

test('what a colleague types into a column of ours while it is brought up to date stays', async () => {
  for (let trip = 4; trip <= 9; trip++) {
    await open();
    await add();
    const change = resultColumnsChange(await reviewed());
    const at = excel.host.roundTrips + trip;
    excel.host.interfere = async ({ number }) => {
      if (number === at) await coAuthor(excel).type('Map', 'N6', 'theirs');
      return undefined;
    };
    await makeChanges([change]);
    excel.host.interfere = null;
    expect([trip, await read('Map', 'N6')]).toEqual([trip, [['theirs']]]);
    excel.close();
  }
  await open();
});

test('highlights that went with their sheet are told as not made', async () => {
  excel = await bootExcel({ sheets: { Map: DEAL_SHEET, Notes: [['mine']] } });
  const changes = highlightsChange(await reviewed());
  excel.host.interfere = async ({ writes }) => {
    if (writes) await coAuthor(excel).deleteSheet('Map');
    return undefined;
  };
  const notice = await makeChanges([changes]);
  excel.host.interfere = null;
  expect(notice.text).toMatch(/^The list for which this was announced is no longer .* nothing was changed/);
});

test('columns that went with their sheet leave nothing behind, and that is what is said', async () => {
  excel = await bootExcel({ sheets: { Map: DEAL_SHEET, Notes: [['mine']] } });
  const change = resultColumnsChange(await reviewed());
  let written = 0;
  excel.host.interfere = async ({ writes }) => {
    if (written === 1) await coAuthor(excel).deleteSheet('Map');
    written += writes || written > 0 ? 1 : 0;
    return undefined;
  };
  const notice = await makeChanges([change]);
  excel.host.interfere = null;
  expect(notice.text).toMatch(/^Something on the sheet has moved or gone in the meantime\..* taken back\./);
  expect((await excel.workbook.describe()).settings[RECORD_KEY]).toBeUndefined();
});

test('highlights are written on the sheet for which they were announced, not on its copy', async () => {
  await open();
  const changes = [highlightsChange(await reviewed())];
  const copy = await coAuthor(excel).copySheet('Map');
  await coAuthor(excel).activate(copy);
  expect((await makeChanges(changes)).kind).toBe('done');
  expect(ownRules().length).toBeGreaterThan(10);
  expect(excel.workbook.sheetNamed(copy)?.conditionalFormats.list()).toHaveLength(0);
});

test('undo of highlights that were brought up to date fits the list after rows were inserted', async () => {
  await open();
  await highlight();
  const notice = await highlight();
  await coAuthor(excel).insertRows('Map', 1, 2);
  const before = (await everything(excel)) as object;
  expect((await undo(notice)).kind).toBe('done');
  expect(await everything(excel)).toEqual(before);
});

test('a format of which nothing can be read is stepped over', async () => {
  await open();
  await inMap((map) => {
    for (const formula of ['=$C6>8', '=$C6>9'])
      map.getRange('C6:H15').conditionalFormats.add('Custom').custom.rule.formula = formula;
  });
  const [broken, whole] = ownRules();
  if (!broken || !whole) throw new Error('There are two formats.');
  sheet().conditionalFormats.breakRule(broken);
  expect((await highlight()).kind).toBe('done');
  const count = ownRules().length;
  expect((await highlight()).kind).toBe('done');
  expect(ownRules()).toHaveLength(count);
  expect((await make((now) => [removeHighlightsChange(now)])).kind).toBe('done');
  expect(ownRules()).toEqual([broken, whole]);
});

test('an Excel that cannot be asked about any format is not taken for one without ours', async () => {
  await open();
  const notice = await highlight();
  const count = ownRules().length;
  const from = excel.host.roundTrips + 2;
  excel.host.interfere = ({ number }) =>
    number < from ? undefined : { kind: 'refuse', error: FAULTS.generalException };
  const undone = await undo(notice);
  excel.host.interfere = null;
  expect(undone.kind).toBe('problem');
  expect(ownRules()).toHaveLength(count);
});

test('an undo of which no answer came adds no second set when it is pressed once more', async () => {
  await open();
  await highlight();
  const count = ownRules().length;
  const notice = await make((now) => [removeHighlightsChange(now)]);
  let isLost = false;
  excel.host.interfere = ({ writes }) => {
    isLost ||= writes;
    return isLost ? { kind: 'lose', error: FAULTS.serviceNotAvailable } : undefined;
  };
  const undone = await undo(notice);
  excel.host.interfere = null;
  expect(undone.kind).toBe('problem');
  expect((await undo(undone)).kind).toBe('done');
  expect(ownRules()).toHaveLength(count);
});

test('the ribbon removes highlights without a list too, and undo brings them back', async () => {
  await open();
  await highlight();
  await coAuthor(excel).clear('Map', 'A1:K20');
  const before = await everything(excel);
  const notice = await removeHighlightsCommand();
  expect(notice?.text).toBe('Our highlights are gone; nothing else was touched.');
  expect(ownRules()).toHaveLength(0);
  if (notice === null) throw new Error('The ribbon says something.');
  expect((await undo(notice)).text).toBe('The highlights are back.');
  expect(await everything(excel)).toEqual(before);
});

describe('in a table that Excel fills by itself', () => {
  const openTable = async (harsh: boolean) => {
    excel = await bootExcel({
      sheets: { Map: DEAL_TABLE },
      harsh: harsh ? ['calculatedColumns'] : [],
    });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('Map!A1:J5', true);
      table.name = 'Deal';
      await context.sync();
    });
  };

  test('what the user wrote into our columns stays, and cells of rows that are no concessions stay blank', async () => {
    await openTable(false);
    await add();
    await type('Map', 'N3', 'Trade it');
    await make((now) => [resultColumnsChange(now)]);
    const quiet = await read('Map', 'A1:Q8');
    excel.close();
    await openTable(true);
    await add();
    await type('Map', 'N3', 'Trade it');
    await make((now) => [resultColumnsChange(now)]);
    expect(await read('Map', 'A1:Q8')).toEqual(quiet);
  });
});

describe('on a screen that the other side can see', () => {
  const hiddenColumns = () =>
    [3, 6, 9].map(
      (column) => sheet().rangeOver({ row: 0, column, rowCount: 1, columnCount: 1 }).columnHidden,
    );

  test('our columns show nothing by formats alone, and turning it off brings back what was there and no more', async () => {
    await open();
    await add();
    const before = await everything(excel);
    const notice = await make((now) => [discreetChange(now, 'nothing')]);
    expect(notice.text).toContain('our columns show nothing');
    expect(ownRules().map(({ areas }) => areas)).toHaveLength(5);
    expect((await reviewed()).deal.discreet).toBe('nothing');
    await make((now) => [discreetChange(now, 'off')]);
    expect(ownRules()).toEqual([]);
    expect(await everything(excel)).toMatchObject({
      sheets: (before as { sheets: unknown }).sheets as object,
    });
  });

  test('highlights that were off stay off, and undo is exact', async () => {
    await open();
    await add();
    await highlight();
    const before = await everything(excel);
    const notice = await make((now) => [discreetChange(now, 'nothing')]);
    await undo(notice);
    expect(await everything(excel)).toEqual(before);
  });

  test('scores are folded and our other sheets hidden only when they are asked about, and come back with Discreet off', async () => {
    await open();
    await make((now) => [baselineChange(now)]);
    await inMap((map) => (map.getRange('D1').columnHidden = true));
    const asked = putAwayChange(await reviewed());
    expect(asked?.asksWith).toBe('Fold columns C to H, hide 1 sheet');
    expect(asked?.where).toContain('“Concession history”');
    await make((now) => [discreetChange(now, 'words')]);
    await make((now) => [putAwayChange(now)].filter((one) => one !== null));
    expect(hiddenColumns()).toEqual([true, true, false]);
    expect(excel.workbook.sheetNamed('Concession history')?.visibility).toBe('Hidden');
    // What the user shows again can be folded again, and is still known for ours.
    await inMap((map) => (map.getRange('G1').columnHidden = false));
    await make((now) => [putAwayChange(now)].filter((one) => one !== null));
    expect(hiddenColumns()).toEqual([true, true, false]);
    await make((now) => [discreetChange(now, 'off')]);
    expect(hiddenColumns()).toEqual([true, false, false]);
    expect(excel.workbook.sheetNamed('Concession history')?.visibility).toBe('Visible');
  });
});

describe('columns that have fallen behind their list', () => {
  const HEADINGS = ['Concession', 'Direction', 'Status', 'VM', 'SL', 'RE'];
  const ROWS = [
    ['Data sharing', 'Give', 'Agreed', 2, 8, 3],
    ['Reference', 'Get', 'Idea', 9, 8, 3],
  ];
  const THEIRS = [
    ['Their VM', 'Their SL', 'Their RE'],
    [5, 5, 5],
    [5, 3, 1],
  ];
  const openList = async (withTheirs: boolean) =>
    void (excel = await bootExcel({
      sheets: {
        Map: [HEADINGS, ...ROWS].map((row, i) => [...row, ...(withTheirs ? (THEIRS[i] ?? []) : [])]),
      },
    }));
  const agree = () => make((now) => [statusChange(now, [{ row: 3, name: 'Reference' }], 'agreed')]);
  const anew = (formula: unknown) => String(formula).replaceAll('Worth asking', 'Target');
  /** As an earlier version has left the sheet. */
  const ageWords = () =>
    Excel.run(async (context) => {
      const map = context.workbook.worksheets.getItem('Map');
      const readings = map.getRange('M2:M3');
      readings.load('formulas');
      const formats = map.getRange().conditionalFormats;
      formats.load('items/type');
      await context.sync();
      for (const { custom } of formats.items) custom.rule.load('formula');
      await context.sync();
      readings.formulas = readings.formulas.map((row: unknown[]) => row.map(anew));
      for (const { custom } of formats.items) custom.rule.formula = anew(custom.rule.formula);
      await context.sync();
    });
  const words = async () => JSON.stringify([await read('Map', 'M2:M3'), ownRules()]);

  test('with words of before are ours, and renewed with the formats that look for them', async () => {
    await openList(true);
    await add();
    await highlight();
    await ageWords();
    expect(await words()).toContain('Target');
    const before = await everything(excel);
    const notice = await agree();
    expect(notice.text).toBe('1 row is marked as agreed. The result columns follow.');
    expect(await words()).not.toContain('Target');
    expect(await words()).toContain('Worth asking');
    await undo(notice);
    expect(JSON.stringify(await read('Map', 'M2:M3'))).toContain('Target');
    expect(await read('Map', 'C3')).toEqual([['Idea']]);
    expect(JSON.stringify(before)).toContain('Target');
  });

  test('give a row that came since its formulas, and nothing where there is nothing to do', async () => {
    await openList(true);
    await add();
    expect((await agree()).text).toBe('1 row is marked as agreed.');
    await inMap((map) => (map.getRange('A4:I4').values = [['Logo', 'Give', 'Idea', 1, 1, 1, 9, 9, 9]]));
    expect(columnsBehind(await reviewed())).toEqual({ rows: [4], lacksTheirSide: false });
    await highlight();
    expect(columnsBehind(await reviewed())).toBeNull();
    expect(await read('Map', 'J4')).toEqual([[expect.stringContaining('concession-map:to-us')]]);
  });

  test('say more once their side has come, and never stand there twice', async () => {
    await openList(false);
    await add();
    expect(await read('Map', 'G1:J1')).toEqual([['To us', 'Reading', 'Why', '']]);
    await coAuthor(excel).insertColumns('Map', 'G', 3);
    await coAuthor(excel).write('Map', 'G1:I3', THEIRS);
    expect(columnsBehind(await reviewed())?.lacksTheirSide).toBe(true);
    const notice = await agree();
    expect(await read('Map', 'J1:O1')).toEqual([['To us', 'Reading', 'Why', 'To them', 'Gap', '']]);
    expect(columnsBehind(await reviewed())).toBeNull();
    await undo(notice);
    expect(await read('Map', 'J1:O1')).toEqual([['To us', 'Reading', 'Why', '', '', '']]);
  });

  test('do not bring back a column that the user took away', async () => {
    await openList(true);
    await add();
    await coAuthor(excel).deleteColumns('Map', 'L');
    expect(columnsBehind(await reviewed())).toBeNull();
  });
});
