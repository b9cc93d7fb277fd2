import { directionReader } from '../../src/vocabulary/directionReader';

describe('A Direction cell', () => {
  test('that says us or them is read by its heading', () => {
    expect(directionReader('Who gives?', [])('Them')).toBe('get');
    expect(directionReader('Who receives?', [])('Them')).toBe('give');
    expect(directionReader('From', [])('Gegenseite')).toBe('get');
  });

  test('with a single letter is read by the pair in use, and not at all when it may be either', () => {
    expect(['G', 'R'].map(directionReader('Dir.', ['G', 'R', 'G']))).toEqual(['give', 'get']);
    expect(directionReader('G/R', ['G'])('G')).toBe('give');
    expect(directionReader('Dir.', ['G', 'G'])('G')).toBeNull();
  });

  test('may use arrows and the parties names', () => {
    const parties = { us: 'Northwind', them: 'Contoso' };
    expect(directionReader('', [], parties)('Northwind → Contoso')).toBe('give');
    expect(directionReader('', [], parties)('Contoso gives')).toBe('get');
    expect(directionReader('', [])('←')).toBe('get');
  });
});
