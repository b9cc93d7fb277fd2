import { CATALOGUE } from '../../src/functions/catalogue';
import type { OwnRow } from '../../src/formulas/lambdas/portable';
import { flagOf } from '../../src/negotiation/flag';
import { asymmetry, gaps, surplus } from '../../src/negotiation/gap';
import { moveOf } from '../../src/negotiation/move';
import { DIRECTIONS, type Triple } from '../../src/negotiation/concession';
import { DEFAULT_SETTINGS, type MethodSettings } from '../../src/negotiation/settings';
import { total } from '../../src/negotiation/total';
import { FormulaSheet } from '../excel/formulaSheet';

const FIRST = 5;
const HOME: OwnRow = { own: '$C5:$E5', mirror: '$F5:$H5', direction: '$I5' };

describe('portable formulas, evaluated by the engine', () => {
  let sheet: FormulaSheet;
  beforeEach(() => {
    sheet = new FormulaSheet();
  });
  afterEach(() => sheet.close());

  /** The LAMBDA of a function, called with these arguments; one that spills is added up with the factors. */
  const call = (
    id: string,
    given: string,
    {
      home = null,
      settings = DEFAULT_SETTINGS,
      factors = '',
    }: { home?: OwnRow | null; settings?: MethodSettings; factors?: string } = {},
  ): string => {
    const formula = CATALOGUE.find((one) => one.id === id)?.portable?.(home, settings);
    if (formula === undefined) throw new Error(`${id} has no portable formula`);
    const called = `${formula}(${given})`;
    return factors === '' ? called : `=SUM(${called.slice(1)}*{${factors}})`;
  };

  const ROWS: readonly (readonly [Triple<number>, Triple<number>])[] = [
    [
      [2, 8, 3],
      [5, 5, 5],
    ],
    [
      [8, 5, 5],
      [5, 5, 5],
    ],
    [
      [2, 5, 5],
      [5, 5, 5],
    ],
    [
      [6, 6, 6],
      [4, 4, 4],
    ],
    [
      [4, 4, 4],
      [6, 6, 6],
    ],
    [
      [5, 5, 5],
      [5, 4, 6],
    ],
    [
      [7, 7, 7],
      [4, 4, 3.9],
    ],
    [
      [4, 4, 3.9],
      [7, 7, 7],
    ],
    [
      [6.1, 5, 5],
      [3.1, 5, 5],
    ],
  ];
  const cells = (way: string) => ROWS.map(([own, mirror]) => [null, 'Data', ...own, ...mirror, way]);

  it.each([
    ['equal weights', DEFAULT_SETTINGS],
    ['the deal’s weights', { ...DEFAULT_SETTINGS, weights: [3, 2, 1] as const }],
  ])('answer what the method answers, with %s', async (_what, settings) => {
    for (const direction of DIRECTIONS) {
      sheet.write(FIRST, cells(direction));
      const sides = '$C5:$E5,$F5:$H5';
      const said = await sheet.evaluate(FIRST, ROWS.length, [
        call('SCORE', '$C5:$E5,{1,1,1}', { settings }),
        call('SCORE', '$C5:$E5,{0,0,2}', { settings }),
        call('ASYMMETRY', `${sides},{3,2,1}`, { settings }),
        call('GAP', sides, { settings, factors: '10000,100,1' }),
        call('SURPLUS', `${sides},$I5,{3,2,1}`, { settings }),
        call('FLAG', `${sides},$I5,3,6`, { settings }),
        call('FLAG', `${sides},$I5,1,2`, { settings }),
        call('MOVE', `${sides},$I5`, { settings }),
      ]);
      const near = (n: number) => expect.closeTo(n, 8) as unknown;
      expect(said).toEqual(
        ROWS.map(([own, mirror]) => {
          const [v, l, r] = gaps(own, mirror);
          return [
            near(total(own, [1, 1, 1])),
            near(3 * own[2]),
            near(asymmetry(own, mirror, [3, 2, 1])),
            near(10000 * v + 100 * l + r),
            near(surplus(direction, own, mirror, [3, 2, 1])),
            flagOf(direction, own, mirror, settings).flag,
            flagOf(direction, own, mirror, { ...settings, dimensionThreshold: 1, totalThreshold: 2 }).flag,
            moveOf(direction, own, mirror, settings),
          ];
        }),
      );
    }
  });

  it('take what was left out from the deal: its weights, thresholds, and a give', async () => {
    const settings: MethodSettings = { ...DEFAULT_SETTINGS, weights: [3, 2, 1], dimensionThreshold: 2.5 };
    sheet.write(FIRST, cells('Get'));
    const said = await sheet.evaluate(FIRST, ROWS.length, [
      call('SCORE', '$C5:$E5', { settings }),
      call('FLAG', '$C5:$E5,$F5:$H5', { settings }),
      call('MOVE', '$C5:$E5,$F5:$H5', { settings }),
      call('FLAG', '$C5:$E5,$F5:$H5,$I5,,', { settings, home: HOME }),
    ]);
    expect(said).toEqual(
      ROWS.map(([own, mirror]) => [
        expect.closeTo(total(own, [3, 2, 1]), 8) as unknown,
        flagOf('give', own, mirror, settings).flag,
        moveOf('give', own, mirror, settings),
        flagOf('get', own, mirror, settings).flag,
      ]),
    );
  });

  it('read the row in which they stand where the scores are left out', async () => {
    sheet.write(FIRST, cells('Get'));
    const said = await sheet.evaluate(FIRST, ROWS.length, [
      call('ASYMMETRY', '', { home: HOME }),
      call('SURPLUS', '', { home: HOME }),
      call('SCORE', '', { home: HOME }),
      call('ASYMMETRY', '', { home: { ...HOME, mirror: null } }),
    ]);
    const near = (n: number) => expect.closeTo(n, 8) as unknown;
    expect(said).toEqual(
      ROWS.map(([own, mirror]) => {
        const difference = asymmetry(own, mirror, [1, 1, 1]);
        return [near(difference), near(difference), near(total(own, [1, 1, 1])), ''];
      }),
    );
  });

  it('refuse what is no score and stay blank where nothing is', async () => {
    sheet.write(FIRST, [
      [null, 'a', 0.9, 5, 5],
      [null, 'b', 5, 10.1, 5],
      [null, 'c', null, null, null],
      [null, 'd', '7,5', '8/10', 1],
    ]);
    expect((await sheet.evaluate(FIRST, 4, [call('SCORE', '$C5:$E5,{1,1,1}')])).flat()).toEqual([
      '#VALUE!',
      '#VALUE!',
      '',
      16.5,
    ]);
  });

  it('add up what was given and what was captured', async () => {
    sheet.write(FIRST, [[null, 'a', 2, 8, 3, 5, 5, 5]]);
    const weighted = { ...DEFAULT_SETTINGS, weights: [4, 1, 1] as const };
    const pair = '$C5:$E5,$F5:$H5';
    expect(
      await sheet.evaluate(FIRST, 1, [
        call('SPENT', '$C5:$E5,"give","agreed"', { factors: '1000000,10000,100,1' }),
        call('SPENT', '$C5:$E5,"give","agreed"', { factors: '0,0,0,1', settings: weighted }),
        call('SPENT', '$C5:$E5,"get","agreed"', { factors: '1,1,1,1' }),
        call('SPENT', '$C5:$E5,"give","idea"', { factors: '1,1,1,1' }),
        call('CAPTURESHARE', `${pair},"give","agreed"`),
        call('CAPTURESHARE', `${pair},"give","agreed"`, {
          settings: { ...DEFAULT_SETTINGS, zeroBased: true },
        }),
      ]),
    ).toEqual([[2080313, 9.5, 0, 0, -6.5, -5]]);
  });
});
