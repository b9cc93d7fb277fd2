import { seededRandom } from '../../src/negotiation/uncertainty/normalDraws';
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isEquivalent } from './equivalent';
import { ROOT } from './loader';
import { mutantsOf, told, type Mutant } from './mutations';
import { ROOMS, type Room } from './rooms';
import type { Verdict, Work } from './worker';

const USAGE = `npm run mutate -- [room …] [--all | --sample N] [--seed N] [--file TEXT] [--workers N]

Puts small faults into the sources of a room, one at a time, and runs the room's tests over each.
Rooms: ${ROOMS.map(({ name }) => name).join(', ')}; without one, all of them.
  --sample N   at most N mutants of each room, drawn by the seed (300)
  --all        every mutant
  --seed N     of the drawing and of the properties' random inputs (1)
  --file TEXT  only source files whose path contains TEXT
  --workers N  processes (as many as the machine has cores)`;

/** Files below a folder of the repository, or the file itself; nothing where there is neither. */
function filesOf(path: string): readonly string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

const isSource = (file: string) => /\.tsx?$/.test(file);
const isTest = (file: string) =>
  file.endsWith('.test.ts') && !file.endsWith('.host.test.ts') && !file.endsWith('.browser.test.ts');

function sourcesOf({ sources, without = [] }: Room): readonly string[] {
  const left = new Set(without.flatMap((path) => filesOf(join('src', path))));
  return sources
    .flatMap((path) => filesOf(join('src', path)))
    .filter((file) => isSource(file) && !left.has(file));
}

function drawn<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const random = seededRandom(seed);
  const ranked = all.map((one, place) => ({ one, place, rank: random() })).sort((a, b) => a.rank - b.rank);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

type Report = Verdict | { readonly ready: unknown } | { readonly failed: string };

/** One process that judges mutants until none is left; a process that a mutant brings down counts as a kill. */
async function work(
  queue: Mutant[],
  task: Work,
  done: (mutant: Mutant, verdict: Verdict) => void,
): Promise<void> {
  while (queue.length > 0) {
    await new Promise<void>((resolve, reject) => {
      const worker = fork(join(__dirname, 'worker.ts'), { serialization: 'advanced', silent: true });
      let current: Mutant | undefined;
      const next = () => {
        current = queue.shift();
        if (current) worker.send(current);
        else worker.disconnect();
      };
      worker.on('message', (report: Report) => {
        if ('failed' in report) {
          queue.length = 0;
          reject(new Error(`the tests do not pass over the code as it stands:\n${report.failed}`));
          worker.kill();
          return;
        }
        if ('killedBy' in report && current) done(current, report);
        next();
      });
      worker.on('exit', (code) => {
        if (code !== 0 && current) done(current, { killedBy: 'the process' });
        resolve();
      });
      worker.send(task);
    });
  }
}

interface Score {
  readonly room: string;
  readonly killed: number;
  readonly tried: number;
  readonly equivalent: number;
  readonly mutants: number;
}

async function tried(
  room: Room,
  options: {
    readonly sample: number;
    readonly seed: number;
    readonly file: string;
    readonly workers: number;
  },
): Promise<Score | null> {
  const all = sourcesOf(room)
    .filter((file) => file.includes(options.file))
    .flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')));
  if (all.length === 0) return null;
  const judged = drawn(
    all.filter((mutant) => !isEquivalent(mutant)),
    options.sample,
    options.seed,
  );
  const tests = room.tests.flatMap((path) => filesOf(join('tests', path))).filter(isTest);
  const survivors: Mutant[] = [];
  const queue = [...judged];
  let judgedSoFar = 0;
  const done = (mutant: Mutant, { killedBy }: Verdict) => {
    judgedSoFar++;
    if (killedBy === null) {
      survivors.push(mutant);
      console.log(`survived  ${told(mutant)}`);
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${room.name} ${judgedSoFar}/${judged.length} `);
  };
  const task = { tests, seed: options.seed };
  await Promise.all(Array.from({ length: options.workers }, () => work(queue, task, done)));
  return {
    room: room.name,
    killed: judged.length - survivors.length,
    tried: judged.length,
    equivalent: all.length - all.filter((mutant) => !isEquivalent(mutant)).length,
    mutants: all.length,
  };
}

function table(scores: readonly Score[]): string {
  const rows = scores.map(
    ({ room, killed, tried: of, equivalent, mutants }) =>
      [
        room,
        `${killed}/${of}`,
        `${((100 * killed) / of).toFixed(1)}%`,
        `${equivalent}`,
        `${mutants}`,
      ] as const,
  );
  const lines = [['room', 'killed/tried', 'killed', 'equivalent', 'mutants'], ...rows];
  return lines
    .map(([room = '', ...rest]) => room.padEnd(16) + rest.map((cell) => cell.padStart(14)).join(''))
    .join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      sample: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      file: { type: 'string', default: '' },
      workers: { type: 'string', default: String(availableParallelism()) },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !ROOMS.some((room) => room.name === name));
  if (values.help || unknown.length > 0) {
    console.log(unknown.length > 0 ? `There is no room ${unknown.join(', ')}.\n\n${USAGE}` : USAGE);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const sample = values.all ? Infinity : Number(values.sample);
  const options = { sample, seed: Number(values.seed), file: values.file, workers: Number(values.workers) };
  const scores: Score[] = [];
  for (const room of ROOMS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    const score = await tried(room, options);
    if (score) scores.push(score);
  }
  console.log(`\n${table(scores)}`);
}

void main();
