import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { SheetGrid } from '../../../src/cells/sheetGrid';
import { formulaObstacle } from '../../../src/excel/template/formulaObstacle';
import { sheetFrom } from './sheetText';

const NOBODY = { us: '', them: '' };
const HEADINGS = ['Concession', 'VM', 'SL', 'RE', 'Direction', 'Type', 'Linked to', 'Notes'];

function read(grid: SheetGrid, hiddenRows?: number) {
  const located = locateTemplate([grid], null, NOBODY);
  if (located === null) throw new Error('No template was found.');
  return readLocated(located, NOBODY, undefined, hiddenRows);
}

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    `Concession ${String.fromCharCode(65 + (i % 26))}`,
    5,
    3,
    2,
    'Give',
  ]);

describe('What is told of a list beside its rows', () => {
  test('the texts of its heading row, left to right, blank ones left out', () => {
    const grid = sheetFrom(
      'Map',
      [
        ['', 'Concession', '', 'VM', 'SL', 'RE'],
        ['', 'Price cap', '', 5, 3, 2],
      ],
      {
        column: 2,
      },
    );
    expect(read(grid).headings).toEqual([
      { column: 3, text: 'Concession' },
      { column: 5, text: 'VM' },
      { column: 6, text: 'SL' },
      { column: 7, text: 'RE' },
    ]);
  });

  test('the words for giving and getting as they stand there, each once', () => {
    const grid = sheetFrom('Map', [
      HEADINGS,
      ['Price cap', 5, 3, 2, 'We give'],
      ['Logo', 5, 3, 2, 'We receive'],
      ['Training', 5, 3, 2, 'We give'],
      ['Hosting', 5, 3, 2, ''],
      ['Data', 5, 3, 2, 'perhaps'],
    ]);
    expect(read(grid).directionWords).toEqual({ give: ['We give'], get: ['We receive'] });
  });

  test('how many of its rows are hidden; none unless it is said', () => {
    const grid = sheetFrom('Map', [HEADINGS, ['Price cap', 5, 3, 2, 'Give']]);
    expect(read(grid, 3).hiddenRows).toBe(3);
    expect(read(grid).hiddenRows).toBe(0);
  });

  test('the type, the link and the notes of each row', () => {
    const grid = sheetFrom('Map', [
      HEADINGS,
      ['Price cap', 5, 3, 2, 'Give', 'Price', 'Logo', ' say  it last '],
    ]);
    expect(read(grid).rows[0]).toMatchObject({ type: 'Price', linkedTo: 'Logo', notes: 'say it last' });
  });

  test('that no type, link or notes are there', () => {
    const grid = sheetFrom('Map', [HEADINGS.slice(0, 5), ['Price cap', 5, 3, 2, 'Give', 'x', 'y', 'z']]);
    expect(read(grid).rows[0]).toMatchObject({ type: '', linkedTo: '', notes: '', session: null });
  });

  test('every row of a long list', () => {
    const { rows, place } = read(sheetFrom('Map', [HEADINGS, ...rowsOf(700)]));
    expect(rows).toHaveLength(700);
    expect(place).toMatchObject({ firstRow: 2, lastRow: 701 });
  });

  test('that its end may be missing, where the sheet goes on below what was read', () => {
    const cut = { ...sheetFrom('Map', [HEADINGS, ...rowsOf(20)]), isCut: true };
    const { confidence, doubts } = read(cut);
    expect(confidence).toBe('unsure');
    expect(doubts.map(({ column }) => column)).toEqual(['concession']);
  });

  test('nothing of that where the list ends long before what was read does', () => {
    const below = Array.from({ length: 20 }, () => ['']);
    const cut = { ...sheetFrom('Map', [HEADINGS, ...rowsOf(20), ...below]), isCut: true };
    expect(read(cut)).toMatchObject({ confidence: 'sure', doubts: [] });
  });

  test('nothing of that where the sheet was read to its end', () => {
    expect(read(sheetFrom('Map', [HEADINGS, ...rowsOf(20)]))).toMatchObject({
      confidence: 'sure',
      doubts: [],
    });
  });
});

describe('A list in which several of us scored', () => {
  const NAMES = ['Anna', 'Ben', 'Carl'];
  const scored = NAMES.flatMap((name) => ['VM', 'SL', 'RE'].map((dimension) => `${dimension} ${name}`));
  const row = ['Price cap', ...NAMES.flatMap(() => [5, 3, 2])];

  test('refuses formulas where our scores have no columns of their own, and names who scored', () => {
    const reading = read(sheetFrom('Map', [['Concession', ...scored], row]));
    expect(formulaObstacle(reading)).toEqual({ kind: 'several scorers', sheet: 'Map', names: NAMES });
  });

  test('takes formulas where the mean has columns of its own', () => {
    const reading = read(
      sheetFrom('Map', [
        ['Concession', ...scored, 'Mean VM', 'Mean SL', 'Mean RE'],
        [...row, 5, 3, 2],
      ]),
    );
    expect(reading.place.scorers?.areOwn).toBe(false);
    expect(formulaObstacle(reading)).toBeNull();
  });

  test('takes formulas where one of us scored', () => {
    expect(formulaObstacle(read(sheetFrom('Map', [HEADINGS, ['Price cap', 5, 3, 2]])))).toBeNull();
  });
});

describe('Why a cell was left out', () => {
  test('quotes a long text by its beginning, and a short one whole', () => {
    const reasonFor = (word: string) =>
      read(sheetFrom('Map', [HEADINGS, ['Logo', 5, 3, 2, 'Give'], ['Price cap', 5, 3, 2, word]])).skipped[0]
        ?.reason ?? '';
    expect(reasonFor('x'.repeat(60))).toContain(`"${'x'.repeat(60)}"`);
    expect(reasonFor('x'.repeat(61))).toContain(`"${'x'.repeat(59)}…"`);
  });

  test.each([
    [0, 'not a score'],
    [11, 'not a score'],
    ['tbd', 'tbd'],
  ])('says of %j that it is no score', (score, said) => {
    const { skipped } = read(sheetFrom('Map', [HEADINGS, ['Logo', 5, 3, 2], ['Price cap', score, 3, 2]]));
    expect(skipped.map(({ cell }) => cell)).toEqual(['B3']);
    expect(skipped[0]?.reason).toContain(said);
  });
});
