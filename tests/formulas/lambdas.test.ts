import { CATALOGUE } from '../../src/functions/catalogue';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import type { OwnRow } from '../../src/formulas/lambdas/portable';

const HOME: OwnRow = {
  own: "INDEX('Deal sheet'!$C:$E,MAX(ROW()),0)",
  mirror: "INDEX('Deal sheet'!$F:$H,MAX(ROW()),0)",
  direction: "INDEX('Deal sheet'!$I:$I,MAX(ROW()))",
};

const portable = CATALOGUE.flatMap(({ id, portable: formula }) =>
  formula === null ? [] : [{ id, formula }],
);
const texts = portable.flatMap(({ id, formula }) => [
  [id, 'with the template', formula(HOME, DEFAULT_SETTINGS)] as const,
  [
    id,
    'with the scores alone',
    formula({ own: HOME.own, mirror: null, direction: null }, DEFAULT_SETTINGS),
  ] as const,
  [id, 'without a template', formula(null, DEFAULT_SETTINGS)] as const,
]);

describe('portable formulas', () => {
  test('exist for what pure formulas can express', () => {
    expect(portable.map(({ id }) => id)).toEqual([
      ...['SCORE', 'GAP', 'ASYMMETRY', 'SURPLUS', 'FLAG', 'MOVE', 'SPENT', 'BUDGETUSED', 'CAPTURESHARE'],
      ...['PRESENTVALUE', 'BREAKEVEN'],
    ]);
  });

  test.each(texts)(
    '%s, %s, is one LAMBDA with balanced brackets and text constants that Excel accepts',
    (_id, _how, text) => {
      expect(text.startsWith('=LAMBDA(')).toBe(true);
      const constants = text.match(/"(?:[^"]|"")*"/g) ?? [];
      expect(constants.every((constant) => constant.length - 2 <= 255)).toBe(true);
      let depth = 0;
      for (const character of text.replace(/"(?:[^"]|"")*"|'[^']*'/g, '')) {
        if (character === '(') depth += 1;
        if (character === ')') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    },
  );

  test.each(texts)('%s, %s, stays short', (_id, _how, text) => {
    expect(text.length).toBeLessThan(1600);
  });

  test.each(texts)(
    '%s, %s, names nothing r or c and nothing that would be installed as a name',
    (_id, _how, text) => {
      const bare = text.replace(/"(?:[^"]|"")*"|'[^']*'![^,)]*/g, '');
      const taken = new Set(['R', 'C', ...CATALOGUE.map(({ id }) => id)]);
      const words = bare.match(/[A-Za-z_][A-Za-z_0-9]*/g) ?? [];
      expect(words.filter((word) => taken.has(word.toUpperCase()))).toEqual([]);
    },
  );

  test('a template makes the scores optional, and no template makes them required', () => {
    const [score] = portable;
    expect(score?.formula(HOME, DEFAULT_SETTINGS)).toContain('=LAMBDA([scores],[weights],');
    expect(score?.formula(null, DEFAULT_SETTINGS)).toContain('=LAMBDA(scores,[weights],');
  });

  test('a sheet with only our scores never points to a mirror', () => {
    for (const { formula } of portable)
      expect(formula({ ...HOME, mirror: null, direction: null }, DEFAULT_SETTINGS)).not.toContain('$F:$H');
  });
});
