import { nearMiss } from '../../../src/excel/template/nearMiss';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { TemplateReading } from '../../../src/excel/template/reading';
import { sheetFrom } from './sheetText';

// What strangers write beside and within their lists: each word is used, or asked about, or what was not read is named.

const NOBODY = { us: '', them: '' };
const THREE = ['Value Magnitude', 'Strategic Leverage', 'Relationship Equity'];

type Cells = readonly (readonly unknown[])[];

function read(
  cells: Cells,
  answer?: (reading: TemplateReading) => ReadonlyMap<string, string>,
): TemplateReading {
  const grids = [sheetFrom('Map', cells)];
  const located = locateTemplate(grids, null, NOBODY);
  if (located === null) throw new Error('No list was found.');
  const reading = readLocated(located, NOBODY);
  const again = answer === undefined ? null : locateTemplate(grids, null, NOBODY, answer(reading));
  return again === null ? reading : readLocated(again, NOBODY);
}

const answered =
  (at: number) =>
  ({ doubts }: TemplateReading) =>
    new Map(doubts.map(({ key, answers }) => [key, answers[at] ?? '']));

const ways = ({ rows }: TemplateReading) => rows.map(({ direction }) => direction);
const statuses = ({ rows }: TemplateReading) => rows.map(({ status }) => status);

test('A section that names a side and says no way is a question', () => {
  const cells = [
    ['Concession', ...THREE],
    ['Things our board expects back'],
    ['Volume', 8, 6, 4],
    ['Feedback', 3, 5, 6],
  ];
  expect(read(cells).doubts).toMatchObject([
    {
      about: 'direction',
      cells: ['A2'],
      question: 'Do we give or get what stands under "Things our board expects back"?',
    },
  ]);
  const told = read(cells, answered(1));
  expect(ways(told)).toEqual(['get', 'get']);
  expect(told.doubts).toEqual([]);
});

test('A section after the rows of one that says its way is a question; under a heading over headings it is none', () => {
  const asked = read([
    ['Concession', ...THREE],
    ['We give'],
    ['Price', 5, 4, 3],
    ['Marketing'],
    ['Logo', 3, 4, 5],
  ]);
  expect(asked.doubts.map(({ cells }) => cells)).toEqual([['A4']]);
  const nested = read([
    ['Concession', ...THREE],
    ['We give'],
    ['Commercial'],
    ['Price', 5, 4, 3],
    ['Legal'],
    ['Liability', 6, 7, 5],
    ['We get'],
    ['Commercial'],
    ['Logo', 3, 4, 5],
  ]);
  expect(nested.doubts).toEqual([]);
  expect(ways(nested)).toEqual(['give', 'give', 'get']);
});

test('The status of a section says nothing of what stands under a further heading', () => {
  const { rows, doubts } = read([
    ['Concession', ...THREE, 'Direction'],
    ['Agreed'],
    ['Price', 5, 4, 3, 'Give'],
    ['Parked'],
    ['Logo', 3, 4, 5, 'Give'],
    ['To be seen'],
    ['Training', 2, 2, 5, 'Get'],
  ]);
  expect(rows.map(({ status }) => status)).toEqual(['agreed', 'idea', 'agreed']);
  expect(doubts).toMatchObject([{ about: 'status', cells: ['A7'] }]);
});

test('"Still open" is open', () => {
  const reading = read([
    ['Concession', ...THREE, 'Direction'],
    ['Agreed'],
    ['Price', 5, 4, 3, 'Give'],
    ['Still open'],
    ['Logo', 3, 4, 5, 'Give'],
  ]);
  expect(statuses(reading)).toEqual(['agreed', 'idea']);
  expect(reading.doubts).toEqual([]);
});

test.each([
  'Example: 5% discount',
  'e.g. 5% discount',
  '(Example) discount',
  'Beispiel: 5 % Rabatt',
  'Ex. : remise',
])('A row that shows how the list is filled in is left out and asked about: %s', (name) => {
  const cells = [
    ['Concession', ...THREE, 'Direction', 'Status'],
    [name, 4, 3, 2, 'Give', 'Agreed'],
    ['Price', 5, 4, 3, 'Give', 'Agreed'],
  ];
  const reading = read(cells);
  expect(reading.rows.map(({ row }) => row)).toEqual([3]);
  expect(reading.doubts).toMatchObject([{ about: 'list', cells: ['A2'] }]);
  expect(read(cells, answered(1)).rows.map(({ row }) => row)).toEqual([2, 3]);
});

test('A concession may be called Example clause', () => {
  const { rows, doubts } = read([
    ['Concession', ...THREE, 'Direction', 'Status'],
    ['Example clause', 4, 3, 2, 'Give', 'Agreed'],
    ['Price', 5, 4, 3, 'Give', 'Agreed'],
  ]);
  expect(rows).toHaveLength(2);
  expect(doubts).toEqual([]);
});

test('A Status column of words that are mostly not known is a question', () => {
  const reading = read([
    ['Concession', ...THREE, 'Direction', 'Status'],
    ['Price', 5, 4, 3, 'Give', 'Green'],
    ['Logo', 3, 4, 5, 'Give', 'Amber'],
    ['Training', 2, 2, 5, 'Get', 'Agreed'],
  ]);
  expect(statuses(reading)).toEqual(['idea', 'idea', 'agreed']);
  expect(reading.doubts).toMatchObject([
    { about: 'status', cells: ['F2', 'F3'], taken: 'They are ideas so far' },
  ]);
});

test('Names that end with a word for dropped are a question where nothing else says it', () => {
  const cells = [
    ['Concession', ...THREE, 'Direction'],
    ['Price (dropped)', 5, 4, 3, 'Give'],
    ['Logo - WITHDRAWN', 3, 4, 5, 'Give'],
    ['Training (in house)', 2, 2, 5, 'Get'],
  ];
  expect(read(cells).doubts).toMatchObject([{ about: 'status', cells: ['A2', 'A3'] }]);
  const [headings, ...rows] = cells;
  const told = read([[...(headings ?? []), 'Status'], ...rows.map((row) => [...row, 'Rejected'])]);
  expect(told.doubts).toEqual([]);
});

test('A legend below the list that speaks of both ways is a question', () => {
  const { doubts } = read([
    ['Concession', ...THREE],
    ['Price', 5, 4, 3],
    ['Logo', 3, 4, 5],
    [],
    ['Blue: we give. Green: we get.'],
  ]);
  expect(doubts).toMatchObject([{ about: 'direction', cells: ['A5'] }]);
});

test('A second column of names is a question, a list beside with scores of its own is none', () => {
  const { doubts } = read([
    ['We offer', 'They offer', 'Value to us', 'Value to them'],
    ['Price', 'Volume', 5, 6],
    ['Logo', 'Reference', 3, 4],
    ['Training', 'Feedback', 2, 8],
  ]);
  expect(doubts).toMatchObject([{ about: 'list', cells: ['B1'] }]);
});

test('A status at the end of a row of give and return says it of both', () => {
  const grids = [
    sheetFrom('Trades', [
      ['We give', 'Cost to us', 'In return we get', 'Value to us', 'Status'],
      ['Price', 3, 'Volume', 8, 'Agreed'],
      ['Logo', 2, 'Reference', 5, 'Open'],
    ]),
  ];
  const located = locateTemplate(grids, null, NOBODY);
  expect(located?.place.columns).toMatchObject({ concession: 0, status: 4 });
});

test('Small whole numbers up to 4 may be a scale that ends there', () => {
  const { doubts } = read([
    ['Concession', ...THREE, 'Direction'],
    ...Array.from({ length: 6 }, (_, i) => [`Row ${i + 1}`, 1 + (i % 4), 4 - (i % 4), 2, 'Give']),
  ]);
  expect(doubts).toMatchObject([{ question: 'Do these scores run from 1 to 4, or from 1 to 10?' }]);
});

test('A row of units such as /100 states the scale', () => {
  const { place, doubts } = read([
    ['Concession', ...THREE, 'Direction'],
    ['', '/100', '/100', '/100', ''],
    ['Price', 50, 40, 30, 'Give'],
    ['Logo', 20, 90, 60, 'Get'],
  ]);
  expect(place.scale).toEqual({ kind: 'numbers', from: 0, to: 100 });
  expect(doubts).toEqual([]);
});

test('Must, should and could are words of a scale, and it is said what each counts as', () => {
  const { rows, doubts } = read([
    ['Issue', 'Importance to us', 'Importance to them', 'Direction'],
    ['Price', 'Must', 'Could', 'Give'],
    ['Logo', 'Could', 'Must', 'Give'],
    ['Training', 'Should', 'Should', 'Get'],
  ]);
  expect(rows.map(({ own }) => own[0])).toEqual([8.5, 2.5, 5.5]);
  expect(doubts).toMatchObject([
    {
      about: 'scale',
      reason: 'These scores are words: "Must" counts as 8.5, "Should" as 5.5, "Could" as 2.5.',
    },
  ]);
});

test('Two names under Party are those of the sides, and it is asked which is which', () => {
  const cells = [
    ['Concession', ...THREE, 'Party'],
    ['Price', 5, 4, 3, 'Northwind'],
    ['Logo', 3, 4, 5, 'Contoso'],
    ['Training', 2, 2, 5, 'Contoso'],
  ];
  expect(read(cells).doubts).toMatchObject([
    { about: 'direction', cells: ['E1'], taken: '"Northwind": we give; "Contoso": we get' },
  ]);
  expect(ways(read(cells, answered(1)))).toEqual(['get', 'give', 'give']);
});

test('Scores under Us and Them alone are ours and theirs; ticks there are none', () => {
  const { place, rows } = read([
    ['Issue', 'Us', 'Them', 'Direction'],
    ['Price', 3, 7, 'Give'],
    ['Logo', 2, 5, 'Give'],
    ['Volume', 8, 4, 'Get'],
  ]);
  expect(place.measure).toBe('one');
  expect(rows.map(({ own, mirror }) => [own[0], mirror?.[0]])).toEqual([
    [3, 7],
    [2, 5],
    [8, 4],
  ]);
});

test('Us and Them over cost and value are a group heading', () => {
  const { rows, doubts } = read([
    ['', 'Us', '', 'Them', '', ''],
    ['Item', 'Cost', 'Value', 'Cost', 'Value', 'Direction'],
    ['Price', 3, 2, 7, 4, 'Give'],
    ['Logo', 2, 3, 5, 4, 'Give'],
    ['Volume', 8, 6, 4, 3, 'Get'],
    ['Feedback', 3, 5, 2, 2, 'Get'],
    ['Rights', 5, 4, 2, 3, 'Get'],
  ]);
  expect(rows.map(({ own, mirror }) => [own[0], mirror?.[0]]).slice(1, 3)).toEqual([
    [2, 4],
    [6, 4],
  ]);
  expect(doubts).toEqual([]);
});

test('Letters are ranks where one of them is no letter of a scale', () => {
  const letters = (...of: string[]) => [
    ['Concesión', 'Coste para nosotros', 'Valor para ellos'],
    ...of.map((letter, i) => [`Punto ${i + 1}`, letter, letter]),
  ];
  expect(read(letters('A', 'M', 'B', 'B')).place.scale).toEqual({ kind: 'words' });
  expect(locateTemplate([sheetFrom('Map', letters('A', 'B', 'A', 'B', 'C'))], null, NOBODY)).toBeNull();
});

test('A clause number typed as text is a name', () => {
  const { rows } = read([
    ['Concession', ...THREE, 'Direction'],
    ['1.1', 5, 4, 3, 'Give'],
    ['2.4', 3, 4, 5, 'Get'],
  ]);
  expect(rows.map(({ name }) => name)).toEqual(['1.1', '2.4']);
});

describe('What is not read is named with its cells', () => {
  const seen = (cells: Cells) => nearMiss([sheetFrom('Trades', cells)], NOBODY);

  test('letters that are no scale known here, as a question', () => {
    const near = seen([
      ['Issue', 'Our priority', 'Their priority'],
      ['Price', 'A', 'C'],
      ['Logo', 'B', 'B'],
      ['Training', 'C', 'A'],
    ]);
    expect(near?.seen).toBe(
      '"Trades" has "Our priority" and "Their priority" in B1:C4, and they hold "A", "B", "C", which is no scale that is known here. Type numbers from 1 to 10, or Low, Medium and High.',
    );
    expect(near?.doubts).toMatchObject([{ about: 'scale', cells: ['Trades!B1:C4'], taken: null }]);
  });

  test.each<readonly [string, Cells, RegExp]>([
    [
      'amounts of money',
      [
        ['Concession', 'Cost to us (k€)', 'Value to them (k€)'],
        ['Price', 30, 70],
        ['Logo', 20, 50],
      ],
      /amounts of money under "Cost to us \(k€\)" and "Value to them \(k€\)" from B1 on/,
    ],
    [
      'two numbers in a cell',
      [
        ['Item', 'Value (us/them)', 'Leverage (us/them)', 'Relationship (us/them)'],
        ['Price', '3/7', '2/4', '2/5'],
        ['Logo', '2/5', '3/4', '4/6'],
      ],
      /two numbers in a cell, "3\/7" in B2 under "Value \(us\/them\)"/,
    ],
    [
      'a language that is not known',
      [
        ['Eftergift', 'Värde för oss', 'Värde för dem'],
        ['Pris', 3, 7],
        ['Logga', 2, 5],
      ],
      /a table from A1 on \("Eftergift", "Värde för oss", "Värde för dem"\)/,
    ],
    [
      'three dimensions over rows of something',
      [['Row Labels', 'Value', 'Leverage', 'Relationship'], ['Give'], ['Price', 3, 7, 5], ['Logo', 2, 5, 5]],
      /has "Value", "Leverage", "Relationship" from B1 on, but nothing says that its rows are concessions/,
    ],
  ])('%s', (_, cells, says) => {
    expect(seen(cells)?.seen).toMatch(says);
  });

  test('nothing where there is nothing like a list', () => {
    expect(seen([['Dear all,'], ['see you on Thursday.']])).toBeNull();
  });
});
