import fc from 'fast-check';
import { listColumns } from '../../src/cells/columnTable';
import {
  highlightFormulas,
  flagWordCondition,
  type HighlightInput,
} from '../../src/formulas/highlightFormulas';
import { markerTag } from '../../src/formulas/marker';
import type { FormulaList } from '../../src/formulas/methodTerms';
import { scoreTerm } from '../../src/formulas/scoreTerm';
import { DIRECTIONS, type Triple } from '../../src/negotiation/concession';
import { reviewDeal } from '../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { FORMULA_WORDS } from '../../src/vocabulary/cellWords';
import { FormulaSheet } from '../excel/formulaSheet';
import { anyScores, concession } from '../negotiation/rows';
import { anySettings } from './anySettings';

const FIRST = 5;
const COLUMNS = listColumns({ concession: 1, own: [2, 3, 4], mirror: [5, 6, 7], direction: 8, status: 9 });
const LIST: FormulaList = {
  columns: COLUMNS,
  settings: DEFAULT_SETTINGS,
  scores: scoreTerm('numbers'),
  words: FORMULA_WORDS,
  otherRows: [],
  sections: [],
};
const NO_MIRROR = { ...LIST, columns: { ...COLUMNS, mirror: null } };
const NO_DIRECTION = { ...LIST, columns: { ...COLUMNS, direction: null } };

const input = (list: FormulaList, given: Partial<HighlightInput> = {}): HighlightInput => ({
  list,
  firstRow: FIRST,
  budgets: [null, null, null],
  span: { first: 1, last: 9 },
  isTable: false,
  ...given,
});

type Cell = string | number | null;
const row = (
  name: Cell,
  own: Triple<Cell>,
  mirror: Triple<Cell> = [null, null, null],
  direction: Cell = 'Give',
  status: Cell = 'Agreed',
) => [null, name, ...own, ...mirror, direction, status] as const;

const NOTHING: Triple<null> = [null, null, null];

describe('the highlights of a list, evaluated by the engine', () => {
  let sheet: FormulaSheet;
  beforeEach(() => {
    sheet = new FormulaSheet();
  });
  afterEach(() => sheet.close());

  /** What lights up in each row, as `overpaying@leverage`. */
  async function marks(
    rows: readonly (readonly Cell[])[],
    list: FormulaList = LIST,
    given: Partial<HighlightInput> = {},
  ): Promise<readonly (readonly string[])[]> {
    const formulas = highlightFormulas(input(list, given));
    sheet.write(FIRST, rows);
    const answers = await sheet.evaluate(
      FIRST,
      rows.length,
      formulas.map(({ formula }) => formula),
    );
    return answers.map((said) =>
      formulas.flatMap(({ kind, on }, i) => (said[i] === true ? [`${kind}@${on}`] : [])).sort(),
    );
  }

  it('show the flag on the name and on the score that drives it, as the method says', async () => {
    const rowsOf = fc.array(
      fc.record({ direction: fc.constantFrom(...DIRECTIONS), own: anyScores, mirror: anyScores }),
      { minLength: 12, maxLength: 12 },
    );
    for (const settings of [DEFAULT_SETTINGS, ...fc.sample(anySettings, 3)]) {
      const rows = fc.sample(rowsOf, 1).flatMap((some) => some.map((one) => concession(one)));
      const said = await marks(
        rows.map(({ name, own, mirror, direction }) =>
          row(name, own, mirror ?? NOTHING, direction === 'give' ? 'Give' : 'Get'),
        ),
        { ...LIST, settings },
      );
      const expected = reviewDeal(rows, settings).rows.map(({ flag, driver, caution }) => [
        ...(caution ? ['caution@leverage'] : []),
        ...(flag === null || flag === 'balanced' ? [] : [`${flag}@name`]),
        ...(flag === null || driver === null || driver === 'total' ? [] : [`${flag}@${driver}`]),
      ]);
      expect(said).toEqual(expected.map((one) => [...one].sort()));
    }
  });

  it.each<[string, Triple<number>, Triple<number>, string, readonly string[]]>([
    ['a give that costs us more', [8, 5, 5], [5, 5, 5], 'Give', ['overpaying@name', 'overpaying@value']],
    ['a give that costs us less', [5, 5, 2], [5, 5, 5], '', ['opportunity@name', 'opportunity@relationship']],
    ['a get worth more to us', [5, 6, 5], [5, 3, 5], 'Get', ['target@leverage', 'target@name']],
    ['a get worth more to them', [2, 5, 5], [5, 5, 5], 'Get', ['hollow@name', 'hollow@value']],
    ['a gap just short of the threshold', [5, 5, 5], [5, 2.1, 5], 'Give', []],
    ['the first of equal gaps', [6, 6, 5], [3, 3, 5], 'Give', ['overpaying@name', 'overpaying@value']],
    ['the larger of two gaps', [6, 6.5, 5], [3, 3, 5], 'Give', ['overpaying@leverage', 'overpaying@name']],
    ['no score where the total alone speaks', [6, 6, 6], [4, 4, 4], 'Give', ['overpaying@name']],
    ['a mixed give, by where ours is higher', [2, 6, 5], [6, 3, 5], 'Give', ['mixed@leverage', 'mixed@name']],
    ['a mixed get, by where theirs is higher', [2, 6, 5], [6, 3, 5], 'Get', ['mixed@name', 'mixed@value']],
    ['a give of high leverage', [5, 7, 5], [5, 7, 5], 'Give', ['caution@leverage']],
    ['no give just below it', [5, 6.9, 5], [5, 6.9, 5], 'Give', []],
    ['no get of high leverage', [5, 7, 5], [5, 7, 5], 'Get', []],
    ['nothing where the direction is not known', [9, 9, 9], [1, 1, 1], 'perhaps', []],
  ])('mark %s', async (_what, own, mirror, direction, expected) => {
    expect(await marks([row('Data', own, mirror, direction)])).toEqual([expected]);
  });

  it('take every row for a give without a Direction column', async () => {
    expect(
      await marks(
        [
          row('a', [8, 5, 5], [5, 5, 5], 'Get'),
          row('b', [2, 5, 5], [5, 5, 5], 'perhaps'),
          row('c', [2, 8, 5], [6, 5, 5], 'Get'),
          row('d', NOTHING, NOTHING, 'perhaps'),
        ],
        NO_DIRECTION,
      ),
    ).toEqual([
      ['overpaying@name', 'overpaying@value'],
      ['opportunity@name', 'opportunity@value'],
      ['caution@leverage', 'mixed@leverage', 'mixed@name'],
      ['unscored@name'],
    ]);
    expect(
      highlightFormulas(input(NO_DIRECTION)).some(({ kind }) => kind === 'target' || kind === 'hollow'),
    ).toBe(false);
  });

  it('flag nothing without their side, and warn all the same', async () => {
    expect(await marks([row('a', [8, 8, 8]), row('b', [8, null, 8])], NO_MIRROR)).toEqual([
      ['caution@leverage'],
      ['unscored@name'],
    ]);
  });

  it('say what waits for our scores: no total, no heading of a section, no name alone in its row', async () => {
    const rows = [
      row('Data', [5, 'tbd', 5]),
      row('Data', NOTHING),
      row('Data', [5, 5, 5]),
      row('Data', [null, 5, 5], NOTHING, 'perhaps'),
      row('Total', [null, 55, 5]),
      row('Legal', NOTHING, NOTHING, 'Give'),
      row('Alone', NOTHING, NOTHING, null, null),
      row(null, [5, null, 5]),
    ];
    const list = { ...LIST, otherRows: ['total'], sections: ['legal'] };
    const waits = ['unscored@name'];
    expect(await marks(rows, list)).toEqual([waits, waits, [], [], [], [], [], []]);
    expect(await marks(rows, list, { isTable: true })).toEqual([waits, waits, [], [], [], [], waits, []]);
  });

  it('never mark a total, or a row without a name', async () => {
    const list = { ...LIST, otherRows: ['total'] };
    expect(await marks([row('TOTAL', [9, 9, 9], [1, 1, 1]), row(' ', [9, 9, 9], [1, 1, 1])], list)).toEqual([
      [],
      [],
    ]);
  });

  it('show from which agreed give on a budget is overspent', async () => {
    const even: Triple<number> = [4, 4, 4];
    const rows = [
      row('a', even, even),
      row('b', even, even, 'Get'),
      row('c', even, even, 'Give', 'Offered'),
      row('Total', [9, 9, 9], even),
      row('d', [4, null, 4], even),
      row('e', [4, 11, 4], even),
      row('f', [4.5, 4, 4], even),
      row('g', even, even, 'Get'),
      row('h', even, even, 'Give', 'Idea'),
      row('i', [1, 1, 1], [1, 1, 1]),
    ];
    const said = await marks(rows, { ...LIST, otherRows: ['total'] }, { budgets: [8, 8, null] });
    const over = said.map((one) => one.filter((mark) => mark.startsWith('over-budget')));
    expect(over).toEqual([
      ...[[], [], [], [], [], []],
      ['over-budget@value'],
      [],
      [],
      ['over-budget@leverage', 'over-budget@value'],
    ]);
  });

  it('count every row against the budget where neither direction nor status is said', async () => {
    const list = { ...LIST, columns: { ...COLUMNS, direction: null, status: null } };
    const rows = [
      row('a', [4, 4, 4], [4, 4, 4], 'Get', 'Idea'),
      row('b', [1, 1, 1], [1, 1, 1], 'perhaps', 'Idea'),
    ];
    expect(await marks(rows, list, { budgets: [null, null, 4.9] })).toEqual([
      [],
      ['over-budget@relationship'],
    ]);
  });

  it('read the word of our own Reading column', async () => {
    sheet.write(FIRST, [['Overpaying'], ['Not scored'], ['Mixed'], ['']]);
    expect(
      await sheet.evaluate(FIRST, 4, [
        flagWordCondition('overpaying', '$A5'),
        flagWordCondition('unscored', '$A5'),
      ]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });
});

describe('the highlights of a list', () => {
  it('stand in order of precedence, each known again by its marker', () => {
    const formulas = highlightFormulas(input(LIST, { budgets: [1, 2, 3] }));
    const kinds = formulas.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual([
      'caution',
      ...['overpaying', 'opportunity', 'target', 'hollow', 'mixed'],
      'unscored',
      'over-budget',
    ]);
    expect(formulas.map(({ formula }) => markerTag(formula))).toEqual(kinds);
  });

  it('name nothing by LET, which conditional formats do not take', () => {
    for (const { formula } of highlightFormulas(input(LIST, { budgets: [1, 2, 3] })))
      expect(formula).not.toMatch(/LET\(|LAMBDA/);
  });
});
