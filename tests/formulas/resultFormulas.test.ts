import fc from 'fast-check';
import { methodTerms, type FormulaList } from '../../src/formulas/methodTerms';
import { isResultTag, ROW_RESULTS, RUNNING_RESULTS } from '../../src/excel/formulas/resultColumns';
import { FLAG_WORDS } from '../../src/vocabulary/shownTerms';
import { resultFormula } from '../../src/formulas/resultFormulas';
import { scoreTerm } from '../../src/formulas/scoreTerm';
import type { ResultTag } from '../../src/formulas/resultTags';
import { markerTag } from '../../src/formulas/marker';
import type { Triple } from '../../src/negotiation/concession';
import { reviewDeal } from '../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { FORMULA_WORDS } from '../../src/vocabulary/cellWords';
import { anyConcessions } from '../negotiation/rows';
import { anySettings } from './anySettings';
import { FormulaSheet } from '../excel/formulaSheet';

const FIRST = 5;
const LIST: FormulaList = {
  columns: {
    concession: 1,
    own: [2, 3, 4],
    mirror: [5, 6, 7],
    direction: 8,
    status: 9,
  },
  settings: DEFAULT_SETTINGS,
  scores: scoreTerm('numbers'),
  words: FORMULA_WORDS,
  otherRows: [],
  sections: [],
};

type Cell = string | number | null;
const row = (
  name: Cell,
  own: Triple<Cell>,
  mirror: Triple<Cell>,
  direction: Cell = 'Give',
  status: Cell = 'Agreed',
) => [null, name, ...own, ...mirror, direction, status] as const;

describe('result formulas, evaluated by the engine', () => {
  let sheet: FormulaSheet;
  beforeEach(() => {
    sheet = new FormulaSheet();
  });
  afterEach(() => sheet.close());

  /** What the columns say, row by row. The engine writes the formulas from column AO on. */
  function results(
    rows: readonly (readonly Cell[])[],
    tags: readonly ResultTag[],
    given: Partial<FormulaList> = {},
  ): Promise<readonly (readonly unknown[])[]> {
    sheet.write(FIRST, rows);
    const formulas = tags.map((tag, i) =>
      resultFormula(tag, {
        list: { ...LIST, ...given },
        headerRow: FIRST - 1,
        row: FIRST,
        column: 40 + i,
      }),
    );
    return sheet.evaluate(FIRST, rows.length, formulas);
  }
  const ALL = ROW_RESULTS.map(({ tag }) => tag);

  it('say what the method says about any rows, with any weights and thresholds', async () => {
    const generated = fc.sample(anySettings, 12);
    for (const settings of [
      DEFAULT_SETTINGS,
      { ...DEFAULT_SETTINGS, weights: [3, 1, 2] as const },
      ...generated,
    ]) {
      const rows = fc.sample(anyConcessions, 6).flat();
      const said = await results(
        rows.map(({ name, own, mirror, direction }) =>
          row(name, own, mirror ?? [null, null, null], direction === 'give' ? 'Give' : 'Get'),
        ),
        ['to-us', 'to-them', 'gap', 'reading'],
        { settings },
      );
      const review = reviewDeal(rows, settings);
      const near = (n: number | null) => (n === null ? '' : (expect.closeTo(n, 8) as unknown));
      expect(said).toEqual(
        review.rows.map(({ total, mirrorTotal, asymmetry, flag }) => [
          near(total),
          near(mirrorTotal),
          near(asymmetry),
          flag === null ? '' : FLAG_WORDS[flag],
        ]),
      );
    }
  });

  it('give the example of the design: 2/8/3 against 5/5/5', async () => {
    expect(await results([row('Data sharing', [2, 8, 3], [5, 5, 5])], ALL)).toEqual([
      [13, 15, -2, 'Mixed', 'Value −3, Leverage +3'],
    ]);
  });

  it.each<[string, Triple<Cell>, Triple<Cell>]>([
    ['Leverage +5, Value +4', [6, 8, 5], [2, 3, 4]],
    ['Leverage +5, Value +4', [6, 8, 8], [2, 3, 4]],
    ['Value +4, Leverage +4', [6, 7, 8], [2, 3, 4]],
    ['Relationship −4.5', [3, 1, 1.5], [4, 2, 6]],
    ['Total +6', [4, 4, 4], [2, 2, 2]],
    ['Total −6', [2, 2, 2], [4, 4, 4]],
    ['No big gap', [5, 5, 5], [5, 4, 6]],
  ])('say why: %s', async (why, own, mirror) => {
    expect(await results([row('Data', own, mirror)], ['why'])).toEqual([[why]]);
  });

  it('stay blank, never 0, where something is missing, and say what', async () => {
    const blank: Triple<Cell> = [null, null, null];
    expect(
      await results(
        [
          row('No mirror', [2, 8, 3], [5, null, 5]),
          row('Not scored', [2, null, 3], [5, 5, 5]),
          row('No direction', [2, 8, 3], [5, 5, 5], 'perhaps'),
          row(null, [2, 8, 3], [5, 5, 5]),
          row(null, blank, blank, null, null),
        ],
        ALL,
      ),
    ).toEqual([
      [13, '', '', '', 'Add their side'],
      ['', 15, '', 'Not scored', 'Score it to see'],
      [13, 15, -2, '', 'Say give or get'],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
  });

  it('ask for their side where the list has no columns for it', async () => {
    const columns = { ...LIST.columns, mirror: null };
    const rows = [row('Data', [2, 8, 3], [5, 5, 5]), row('Data', [2, null, 3], [5, 5, 5])];
    expect(await results(rows, ALL, { columns })).toEqual([
      [13, '', '', '', 'Add their side'],
      ['', '', '', 'Not scored', 'Score it to see'],
    ]);
  });

  it('take every row for an agreed give where the list says neither direction nor status', async () => {
    const columns = { ...LIST.columns, direction: null, status: null };
    const rows = [
      row('a', [8, 5, 5], [5, 5, 5], 'Get', 'Idea'),
      row('b', [2, 5, 5], [5, 5, 5], 'perhaps', 'Idea'),
    ];
    expect(await results(rows, ['reading', 'why', 'given-total'], { columns })).toEqual([
      ['Overpaying', 'Value +3', 18],
      ['Opportunity', 'Value −3', 30],
    ]);
  });

  it('read scores kept as text', async () => {
    const rows = [row('Data', ['2,5', '8/10', 3], [5, '5', 5])];
    expect(await results(rows, ALL, { scores: scoreTerm('written') })).toEqual([
      [13.5, 15, -1.5, 'Overpaying', 'Leverage +3'],
    ]);
  });

  it('add up what was given, row by row, over the agreed gives only', async () => {
    const rows = [
      row('a', [1, 2, 3], [1, 1, 1]),
      row('b', [9, 9, 9], [1, 1, 1], 'Get'),
      row('c', [4, 4, 4], [1, 1, 1], 'Give', 'Offered'),
      row('d', [null, 9, 9], [1, 1, 1]),
      row('e', [1.5, 2, 3], [1, 1, 1], ''),
    ];
    expect(
      await results(
        rows,
        RUNNING_RESULTS.map(({ tag }) => tag),
      ),
    ).toEqual([
      [1, 2, 3, 6],
      [1, 2, 3, 6],
      [1, 2, 3, 6],
      ['', '', '', ''],
      [2.5, 4, 6, 12.5],
    ]);
  });
});

describe('result formulas', () => {
  const all = [...ROW_RESULTS, ...RUNNING_RESULTS].map(({ tag }) => ({
    tag,
    formula: resultFormula(tag, { list: LIST, headerRow: 4, row: 5, column: 11 }),
  }));

  it('carry a marker from which their column is known again', () => {
    expect(all.map(({ formula }) => markerTag(formula))).toEqual(all.map(({ tag }) => tag));
    expect(all.every(({ tag }) => isResultTag(tag))).toBe(true);
  });

  it('need neither the add-in nor LAMBDA, and subtract no ranges, which an older Excel would misread', () => {
    for (const { formula } of all) {
      expect(formula).not.toMatch(/CONCESSION\.|LAMBDA|[{}]|:\$?[A-Z]+\d+-/);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThanOrEqual(257);
    }
  });

  it('use LET in Why alone', () => {
    expect(all.filter(({ formula }) => formula.includes('LET(')).map(({ tag }) => tag)).toEqual(['why']);
  });

  it('know the terms of the method for any row', () => {
    expect(methodTerms(LIST, 7).numbers.ownTotal).toBe('$C7+$D7+$E7');
  });
});
