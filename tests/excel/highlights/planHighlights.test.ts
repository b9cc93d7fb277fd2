import fc from 'fast-check';
import { DIMENSIONS, type Concession, type Triple } from '../../../src/negotiation/concession';
import { reviewDeal, type RowReview } from '../../../src/negotiation/review';
import { DEFAULT_SETTINGS, type MethodSettings } from '../../../src/negotiation/settings';
import { FORMULA_WORDS } from '../../../src/vocabulary/cellWords';
import { scoreTerm } from '../../../src/formulas/scoreTerm';
import { markerTag } from '../../../src/formulas/marker';
import { PLAIN } from '../../../src/excel/highlights/highlightFormats';
import {
  planBlanks,
  planHighlights,
  type HighlightPlanInput,
  type PlannedHighlight,
} from '../../../src/excel/highlights/planHighlights';
import { listColumns, type ListColumns } from '../../../src/cells/columnTable';
import { FormulaSheet } from '../formulaSheet';
import { anySettings } from '../../formulas/anySettings';
import { anyConcessions } from '../../negotiation/rows';

const FIRST = 5;

const IN_ORDER: ListColumns = listColumns({
  concession: 1,
  own: [2, 3, 4],
  mirror: [5, 6, 7],
  direction: 8,
  status: 9,
});

/** Relationship first, scores scattered among other columns, the name far right. */
const SCATTERED: ListColumns = {
  ...IN_ORDER,
  concession: 12,
  own: [9, 4, 1],
  mirror: [8, 6, 2],
  direction: 5,
  status: 11,
};

const input = (given: Partial<HighlightPlanInput> = {}): HighlightPlanInput => ({
  columns: IN_ORDER,
  settings: DEFAULT_SETTINGS,
  scores: scoreTerm('numbers'),
  words: FORMULA_WORDS,
  otherRows: [],
  sections: [],
  place: { firstRow: FIRST, lastRow: 20, table: null },
  budgets: [null, null, null],
  readingColumn: null,
  discreet: false,
  ...given,
});

type Cell = string | number | boolean | null;

/** A row of the sheet from what stands in its named cells. */
function sheetRow(
  columns: ListColumns,
  cells: {
    name?: Cell;
    own?: Triple<Cell>;
    mirror?: Triple<Cell>;
    direction?: Cell;
    status?: Cell;
  },
): readonly Cell[] {
  const row: Cell[] = [];
  const put = (column: number | null, cell: Cell | undefined) => {
    if (column !== null && cell !== undefined) row[column] = cell;
  };
  put(columns.concession, cells.name);
  columns.own.forEach((column, i) => put(column, cells.own?.[i]));
  columns.mirror?.forEach((column, i) => put(column, cells.mirror?.[i]));
  put(columns.direction, cells.direction);
  put(columns.status, cells.status);
  return Array.from(row, (cell) => cell ?? null);
}

function rowOf(columns: ListColumns, concession: Concession): readonly Cell[] {
  return sheetRow(columns, {
    name: concession.name,
    own: concession.own,
    mirror: concession.mirror ?? [null, null, null],
    direction: concession.direction === 'give' ? 'Give' : 'We get',
    status: concession.status === 'agreed' ? 'Agreed' : 'Idea',
  });
}

/** What lights up in a row: `overpaying@1` is the format of that kind on zero-based column 1. */
const lit = (plan: readonly PlannedHighlight[], answers: readonly unknown[]): readonly string[] =>
  plan
    .filter((_, i) => answers[i] === true)
    .map(({ kind, column }) => `${kind}@${column}`)
    .sort();

/** The same from the method. */
function expected(review: RowReview, columns: ListColumns): readonly string[] {
  const { flag, driver, caution } = review;
  const marks: string[] = caution ? [`caution@${columns.own[1]}`] : [];
  if (flag !== null && flag !== 'balanced') {
    marks.push(`${flag}@${columns.concession}`);
    if (driver !== null && driver !== 'total')
      marks.push(`${flag}@${columns.own[DIMENSIONS.indexOf(driver) as 0 | 1 | 2]}`);
  }
  return marks.sort();
}

describe('highlight formulas, evaluated by the engine', () => {
  let sheet: FormulaSheet;
  beforeEach(() => {
    sheet = new FormulaSheet();
  });
  afterEach(() => sheet.close());

  async function marksOf(
    given: Partial<HighlightPlanInput>,
    rows: readonly (readonly Cell[])[],
  ): Promise<readonly (readonly string[])[]> {
    const plan = planHighlights(input(given));
    sheet.write(FIRST, rows);
    const answers = await sheet.evaluate(
      FIRST,
      rows.length,
      plan.map(({ formula }) => formula),
    );
    return answers.map((row) => lit(plan, row));
  }

  const layouts: readonly (readonly [string, ListColumns])[] = [
    ['side by side', IN_ORDER],
    ['scattered and in another order', SCATTERED],
  ];
  const settings: readonly MethodSettings[] = [
    DEFAULT_SETTINGS,
    {
      ...DEFAULT_SETTINGS,
      weights: [2, 1, 1],
      dimensionThreshold: 2.5,
      totalThreshold: 7,
      cautionLeverage: 6,
    },
  ];

  it.each(layouts)('say of every row what the method says, with columns %s', async (_, columns) => {
    for (const method of [...settings, ...fc.sample(anySettings, 3)]) {
      const rows = fc.sample(anyConcessions, settings.includes(method) ? 6 : 1).flat();
      const review = reviewDeal(rows, method);
      const marks = await marksOf(
        { columns, settings: method },
        rows.map((row) => rowOf(columns, row)),
      );
      expect(marks).toEqual(review.rows.map((row) => expected(row, columns)));
    }
  });

  it('reach a threshold that binary fractions miss: 6.1 against 3.1 is a gap of 3', async () => {
    const row = sheetRow(IN_ORDER, {
      name: 'Data',
      own: [6.1, 2, 2],
      mirror: [3.1, 2, 2],
      direction: 'Give',
    });
    expect(6.1 - 3.1).toBeLessThan(3);
    expect(await marksOf({}, [row])).toEqual([['overpaying@1', 'overpaying@2']]);
  });

  it('mark the first of equally large gaps as the driver', async () => {
    const row = sheetRow(IN_ORDER, { name: 'Data', own: [2, 6, 6], mirror: [2, 2, 2], direction: 'Give' });
    expect(await marksOf({}, [row])).toEqual([['overpaying@1', 'overpaying@3']]);
  });

  it('mark only the name when no single gap, but the total, crosses its threshold', async () => {
    const row = sheetRow(IN_ORDER, { name: 'Data', own: [4, 4, 4], mirror: [2, 2, 2], direction: 'Give' });
    expect(await marksOf({}, [row])).toEqual([['overpaying@1']]);
  });

  it('take a blank direction for a give, and say nothing about a direction they do not understand', async () => {
    const cells = { name: 'Data', own: [2, 8, 3], mirror: [2, 2, 2] } as const;
    const rows = ['', null, '  ', 'GIVE', ' we  receive ', 'perhaps', '?', '*'].map((direction) =>
      sheetRow(IN_ORDER, { ...cells, direction }),
    );
    const give = ['caution@3', 'overpaying@1', 'overpaying@3'];
    const get = ['target@1', 'target@3'];
    expect(await marksOf({}, rows)).toEqual([give, give, give, give, get, [], [], []]);
  });

  it('take every row for a give where the template has no Direction column', async () => {
    const columns = { ...IN_ORDER, direction: null };
    const row = sheetRow(columns, { name: 'Data', own: [8, 2, 2], mirror: [2, 2, 6], direction: null });
    expect(await marksOf({ columns }, [row])).toEqual([['mixed@1', 'mixed@2']]);
  });

  it.each<[string, Triple<Cell>]>([
    ['11', [11, 8, 3]],
    ['0', [0, 8, 3]],
    ['a word', ['tbd', 8, 3]],
    ['TRUE', [true, 8, 3]],
    ['a date', [45992, 8, 3]],
  ])('say nothing but "not scored" about a row whose score is %s', async (_, own) => {
    const row = sheetRow(IN_ORDER, { name: 'Data', own, mirror: [2, 2, 2], direction: 'Give' });
    expect(await marksOf({}, [row])).toEqual([['unscored@1']]);
  });

  it('say nothing about gaps while their side is incomplete', async () => {
    const row = sheetRow(IN_ORDER, { name: 'Data', own: [9, 8, 9], mirror: [2, null, 2], direction: 'Give' });
    expect(await marksOf({}, [row])).toEqual([['caution@3']]);
  });

  it('mark rows that wait for scores, not blank rows, headings of sections, or scores without a name', async () => {
    const rows = [
      sheetRow(IN_ORDER, { name: 'Data', direction: 'Get' }),
      sheetRow(IN_ORDER, { name: 'Data', own: [2, null, 3], direction: 'Give' }),
      sheetRow(IN_ORDER, { name: 'Commercial terms' }),
      [],
      sheetRow(IN_ORDER, { own: [2, 8, 3], mirror: [5, 5, 5], direction: 'Give' }),
    ];
    expect(await marksOf({}, rows)).toEqual([['unscored@1'], ['unscored@1'], [], [], []]);
  });

  it('mark a name alone in a table row: a table has no headings of sections', async () => {
    const place = { firstRow: FIRST, lastRow: 20, table: 'Deal' };
    expect(await marksOf({ place }, [sheetRow(IN_ORDER, { name: 'Data' })])).toEqual([['unscored@1']]);
  });

  it('leave averages and totals inside the template alone', async () => {
    const average = sheetRow(IN_ORDER, {
      name: ' Average',
      own: [9, 9, 9],
      mirror: [2, 2, 2],
      direction: null,
    });
    expect(await marksOf({ otherRows: ['average'] }, [average])).toEqual([[]]);
    expect(await marksOf({}, [average])).not.toEqual([[]]);
  });

  it('mark given scores from the row on in which the limit is passed, in sheet order', async () => {
    const give = (own: Triple<Cell>, status: string, direction = 'Give') =>
      sheetRow(IN_ORDER, { name: 'Data', own, direction, status });
    const rows = [
      give([1, 5, 1], 'Agreed'),
      give([1, 6, 1], 'Offered'),
      give([1, 6, 1], 'Agreed', 'Get'),
      give([1, 5, 1], 'agreed'),
      give([1, 'tbd', 1], 'Agreed'),
      give([1, 1, 1], 'Accepted'),
      give([1, 2, 1], 'Idea'),
    ];
    const marks = await marksOf({ budgets: [null, 10, null] }, rows);
    expect(marks.map((row) => row.filter((mark) => mark.startsWith('over')))).toEqual([
      [],
      [],
      [],
      [],
      [],
      ['over-budget@3'],
      [],
    ]);
  });

  it.each<['digits' | 'written', Triple<Cell>]>([
    ['digits', ['2', ' 8', 3]],
    ['written', ['2,0', '8/10', '3.0']],
  ])('read scores kept as text (%s)', async (scoreForm, own) => {
    for (const columns of [IN_ORDER, SCATTERED]) {
      const row = sheetRow(columns, {
        name: 'Data',
        own,
        mirror: [5, '5', 5],
        direction: 'Give',
        status: 'Agreed',
      });
      const word = sheetRow(columns, {
        name: 'Data',
        own: ['tbd', 8, 3],
        mirror: [5, 5, 5],
        direction: 'Give',
      });
      const marks = await marksOf({ columns, scores: scoreTerm(scoreForm), budgets: [null, 7, null] }, [
        row,
        word,
      ]);
      const [name, leverage] = [columns.concession, columns.own[1]];
      expect(marks).toEqual([
        [`caution@${leverage}`, `mixed@${name}`, `mixed@${leverage}`, `over-budget@${leverage}`].sort(),
        [`unscored@${name}`],
      ]);
    }
  });

  it('follow the cells: another score, another highlight', async () => {
    const row = (leverage: number) =>
      sheetRow(IN_ORDER, { name: 'Data', own: [5, leverage, 5], mirror: [5, 5, 5], direction: 'Give' });
    expect(await marksOf({}, [row(5)])).toEqual([[]]);
    expect(await marksOf({}, [row(9)])).toEqual([['caution@3', 'overpaying@1', 'overpaying@3']]);
    expect(await marksOf({}, [row(1)])).toEqual([['opportunity@1', 'opportunity@3']]);
  });

  it('go by the word in our own Reading column', async () => {
    const rows = ['Poor return', 'Not scored', '', 'Balanced'].map((word) => [null, null, null, null, word]);
    const marks = await marksOf({ readingColumn: 4 }, rows);
    expect(marks).toEqual([['hollow@4'], ['unscored@4'], [], ['balanced@4']]);
  });
});

describe('the plan of highlights', () => {
  const plan = planHighlights(input({ budgets: [10, 20, 30], readingColumn: 12 }));

  it('covers the whole body, one range a format', () => {
    expect(plan.every(({ address }) => /^([A-Z]+)5:\1(20)$/.test(address))).toBe(true);
  });

  it('marks every formula as ours, with what it says', () => {
    expect(plan.map(({ formula }) => markerTag(formula))).toEqual(plan.map(({ kind }) => kind));
  });

  it('uses nothing that Excel forbids in a conditional format', () => {
    for (const { formula } of plan) {
      const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
      expect(code).not.toMatch(/[{}]|LET\(|LAMBDA\(|CONCESSION\.|[A-Z]+\d+ +\$?[A-Z]/);
      expect(formula.length).toBeLessThanOrEqual(1100);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThanOrEqual(257);
    }
  });

  it('never says anything by colour alone', () => {
    for (const { format: look } of plan)
      expect(look.bold || look.italic || look.lines.length > 0 || look.numberFormat !== null).toBe(true);
  });

  it('leaves no look at all when it is to be discreet: the Reading column keeps its words', () => {
    const quiet = planHighlights(input({ budgets: [10, 20, 30], discreet: true }));
    const loud = planHighlights(input({ budgets: [10, 20, 30] }));
    expect(quiet.map(({ formula }) => formula)).toEqual(loud.map(({ formula }) => formula));
    expect(new Set(quiet.map(({ format }) => format))).toEqual(new Set([PLAIN]));
  });

  it('shows nothing in our own columns by formats alone, from the label above to the last row', () => {
    expect(
      planBlanks(
        [
          { column: 11, firstRow: 3 },
          { column: 12, firstRow: 4 },
        ],
        20,
      ),
    ).toMatchObject([
      { kind: 'discreet', address: 'L3:L20', format: { numberFormat: ';;;', colours: null } },
      { kind: 'discreet', address: 'M4:M20' },
    ]);
  });

  it('fills what is read in a row, but for a balanced one, each reading in a colour and a shape of its own', () => {
    const onNames = plan.filter(({ column }) => column === 1);
    const filled = onNames.filter(({ format: look }) => look.colours !== null);
    expect(filled.map(({ kind }) => kind).sort()).toEqual([
      'hollow',
      'mixed',
      'opportunity',
      'overpaying',
      'target',
    ]);
    expect(filled.every(({ format: look }) => look.bold)).toBe(true);
    expect(new Set(filled.map(({ format: look }) => look.colours?.fill)).size).toBe(5);
    expect(new Set(filled.map(({ format: look }) => look.numberFormat)).size).toBe(5);
  });

  it('compares nothing with their side while there is none', () => {
    const kinds = planHighlights(input({ columns: { ...IN_ORDER, mirror: null } })).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['caution', 'unscored']));
  });
});
