import { mappingOf, previewOf } from '../../../src/excel/setup/chosenList';
import { NOTHING_CHOSEN, problemIn } from '../../../src/excel/setup/columnChoice';
import { guessColumns } from '../../../src/excel/setup/guessColumns';
import { likelyList } from '../../../src/excel/setup/likelyList';
import { sheetColumns } from '../../../src/excel/setup/sheetColumns';
import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import { sheetFrom } from '../template/sheetText';

const { parties } = NEW_DEAL;
const gridOf = (rows: readonly (readonly unknown[])[], name = 'Points', active = true) =>
  sheetFrom(name, rows, { row: 0, column: 0, tables: [], active, visible: true });

const STRANGE = gridOf([
  ['My points'],
  ['Our offer', 'Fun', 'Fear', 'Fame', 'Way'],
  ['Price cap', 5, 3, 2, 'Give'],
  ['Logo on the site', 6, 'lots', 6, 'Get'],
  ['Early delivery', 4, 4, 6, 'Get'],
]);
const START = { sheet: 'Points', headerRow: 2 };

describe('columns that a user may choose from', () => {
  test('are told by their heading and their first values, blank ones left out', () => {
    const columns = sheetColumns(
      gridOf([
        ['Name', '', 'Score'],
        ['Cap', '', 5],
        ['Logo', '', 7],
      ]),
      1,
    );
    expect(columns).toEqual([
      { column: 0, heading: 'Name', sample: ['Cap', 'Logo'] },
      { column: 2, heading: 'Score', sample: ['5', '7'] },
    ]);
  });

  test('include one without a heading that has something below', () => {
    expect(
      sheetColumns(
        gridOf([
          ['', 'Score'],
          ['Cap', 5],
        ]),
        1,
      )[0],
    ).toEqual({
      column: 0,
      heading: '',
      sample: ['Cap'],
    });
  });
});

describe('a first guess at headings that the user pointed at', () => {
  test('takes the names by their words, the scores by their numbers, and give and get by what the cells say', () => {
    expect(guessColumns(STRANGE, 2, parties)).toEqual({
      ...NOTHING_CHOSEN,
      concession: 0,
      ownValue: 1,
      ownLeverage: 2,
      ownRelationship: 3,
      direction: 4,
    });
  });

  test('goes by the headings where they speak, in whatever order', () => {
    const grid = gridOf([
      ['Their RE', 'Their VM', 'Their SL', 'Our RE', 'Our VM', 'Our SL', 'Concession', 'Status'],
      [1, 2, 3, 4, 5, 6, 'Price cap', 'Agreed'],
    ]);
    expect(guessColumns(grid, 1, parties)).toMatchObject({
      concession: 6,
      ownValue: 4,
      ownLeverage: 5,
      ownRelationship: 3,
      theirValue: 1,
      theirLeverage: 2,
      theirRelationship: 0,
      status: 7,
    });
  });

  test('leaves half of their side out', () => {
    const grid = gridOf([
      ['Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM'],
      ['Cap', 1, 2, 3, 4],
    ]);
    const choice = guessColumns(grid, 1, parties);
    expect(choice.theirValue).toBeNull();
    expect(problemIn(choice)).toBeNull();
  });
});

describe('the preview', () => {
  const choice = {
    ...NOTHING_CHOSEN,
    concession: 0,
    ownValue: 1,
    ownLeverage: 2,
    ownRelationship: 3,
    direction: 4,
  };

  test('reads the rows with the columns chosen now, and names the cells it leaves out', () => {
    const mapping = mappingOf(choice, START, STRANGE);
    const preview = mapping && previewOf([STRANGE], mapping, parties);
    expect(preview?.rows.map(({ name, own, direction }) => [name, ...own, direction])).toEqual([
      ['Price cap', 5, 3, 2, 'give'],
      ['Early delivery', 4, 4, 6, 'get'],
    ]);
    expect(preview?.skipped.map(({ cell }) => cell)).toEqual(['C4']);
    expect(preview?.place).toMatchObject({ firstRow: 3, lastRow: 5 });
  });

  test('keeps what the chosen headings say, so that a moved column is noticed', () => {
    expect(mappingOf(choice, START, STRANGE)?.headings).toContainEqual({ column: 2, text: 'Fear' });
    expect(mappingOf(NOTHING_CHOSEN, START, STRANGE)).toBeNull();
  });
});

describe('a place with the shape of a list', () => {
  const shaped = (name: string, active: boolean) =>
    gridOf(
      [
        ['Our offer', 'Fun', 'Fear', 'Fame'],
        ['Cap', 5, 3, 2],
        ['Logo', 6, 7, 6],
      ],
      name,
      active,
    );

  test('is found without any of its words, the sheet in front first', () => {
    expect(likelyList([shaped('First', false), shaped('Second', true)])).toEqual({
      sheet: 'Second',
      headerRow: 1,
    });
  });

  test('is not a table of amounts, nor a list with two scores', () => {
    const amounts = gridOf([
      ['Item', 'May', 'June', 'July'],
      ['Rent', 900, 900, 900],
      ['Travel', 120, 80, 60],
    ]);
    const two = gridOf([
      ['Item', 'Fun', 'Fear', 'Remark'],
      ['Cap', 5, 3, 'x'],
      ['Logo', 6, 7, 'y'],
    ]);
    expect(likelyList([amounts, two])).toBeNull();
  });
});
