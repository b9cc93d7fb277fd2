import { expect } from 'expect';
import { fn, spyOn } from 'jest-mock';

type Body = (...args: readonly unknown[]) => unknown;
type Hook = 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll';

interface Group {
  readonly parent: Group | null;
  readonly hooks: Readonly<Record<Hook, (() => unknown)[]>>;
  readonly entries: (Group | (() => unknown))[];
}

const group = (parent: Group | null): Group => ({
  parent,
  hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
  entries: [],
});

let current = group(null);

const each =
  (declare: (name: string, body: Body) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    // Rows of arguments only where every row is one; else each entry is an argument of its own.
    const spread = table.every(Array.isArray);
    for (const row of table) declare(name, () => (spread ? body(...(row as unknown[])) : body(row)));
  };

const describe = (_name: string, body: Body): void => {
  const outer = current;
  current = group(outer);
  outer.entries.push(current);
  body();
  current = outer;
};

const test = (_name: string, body: Body): void => void current.entries.push(() => body());

const hook = (kind: Hook) => (body: () => unknown) => void current.hooks[kind].push(body);

/** What test files find as globals: the part of Jest that they use, with Jest's own `expect` and mocks. */
const GLOBALS = {
  describe: Object.assign(describe, { each: each(describe) }),
  test: Object.assign(test, { each: each(test) }),
  it: Object.assign(test, { each: each(test) }),
  beforeAll: hook('beforeAll'),
  beforeEach: hook('beforeEach'),
  afterEach: hook('afterEach'),
  afterAll: hook('afterAll'),
  jest: { fn, spyOn, setTimeout: () => undefined },
  expect,
};

const hooksAround = (one: Group | null, kind: 'beforeEach' | 'afterEach'): readonly (() => unknown)[] => {
  if (one === null) return [];
  const outer = hooksAround(one.parent, kind);
  return kind === 'beforeEach' ? [...outer, ...one.hooks[kind]] : [...one.hooks[kind], ...outer];
};

type Around = (number: number, body: () => Promise<void>) => Promise<void>;

/** Runs the tests of a group in their order, each handed to `around` with its number in the file. */
async function runGroup(one: Group, around: Around, counter: { next: number }): Promise<void> {
  for (const body of one.hooks.beforeAll) await body();
  try {
    for (const entry of one.entries) {
      if (typeof entry !== 'function') await runGroup(entry, around, counter);
      else
        await around(counter.next++, async () => {
          try {
            for (const body of hooksAround(one, 'beforeEach')) await body();
            await entry();
          } finally {
            for (const body of hooksAround(one, 'afterEach')) await body();
          }
        });
    }
  } finally {
    for (const body of one.hooks.afterAll) await body();
  }
}

/**
 * Runs what one test file declares while `declare` loads it; throws what the first failing test throws. `around` decides,
 * by the number of a test in its file, whether it runs.
 */
export async function runTests(declare: () => void, around: Around): Promise<void> {
  Object.assign(globalThis, GLOBALS);
  current = group(null);
  const root = current;
  declare();
  await runGroup(root, around, { next: 0 });
}
