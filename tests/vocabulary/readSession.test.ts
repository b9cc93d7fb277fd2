import { readSession } from '../../src/vocabulary/readSession';

describe('A Session cell', () => {
  test.each([
    [2, 2],
    ['S2', 2],
    ['Session 3', 3],
    ['2. Runde', 2],
    ['2nd meeting', 2],
    ['#4', 4],
    [45782, null],
    ['2025-05-04', null],
    ['May 2025', null],
    [1.5, null],
    [0, null],
    ['', null],
    [true, null],
  ])('%p is session %p', (cell, session) => expect(readSession(cell)).toBe(session));
});
