import {
  choiceOf,
  columnsOf,
  NOTHING_CHOSEN,
  problemIn,
  type ColumnChoice,
} from '../../../src/excel/setup/columnChoice';
import { listColumns, usesOf, type ListColumns } from '../../../src/cells/columnTable';

const COLUMNS: ListColumns = listColumns({
  concession: 0,
  own: [1, 2, 3],
  mirror: [4, 5, 6],
  direction: 7,
  notes: 8,
});
const BARE: ColumnChoice = {
  ...NOTHING_CHOSEN,
  concession: 0,
  ownValue: 1,
  ownLeverage: 2,
  ownRelationship: 3,
};

describe('a choice of columns', () => {
  test('says the same as the columns it was made of', () => {
    expect(columnsOf(choiceOf(COLUMNS))).toEqual(COLUMNS);
    const withoutTheirs = { ...COLUMNS, mirror: null };
    expect(columnsOf(choiceOf(withoutTheirs))).toEqual(withoutTheirs);
  });

  test('can be used with the name and our three scores alone', () => {
    expect(problemIn(BARE)).toBeNull();
    expect(columnsOf(BARE)).toMatchObject({ own: [1, 2, 3], mirror: null, direction: null });
  });

  test('cannot be used while one of these is missing, and says which', () => {
    const choice = { ...BARE, concession: null, ownLeverage: null };
    expect(problemIn(choice)).toEqual({ kind: 'missing', roles: ['concession', 'ownLeverage'] });
    expect(columnsOf(choice)).toBeNull();
  });

  test('cannot give one column two parts', () => {
    const choice = { ...NOTHING_CHOSEN, concession: 0, ownValue: 1, ownLeverage: 1, ownRelationship: 3 };
    expect(problemIn(choice)).toEqual({ kind: 'twice', column: 1, roles: ['ownValue', 'ownLeverage'] });
    expect(columnsOf({ ...BARE, notes: 3 })).toBeNull();
  });

  test('needs all three scores of their side or none', () => {
    expect(problemIn({ ...BARE, theirLeverage: 5 })).toEqual({
      kind: 'half of their side',
      missing: ['theirValue', 'theirRelationship'],
    });
    expect(problemIn({ ...BARE, theirValue: 4, theirLeverage: 5, theirRelationship: 6 })).toBeNull();
  });

  test('asks for three columns where the reader doubts our scores or theirs', () => {
    expect(usesOf('own')).toEqual(['ownValue', 'ownLeverage', 'ownRelationship']);
    expect(usesOf('mirror')).toEqual(['theirValue', 'theirLeverage', 'theirRelationship']);
    expect(usesOf('status')).toEqual(['status']);
  });
});
