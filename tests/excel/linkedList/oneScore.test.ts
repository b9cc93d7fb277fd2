import { readJoined } from '../../../src/excel/linkedList/readJoined';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { SheetGrid } from '../../../src/cells/sheetGrid';
import { sheetFrom } from '../template/sheetText';

// Lists of one score a side that stand apart: halves, their side elsewhere, rows for either side.

const NOBODY = { us: '', them: '' };
const GIVES = [
  ['Payment terms', 3, 9],
  ['Exclusivity', 8, 4],
];
const GETS = [
  ['Commitment', 9, 2],
  ['Case study', 5, 3],
];

function read(grids: readonly SheetGrid[], reach: 'needed' | 'asked' = 'needed') {
  const reading = readJoined(grids, null, NOBODY, new Map(), reach)?.reading;
  if (reading === undefined) throw new Error('The lists were not read as one.');
  return reading.rows.map(
    ({ name, direction, own, mirror }) => `${name} ${direction} ${own[0]} ${mirror?.[0] ?? '-'}`,
  );
}

function inPlace(...grids: readonly SheetGrid[]) {
  const located = locateTemplate(grids, null, NOBODY);
  return located === null ? null : readLocated(located, NOBODY);
}

const BOTH = ['Payment terms give 3 9', 'Exclusivity give 8 4', 'Commitment get 9 2', 'Case study get 5 3'];

describe('Lists of one score a side are brought together', () => {
  test('from a sheet of gives and one of gets', () => {
    const gives = sheetFrom('We give', [['Item', 'Cost to us', 'Value to them'], ...GIVES]);
    const gets = sheetFrom('We get', [['Item', 'Value to us', 'Cost to them'], ...GETS], { active: false });
    expect(read([gives, gets])).toEqual(BOTH);
  });

  test('from two halves beside each other, the second never their scores of the first', () => {
    const rows = GIVES.map((give, i) => [...give, '', ...(GETS[i] ?? [])]);
    const cells = [
      ['WE GIVE', '', '', '', 'WE GET'],
      ['Item', 'Cost to us', 'Value to them', '', 'Item', 'Value to us', 'Cost to them'],
      ...rows,
    ];
    expect(read([sheetFrom('Deal', cells)])).toEqual(BOTH);
  });

  test('from halves with our score alone and their side on a sheet of its own', () => {
    const rows = GIVES.map(([name, cost], i) => [name, cost, '', ...(GETS[i]?.slice(0, 2) ?? [])]);
    const plan = sheetFrom('Give-get plan', [['We give', 'Costs us', '', 'We get', 'Worth'], ...rows]);
    const view = sheetFrom(
      'Northwind view',
      [
        ['Item', 'What we heard', 'Matters to them'],
        ['Exclusivity', 'nice to have', 4],
        ['Case study', 'easy', 3],
        ['Payment terms', 'cash is tight', 9],
        ['Commitment', '', 2],
      ],
      { active: false },
    );
    expect(read([plan, view])).toEqual(BOTH);
  });

  test('where somebody asks for it, from one list whose other side stands on another sheet', () => {
    const ours = sheetFrom('Ours', [
      ['Item', 'Cost to us', 'Direction'],
      ['Payment terms', 3, 'Give'],
      ['Training', 5, 'Give'],
    ]);
    const theirs = sheetFrom(
      'Theirs',
      [
        ['Item', 'Value to them'],
        ['Training', 7],
      ],
      { active: false },
    );
    expect(readJoined([ours, theirs], null, NOBODY, new Map())).toBeNull();
    const other = [
      ['Item', 'Value to them'],
      ['Training', 7],
      ['Payment terms', 6],
    ];
    const both = [ours, sheetFrom('Theirs', other, { active: false })];
    expect(read(both, 'asked')).toEqual(['Payment terms give 3 6', 'Training give 5 7']);
    expect(readJoined(both, null, NOBODY, new Map())).toBeNull();
  });

  test('where somebody asks for it, from rows for either side of one concession', () => {
    const rows = [
      ['Item', 'Party', 'Importance (1-10)', 'Direction'],
      ['Payment terms', 'Us', 3, 'Give'],
      ['Payment terms', 'Them', 8, 'Give'],
      ['Exclusivity', 'Us', 9, 'Give'],
      ['Exclusivity', 'Them', 4, 'Give'],
    ];
    expect(read([sheetFrom('Map', rows)], 'asked')).toEqual([
      'Payment terms give 3 8',
      'Exclusivity give 9 4',
    ]);
    expect(inPlace(sheetFrom('Map', rows))?.rows).toHaveLength(2);
  });

  test('and the sheet that they make reads the same', () => {
    const gives = sheetFrom('We give', [['Item', 'Cost to us', 'Value to them'], ...GIVES]);
    const gets = sheetFrom('We get', [['Item', 'Value to us', 'Cost to them'], ...GETS], { active: false });
    const joined = readJoined([gives, gets], null, NOBODY, new Map());
    if (joined === null) throw new Error('The lists were not read as one.');
    expect(inPlace(joined.grid)).toMatchObject({ place: { measure: 'one' }, confidence: 'sure', doubts: [] });
  });
});

describe('One score alone is no list', () => {
  test.each([
    [['Item', 'Cost to us', 'Priority']],
    [['Stakeholder', 'Importance', 'Influence']],
    [['Vendor', 'Value', 'Score']],
  ])('under %j', (headings) => {
    expect(inPlace(sheetFrom('List', [headings, ['One', 3, 5], ['Two', 8, 2], ['Three', 4, 4]]))).toBeNull();
  });

  test('but one score with which way each row goes is', () => {
    const list = [
      ['Item', 'Worth to us', 'Give/Get'],
      ['Payment terms', 3, 'Give'],
      ['Commitment', 9, 'Get'],
    ];
    expect(inPlace(sheetFrom('List', list))?.rows.map(({ direction }) => direction)).toEqual(['give', 'get']);
  });
});

describe('A sheet’s name', () => {
  test.each(['Plan', 'Negotiation plan', 'Verhandlungsplanung', 'Draft'])(
    '“%s” says nothing of how far its rows have come',
    (name) => {
      const list = [['Item', 'Cost to us', 'Value to them'], ...GIVES];
      expect(inPlace(sheetFrom(name, list))?.rows.map(({ status }) => status)).toEqual(['agreed', 'agreed']);
    },
  );
});
