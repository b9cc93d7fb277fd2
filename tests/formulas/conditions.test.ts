import { goes, goesSomewhere, isGet } from '../../src/formulas/directionTerm';
import { allOf, numberLiteral, textLiteral } from '../../src/formulas/formulaText';
import { markerTag } from '../../src/formulas/marker';
import { methodTerms, type FormulaList } from '../../src/formulas/methodTerms';
import { MANY_ROWS, ONE_ROW } from '../../src/formulas/notation';
import { FLAG_WORDS } from '../../src/vocabulary/shownTerms';
import { runningDimension } from '../../src/formulas/resultTags';
import { positionOf, rowCells, sideBySide } from '../../src/formulas/rowCells';
import { flagChoice, limitsOf, moveChoice, weightedSum, weightsOf } from '../../src/formulas/rowMethod';
import { givenSoFar } from '../../src/formulas/runningTerms';
import { scoreTerm } from '../../src/formulas/scoreTerm';
import { sheetWords } from '../../src/formulas/sheetWords';
import { oneOfWords } from '../../src/formulas/wordTest';
import { bandOf, moveOf } from '../../src/negotiation/move';
import { DEFAULT_SETTINGS, type MethodSettings } from '../../src/negotiation/settings';
import { DIRECTIONS, FLAGS, type Triple } from '../../src/negotiation/concession';
import { DIRECTION_PAIRS, FORMULA_WORDS } from '../../src/vocabulary/cellWords';
import { FormulaSheet } from '../excel/formulaSheet';

const FIRST = 5;
const COLUMNS = {
  concession: 1,
  own: [2, 3, 4],
  mirror: [5, 6, 7],
  direction: 8,
  status: 9,
} as const;
const LIST: FormulaList = {
  columns: COLUMNS,
  settings: DEFAULT_SETTINGS,
  scores: scoreTerm('numbers'),
  words: FORMULA_WORDS,
  otherRows: [],
  sections: [],
};

describe('what a formula says, evaluated by the engine', () => {
  let sheet: FormulaSheet;
  beforeEach(() => {
    sheet = new FormulaSheet();
  });
  afterEach(() => sheet.close());

  async function said(
    rows: readonly (readonly (string | number | boolean | null)[])[],
    formulas: readonly string[],
  ): Promise<readonly (readonly unknown[])[]> {
    sheet.write(FIRST, rows);
    return sheet.evaluate(
      FIRST,
      rows.length,
      formulas.map((formula) => `=${formula}`),
    );
  }

  it('keeps every text as it is, however long, with its quotes', async () => {
    const texts = ['', 'a "b" c', 'x'.repeat(255), 'y'.repeat(256), 'z'.repeat(510)];
    expect(await said([[1]], texts.map(textLiteral))).toEqual([texts]);
  });

  it('keeps numbers however small', () => {
    expect([1e-9, 2.5e-7, 1e-12].map(numberLiteral)).toEqual(['0.000000001', '0.00000025', '0.000000000001']);
  });

  it('takes a blank direction for a give, and no word for another', async () => {
    const words = { give: ['give', 'we give'], get: ['get'] };
    expect(
      await said(
        [['GIVE'], ['  we  give '], [null], ['Get'], ['giv'], ['*']],
        [
          goes('$A5', words, 'give'),
          goes('$A5', words, 'get'),
          goesSomewhere('$A5', words),
          `IFERROR(${isGet('$A5', words)},"?")`,
        ],
      ),
    ).toEqual([
      [true, false, true, false],
      [true, false, true, false],
      [true, false, true, false],
      [false, true, true, true],
      [false, false, false, '?'],
      [false, false, false, '?'],
    ]);
  });

  it('finds a blank cell among the words only where it is asked to', async () => {
    expect(
      await said(
        [['Yes'], [null], ['no']],
        [oneOfWords('$A5', ['yes'], true), oneOfWords('$A5', ['yes'], false)],
      ),
    ).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it.each([
    [
      'numbers',
      [
        [1, 10, 5],
        [0.9, 5, 5],
        [5, 10.1, 5],
        ['5', 5, 5],
        [null, 5, 5],
      ],
      [true, false, false, false, false],
    ],
    [
      'digits',
      [
        [1, '10', 5],
        ['0', 5, 5],
        [5, '11', 5],
        ['five', 5, 5],
        [5, 5, '7'],
      ],
      [true, false, false, false, true],
    ],
    [
      'written',
      [
        ['1,0', '10/10', 5],
        ['0,9', 5, 5],
        [5, '10,1', 5],
        ['tbd', 5, 5],
        ['7.5', 5, 5],
      ],
      [true, false, false, false, true],
    ],
  ] as const)('knows three scores kept as %s from anything else', async (form, rows, expected) => {
    const term = scoreTerm(form);
    const condition = term.areScores({ each: ['$A5', '$B5', '$C5'], spans: ['$A5:$C5'] });
    expect((await said(rows, [condition])).flat()).toEqual(expected);
  });

  it('adds up scores kept as digits as numbers, one by one and in a sum', async () => {
    const digits = scoreTerm('digits');
    expect(
      await said([['7', 2]], [digits.value('$A5'), `${digits.operand('$A5')}-${digits.operand('$B5')}`]),
    ).toEqual([[7, 5]]);
  });

  it('gives the move of the method, at the edges of bands and surplus', async () => {
    const edges: readonly (readonly [Triple<number>, Triple<number>])[] = [
      [
        [2, 3, 2],
        [8, 7, 9],
      ],
      [
        [8, 8, 7],
        [5, 5, 5],
      ],
      [
        [7, 7, 7],
        [7, 7, 7],
      ],
      [
        [7, 7, 7],
        [7, 7, 7.1],
      ],
      [
        [7, 7, 6.9],
        [5, 5, 5],
      ],
      [
        [4, 4, 4],
        [6, 6, 6],
      ],
      [
        [4, 4, 4],
        [6, 6, 5.9],
      ],
      [
        [6, 6, 6],
        [4, 4, 4],
      ],
      [
        [6, 6, 5.9],
        [4, 4, 4],
      ],
      [
        [4, 4, 3.9],
        [7, 7, 7],
      ],
      [
        [4, 4, 4],
        [7, 7, 7],
      ],
      [
        [7, 7, 7],
        [4, 4, 3.9],
      ],
      [
        [3, 3, 3],
        [7, 7, 6.9],
      ],
      [
        [1, 1, 1],
        [10, 10, 10],
      ],
      [
        [10, 10, 10],
        [1, 1, 1],
      ],
      [
        [5, 5, 5],
        [5, 5, 5],
      ],
    ];
    const wide: MethodSettings = { ...DEFAULT_SETTINGS, surplusMove: 12, lowBand: 4, highBand: 7 };
    for (const settings of [DEFAULT_SETTINGS, wide, { ...wide, weights: [1, 0.5, 1.5] as const }]) {
      const { numbers } = methodTerms({ ...LIST, settings }, FIRST);
      const move = (get: string) => moveChoice(numbers, limitsOf(settings), ONE_ROW, get);
      const answers = await said(
        edges.map(([own, mirror]) => [null, 'Data', ...own, ...mirror]),
        [move('FALSE'), move('TRUE')],
      );
      expect(answers).toEqual(
        edges.map(([own, mirror]) => DIRECTIONS.map((way) => moveOf(way, own, mirror, settings))),
      );
    }
    expect([bandOf(12, wide), bandOf(21, wide)]).toEqual(['medium', 'high']);
  });

  it('gives the flag for each way and each side', async () => {
    const words = Object.fromEntries(FLAGS.map((flag) => [flag, flag])) as Record<
      (typeof FLAGS)[number],
      string
    >;
    const rows = [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ];
    expect(
      await said(rows, [
        flagChoice('$A5', '$B5', null, words),
        flagChoice('$A5', '$B5', 'FALSE', words),
        flagChoice('$A5', '$B5', 'TRUE', words),
      ]),
    ).toEqual([
      ['mixed', 'mixed', 'mixed'],
      ['overpaying', 'overpaying', 'target'],
      ['opportunity', 'opportunity', 'hollow'],
      ['balanced', 'balanced', 'balanced'],
    ]);
  });

  it('writes conditions alike for one row and for many', async () => {
    const both = ({ all, some, reaches, staysBelow, anyReaches }: typeof ONE_ROW) => [
      `IF(${all([reaches('$A5', '3'), staysBelow('$B5', '3')])},1,0)`,
      `IF(${some([reaches('$A5', '3'), staysBelow('$B5', '3')])},1,0)`,
      `IF(${some(anyReaches(['$A5', '$B5'], '3'))},1,0)`,
    ];
    const rows = [
      [3, 2],
      [2, 3],
      [3, 3],
      [2, 2],
    ];
    expect(await said(rows, [...both(ONE_ROW), ...both(MANY_ROWS)])).toEqual([
      [1, 1, 1, 1, 1, 1],
      [0, 0, 1, 0, 0, 1],
      [0, 1, 1, 0, 1, 1],
      [0, 1, 0, 0, 1, 0],
    ]);
  });

  it('adds up what was given so far, without totals, gets, offers and what is no score', async () => {
    const list = { ...LIST, otherRows: ['total'] };
    const rows = [
      [null, 'a', 1, 2, 3, null, null, null, 'Give', 'Agreed'],
      [null, 'Total', 9, 9, 9, null, null, null, 'Give', 'Agreed'],
      [null, 'b', 10, 10, 10, null, null, null, '', 'Agreed'],
      [null, 'c', 5, 5, 10.5, null, null, null, 'Give', 'Agreed'],
      [null, 'd', 0.5, 5, 5, null, null, null, 'Give', 'Agreed'],
      [null, 'e', 5, 5, 5, null, null, null, 'Get', 'Agreed'],
      [null, 'f', 5, 5, 5, null, null, null, 'Give', 'Idea'],
      [null, null, 5, 5, 5, null, null, null, 'Give', 'Agreed'],
      [null, 'g', 1, 1, 1, null, null, null, 'Give', 'Agreed'],
    ];
    const sums = await said(rows, [
      givenSoFar(list, FIRST, 'value'),
      givenSoFar(list, FIRST, 'leverage'),
      givenSoFar(list, FIRST, 'relationship'),
    ]);
    const so = [11, 12, 13];
    expect(sums).toEqual([[1, 2, 3], [1, 2, 3], so, so, so, so, so, so, [12, 13, 14]]);
  });
});

describe('the words of formulas', () => {
  it('take the opposite of a word that stands on the sheet, and not of one that does not', () => {
    const [, [give, get] = ['', '']] = DIRECTION_PAIRS;
    const words = sheetWords({ give: [give], get: [] }, []);
    expect(words.get).toContain(get);
    expect(words.get).toContain(DIRECTION_PAIRS[0]?.[1]);
    expect(sheetWords({ give: [], get: [get] }, []).give).toContain(give);
    expect(sheetWords({ give: [], get: [] }, []).get).toEqual([DIRECTION_PAIRS[0]?.[1]]);
    expect(sheetWords({ give: [], get: [] }, []).give).toEqual([DIRECTION_PAIRS[0]?.[0]]);
  });

  it('stand once each, as the formula sees the cell, and none holds a bar or nothing', () => {
    const words = sheetWords({ give: ['  Ours   out ', 'ours out', 'a|b', ' '], get: [] }, [
      '  AGREED   today ',
    ]);
    expect(words.give.filter((word) => word.includes('out'))).toEqual(['ours out']);
    expect(words.give).not.toContain('a|b');
    expect(words.give).not.toContain('');
  });

  it('call every flag by a word of its own', () => {
    expect(FLAG_WORDS).toEqual({
      ...{
        overpaying: 'Overpaying',
        opportunity: 'Opportunity',
        target: 'Worth asking',
        hollow: 'Poor return',
      },
      ...{ mixed: 'Mixed', balanced: 'Balanced', unscored: 'Not scored' },
    });
  });

  it('know a marker in any case, and which column runs on what', () => {
    expect(markerTag('=n("Concession-Map:CAUTION")=0')).toBe('caution');
    expect(
      (['given-value', 'given-leverage', 'given-relationship', 'given-total', 'gap'] as const).map(
        runningDimension,
      ),
    ).toEqual(['value', 'leverage', 'relationship', 'total', null]);
  });
});

describe('the terms of a row', () => {
  it('name the cells that there are', () => {
    const cells = rowCells({ ...COLUMNS, mirror: null, direction: null, status: null }, 7);
    expect([cells.name, cells.mirror, cells.direction, cells.status]).toEqual(['$B7', null, null, null]);
    expect(rowCells(COLUMNS, 7).mirror).toEqual(['$F7', '$G7', '$H7']);
    expect([rowCells(COLUMNS, 7).direction, rowCells(COLUMNS, 7).status]).toEqual(['$I7', '$J7']);
    expect(cells.across({ first: 1, last: 9 })).toBe('$B7:$J7');
    expect(cells.spans([9, 2, 4, 3, 3])).toEqual(['$C7:$E7', '$J7']);
    expect(cells.spans([])).toEqual([]);
  });

  it('know three columns side by side', () => {
    expect(
      [
        [2, 3, 4],
        [2, 4, 3],
        [2, 3, 5],
        [2, 4, 4],
        [4, 3, 2],
      ].map((of) => sideBySide(of as unknown as Triple<number>)),
    ).toEqual([true, ...[false, false, false, false]]);
    expect((['value', 'leverage', 'relationship'] as const).map(positionOf)).toEqual([0, 1, 2]);
  });

  it('ask nothing of a column that the list has not, and never call a row a get without one', () => {
    const bare = methodTerms(
      { ...LIST, columns: { ...COLUMNS, mirror: null, direction: null, status: null } },
      5,
    );
    expect([bare.mirrorScored, bare.allScored, bare.isGet, bare.goes('get')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([bare.goes('give'), bare.goesSomewhere, bare.agreed, bare.noSection]).toEqual([[], [], [], []]);
    expect([bare.numbers.mirrorTotal, bare.numbers.difference(1)]).toEqual(['0', '$C5-0+$D5-0+$E5-0']);
    const full = methodTerms({ ...LIST, otherRows: ['total'], sections: ['legal'] }, 5);
    expect([full.named.length, full.noSection.length, full.agreed.length, full.goesSomewhere.length]).toEqual(
      [2, 1, 1, 1],
    );
  });

  it('weigh by the deal’s weights, equally where they mean nothing', () => {
    expect(weightsOf({ weights: [3, 2, 1] })).toEqual(['1.5', '1', '0.5']);
    expect(weightsOf({ weights: [0, 0, 0] })).toEqual(['1', '1', '1']);
    expect(weightsOf({ weights: [2, 2, 2] })).toEqual(['1', '1', '1']);
    expect(weightedSum(['$C5', '$D5', '$E5'], ['1.5', '1', '0'])).toBe('1.5*$C5+$D5+0*$E5');
    expect(allOf(['A1>1', 'B1>1', 'C1>1'])).toBe('AND(A1>1,B1>1,C1>1)');
  });
});
