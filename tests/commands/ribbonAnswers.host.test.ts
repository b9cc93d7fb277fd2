import { registerCommands } from '../../src/commands/commands';
import { notices, type Notice } from '../../src/excel/notice';
import { reportHeadline } from '../../src/excel/report/reportHeadline';
import { dealHeadline } from '../../src/excel/review/dealHeadline';
import { seededRandom } from '../../src/negotiation/uncertainty/normalDraws';
import { bootExcel } from '../bootExcel';
import { reviewed } from '../excel/changes/announced';

const HEADINGS = [
  ...['Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
  ...['Give/Get', 'Status'],
];

/** A list as somebody may have typed it, the same for the same seed; now and then a row without scores, or no Status. */
function typedList(seed: number): readonly (readonly unknown[])[] {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const hasStatus = below(4) > 0;
  const rows = Array.from({ length: 1 + below(8) }, (_, at) => {
    const scores = Array.from({ length: 6 }, () => 1 + below(10));
    return [
      `Row ${at + 1}`,
      ...(at > 0 && below(5) === 0 ? scores.map(() => null) : scores),
      below(2) === 0 ? 'Give' : 'Get',
      ...(hasStatus ? [['Agreed', 'Agreed', 'Offered', 'Idea', 'Rejected'][below(5)]] : []),
    ];
  });
  return [hasStatus ? HEADINGS : HEADINGS.slice(0, -1), ...rows];
}

const CALM = /nothing needs|nothing to raise|all clear/i;
let isRegistered = false;

test.each([1, 2, 3, 4, 5, 6])(
  'what the ribbon answers, and the sheet that it writes, say of list %i what the pane says',
  async (seed) => {
    const excel = await bootExcel({ sheets: { Deal: typedList(seed) } });
    if (!isRegistered) registerCommands();
    isRegistered = true;
    const told: Notice[] = [];
    const close = notices.subscribe((notice) => void told.push(notice));
    const before = await reviewed();
    for (const verb of ['highlight', 'insertResultColumns', 'setBaseline', 'endSession', 'reviewSheet'])
      await excel.host.executeCommand(verb);
    close();
    const after = await reviewed();
    const { rows, unscoredRows } = before.reading;

    // Five verbs, five answers; none of them is calm or alarmed by itself, and none changes what the pane says.
    expect(told.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done', 'done']);
    const answers = told.map(({ text }) => text);
    expect(answers.filter((text) => CALM.test(text))).toEqual([]);
    expect(dealHeadline(after)).toEqual(dealHeadline(before));

    // Rows are counted as the pane counts them: those that are kept, and those that have no scores.
    const kept = rows.length === 1 ? '1 row' : `${rows.length} rows`;
    const open = unscoredRows.length;
    const out = open === 0 ? '' : ` (${open} not scored ${open === 1 ? 'stays' : 'stay'} out)`;
    expect(answers.slice(2, 4)).toEqual([
      `The starting point is kept on “Concession history”: ${kept}${out}.`,
      `Session 1 is kept on “Concession history”: ${kept}${out}.`,
    ]);

    // The sheet that the last answer names says what the pane says, with the session that ended meanwhile.
    const [, name = ''] = /^“(.+)” is written/.exec(answers[4] ?? '') ?? [];
    const words = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange();
      used.load('values');
      await context.sync();
      return used.values.flat() as unknown[];
    });
    expect(words).toContain(reportHeadline(after, after.session));
    excel.close();
  },
);
