/**
 * Walks every change through every fault and every act of a colleague before every round trip, on all cores, and writes the table
 * into docs/writes.md, line by line. `npm run sweep`; SWEEP_ONLY=words walks the changes whose name matches and renews their lines
 * alone.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { SCENARIOS } from './scenarios';
import { sweepTable, talliesIn, type Tally } from './table';

const DOCUMENT = 'docs/writes.md';
const [START, END] = ['<!-- sweep -->', '<!-- /sweep -->'];

function walkPart(part: number, of: number, into: string): Promise<number> {
  return jest('tests/sweep/whole', { SWEEP_PART: `${part}/${of}`, SWEEP_INTO: into });
}

function jest(files: string, env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve) => {
    const run = spawn(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--selectProjects', 'sweep', '--runInBand', '--', files],
      { stdio: 'inherit', env: { ...process.env, ...env } },
    );
    run.on('close', (code) => resolve(code ?? 1));
  });
}

/** What the parts have ended so far: changes of which both ways were walked. */
function endedIn(files: readonly string[]): readonly Tally[] {
  const all = files.flatMap((file) => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Tally[];
    } catch {
      return []; // not begun, or being written
    }
  });
  return all.filter(({ change }) => all.filter((one) => one.change === change).length === 2);
}

/** Puts these lines into the table of the document and leaves the others. */
async function renew(now: readonly Tally[]): Promise<string> {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before = ''] = text.split(START);
  const after = text.slice(text.indexOf(END));
  const names = SCENARIOS.map(({ name }) => name);
  const walked = new Set(now.map(({ change }) => change));
  const earlier = talliesIn(text.slice(before.length, text.indexOf(END))).filter(
    ({ change }) => names.includes(change) && !walked.has(change),
  );
  const table = sweepTable([...earlier, ...now], names);
  const renewed = `${before}${START}\n\n${table}\n\n${after}`;
  const style = (await resolveConfig(DOCUMENT)) ?? {};
  writeFileSync(DOCUMENT, await format(renewed, { ...style, parser: 'markdown' }));
  return table;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
  const only = new RegExp(process.env.SWEEP_ONLY ?? '');
  const parts = Math.min(cpus().length, SCENARIOS.filter(({ name }) => only.test(name)).length);
  const files = Array.from({ length: parts }, (_, part) => join(folder, `${part}.json`));
  // Line by line: a walk that is broken off has not been for nothing.
  let renewing = Promise.resolve('');
  const watcher = watch(folder, () => {
    renewing = renewing.then(() => renew(endedIn(files)));
  });
  const codes = await Promise.all(files.map((file, part) => walkPart(part, parts, file)));
  watcher.close();
  await renewing;
  console.log(await renew(endedIn(files)));
  rmSync(folder, { recursive: true });
  // Stops after each action of a batch, and acts on sheets of ours: what the table does not count.
  const others =
    process.env.SWEEP_ONLY === undefined ? await jest('tests/sweep/(reviews|snapshots|lists)') : 0;
  process.exitCode = Math.max(others, ...codes);
}

void main();
