import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { TemplateReading } from '../../../src/excel/template/reading';
import type { SheetGrid } from '../../../src/cells/sheetGrid';
import { sheetFrom } from './sheetText';
import { ARE_THEY_AGREED, choosesColumns } from '../../../src/excel/template/doubt';

// Lists as strangers lay them out: every hint on the sheet is used, or it is a doubt that names its cells.

const NOBODY = { us: '', them: '' };
const THREE = ['Value Magnitude', 'Strategic Leverage', 'Relationship Equity'];

type Cells = readonly (readonly unknown[])[];

interface Row {
  readonly name: string;
  readonly way: 'give' | 'get';
  readonly status: string;
  readonly own: readonly number[];
  readonly mirror: readonly number[];
}

const row = (name: string, way: Row['way'], status: string, own: number[], mirror: number[]): Row => ({
  ...{ name, way, status, own, mirror },
});

/** Agreed: given 18/15/15, received 9/7/5; all of it: given 20/16/21, received 12/11/11. */
const DEAL: readonly Row[] = [
  row('Net 60 payment terms', 'give', 'agreed', [5, 2, 6], [8, 3, 6]),
  row('Exclusivity in the Nordics', 'give', 'agreed', [6, 9, 5], [5, 4, 5]),
  row('Named account manager', 'give', 'offered', [2, 1, 6], [4, 3, 9]),
  row('Three-year commitment', 'get', 'agreed', [9, 7, 5], [4, 5, 6]),
  row('Reference visits', 'get', 'asked', [3, 4, 6], [2, 2, 4]),
  row('Price lock for 24 months', 'give', 'agreed', [7, 4, 4], [7, 5, 5]),
];
const GIVES = DEAL.filter(({ way }) => way === 'give');
const GETS = DEAL.filter(({ way }) => way === 'get');

function readAll(grids: readonly SheetGrid[], answers?: ReadonlyMap<string, string>): TemplateReading {
  const located = locateTemplate(grids, null, NOBODY, answers);
  if (located === null) throw new Error('No list was found.');
  return readLocated(located, NOBODY);
}

const read = (cells: Cells, sheet = 'Map') => readAll([sheetFrom(sheet, cells)]);

function sums({ rows }: TemplateReading) {
  const of = (way: string) =>
    [0, 1, 2]
      .map((i) =>
        rows
          .filter(({ direction, status }) => direction === way && status === 'agreed')
          .reduce((sum, { own }) => sum + (own[i] ?? 0), 0),
      )
      .join('/');
  return { given: of('give'), received: of('get') };
}

const AGREED = { given: '18/15/15', received: '9/7/5' };
const ALL = { given: '20/16/21', received: '12/11/11' };

const subjects = ({ doubts }: TemplateReading) => doubts.map(({ about }) => about);

describe('Direction', () => {
  const plain = (rows: readonly Row[]) => rows.map(({ name, own, status }) => [name, ...own, status]);
  const heads = ['Concession', ...THREE, 'Status'];

  test('comes from the titles of blocks that stand below each other', () => {
    const reading = read([['WE GIVE'], heads, ...plain(GIVES), [], [], ['WE GET'], heads, ...plain(GETS)]);
    expect(sums(reading)).toEqual(AGREED);
    expect(reading.doubts).toEqual([]);
    expect(reading.assumed).toEqual([]);
    expect(reading.place.blocks).toMatchObject([
      { headerRow: 2, firstRow: 3, lastRow: 6, direction: 'give' },
      { headerRow: 10, firstRow: 11, lastRow: 12, direction: 'get' },
    ]);
  });

  test.each([
    ['What we ask for', 'get'],
    ['Wish list', 'get'],
    ['Their concessions', 'get'],
    ['Our concessions', 'give'],
    ['Tradeables', 'give'],
    ['They want', 'give'],
  ])('comes from the title "%s": %s', (title, way) => {
    const reading = read([[title], heads, ...plain(GIVES)]);
    expect(new Set(reading.rows.map(({ direction }) => direction))).toEqual(new Set([way]));
    expect(reading.assumed).toEqual([]);
  });

  test('is assumed where a title says nothing, and that is said', () => {
    const reading = read([['Concessions'], heads, ...plain(GIVES)]);
    expect(reading.assumed).toEqual(['direction']);
    expect(reading.confidence).toBe('sure');
  });

  test('comes from ticks under Give and Get', () => {
    const ticked = DEAL.map(({ name, way, own, status }) => [
      ...[name, way === 'give' ? 'x' : '', way === 'get' ? 'x' : '', ...own, status],
    ]);
    const reading = read([['Concession', 'Give', 'Get', ...THREE, 'Status'], ...ticked]);
    expect(sums(reading)).toEqual(AGREED);
    expect(reading.doubts).toEqual([]);
    expect(reading.place.ticks).toEqual({ give: 1, get: 2 });
  });

  test('is not known where both or neither of the two is ticked', () => {
    const reading = read([
      ['Concession', 'Give', 'Get', ...THREE],
      ['Price cap', 'x', '', 5, 3, 2],
      ['Logo', 'x', 'x', 5, 3, 2],
      ['Training', '', '', 5, 3, 2],
    ]);
    expect(reading.rows.map(({ name }) => name)).toEqual(['Price cap']);
    expect(reading.skipped.map(({ cell }) => cell)).toEqual(['B3', 'B4']);
  });

  test('is asked where one column of ticks says it', () => {
    const reading = read([
      ['Concession', 'We give', ...THREE],
      ['Price cap', true, 5, 3, 2],
      ['Logo', false, 5, 6, 2],
    ]);
    expect(reading.rows.map(({ direction }) => direction)).toEqual(['give', 'get']);
    expect(reading.doubts).toMatchObject([{ about: 'direction', cells: ['B1'] }]);
  });

  test('is asked where cells and the heading above them say two things', () => {
    const reading = read([
      ['Concession', ...THREE, 'Direction'],
      ['What we get'],
      ['Price cap', 5, 3, 2, 'Give'],
      ['Logo', 5, 6, 2, 'Get'],
    ]);
    expect(reading.rows.map(({ direction }) => direction)).toEqual(['give', 'get']);
    expect(reading.doubts).toMatchObject([{ about: 'direction', cells: ['E3'] }]);
  });

  test('comes from the name of a sheet, and the other half is asked for', () => {
    const give = sheetFrom('We give', [heads, ...plain(GIVES)]);
    const get = sheetFrom('We get', [heads, ...plain(GETS)]);
    const reading = readAll([
      { ...give, active: false },
      { ...get, active: true },
    ]);
    expect(sums(reading)).toEqual({ given: '0/0/0', received: '9/7/5' });
    expect(reading.doubts).toMatchObject([{ about: 'list', cells: ["'We give'!A1"], taken: null }]);
    expect(reading.otherLists).toMatchObject([{ place: "'We give'!A1" }]);
  });
});

describe('Status', () => {
  test('comes from the headings of sections', () => {
    const of = (status: string) =>
      DEAL.filter((one) => one.status === status).map(({ name, way, own }) => [name, way, ...own]);
    const reading = read([
      ['Concession', 'Give/Get', ...THREE],
      ['Agreed'],
      ...of('agreed'),
      ['Open'],
      ...of('offered'),
      ['Rejected'],
      ...of('asked'),
    ]);
    expect(sums(reading)).toEqual(AGREED);
    expect(new Set(reading.rows.map(({ status }) => status))).toEqual(
      new Set(['agreed', 'idea', 'rejected']),
    );
    expect(reading.assumed).toEqual([]);
  });

  test('comes from check boxes, where FALSE is not agreed', () => {
    const reading = read([
      ['Concession', 'Give/Get', ...THREE, 'Agreed'],
      ...DEAL.map(({ name, way, own, status }) => [name, way, ...own, status === 'agreed']),
    ]);
    expect(sums(reading)).toEqual(AGREED);
  });

  test('is agreed on the day that stands there', () => {
    const reading = read([
      ['Concession', 'Give/Get', ...THREE, 'Agreed on'],
      ...DEAL.map(({ name, way, own, status }) => [name, way, ...own, status === 'agreed' ? 46120 : '']),
    ]);
    expect(sums(reading)).toEqual(AGREED);
  });

  test('comes from one column of ticks for each status', () => {
    const reading = read([
      ['Concession', 'Give/Get', ...THREE, 'Agreed', 'Rejected'],
      ...DEAL.map(({ name, way, own, status }) => [
        ...[name, way, ...own, status === 'agreed' ? 'x' : '', status === 'asked' ? 'x' : ''],
      ]),
    ]);
    expect(sums(reading)).toEqual(AGREED);
  });
});

describe('Sides', () => {
  const ours = (rows: readonly Row[]) =>
    rows.map(({ name, way, status, own }) => [name, way, status, ...own]);
  const heads = ['Concession', 'Give/Get', 'Status', ...THREE];

  test('rows of theirs below ours are the mirror and never receipts', () => {
    const reading = read([
      ['Concession', 'Party', ...THREE],
      ...DEAL.flatMap(({ name, own, mirror }) => [
        [name, 'Us', ...own],
        [name, 'Them', ...mirror],
      ]),
    ]);
    expect(reading.rows).toHaveLength(6);
    expect(reading.rows.map(({ mirror }) => mirror)).toEqual(DEAL.map(({ mirror }) => mirror));
    expect(sums(reading).received).toBe('0/0/0');
  });

  test.each([
    ['in the same order', DEAL],
    ['in another order', [...DEAL].reverse()],
  ])('a sheet of theirs with the same names %s is the mirror', (_, theirs) => {
    const map = sheetFrom('Our map', [heads, ...ours(DEAL)]);
    const mirror = sheetFrom('Mirror map', [
      ['Concession', ...THREE],
      ...theirs.map((one) => [one.name, ...one.mirror]),
    ]);
    for (const front of [map, mirror]) {
      const reading = readAll([map, mirror].map((grid) => ({ ...grid, active: grid === front })));
      expect(reading.place.sheet).toBe('Our map');
      expect(sums(reading)).toEqual(AGREED);
      expect(reading.rows.map((one) => one.mirror)).toEqual(DEAL.map((one) => one.mirror));
    }
  });

  test('a sheet with the same names that says nothing of whose it is raises a question', () => {
    const map = sheetFrom('Map', [heads, ...ours(DEAL)]);
    const other = sheetFrom('Sheet2', [
      ['Concession', ...THREE],
      ...DEAL.map((one) => [one.name, ...one.mirror]),
    ]);
    const reading = readAll([
      { ...map, active: true },
      { ...other, active: false },
    ]);
    expect(reading.rows.every(({ mirror }) => mirror === null)).toBe(true);
    expect(reading.doubts).toMatchObject([{ about: 'side', cells: ['Sheet2!A1'], taken: null }]);
    const [doubt] = reading.doubts;
    const answered = readAll(
      [
        { ...map, active: true },
        { ...other, active: false },
      ],
      new Map([[doubt?.key ?? '', doubt?.answers[0] ?? '']]),
    );
    expect(answered.doubts).toEqual([]);
    expect(answered.rows.map(({ mirror }) => mirror)).toEqual(DEAL.map(({ mirror }) => mirror));
  });

  test('of preliminary and live scores the live ones are ours', () => {
    const reading = read([
      ['', '', 'Preliminary', '', '', 'Live', '', '', 'Their side'],
      ['Concession', 'Give/Get', ...THREE, ...THREE, ...THREE],
      ...DEAL.map(({ name, way, own, mirror }) => [name, way, 1, 1, 1, ...own, ...mirror]),
    ]);
    expect(sums(reading)).toEqual(ALL);
    expect(reading.rows.map(({ mirror }) => mirror)).toEqual(DEAL.map(({ mirror }) => mirror));
    expect(reading.doubts).toEqual([]);
  });
});

describe('Sessions', () => {
  const heads = ['Concession', 'Give/Get', 'Status', ...THREE];

  test('of a log the latest row of each name counts, the earlier ones are listed', () => {
    const entry =
      (session: number, shift: number) =>
      ({ name, way, own }: Row) => [
        ...[session, name, way, 'agreed', ...own.map((n) => Math.max(1, n - shift))],
      ];
    const reading = read([
      ['Session', ...heads],
      ...DEAL.map(entry(1, 2)),
      ...DEAL.map(entry(3, 0)),
      ...DEAL.slice(0, 3).map(entry(2, 1)),
    ]);
    expect(sums(reading)).toEqual(ALL);
    expect(reading.skipped).toHaveLength(9);
  });

  test('of sheets for each session the last one is read where a cover stands in front', () => {
    const sheets = [1, 2, 3].map((session) => ({
      ...sheetFrom(`S${session}`, [
        heads,
        ...DEAL.map(({ name, way, status, own }) => [name, way, session < 3 ? 'offered' : status, ...own]),
      ]),
      active: false,
    }));
    const cover = { ...sheetFrom('Cover', [['Project Elm']]), active: true };
    const reading = readAll([cover, ...sheets]);
    expect(reading.place.sheet).toBe('S3');
    expect(sums(reading)).toEqual(AGREED);
    expect(reading.otherLists?.map(({ why }) => why)).toEqual([
      'session 1, earlier than the one that was read',
      'session 2, earlier than the one that was read',
    ]);
    const onFirst = readAll(sheets.map((grid, i) => ({ ...grid, active: i === 0 })));
    expect(onFirst.place.sheet).toBe('S1');
    expect(subjects(onFirst)).toContain('session');
  });

  test('a name that comes again in another session is asked about where the others do not', () => {
    const reading = read([
      ['Session', ...heads],
      ...DEAL.map(({ name, way, status, own }, i) => [i < 3 ? 1 : 2, name, way, status, ...own]),
      [3, 'Net 60 payment terms', 'give', 'agreed', 5, 2, 6],
    ]);
    expect(reading.rows).toHaveLength(7);
    expect(reading.doubts).toMatchObject([{ about: 'session', cells: ['B2', 'B8'] }]);
  });
});

describe('Two deals with the same headings', () => {
  const heads = ['Concession', 'Give/Get', 'Status', ...THREE];
  const plain = (rows: readonly Row[]) =>
    rows.map(({ name, way, status, own }) => [name, way, status, ...own]);
  const cells = [
    ['Harbour Foods'],
    heads,
    ...plain(DEAL.slice(0, 3)),
    [],
    [],
    ['Nord Logistics'],
    heads,
    ...plain(DEAL.slice(3)),
  ];

  test('are not added up: the first is read, and it is asked', () => {
    const reading = read(cells);
    expect(reading.rows).toHaveLength(3);
    expect(reading.doubts).toMatchObject([
      { about: 'list', cells: ['A1', 'A8'], taken: '"Harbour Foods" alone' },
    ]);
    expect(reading.otherLists).toMatchObject([{ place: 'Map!A9' }]);
  });

  test.each([
    ['"Nord Logistics" alone', 3],
    ['All of them are one deal', 6],
  ])('once it is answered: %s', (answer, rows) => {
    const [doubt] = read(cells).doubts;
    const answered = readAll([sheetFrom('Map', cells)], new Map([[doubt?.key ?? '', answer]]));
    expect(answered.rows).toHaveLength(rows);
    expect(answered.doubts).toEqual([]);
  });
});

describe('Scales', () => {
  const heads = (note: string) => ['Concession', 'Give/Get', ...THREE.map((one) => `${one}${note}`)];

  test.each([
    [' (1-5)', [1, 3, 5], [1, 5.5, 10]],
    [' (0–100)', [0, 50, 100], [1, 5.5, 10]],
    [' (-5..+5)', [-5, 0, 5], [1, 5.5, 10]],
    [' (1 = high, 5 = low) 1-5', [1, 3, 5], [10, 5.5, 1]],
    [' out of 5', [1, 3, 5], [1, 5.5, 10]],
    [' %', [0, 0.5, 1], [1, 5.5, 10]],
    [' (rank)', [1, 2, 3], [10, 5.5, 1]],
  ])('stated in the headings%s are used without asking', (note, typed, scores) => {
    const reading = read([heads(note), ['Price cap', 'Give', ...typed], ['Logo', 'Get', ...typed]]);
    expect(reading.rows.map(({ own }) => own)).toEqual([scores, scores]);
    expect(reading.doubts).toEqual([]);
  });

  test.each([
    ['stars', ['★★★☆☆', '★☆☆☆☆', '★★★★★'], [5.5, 1, 10]],
    ['circles', ['○', '◑', '●'], [1, 5.5, 10]],
    ['words', ['Low', 'medium', 'High (a guess)'], [2.5, 5.5, 8.5]],
    ['German words', ['niedrig', 'mittel', 'sehr hoch'], [2.5, 5.5, 10]],
    ['letters', ['L', 'M', 'H'], [2.5, 5.5, 8.5]],
    ['numbers up to a hundred', [0, 50, 100], [1, 5.5, 10]],
    ['numbers on both sides of zero', [-5, 0, 5], [1, 5.5, 10]],
  ])('that the cells suggest are used and asked about: %s', (_, typed, scores) => {
    const rows = ['Price cap', 'Logo', 'Training'].map((name) => [name, 'Give', ...typed]);
    const reading = read([heads(''), ...rows]);
    expect(reading.rows.map(({ own }) => own)).toEqual([scores, scores, scores]);
    expect(subjects(reading)).toEqual(['scale']);
    const [doubt] = reading.doubts;
    const cells = [heads(''), ...rows];
    const answered = readAll([sheetFrom('Map', cells)], new Map([[doubt?.key ?? '', doubt?.taken ?? '']]));
    expect(answered.confidence).toBe('sure');
    expect(answered.rows).toEqual(reading.rows);
  });

  test('of one to five that nothing states are asked about where many scores stay low', () => {
    const rows = [1, 2, 3, 4, 5, 1].map((n, i) => [
      `Item ${i}`,
      'Give',
      n,
      ((n + 1) % 5) + 1,
      ((n + 3) % 5) + 1,
    ]);
    const reading = read([heads(''), ...rows]);
    expect(reading.rows[0]?.own).toEqual([1, 3, 5]);
    expect(reading.doubts).toMatchObject([{ about: 'scale', taken: '1 to 10, as typed' }]);
  });

  test('what is not on the scale is listed', () => {
    const reading = read([heads(' (1-5)'), ['Price cap', 'Give', 1, 3, 5], ['Logo', 'Get', 6, 'tbd', 5]]);
    expect(reading.rows).toHaveLength(1);
    expect(reading.skipped.map(({ cell }) => cell)).toEqual(['C3', 'D3']);
    expect(reading.skipped[0]?.reason).toContain('1 to 5');
  });
});

describe('No row vanishes', () => {
  const heads = ['Concession', 'Give/Get', ...THREE];

  test.each(['2.1', '100%', '§ 4', '🚚', '#1', '№ 7', '42'])(
    'a row called %s below a total counts',
    (name) => {
      const reading = read([
        heads,
        ['Price cap', 'Give', 5, 3, 2],
        ['Total', '', '=SUM(C2:C2) => 5', '=SUM(D2:D2) => 3', '=SUM(E2:E2) => 2'],
        [name, 'Give', 5, 3, 2],
        ['Logo', 'Get', 5, 3, 2],
      ]);
      expect(reading.rows.map((one) => one.name)).toEqual(['Price cap', name, 'Logo']);
    },
  );

  test('a concession called Budget below a row of limits does not end the list', () => {
    const reading = read([
      heads,
      ['Price cap', 'Give', 5, 3, 2],
      ['Limit', '', 30, 24, 28],
      ['Budget', 'Give', 5, 3, 2],
      ['Logo', 'Get', 5, 3, 2],
    ]);
    expect(reading.rows.map(({ name }) => name)).toEqual(['Price cap', 'Budget', 'Logo']);
  });

  test('a first row with a remark beside each score is a row, and the remarks are notes', () => {
    const reading = read([
      heads,
      ['Price cap', 'Give', '5 (was 3)', '2 (CFO: low)', '6?'],
      ['Logo', 'Get', 1, 1, 1],
    ]);
    expect(reading.rows[0]).toMatchObject({ own: [5, 2, 6], notes: 'was 3; CFO: low' });
  });

  test.each(['7 or 8', '7-8', '5 → 7', '5 (3)', '5 days', '3-year term'])(
    'two numbers, or one of something else, are listed: %s',
    (typed) => {
      const reading = read([heads, ['Logo', 'Get', 1, 1, 1], ['Price cap', 'Give', typed, 2, 6]]);
      expect(reading.rows).toHaveLength(1);
      expect(reading.skipped.map(({ cell }) => cell)).toEqual(['C3']);
    },
  );

  test('a row of weights is no concession', () => {
    const reading = read([
      heads,
      ['Weight', '', 2, 1, 1],
      ['Price cap', 'Give', 5, 3, 2],
      ['Logo', 'Get', 1, 1, 1],
    ]);
    expect(reading.rows.map(({ name }) => name)).toEqual(['Price cap', 'Logo']);
    expect(reading.place.weights).toEqual([2, 1, 1]);
    expect(reading.doubts).toEqual([]);
  });

  test.each<[string, Cells, number[]]>([
    ['above the headings', [['Weight', '', 2, 1, 1], heads], [2, 1, 1]],
    ['in per cent', [heads, ['Weighting', '', '50%', '30%', '20%']], [50, 30, 20]],
    ['with a sign', [heads, ['Weights', '', 'x2', 'x1', '×1']], [2, 1, 1]],
    ['beside the names', [heads, ['', 'Weight', 3, 2, 1]], [3, 2, 1]],
    ['in another language', [heads, ['Gewichtung', '', 3, 2, 1]], [3, 2, 1]],
    ['in the headings', [['Concession', 'Give/Get', 'Value (x2)', 'Leverage', 'Relationship']], [2, 1, 1]],
    [
      'in the headings as shares',
      [['Concession', 'Give/Get', 'Value (50%)', 'Leverage (30%)', 'Relationship (20%)']],
      [50, 30, 20],
    ],
  ])('weights %s are weights', (_, above, weights) => {
    const reading = read([...above, ['Price cap', 'Give', 5, 3, 2], ['Logo', 'Get', 1, 1, 1]]);
    expect(reading.rows.map(({ name }) => name)).toEqual(['Price cap', 'Logo']);
    expect(reading.place.weights).toEqual(weights);
    expect(reading.doubts).toEqual([]);
  });

  test('weights that do not agree are asked about', () => {
    const reading = read([
      ['Concession', 'Give/Get', 'Value (x2)', 'Leverage', 'Relationship'],
      ['Weight', '', 1, 1, 1],
      ['Price cap', 'Give', 5, 3, 2],
    ]);
    expect(reading.doubts).toMatchObject([{ about: 'measure' }]);
  });

  test('a percentage scale is no weight', () => {
    const reading = read([
      ['Concession', 'Give/Get', 'Value (0-100%)', 'Leverage (0-100%)', 'Relationship (0-100%)'],
      ['Price cap', 'Give', 50, 30, 20],
    ]);
    expect(reading.place.weights).toBeUndefined();
  });

  test('rows far below are named', () => {
    const far = Array.from({ length: 7 }, () => []);
    const reading = read([heads, ['Price cap', 'Give', 5, 3, 2], ...far, ['Logo', 'Get', 1, 1, 1]]);
    expect(reading.otherLists).toMatchObject([{ place: 'Map!A10' }]);
  });
});

test('a fourth dimension is a doubt that names it', () => {
  const reading = read([
    ['Concession', 'Give/Get', ...THREE, 'Risk'],
    ['Price cap', 'Give', 5, 3, 2, 4],
    ['Logo', 'Get', 1, 1, 1, 9],
  ]);
  expect(reading.doubts).toMatchObject([{ about: 'measure', cells: ['F1'] }]);
  expect(reading.doubts[0]?.question).toContain('"Risk"');
});

test('of two unknown columns between value and relationship none is taken for leverage', () => {
  const cells = [
    ['Concession', 'Value', 'Timing', 'Risk', 'Relationship'],
    ['Discount 15%', 7, 3, 2, 4],
    ['Case study', 2, 2, 1, 8],
  ];
  expect(locateTemplate([sheetFrom('Map', cells)], null, NOBODY)).toBeNull();
});

describe('One score a side', () => {
  const rows = [
    ['Net 60 payment terms', 'Give', 3, 8, 'Agreed'],
    ['Three-year commitment', 'Get', 9, 4, 'Agreed'],
  ];

  test('is what it costs us and what it is worth to them', () => {
    const reading = read([
      ['Tradeables: Harbour Foods'],
      ['Tradeable', 'Give / Get', 'Cost to us (1-10)', 'Value to them (1-10)', 'Status'],
      ...rows,
    ]);
    expect(reading.place).toMatchObject({ measure: 'one', columns: { own: [2, 2, 2], mirror: [3, 3, 3] } });
    expect(reading.rows.map(({ own, mirror }) => [own[0], mirror?.[0]])).toEqual([
      [3, 8],
      [9, 4],
    ]);
    expect(reading.confidence).toBe('sure');
  });

  test('may be words with remarks beside them', () => {
    const reading = read([
      ['Item', 'Your Cost', 'Their Value', 'Asymmetry'],
      ['Payment terms', 'Low (0.5% interest)', 'High (cash flow)', 'Give'],
      ['Exclusivity', 'High (lost opportunities)', 'Medium', 'Keep'],
      ['Training', 'Low', 'Medium', 'Give'],
    ]);
    expect(reading.rows.map(({ own, mirror }) => [own[0], mirror?.[0]])).toEqual([
      [2.5, 8.5],
      [8.5, 5.5],
      [2.5, 5.5],
    ]);
    expect(reading.rows[0]?.notes).toBe('0.5% interest; cash flow');
    expect(subjects(reading)).toEqual(['scale']);
  });

  test('of four columns a give takes our cost and their worth, a get our worth and their cost', () => {
    const reading = read([
      ['Concession', 'Direction', 'Cost to us', 'Value to us', 'Cost to them', 'Value to them'],
      ['Price cap', 'Give', 3, 1, 2, 8],
      ['Commitment', 'Get', 1, 9, 4, 2],
    ]);
    expect(reading.rows.map(({ own, mirror }) => [own[0], mirror?.[0]])).toEqual([
      [3, 8],
      [9, 4],
    ]);
  });

  test('that is worth something to us and costs them is received', () => {
    const reading = read([
      ['Ask', 'Value to us', 'Cost to them'],
      ['Commitment', 9, 4],
    ]);
    expect(reading.rows[0]).toMatchObject({ direction: 'get', own: [9, 9, 9] });
    expect(reading.assumed).toEqual(['status']);
  });

  test('is asked about where headings name no side', () => {
    const reading = read([
      ['Concession', 'Cost', 'Value'],
      ['Price cap', 3, 8],
      ['Commitment', 9, 4],
    ]);
    expect(reading.doubts).toMatchObject([{ about: 'side', cells: ['B1', 'C1'] }]);
  });

  test.each([
    [
      'scorecards',
      [
        ['Vendor', 'Cost', 'Value'],
        ['Contoso', 3, 8],
      ],
    ],
    [
      'costs alone',
      [
        ['Concession', 'Cost to us', 'Priority'],
        ['Price cap', 3, 1],
      ],
    ],
    [
      'budgets',
      [
        ['Item', 'Cost', 'Value'],
        ['Desk', 12000, 5000],
        ['Chair', 900, 400],
      ],
    ],
  ])('is not seen in %s', (_, cells) => {
    expect(locateTemplate([sheetFrom('Map', cells)], null, NOBODY)).toBeNull();
  });
});

describe('A list in any of the languages', () => {
  test.each([
    [
      'Italian',
      'Concessione|Dare/Avere|Stato|Entità del valore|Leva strategica|Capitale relazionale',
      'Loro: ',
      'Dare|Ricevere|Concordato|Offerto|Richiesto',
    ],
    [
      'Portuguese',
      'Concessão|Dar/Receber|Situação|Magnitude do valor|Alavancagem estratégica|Capital relacional',
      'Contraparte: ',
      'Dar|Receber|Acordado|Oferecido|Pedido',
    ],
    [
      'Dutch',
      'Concessie|Geven/Krijgen|Status|Waardeomvang|Strategische hefboom|Relatiekapitaal',
      'Tegenpartij: ',
      'Geven|Krijgen|Overeengekomen|Aangeboden|Gevraagd',
    ],
    [
      'Polish',
      'Ustępstwo|Dajemy/Otrzymujemy|Stan|Wielkość wartości|Dźwignia strategiczna|Kapitał relacji',
      'Druga strona: ',
      'Dajemy|Otrzymujemy|Uzgodnione|Zaproponowane|Żądane',
    ],
    [
      'Chinese',
      '让步项目|给予/获得|状态|价值大小|战略杠杆|关系资本',
      '对方',
      '给予|获得|已同意|已提出|已要求',
    ],
    [
      'Chinese as in Taiwan',
      '讓步項目|給予/獲得|狀態|價值大小|戰略槓桿|關係資本',
      '對方',
      '給予|獲得|同意|提出|要求',
    ],
    [
      'Japanese',
      '譲歩項目|与える/得る|状態|価値の大きさ|戦略的レバレッジ|関係資本',
      '相手の',
      '与える|得る|合意済み|提案|要求',
    ],
    [
      'Arabic',
      'التنازل|نعطي/نأخذ|الحالة|حجم القيمة|النفوذ الاستراتيجي|رأس مال العلاقة',
      'الطرف الآخر: ',
      'نعطي|نأخذ|متفق عليه|معروض|مطلوب',
    ],
  ])('%s', (_, headings, theirs, words) => {
    const heads = headings.split('|');
    const [give = '', get = '', agreed = '', offered = '', asked = ''] = words.split('|');
    const say: Readonly<Record<string, string>> = { give, get, agreed, offered, asked };
    const reading = read([
      [...heads, ...heads.slice(3).map((one) => theirs + one)],
      ...DEAL.map(({ name, way, status, own, mirror }) => [name, say[way], say[status], ...own, ...mirror]),
    ]);
    expect(sums(reading)).toEqual(AGREED);
    expect(reading.rows.map(({ mirror }) => mirror)).toEqual(DEAL.map(({ mirror }) => mirror));
    expect(reading.rows.map(({ status }) => status)).toEqual(DEAL.map(({ status }) => status));
    expect(reading.doubts).toEqual([]);
    expect(reading.skipped).toEqual([]);
  });
});

describe('a list that says nowhere how far its rows have come', () => {
  const grid = sheetFrom('Map', [
    ['Concession', ...THREE, 'Way'],
    ...DEAL.map((one) => [one.name, ...one.own, one.way]),
  ]);
  const answering = (answer: string) => readAll([grid], new Map([[ARE_THEY_AGREED.keyOn('Map'), answer]]));

  test('counts all of them as agreed and says so', () => {
    const reading = readAll([grid]);
    expect(reading.assumed).toEqual(['status']);
    expect(sums(reading)).toEqual(ALL);
  });

  test('counts them as the user answered, and nothing is assumed any more', () => {
    const ideas = answering(ARE_THEY_AGREED.ideas);
    expect(ideas.assumed).toEqual([]);
    expect(ideas.rows.every(({ status }) => status === 'idea')).toBe(true);
    // No reading depends on the status, so highlights and columns of ours may stand there.
    expect(ideas.place.isInterpreted).toBeUndefined();
    const agreed = answering(ARE_THEY_AGREED.agreed);
    expect(agreed.assumed).toEqual([]);
    expect(sums(agreed)).toEqual(ALL);
  });
});

test('a guess about a column is asked until it is answered', () => {
  const grid = sheetFrom('Deal', [
    ['Concession', 'Stakes', 'Leverage', 'Relationship'],
    ['Price cap', 5, 3, 2],
    ['Logo on the site', 6, 7, 6],
    ['Early delivery', 4, 4, 6],
  ]);
  const [doubt] = readAll([grid]).doubts;
  expect(doubt?.answers.some(choosesColumns)).toBe(true);
  const answered = readAll([grid], new Map([[doubt?.key ?? '', doubt?.taken ?? '']]));
  expect(answered.doubts.map(({ key }) => key)).not.toContain(doubt?.key);
});
