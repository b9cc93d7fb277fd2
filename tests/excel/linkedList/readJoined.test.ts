import { seededRandom } from '../../../src/negotiation/uncertainty/normalDraws';
import { readJoined } from '../../../src/excel/linkedList/readJoined';
import type { SheetGrid } from '../../../src/cells/sheetGrid';
import { NO_ANSWERS } from '../../../src/excel/template/doubt';
import { locateTemplate } from '../../../src/excel/template/readGrids';
import { sheetFrom } from '../template/sheetText';

// Lists that stand apart, or run otherwise, read as one whose rows know their own cells.

type Cells = readonly (readonly unknown[])[];

interface Row {
  readonly name: string;
  readonly way: 'give' | 'get';
  readonly status: 'agreed' | 'offered';
  readonly own: readonly number[];
  readonly mirror: readonly number[];
}

const NOBODY = { us: '', them: '' };
const THREE = ['Value Magnitude', 'Strategic Leverage', 'Relationship Equity'];
const HEADS = ['Concession', ...THREE];

const together = (...grids: readonly SheetGrid[]) => readJoined(grids, null, NOBODY, NO_ANSWERS);

/** What was read, each row with the cell of its name. */
function read(...grids: readonly SheetGrid[]) {
  const joined = together(...grids);
  if (joined === null) throw new Error('The lists were not read as one.');
  const { rows, joined: where } = joined.reading;
  return rows.map(({ row, name, direction, status, own, mirror }) => ({
    ...{ name, way: direction, status, own, mirror, at: where?.sources.get(row)?.place },
  }));
}

const DEAL: readonly Row[] = [
  { name: 'Net 60', way: 'give', status: 'agreed', own: [5, 2, 6], mirror: [8, 3, 6] },
  { name: 'Exclusivity', way: 'give', status: 'agreed', own: [6, 9, 5], mirror: [5, 4, 5] },
  { name: 'Commitment', way: 'get', status: 'agreed', own: [9, 7, 5], mirror: [4, 5, 6] },
];

const own = ({ name, own: scores }: Row) => [name, ...scores];
const of = (way: Row['way'], rows = DEAL) => rows.filter((row) => row.way === way).map(own);

/** Two halves beside each other, a blank column between. */
function sideBySide(rows: readonly Row[]): Cells {
  const [left, right] = [of('give', rows), of('get', rows)];
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...(left[i] ?? ['', '', '', '']),
    '',
    ...(right[i] ?? ['', '', '', '']),
  ]);
  return [['WE GIVE', '', '', '', '', 'WE GET'], [...HEADS, '', ...HEADS], ...lines];
}

function turned(rows: readonly Row[]): Cells {
  return [
    ['Concession map'],
    [],
    ['', ...rows.map(({ name }) => name)],
    ['Direction', ...rows.map(({ way }) => way)],
    ...THREE.map((one, i) => [`${one} (ours)`, ...rows.map((row) => row.own[i])]),
    ...THREE.map((one, i) => [`${one} (theirs)`, ...rows.map((row) => row.mirror[i])]),
    ['Status', ...rows.map(({ status }) => status)],
  ];
}

function long(rows: readonly Row[], isMerged: boolean): Cells {
  const lines = rows.flatMap((row) =>
    THREE.map((one, i) => {
      const isSaid = i === 0 || !isMerged;
      return [
        isSaid ? row.name : '',
        one,
        row.own[i],
        row.mirror[i],
        isSaid ? row.way : '',
        isSaid ? row.status : '',
      ];
    }),
  );
  return [['Concession', 'Dimension', 'Our score', 'Their score', 'Direction', 'Status'], ...lines];
}

describe('each row of lists read as one knows its own cell', () => {
  test('of two halves beside each other', () => {
    const rows = read(sheetFrom('Deal', sideBySide(DEAL)));
    expect(rows.map(({ name, way, at }) => ({ name, way, at }))).toEqual([
      { name: 'Net 60', way: 'give', at: 'Deal!A3' },
      { name: 'Exclusivity', way: 'give', at: 'Deal!A4' },
      { name: 'Commitment', way: 'get', at: 'Deal!F3' },
    ]);
    expect(together(sheetFrom('Deal', sideBySide(DEAL)))?.reading).toMatchObject({
      doubts: [],
      confidence: 'sure',
    });
  });

  test('of a sheet of gives and one of gets, which belong together until somebody says otherwise', () => {
    const gives = sheetFrom('We give', [HEADS, ...of('give')], { active: false });
    const gets = sheetFrom('We get', [HEADS, ...of('get')]);
    expect(read(gives, gets).map(({ way, at }) => [way, at])).toEqual([
      ['give', "'We give'!A2"],
      ['give', "'We give'!A3"],
      ['get', "'We get'!A2"],
    ]);
    const [doubt] = together(gives, gets)?.reading.doubts ?? [];
    expect(doubt).toMatchObject({ about: 'list', taken: 'Yes, bring them together' });
    const apart = new Map([[doubt?.key ?? '', 'No, they are two deals']]);
    expect(readJoined([gives, gets], null, NOBODY, apart)).toBeNull();
  });

  test('of a list that runs from left to right', () => {
    expect(read(sheetFrom('Map', turned(DEAL)))).toEqual(
      DEAL.map((row, i) => ({ ...row, at: `Map!${'BCD'[i] ?? ''}3` })),
    );
  });

  test.each([true, false])('of a row for each dimension, names merged: %s', (isMerged) => {
    expect(read(sheetFrom('Map', long(DEAL, isMerged)))).toEqual(
      DEAL.map((row, i) => ({ ...row, at: `Map!A${2 + 3 * i}` })),
    );
  });

  test('of rows for each dimension in any order, where each names its concession', () => {
    const [head = [], ...lines] = long(DEAL, false);
    const mixed = [...lines].sort((a, b) => THREE.indexOf(String(a[1])) - THREE.indexOf(String(b[1])));
    expect(read(sheetFrom('Map', [head, ...mixed])).map(({ name, own: scores }) => [name, scores])).toEqual(
      DEAL.map(({ name, own: scores }) => [name, scores]),
    );
  });
});

describe('nothing is read otherwise in silence', () => {
  test('a plain list has nothing to bring together', () => {
    expect(together(sheetFrom('Map', [HEADS, ...of('give')]))).toBeNull();
  });

  test('a score that is none is listed by the cell in which it stands', () => {
    const cells = turned(DEAL).map((row) => row.map((cell) => (cell === 9 ? 'tbd' : cell)));
    const reading = together(sheetFrom('Map', cells))?.reading;
    expect(reading?.skipped.map(({ cell }) => cell)).toEqual(['Map!C6', 'Map!D5']);
    expect(reading?.rows.map(({ name }) => name)).toEqual(['Net 60']);
  });

  test('rows without a name are listed, and shown nowhere', () => {
    const gives = sheetFrom('We give', [HEADS, ...of('give'), ['', 4, 4, 4]], { active: false });
    const joined = together(gives, sheetFrom('We get', [HEADS, ...of('get')]));
    expect(joined?.reading.skipped).toMatchObject([{ cell: "'We give'!A4" }]);
    expect(joined?.list.rows).toHaveLength(3);
  });

  test('a fourth dimension, a second column of ours, or unclear rows are not brought together', () => {
    const cells = long(DEAL, true);
    const timing = [...cells.slice(0, 4), ['', 'Timing', 3, 4, '', ''], ...cells.slice(4)];
    expect(together(sheetFrom('Map', timing))).toBeNull();
    const twice = [...cells.slice(0, 4), ['', 'Relationship Equity', 3, 4, '', ''], ...cells.slice(4)];
    expect(together(sheetFrom('Map', twice))).toBeNull();
    const second = cells.map(([name, dimension, ...rest], i) => [
      name,
      dimension,
      i === 0 ? 'Last week' : 5,
      ...rest,
    ]);
    expect(together(sheetFrom('Map', second))).toBeNull();
  });

  test('rows of one concession that say both ways are listed, not counted', () => {
    const cells = long(DEAL, false).map((row, i) => (i === 2 ? [...row.slice(0, 4), 'get', row[5]] : row));
    const reading = together(sheetFrom('Map', cells))?.reading;
    expect(reading?.rows.map(({ name }) => name)).toEqual(['Exclusivity', 'Commitment']);
    expect(reading?.skipped).toHaveLength(1);
  });

  test('where one list has a status and the other none, that is said', () => {
    const gives = sheetFrom(
      'We give',
      [[...HEADS, 'Status'], ...of('give').map((row) => [...row, 'offered'])],
      {
        active: false,
      },
    );
    const joined = together(gives, sheetFrom('We get', [HEADS, ...of('get')]));
    expect(joined?.reading.assumed).toEqual(['status']);
    expect(joined?.reading.rows.map(({ status }) => status)).toEqual(['offered', 'offered', 'agreed']);
  });
});

test('a stated scale of their own is read on it, whatever the form', () => {
  const cells = long(DEAL, true).map((row, i) =>
    i === 0 ? row.map((text) => String(text).replace('score', 'score (0-20)')) : row,
  );
  expect(read(sheetFrom('Map', cells))[0]?.own[0]).toBeCloseTo(1 + (9 * 5) / 20);
});

test('in two hundred layouts made by seed no row is misread, lost or doubled in silence', () => {
  let read200 = 0;
  for (let seed = 0; seed < 200; seed++) {
    const random = seededRandom(seed);
    const number = () => 1 + Math.floor(random() * 10);
    const scores = () => [number(), number(), number()];
    const deal = Array.from({ length: 3 + Math.floor(random() * 6) }, (_, i): Row => ({
      // Twins, numbers and signs among the names.
      name: ['Price cap', 'Logo *', '2.1', '§ 4', `Support ${i}`, `"A" ${i}`][Math.floor(random() * 6)] ?? '',
      way: i === 1 ? 'get' : i === 0 || i === 2 || random() < 0.5 ? 'give' : 'get',
      status: random() < 0.5 ? 'agreed' : 'offered',
      own: scores(),
      mirror: scores(),
    }));
    const form = Math.floor(random() * 4);
    const grids =
      form === 0
        ? [sheetFrom('Deal', sideBySide(deal))]
        : form === 1
          ? [
              sheetFrom('Wishes', [['What we get'], HEADS, ...of('get', deal)], { active: false }),
              sheetFrom('Offers', [['What we give'], HEADS, ...of('give', deal)]),
            ]
          : [sheetFrom('Map', form === 2 ? turned(deal) : long(deal, random() < 0.5))];
    const joined = together(...grids);
    // Refused, as long as nothing else reads a part of it unasked.
    if (joined === null) {
      const located = locateTemplate(grids, null, NOBODY);
      expect({ seed, form, doubts: located?.doubts.length ?? 1 }).not.toMatchObject({ doubts: 0 });
      continue;
    }
    read200 += 1;
    const key = ({ name, way, own: three }: Pick<Row, 'name' | 'way' | 'own'>) =>
      `${name}|${way}|${three.join('/')}`;
    const meant = deal.map(key).sort();
    const found = joined.reading.rows
      .map(({ name, direction, own: three }) => key({ name, way: direction, own: three }))
      .sort();
    const isSaid =
      joined.reading.doubts.some(({ about }) => about !== 'list') || joined.reading.skipped.length > 0;
    if (!isSaid) expect({ seed, form, found }).toEqual({ seed, form, found: meant });
  }
  expect(read200).toBeGreaterThan(150);
});
