import { isCaution, isRelationshipMove } from '../../src/negotiation/marks';
import { bandOf, moveOf } from '../../src/negotiation/move';
import { DEFAULT_SETTINGS as settings } from '../../src/negotiation/settings';

describe('marks', () => {
  test('a give with own leverage of 7 asks for caution, 6.9 does not, and a get never does', () => {
    expect(isCaution('give', [1, 7, 1], settings)).toBe(true);
    expect(isCaution('give', [1, 6.9, 1], settings)).toBe(false);
    expect(isCaution('get', [1, 9, 1], settings)).toBe(false);
  });

  test('a give that costs at most 3 in value and leverage and means 7 to their relationship is a relationship move', () => {
    expect(isRelationshipMove('give', [3, 3, 9], [1, 1, 7], settings)).toBe(true);
    expect(isRelationshipMove('give', [3.1, 3, 9], [1, 1, 7], settings)).toBe(false);
    expect(isRelationshipMove('give', [3, 4, 9], [1, 1, 7], settings)).toBe(false);
    expect(isRelationshipMove('give', [3, 3, 9], [1, 1, 6.9], settings)).toBe(false);
    expect(isRelationshipMove('give', [3, 3, 9], null, settings)).toBe(false);
    expect(isRelationshipMove('get', [3, 3, 9], [1, 1, 7], settings)).toBe(false);
  });
});

describe('bands and moves', () => {
  test('a mean below 4 is low, from 4 medium, from 7 high', () => {
    expect([11.9, 12, 20.9, 21].map((total) => bandOf(total, settings))).toEqual([
      'low',
      'medium',
      'medium',
      'high',
    ]);
    expect(bandOf(3.9 + 4.2 + 3.9, settings)).toBe('medium');
  });

  test('a surplus of 6 makes a give a give and a get a target, whatever the bands', () => {
    expect(moveOf('give', [5, 5, 5], [7, 7, 7], settings)).toBe('give');
    expect(moveOf('give', [5, 5, 5], [7, 7, 6.9], settings)).toBe('trade');
    expect(moveOf('get', [7, 7, 7], [5, 5, 5], settings)).toBe('target');
    expect(moveOf('get', [7, 7, 6.9], [5, 5, 5], settings)).toBe('trade');
  });

  test('low against high decides even where the surplus threshold is out of reach', () => {
    const far = { ...settings, surplusMove: 99 };
    expect(moveOf('give', [3, 3, 3], [7, 7, 7], far)).toBe('give');
    expect(moveOf('get', [7, 7, 7], [3, 3, 3], far)).toBe('target');
    expect(moveOf('give', [4, 4, 4], [7, 7, 7], far)).toBe('trade');
    expect(moveOf('get', [7, 7, 7], [4, 4, 4], far)).toBe('trade');
  });

  test('a dear give is kept unless it is dearer to them', () => {
    expect(moveOf('give', [7, 7, 7], [7, 7, 7], settings)).toBe('keep');
    expect(moveOf('give', [7, 7, 7], [7, 7, 8], settings)).toBe('trade');
    expect(moveOf('give', [6, 7, 7], [1, 1, 1], settings)).toBe('trade');
  });

  test('a hollow or even get is for trading', () => {
    expect(moveOf('get', [2, 2, 2], [8, 8, 8], settings)).toBe('trade');
  });
});
