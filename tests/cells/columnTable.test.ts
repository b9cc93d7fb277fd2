import {
  COLUMN_TABLE,
  COLUMN_USES,
  eachOptional,
  FRESH_COLUMNS,
  listColumns,
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  SEARCH_ORDER,
  usesOf,
} from '../../src/cells/columnTable';

/** A fresh list from left to right, as it is put on a sheet: heading, width in points. */
const FRESH = [
  ['concession', 'Concession', 210],
  ['direction', 'Direction', 70],
  ['ownValue', 'Our Value Magnitude', 78],
  ['ownLeverage', 'Our Strategic Leverage', 78],
  ['ownRelationship', 'Our Relationship Equity', 78],
  ['theirValue', 'Their Value Magnitude', 78],
  ['theirLeverage', 'Their Strategic Leverage', 78],
  ['theirRelationship', 'Their Relationship Equity', 78],
  ['status', 'Status', 80],
  ['session', 'Session', 60],
  ['type', 'Type', 90],
  ['linkedTo', 'Linked to', 130],
  ['notes', 'Notes', 220],
] as const;

const OPTIONAL = ['direction', 'status', 'session', 'type', 'linkedTo', 'notes'] as const;

describe('The columns of a list', () => {
  test('of a fresh one stand in this order, with the direction right behind the name', () => {
    expect(
      FRESH_COLUMNS.map((use) => [use, COLUMN_TABLE[use].heading, COLUMN_TABLE[use].width] as const),
    ).toEqual(FRESH);
  });

  test('are asked in this order, each by a name of its own', () => {
    expect(COLUMN_USES).toEqual([
      'concession',
      ...['ownValue', 'ownLeverage', 'ownRelationship'],
      ...['theirValue', 'theirLeverage', 'theirRelationship'],
      ...OPTIONAL,
    ]);
    const labels = COLUMN_USES.map((use) => COLUMN_TABLE[use].label);
    expect(labels.slice(0, 2)).toEqual(['Concession', 'Value, to us']);
    expect(labels.slice(8)).toEqual(['Status', 'Session', 'Type', 'Linked to', 'Notes']);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('hold a score of one dimension for each side, or none', () => {
    const dimensions = COLUMN_USES.flatMap((use) => {
      const column = COLUMN_TABLE[use];
      return 'dimension' in column ? [[use, column.dimension]] : [];
    });
    expect(dimensions).toEqual([
      ['ownValue', 'value'],
      ['ownLeverage', 'leverage'],
      ['ownRelationship', 'relationship'],
      ['theirValue', 'value'],
      ['theirLeverage', 'leverage'],
      ['theirRelationship', 'relationship'],
    ]);
  });

  test('need a name and our three scores; all but scores and the name stand once and may be missing', () => {
    expect(REQUIRED_COLUMNS).toEqual(['concession', 'ownValue', 'ownLeverage', 'ownRelationship']);
    expect(OPTIONAL_COLUMNS).toEqual(OPTIONAL);
  });

  test('are looked for with the direction first, and a link before a type', () => {
    expect(SEARCH_ORDER).toEqual(['direction', 'status', 'session', 'linkedTo', 'type', 'notes']);
  });

  test('belong to one entry each: our scores are one of three, so are theirs', () => {
    expect(usesOf('concession')).toEqual(['concession']);
    expect(usesOf('own')).toEqual(['ownValue', 'ownLeverage', 'ownRelationship']);
    expect(usesOf('mirror')).toEqual(['theirValue', 'theirLeverage', 'theirRelationship']);
    for (const column of OPTIONAL) expect(usesOf(column)).toEqual([column]);
  });

  test('that a list has not are null', () => {
    expect(listColumns({ concession: 0, own: [1, 2, 3], status: 4 })).toEqual({
      ...{ concession: 0, own: [1, 2, 3], mirror: null, status: 4 },
      ...{ direction: null, session: null, type: null, linkedTo: null, notes: null },
    });
    expect(eachOptional((column) => column.length)).toEqual({
      ...{ direction: 9, status: 6, session: 7, type: 4, linkedTo: 8, notes: 5 },
    });
  });
});
