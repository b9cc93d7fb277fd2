import { readJoined } from '../../../src/excel/linkedList/readJoined';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { sheetFrom } from './sheetText';

// What a list does not say in a column of its own, other cells may say all the same: nothing of it is passed over.

const NOBODY = { us: '', them: '' };
const THREE = ['Value', 'Leverage', 'Relationship'];

type Cells = readonly (readonly unknown[])[];

function read(cells: Cells, answers?: ReadonlyMap<string, string>) {
  const located = locateTemplate([sheetFrom('Map', cells)], null, NOBODY, answers);
  if (located === null) throw new Error('No list was found.');
  return readLocated(located, NOBODY);
}

const asked = (cells: Cells) => read(cells).doubts.map(({ about, cells: at }) => [about, at[0]]);

describe('A column that names now one side, now the other, is asked about', () => {
  const list = (heading: string, them: string, us: string): Cells => [
    ['Concession', heading, ...THREE, 'Status'],
    ['Net 60', them, 5, 2, 6, 'Agreed'],
    ['Logo', us, 3, 4, 6, 'Offered'],
  ];

  test.each([
    ['Requested by', 'Them', 'Us', ['give', 'get']],
    ['Raised by', 'Customer', 'Us', ['give', 'get']],
    ['Who moved', 'They did', 'We did', ['get', 'give']],
  ])('%s: %s, %s', (heading, them, us, ways) => {
    expect(asked(list(heading, them, us))).toEqual([['direction', 'B1']]);
    expect(read(list(heading, them, us)).rows.map(({ direction }) => direction)).toEqual(ways);
  });

  test('and an answer turns it round, or leaves it', () => {
    const [doubt] = read(list('Requested by', 'Them', 'Us')).doubts;
    const ways = (answer: string | undefined) =>
      read(list('Requested by', 'Them', 'Us'), new Map([[doubt?.key ?? '', answer ?? '']])).rows.map(
        ({ direction }) => direction,
      );
    expect(doubt?.answers.map(ways)).toEqual([
      ['give', 'get'],
      ['get', 'give'],
      ['give', 'give'],
    ]);
  });

  test('but not where a title says which way the rows go', () => {
    expect(asked([['What we want'], ...list('Requested by', 'Them', 'Us')])).toEqual([]);
  });
});

describe('A note above that speaks of both ways, or names that begin with one, are asked about', () => {
  test.each<readonly [string, Cells, string]>([
    [
      'note',
      [['Green = we get, red = we give'], ['Item', ...THREE], ['Net 60', 5, 2, 6], ['Logo', 3, 4, 6]],
      'A1',
    ],
    [
      'names',
      [
        ['Item', ...THREE],
        ['GIVE: Net 60', 5, 2, 6],
        ['GET: Logo', 3, 4, 6],
      ],
      'A2',
    ],
  ])('%s', (_, cells, at) => {
    expect(asked(cells)).toEqual([['direction', at]]);
  });

  test('but not where a column says it', () => {
    const cells = [
      ['Green = we get, red = we give'],
      ['Item', 'Direction', ...THREE],
      ['Net 60', 'Give', 5, 2, 6],
      ['Logo', 'Get', 3, 4, 6],
    ];
    expect(asked(cells)).toEqual([]);
  });
});

describe('What is agreed', () => {
  const list = (heading: string, ...cells: readonly unknown[]): Cells => [
    ['Item', 'Give/Get', ...THREE, heading],
    ...cells.map((cell, i) => [`Point ${'ABC'.charAt(i)}`, 'Give', 5, 2, 6, cell]),
  ];
  const agreed = (cells: Cells) => read(cells).rows.map(({ status }) => status === 'agreed');

  test.each([['Done?'], ['Akkoord?'], ['Accordé']])('is read from ticks under "%s"', (heading) => {
    expect(asked(list(heading, true, false, ''))).toEqual([]);
    expect(agreed(list(heading, true, false, ''))).toEqual([true, false, false]);
  });

  test('is read from ticks under a heading that is not known, and asked about', () => {
    expect(asked(list('In contract', 'x', '', 'x'))).toEqual([['status', 'F1']]);
    expect(agreed(list('In contract', 'x', '', 'x'))).toEqual([true, false, true]);
  });

  test.each<readonly [string, readonly unknown[]]>([
    ['Agreed price', [30000, '', 200]],
    ['Progress', ['100%', '40%', '40%']],
  ])('is asked where "%s" seems to say it', (heading, cells) => {
    expect(asked(list(heading, ...cells))).toEqual([['status', 'F1']]);
  });

  test('is asked where the list calls itself a draft', () => {
    const cells = [
      ['DRAFT - nothing agreed yet'],
      ['Item', 'Give/Get', ...THREE],
      ['Net 60', 'Give', 5, 2, 6],
    ];
    expect(asked(cells)).toEqual([['status', 'A1']]);
  });

  test('is not what ends in a question mark', () => {
    const { rows, skipped } = read(list('Status', 'Agreed', 'Agreed?', 'Offered'));
    expect(rows.map(({ status }) => status)).toEqual(['agreed', 'idea', 'offered']);
    expect(skipped.map(({ cell }) => cell)).toEqual(['F3']);
  });
});

describe('A list of one score a side', () => {
  test('is read as of the last of two rounds', () => {
    const { rows, doubts } = read([
      ['Item', 'Session 1', '', 'Session 2', ''],
      ['', 'Cost to us', 'Value to them', 'Cost to us', 'Value to them'],
      ['Net 60', 3, 8, 5, 8],
      ['Logo', 3, 4, 2, 9],
    ]);
    expect(rows.map(({ own, mirror }) => [own[0], mirror?.[0]])).toEqual([
      [5, 8],
      [2, 9],
    ]);
    expect(doubts).toEqual([]);
  });

  test('that holds what gets are worth to us takes that for them', () => {
    const { rows } = read([
      ['Item', 'Direction', 'Cost to us', 'Value to us', 'Value to them'],
      ['Net 60', 'Give', 3, 1, 8],
      ['Logo', 'Get', 1, 9, 4],
    ]);
    expect(rows.map(({ own, mirror }) => [own[0], mirror?.[0] ?? null])).toEqual([
      [3, 8],
      [9, null],
    ]);
  });

  test('asks about further columns of cost and value', () => {
    const cells = [
      ['Item', 'Cost to us', 'Value to them', 'Value to the bank'],
      ['Net 60', 3, 8, 2],
      ['Logo', 5, 9, 4],
    ];
    expect(asked(cells)).toEqual([['side', 'D1']]);
  });

  test('is none where its headings name a unit of money', () => {
    const cells = [
      ['Item', 'Cost (k€)', 'Value for them (k€)'],
      ['Net 60', 5, 9],
      ['Logo', 2, 3],
    ];
    expect(locateTemplate([sheetFrom('Map', cells)], null, NOBODY)).toBeNull();
  });

  test('is two where a second column of names stands within', () => {
    const joined = readJoined(
      [
        sheetFrom('Map', [
          ['We give', 'Cost', 'Value to them', 'In return we get', 'Value to us', 'Cost to them'],
          ['Net 60', 2, 8, 'Longer term', 9, 4],
          ['Logo', 5, 5, 'Press release', 6, 1],
        ]),
      ],
      null,
      NOBODY,
      new Map(),
    );
    expect(
      joined?.reading.rows.map(({ name, direction, own, mirror }) => [name, direction, own[0], mirror?.[0]]),
    ).toEqual([
      ['Net 60', 'give', 2, 8],
      ['Logo', 'give', 5, 5],
      ['Longer term', 'get', 9, 4],
      ['Press release', 'get', 6, 1],
    ]);
  });

  test('may run from left to right', () => {
    const joined = readJoined(
      [
        sheetFrom('Map', [
          ['', 'Net 60', 'Logo', 'Press release'],
          ['Cost to us', 2, 5, 1],
          ['Value to them', 8, 5, 7],
        ]),
      ],
      null,
      NOBODY,
      new Map(),
    );
    expect(joined?.reading.place.measure).toBe('one');
    expect(joined?.reading.rows.map(({ name, own, mirror }) => [name, own[0], mirror?.[0]])).toEqual([
      ['Net 60', 2, 8],
      ['Logo', 5, 5],
      ['Press release', 1, 7],
    ]);
  });
});
