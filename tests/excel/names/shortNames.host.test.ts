import fc from 'fast-check';
import packageJson from '../../../package.json';
import { writerIn } from '../../../src/excel/writing/writer';
import { installNames } from '../../../src/excel/names/installNames';
import { removeNames } from '../../../src/excel/names/removeNames';
import { OUR_COMMENT, SHORT_NAMES, VERSION } from '../../../src/excel/names/shortNames';
import { listColumns, type ListColumns } from '../../../src/cells/columnTable';
import { functionsMetadata } from '../../../src/functions/metadata';
import { flagOf } from '../../../src/negotiation/flag';
import { asymmetry, surplus } from '../../../src/negotiation/gap';
import { moveOf } from '../../../src/negotiation/move';
import { netPosition } from '../../../src/negotiation/netPosition';
import { tallyOf } from '../../../src/negotiation/tally';
import { total } from '../../../src/negotiation/total';
import { anySettings } from '../../formulas/anySettings';
import { scores } from '../../negotiation/rows';
import { DEFAULT_SETTINGS, type MethodSettings } from '../../../src/negotiation/settings';
import { registerFunctions } from '../../../src/functions/register';
import { bootExcel, type BootedExcel } from '../../bootExcel';

const SHEET = 'Deal sheet';
const IN_ORDER: ListColumns = listColumns({
  concession: 1,
  own: [2, 3, 4],
  mirror: [5, 6, 7],
  direction: 8,
  status: 9,
});
const place = (columns: ListColumns = IN_ORDER) => ({ sheet: SHEET, columns });

const install = (
  at: ReturnType<typeof place> | null = place(),
  settings: MethodSettings = DEFAULT_SETTINGS,
) => Excel.run((context) => installNames(writerIn(context, null), at, settings));

/** The workbook's names: formula and comment. */
function names(): Promise<Readonly<Record<string, readonly [formula: string, comment: string]>>> {
  return Excel.run(async (context) => {
    const all = context.workbook.names;
    all.load('items/name,items/formula,items/comment');
    await context.sync();
    return Object.fromEntries(
      all.items.map(({ name, formula, comment }) => [name, [String(formula), comment] as const]),
    );
  });
}

describe('installing short names', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    excel = await bootExcel({ sheets: { [SHEET]: [['Concession']] } });
  });
  afterEach(() => excel.close());

  test('puts every portable function into the workbook, with the version in its comment', async () => {
    expect(await install()).toEqual({ kind: 'installed', added: SHORT_NAMES, updated: [], left: [] });
    const installed = await names();
    expect(Object.keys(installed).sort()).toEqual([...SHORT_NAMES].sort());
    for (const [formula, comment] of Object.values(installed)) {
      expect(formula).toMatch(/^=LAMBDA\(/);
      expect(comment).toBe(`Concession Map ${VERSION}`);
    }
    for (const name of ['SCORE', 'GAP', 'ASYMMETRY', 'SURPLUS', 'FLAG', 'SPENT', 'CAPTURESHARE', 'BREAKEVEN'])
      expect(SHORT_NAMES).toContain(name);
  });

  test('names the version of this package', () => {
    expect(VERSION).toBe(packageJson.version);
  });

  test('never overwrites a name of the user’s own, and says which', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('SCORE', '=42', 'my own');
      await context.sync();
    });
    expect(await install()).toMatchObject({ left: ['SCORE'] });
    expect((await names()).SCORE).toEqual(['=42', 'my own']);
    await Excel.run((context) => removeNames(writerIn(context, null)));
    expect(await names()).toEqual({ SCORE: ['=42', 'my own'] });
  });

  test('leaves a name alone whose comment only begins like ours, or whose formula the user made', async () => {
    const theirs = {
      GAP: ['=1', 'Concession Map 1: what we agreed'],
      SURPLUS: ['=7', OUR_COMMENT],
    } as const;
    await Excel.run(async (context) => {
      for (const [name, [formula, comment]] of Object.entries(theirs))
        context.workbook.names.add(name, formula, comment);
      await context.sync();
    });
    expect(await install()).toMatchObject({ left: ['GAP', 'SURPLUS'] });
    await Excel.run((context) => removeNames(writerIn(context, null)));
    expect(await names()).toEqual(theirs);
  });

  test('brings names of an older version up to date', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('GAP', '=LAMBDA(own,mirror,own-mirror)', 'Concession Map 0.0.1');
      await context.sync();
    });
    expect(await install()).toMatchObject({ updated: ['GAP'], left: [] });
    const [formula, comment] = (await names()).GAP ?? [];
    expect(formula).toContain(`'${SHEET}'!$C:$E`);
    expect(comment).toBe(OUR_COMMENT);
  });

  test('follows a template whose columns have moved', async () => {
    await install();
    await install(place({ ...IN_ORDER, own: [3, 4, 5] }));
    expect((await names()).SCORE?.[0]).toContain('$D:$F');
  });

  test('takes one round trip to write, and three to read before and after', async () => {
    const before = excel.host.roundTrips;
    await install();
    expect(excel.host.roundTrips - before).toBe(4);
  });
});

/** Mostly scores, some kept as text, some missing or wrong. */
const cell = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 10, max: 100 }).map((n) => n / 10) },
  { weight: 1, arbitrary: fc.constantFrom("'7,5", "'7/10", "' 8 ") },
  { weight: 1, arbitrary: fc.constantFrom(0, 11, 'tbd', null) },
);
const blankTriple = fc.constant([null, null, null] as const);
const triple = fc.oneof(
  { weight: 7, arbitrary: fc.tuple(cell, cell, cell) },
  { weight: 1, arbitrary: blankTriple },
);
const goodTriple = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 10, max: 100 }).map((n) => n / 10)));
const direction = fc.constantFrom('Give', 'Get', 'we give', null);
const status = fc.constantFrom('Agreed', 'agreed', 'Idea', null);

describe('short names and custom functions', () => {
  // The engine remarks on every function that it is told again.
  beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));

  const COUNT = 12;
  const FIRST = 2;
  const LAST = FIRST + COUNT - 1;
  const perRow = (columns: ListColumns) => {
    const at = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row}`;
    const three = (of: readonly number[], row: number) => `${at(of[0] ?? 0, row)}:${at(of[2] ?? 0, row)}`;
    return (row: number) => ({
      own: three(columns.own, row),
      mirror: three(columns.mirror ?? [], row),
      direction: at(columns.direction ?? 0, row),
    });
  };

  /** Boots a sheet of these rows (column B on) and answers what the formulas, from column N on, say. */
  async function answers(
    rows: readonly (readonly unknown[])[],
    formulas: (row: number) => readonly string[],
    width: number,
    at = place(),
    settings = DEFAULT_SETTINGS,
  ): Promise<unknown[][]> {
    const excel = await bootExcel({
      sheets: { [SHEET]: [['', 'Concession'], ...rows.map((row) => [null, 'x', ...row])] },
      metadata: functionsMetadata(),
      mode: 'direct',
    });
    registerFunctions();
    await install(at, settings);
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const first = formulas(FIRST);
      first.forEach((_, i) => {
        const height = width === 0 ? 1 : rows.length;
        sheet.getRangeByIndexes(FIRST - 1, 13 + i * Math.max(width, 5), height, 1).formulas = Array.from(
          { length: height },
          (__, row) => [formulas(FIRST + row)[i]],
        );
      });
      const block = sheet.getRangeByIndexes(FIRST - 1, 13, rows.length, first.length * Math.max(width, 5));
      block.load('values');
      await context.sync();
      return block.values as unknown[][];
    });
    excel.close();
    return values;
  }

  /** Splits the answers into those of the names (even places) and of the functions (odd places). */
  function expectPairsEqual(values: readonly (readonly unknown[])[], width: number): void {
    for (const row of values) {
      const blocks = Array.from({ length: row.length / width }, (_, i) =>
        row.slice(i * width, (i + 1) * width),
      );
      blocks.forEach((block, i) => {
        if (i % 2 === 1) return;
        const same = (blocks[i + 1] ?? []).map((x): unknown =>
          typeof x === 'number' ? expect.closeTo(x, 9) : x,
        );
        expect(block).toEqual(same);
      });
    }
  }

  const pair = (call: string) => [`=${call}`, `=CONCESSION.${call}`];

  test('agree on any row, good or bad', async () => {
    const good = ['Give', 'Get', ''].map((way) => [2, 8, 3, 5, 5, 5, way, 'Agreed']);
    const bad = [
      [11, 8, 3, 5, 5, 5, 'Give', 'Agreed'],
      [2, 8, 3, 5, 'tbd', 5, 'Give', 'Agreed'],
      [null, null, null, 5, 5, 5, 'Give', 'Agreed'],
    ];
    const any = fc
      .sample(fc.tuple(triple, triple, direction, status), COUNT - 6)
      .map(([own, mirror, way, done]) => [...own, ...mirror, way, done]);
    const rows = [...good, ...bad, ...any];
    const refs = perRow(IN_ORDER);
    const values = await answers(
      rows,
      (row) => {
        const { own, mirror, direction: way } = refs(row);
        return [
          `SCORE(${own})`,
          `SCORE(${own},{2,1,1})`,
          `GAP(${own},${mirror})`,
          `ASYMMETRY(${own},${mirror})`,
          `ASYMMETRY(${own},${mirror},{1,0,3})`,
          `SURPLUS(${own},${mirror},${way})`,
          `FLAG(${own},${mirror},${way})`,
          `FLAG(${own},${mirror},${way},2,4)`,
          `MOVE(${own},${mirror},${way})`,
        ].flatMap(pair);
      },
      5,
    );
    expectPairsEqual(values, 5);
    const texts = values.flat();
    expect(texts).toContain('#VALUE!');
    expect(texts.filter((x) => typeof x === 'number').length).toBeGreaterThan(40);
  });

  /** Every way in which a cell of a formula's argument can be blank: nothing, an empty text, a 0, a reference to nothing. */
  test.each([null, '=""', 0, '=$Z$99'])('agree on cells that are blank as %j', async (blank) => {
    const rows: readonly (readonly unknown[])[] = [
      [2, 8, 3, 5, 5, 5, blank, 'Agreed'],
      [blank, blank, blank, 5, 5, 5, 'Get', 'Agreed'],
      [2, 8, 3, blank, blank, blank, 'Give', blank],
      [2, blank, 3, 5, 5, 5, 'Give', blank],
      [9, 8, 7, 3, 3, 3, 'Get', 'Agreed'],
      [100, blank, blank, 0.1, blank, blank, blank, blank],
    ];
    const refs = perRow(IN_ORDER);
    const values = await answers(
      rows,
      (row) => {
        const { own, mirror, direction: way } = refs(row);
        return [
          `SCORE(${own})`,
          `SCORE(${own},$C$5:$E$5)`,
          `SCORE(${own},$F$4:$H$4)`,
          `GAP(${own},${mirror})`,
          `ASYMMETRY(${own},${mirror})`,
          `SURPLUS(${own},${mirror},${way})`,
          `FLAG(${own},${mirror},${way},$D$5,$D$5)`,
          `MOVE(${own},${mirror},${way})`,
          `SPENT(${own},${way},J${row})`,
          'BUDGETUSED($C$6:$E$6,$C$5:$E$5,$I$2)',
          `CAPTURESHARE($C$6:$E$6,$F$6:$H$6,$I$6,J${row})`,
          `BREAKEVEN(C${row},F${row})`,
          'PRESENTVALUE($C$7,$F$7,$D$7,$F$7,$D$7)',
          'PRESENTVALUE($C$7,$D$7)',
          'PRESENTVALUE($C$7,$F$7,2,$D$7)',
          'PRESENTVALUE($D$7,$F$7)',
        ].flatMap(pair);
      },
      5,
    );
    expectPairsEqual(values, 5);
    // Which kind of blank it is makes no difference either.
    const first = values[0]?.filter((_, i) => i % 10 === 0) ?? [];
    expect(first.slice(0, 3)).toEqual([13, expect.closeTo(7.8, 9), 13]);
    expect(first.slice(3, 8)).toEqual([-3, -2, 2, 'mixed', 'trade']);
    expect(values[1]?.slice(0, 80).filter((x) => x !== '')).toEqual([]);
  });

  test('take the deal’s own weights, thresholds and bands where none are given', async () => {
    const tenths = fc.integer({ min: 10, max: 100 }).map((n) => n / 10);
    const anyTriple = fc.tuple(tenths, tenths, tenths).map((of) => scores(...of));
    for (const settings of fc.sample(anySettings, 6)) {
      const { weights } = settings;
      const rows = fc.sample(
        fc.record({
          own: anyTriple,
          mirror: anyTriple,
          direction: fc.constantFrom('give', 'get'),
          isAgreed: fc.boolean(),
        }),
        COUNT,
      );
      const [own, mirror] = [`C${FIRST}:E${LAST}`, `F${FIRST}:H${LAST}`];
      const [way, done] = [`I${FIRST}:I${LAST}`, `J${FIRST}:J${LAST}`];
      const values = await answers(
        rows.map((row) => [...row.own, ...row.mirror, row.direction, row.isAgreed ? 'Agreed' : 'Idea']),
        () =>
          [
            `SCORE(${own})`,
            `ASYMMETRY(${own},${mirror})`,
            `SURPLUS(${own},${mirror},${way})`,
            `FLAG(${own},${mirror},${way})`,
            `FLAG(${own},${mirror},${way},2,4)`,
            `MOVE(${own},${mirror},${way})`,
            `SPENT(${own},${way},${done})`,
            `CAPTURESHARE(${own},${mirror},${way},${done})`,
          ].map((call) => `=${call}`),
        0,
        place(),
        settings,
      );
      const near = (n: number): unknown => expect.closeTo(n, 8);
      expect(values.map((row) => [0, 5, 10, 15, 20, 25].map((at) => row[at]))).toEqual(
        rows.map((row) => [
          near(total(row.own, weights)),
          near(asymmetry(row.own, row.mirror, weights)),
          near(surplus(row.direction, row.own, row.mirror, weights)),
          flagOf(row.direction, row.own, row.mirror, settings).flag,
          flagOf(row.direction, row.own, row.mirror, { weights, dimensionThreshold: 2, totalThreshold: 4 })
            .flag,
          moveOf(row.direction, row.own, row.mirror, settings),
        ]),
      );
      const agreed = rows.filter(({ isAgreed }) => isAgreed);
      const spent = tallyOf(
        agreed.filter(({ direction: one }) => one === 'give').map((row) => row.own),
        weights,
      );
      const net = netPosition(
        agreed.map((row) => ({ ...row, status: 'agreed' })),
        settings,
      );
      expect(values[0]?.slice(30, 34)).toEqual(
        [spent.value, spent.leverage, spent.relationship, spent.total].map(near),
      );
      expect(values[0]?.[35]).toEqual(
        agreed.length === 0 ? '' : net.share === null ? '#N/A' : near(net.share),
      );
    }
  });

  test('without arguments follow edits of their own row', async () => {
    const excel = await bootExcel({ sheets: { [SHEET]: [[], [null, 'x', 2, 8, 3, 5, 5, 5, 'Give']] } });
    await install();
    const asymmetry = (own: readonly number[]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange('C2:E2').values = [[...own]];
        const cells = sheet.getRange('N2:O2');
        cells.formulas = [['=ASYMMETRY()', '=FLAG()']];
        cells.load('values');
        await context.sync();
        return cells.values[0];
      });
    expect(await asymmetry([2, 8, 3])).toEqual([-2, 'mixed']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D2').values = [[5]];
      await context.sync();
    });
    const after = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(SHEET).getRange('N2:O2');
      cells.load('values');
      await context.sync();
      return cells.values[0];
    });
    expect(after).toEqual([-5, 'opportunity']);
    excel.close();
  });

  test('agree over whole columns', async () => {
    const rows = fc
      .sample(fc.tuple(goodTriple, goodTriple, direction, status), COUNT)
      .map(([own, mirror, way, done]) => [...own, ...mirror, way, done]);
    const [own, mirror] = [`C${FIRST}:E${LAST}`, `F${FIRST}:H${LAST}`];
    const [way, done] = [`I${FIRST}:I${LAST}`, `J${FIRST}:J${LAST}`];
    const values = await answers(
      rows,
      () =>
        [
          `SCORE(${own})`,
          `GAP(${own},${mirror})`,
          `ASYMMETRY(${own},${mirror})`,
          `FLAG(${own},${mirror},${way})`,
          `SPENT(${own},${way},${done})`,
          `SPENT(${own})`,
          `BUDGETUSED(${own},{20,30,40},${way},${done})`,
          `CAPTURESHARE(${own},${mirror},${way},${done})`,
          `CAPTURESHARE(${own},${mirror},${way})`,
          'BREAKEVEN(15000,50000)',
          'PRESENTVALUE(1000,0.1,5)',
          'PRESENTVALUE(1000,0.1,,0.8,0.02)',
        ].flatMap(pair),
      0,
    );
    expectPairsEqual(values, 5);
  });

  test.each<[string, ListColumns, string]>([
    ['side by side', IN_ORDER, 'CHOOSE'],
    ['scattered', { ...IN_ORDER, own: [7, 2, 4], mirror: [3, 6, 5] }, 'INDEX'],
  ])('without arguments read the own row of a template with columns %s', async (_, columns) => {
    const rows = fc
      .sample(fc.tuple(goodTriple, goodTriple, fc.constantFrom('Give', 'Get')), 6)
      .map(([own, mirror, way]) => [...own, ...mirror, way]);
    const listed = (of: readonly number[], row: number) =>
      `CHOOSE({1,2,3},${of.map((column) => `${String.fromCharCode(65 + column)}${row}`).join(',')})`;
    const values = await answers(
      rows,
      (row) => {
        const own = listed(columns.own, row);
        const mirror = listed(columns.mirror ?? [], row);
        return [
          ['=SCORE()', `=CONCESSION.SCORE(${own})`],
          ['=ASYMMETRY()', `=CONCESSION.ASYMMETRY(${own},${mirror})`],
          ['=GAP()', `=CONCESSION.GAP(${own},${mirror})`],
          ['=SURPLUS()', `=CONCESSION.SURPLUS(${own},${mirror},I${row})`],
          ['=FLAG()', `=CONCESSION.FLAG(${own},${mirror},I${row})`],
          ['=ROUND(ASYMMETRY(),2)+1', `=ROUND(CONCESSION.ASYMMETRY(${own},${mirror}),2)+1`],
        ].flat();
      },
      5,
      place(columns),
    );
    expectPairsEqual(values, 5);
    expect(values.flat().filter((x) => typeof x === 'number').length).toBeGreaterThan(30);
  });
});
