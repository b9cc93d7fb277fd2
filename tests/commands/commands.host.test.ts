import { COMMANDS, registerCommands } from '../../src/commands/commands';
import { answersChange } from '../../src/excel/changes/answersChange';
import { makeChanges } from '../../src/excel/changes/makeChanges';
import { reviewSession } from '../../src/excel/review/sessionReview';
import { changeLog } from '../../src/excel/changes/changeLog';
import { proposals } from '../../src/excel/changes/proposals';
import { notices, viewRequests, type Notice, type PaneView } from '../../src/excel/notice';
import { bootExcel, type BootedExcel } from '../bootExcel';
import { DEAL_SHEET } from '../excel/sampleDeal';

/** The commands that open the pane and touch no cell. */
const VIEWS = ['map', 'review', 'trades', 'prepare'];

describe('ribbon commands', () => {
  let excel: BootedExcel;
  let told: Notice[];
  let registered = false;
  let close: () => void;

  async function open(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Promise<void> {
    excel = await bootExcel({ sheets });
    // Office remarks on every command that it is told again.
    if (!registered) registerCommands();
    registered = true;
    told = [];
    close = notices.subscribe((notice) => void told.push(notice));
  }
  afterEach(() => {
    close();
    excel.close();
  });
  /** Presses the button; resolves when the command has completed its event. */
  const press = (name: string) => excel.host.executeCommand(name);

  const formatCount = () =>
    Excel.run(async (context) => {
      const count = context.workbook.worksheets.getItem('Map').getRange().conditionalFormats.getCount();
      await context.sync();
      return count.value;
    });

  const looks = () =>
    (excel.workbook.sheetNamed('Map')?.conditionalFormats.list() ?? []).map(({ style }) =>
      JSON.stringify({ style }),
    );

  test('highlight and remove again, and say so', async () => {
    await open({ Map: DEAL_SHEET });
    await press('highlight');
    expect(await formatCount()).toBeGreaterThan(0);
    await press('removeHighlights');
    expect(await formatCount()).toBe(0);
    expect(told.map(({ kind }) => kind)).toEqual(['done', 'done']);
  });

  test('insert result columns into a highlighted list with highlights on Reading, and remove them again', async () => {
    await open({ Map: DEAL_SHEET });
    await press('highlight');
    const without = await formatCount();
    await press('insertResultColumns');
    expect(await formatCount()).toBe(without + 7);
    await press('removeResultColumns');
    expect(await formatCount()).toBe(without);
    expect(told.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
  });

  test('Discreet takes every look off the highlights and gives it back, as they were', async () => {
    await open({ Map: DEAL_SHEET });
    await press('highlight');
    const before = looks();
    await press('discreet');
    expect(new Set(looks())).toEqual(new Set(['{"style":{}}']));
    await press('discreet');
    expect(looks()).toEqual(before);
    expect(told.map(({ text }) => text).slice(1)).toEqual([
      'Discreet is on: words only, on the sheet and here.',
      'Discreet is off.',
    ]);
  });

  test('install, upgrade and remove short names', async () => {
    await open({ Map: DEAL_SHEET });
    await press('installShortNames');
    await press('upgradeShortNames');
    await press('removeShortNames');
    expect(told.map(({ text }) => text.split(':')[0])).toEqual([
      'Formula shortcuts in this workbook',
      'Formula shortcuts in this workbook',
      'Removed',
    ]);
  });

  test.each([
    'highlight',
    'insertResultColumns',
    'removeResultColumns',
    'setBaseline',
    'endSession',
    'discreet',
  ])('%s completes without a list too, and says what a list needs', async (name) => {
    await open({ Map: [['Nothing', 'here']] });
    await press(name);
    expect(told).toEqual([
      { kind: 'problem', text: expect.stringContaining('No concession list was found') as unknown },
    ]);
  });

  test.each(Object.keys(COMMANDS).filter((name) => !VIEWS.includes(name)))(
    '%s completes when Excel refuses, and says why in words',
    async (name) => {
      await open({ Map: DEAL_SHEET });
      const run = jest.spyOn(Excel, 'run').mockRejectedValue({ code: 'InvalidOperationInCellEditMode' });
      await press(name);
      run.mockRestore();
      expect(told).toEqual([
        { kind: 'problem', text: expect.stringContaining('A cell is being edited') as unknown },
      ]);
    },
  );

  test('what is kept or written already waits in the pane for a yes, with its cells, before it is replaced', async () => {
    await open({ Map: DEAL_SHEET });
    await press('setBaseline');
    await press('endSession');
    await press('reviewSheet');
    expect(told.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    const asked: string[] = [];
    const stop = proposals.subscribe((changes) =>
      changes.forEach(({ asksWith, where }) => asked.push(`${asksWith}: ${where.split(',')[0]}`)),
    );
    await press('endSession');
    await press('reviewSheet');
    stop();
    expect(told).toHaveLength(3);
    expect(asked).toEqual(['Replace session 2: Concession history', 'Write it anew: “Review S2”']);
  });

  test('no session is kept while the scale is in doubt; the answer is kept with the workbook and settles it', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => [
      `Row ${i}`,
      1 + (i % 5),
      1 + ((i * 2) % 5),
      5 - (i % 5),
      'Give',
      'Agreed',
    ]);
    await open({
      Map: [['Concession', 'VM', 'SL', 'RE', 'Direction', 'Status'], ...rows],
    });
    await press('endSession');
    expect(told.at(-1)?.kind).toBe('problem');
    const reading = async () => {
      const found = await Excel.run((context) => reviewSession(context));
      if (found.kind === 'none') throw new Error('No list was found.');
      return found.reading;
    };
    const [doubt] = (await reading()).doubts;
    expect(doubt?.about).toBe('scale');
    const { key = '', question = '', answers = [] } = doubt ?? {};
    const answered = await makeChanges([answersChange({ [key]: { question, answer: answers[0] ?? '' } })]);
    expect((await reading()).doubts).toEqual([]);
    await answered.undo?.();
    expect((await reading()).doubts).toHaveLength(1);
    await makeChanges([answersChange({ [key]: { question, answer: answers[0] ?? '' } })]);
    await press('endSession');
    expect(told.at(-1)?.text).toBe('Session 1 is kept on “Concession history”: 9 rows.');
    await makeChanges([answersChange({ [key]: null })]);
    expect((await reading()).doubts).toHaveLength(1);
  });

  test('every change from the ribbon can be taken back later, from the list of changes', async () => {
    await open({ Map: DEAL_SHEET });
    await press('highlight');
    const [last] = changeLog.list();
    expect(last).toMatchObject({ title: 'Highlight readings', where: 'Map, B5:E15', state: 'made' });
    await last?.undo();
    expect(await formatCount()).toBe(0);
    expect(changeLog.list()).not.toContain(last);
  });

  test('a protected sheet stays protected and as it is', async () => {
    await open({ Map: DEAL_SHEET });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').protection.protect();
      await context.sync();
    });
    await press('highlight');
    await press('insertResultColumns');
    expect(told.map(({ text }) => text.includes('“Map” is protected'))).toEqual([true, true]);
    const isProtected = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Map');
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
    expect(await formatCount()).toBe(0);
  });

  test.each(VIEWS)('%s asks the pane for its view, also a pane that opens later', async (view) => {
    await open({ Map: DEAL_SHEET });
    await press(view);
    const asked: PaneView[] = [];
    viewRequests.subscribe((view) => void asked.push(view))();
    expect(asked).toEqual([view]);
  });
});
