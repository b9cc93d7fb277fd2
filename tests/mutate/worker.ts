import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { runTests } from './harness';
import { load, ROOT } from './loader';
import { mutated, type Mutant } from './mutations';
import { countSteps, functionAt, functionsReached, stepsTaken } from './steps';

export interface Work {
  readonly tests: readonly string[];
  readonly seed: number;
}

/** Who killed a mutant: a test file; null where it survived. */
export interface Verdict {
  readonly killedBy: string | null;
}

interface TestFile {
  readonly file: string;
  readonly loads: ReadonlySet<string>;
  /** The functions that each of its tests enters, by the number of the test. */
  readonly reaches: readonly ReadonlySet<string>[];
  /** The functions that are entered while it is loaded. */
  readonly loading: ReadonlySet<string>;
  readonly steps: number;
  kills: number;
}

/** How much longer than the original a mutant may take, in steps, before it counts as endless. */
const PATIENCE = 20;
const SMALL = 200_000;

/** Runs every test of a file over the code as it stands and notes what it needs. */
async function measured(file: string): Promise<TestFile> {
  let loads: ReadonlySet<string> = new Set();
  let loading: ReadonlySet<string> = new Set();
  const reaches: ReadonlySet<string>[] = [];
  countSteps(Infinity);
  functionsReached();
  await runTests(
    () => {
      loads = load(file);
      loading = functionsReached();
    },
    async (_number, body) => {
      await body();
      reaches.push(functionsReached());
    },
  );
  return { file, loads, reaches, loading, steps: stepsTaken(), kills: 0 };
}

async function judged(mutant: Mutant, tests: readonly TestFile[]): Promise<Verdict> {
  const file = join(ROOT, mutant.file);
  const original = readFileSync(file, 'utf8');
  const place = functionAt(file, original, mutant.start);
  const replaced = { file, text: mutated(original, mutant) };
  const always = ({ loading }: TestFile) => place === null || loading.has(place);
  const related = tests
    .filter(
      (test) => test.loads.has(file) && (always(test) || test.reaches.some((one) => one.has(place ?? ''))),
    )
    // What kills most and takes least comes first.
    .sort((a, b) => (b.kills + 1) / (b.steps + 1000) - (a.kills + 1) / (a.steps + 1000));
  for (const test of related) {
    countSteps(PATIENCE * test.steps + SMALL);
    try {
      await runTests(
        () => void load(test.file, replaced),
        async (number, body) => {
          if (always(test) || test.reaches[number]?.has(place ?? '') === true) await body();
        },
      );
    } catch {
      test.kills++;
      return { killedBy: relative(ROOT, test.file) };
    }
  }
  return { killedBy: null };
}

const tests: TestFile[] = [];

process.on('message', (message: Work | Mutant) => {
  void (async () => {
    if ('seed' in message) {
      // The same random inputs every time, so that the figures can be repeated.
      fc.configureGlobal({ seed: message.seed });
      for (const file of message.tests) tests.push(await measured(join(ROOT, file)));
      process.send?.({
        ready: tests.length,
      });
    } else process.send?.(await judged(message, tests));
  })().catch((error: unknown) => {
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
