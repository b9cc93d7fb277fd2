import { mutantsOf, mutated } from './mutations';
import { countSteps, counted, functionAt, TooManySteps } from './steps';

const changes = (text: string) => mutantsOf('one.ts', text).map(({ was, now }) => `${was} → ${now}`);

describe('a mutant', () => {
  test('moves a comparison by its boundary and turns it round', () => {
    expect(changes('export const f = (a: number) => a < b;')).toEqual(['< → <=', '< → >=']);
    expect(changes('const c = reaches(a, b);')).toEqual(['reaches → exceeds']);
  });

  test('decides a condition either way, and turns a number, an operator or a truth', () => {
    expect(changes('if (found) go = 2 * x;')).toEqual([
      'found → true',
      'found → false',
      'go = 2 * x; → ;',
      '2 → 3',
      '* → /',
    ]);
    expect(changes('const on = !true;')).toEqual(['!true → (true)', 'true → false']);
  });

  test('empties a word that is a result, and leaves sentences, types, imports and keys alone', () => {
    expect(changes("const f = () => 'give';")).toEqual(["'give' → ''"]);
    for (const text of [
      "const f = () => 'Ask for more.';",
      "type T = 'give' | 1;",
      "import { a } from 'give';",
      "const one = table['give'];",
      "const text = 'a' + 'b';",
    ])
      expect(changes(text)).toEqual([]);
  });

  test('changes its own place and nothing else', () => {
    const text = 'const x = 1 + 2;';
    expect(mutantsOf('one.ts', text).map((mutant) => mutated(text, mutant))).toEqual([
      'const x = 2 + 2;',
      'const x = 1 - 2;',
      'const x = 1 + 3;',
    ]);
  });
});

describe('steps', () => {
  const run = (text: string): unknown => (0, eval)(counted('loop.js', text));

  test('an endless loop ends when its steps are used up', () => {
    for (const text of ['while (true);', 'for (;;) { }', 'do ; while (true)', 'for (;;) (() => 1)();']) {
      countSteps(1000);
      expect(() => run(text)).toThrow(TooManySteps);
    }
    countSteps(Infinity);
  });

  test('counting changes nothing about what the code answers', () => {
    const text = `(() => {
      const twice = (n) => ({ n: n * 2 }).n;
      let sum = 0;
      for (const n of [1, 2]) if (n > 1) sum += twice(n); else sum += 1;
      return sum;
    })()`;
    expect(run(text)).toBe(5);
  });

  test('a place belongs to the innermost function around it, or to none', () => {
    const text = 'const a = 1; function f() { return () => 2; }';
    expect(functionAt('f.ts', text, text.indexOf('1'))).toBeNull();
    expect(functionAt('f.ts', text, text.indexOf('return'))).toBe(`f.ts:${text.indexOf('function')}`);
    expect(functionAt('f.ts', text, text.indexOf('2'))).toBe(`f.ts:${text.indexOf('() =>')}`);
  });
});
