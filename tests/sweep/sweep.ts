/**
 * Walks every change through every fault and every act of a colleague before every round trip, on all cores, and writes the table
 * into docs/writes.md. `npm run sweep`; SWEEP_ONLY=words walks the changes whose name matches and
 * renews their lines alone.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
  const only = new RegExp(process.env.SWEEP_ONLY ?? '');
  const parts = Math.min(cpus().length, SCENARIOS.filter(({ name }) => only.test(name)).length);
  const files = Array.from({ length: parts }, (_, part) => join(folder, `${part}.json`));
  const codes = await Promise.all(files.map((file, part) => walkPart(part, parts, file)));
  const now = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Tally[]);
  rmSync(folder, { recursive: true });
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before = ''] = text.split(START);
  const after = text.slice(text.indexOf(END));
  const names = SCENARIOS.map(({ name }) => name);
  const walked = new Set(now.map(({ change }) => change));
  const earlier = talliesIn(text.slice(before.length, text.indexOf(END))).filter(
    ({ change }) => names.includes(change) && !walked.has(change),
  );
  const table = sweepTable([...earlier, ...now], names);
  console.log(table);
  const renewed = `${before}${START}\n\n${table}\n\n${after}`;
  const style = (await resolveConfig(DOCUMENT)) ?? {};
  writeFileSync(DOCUMENT, await format(renewed, { ...style, parser: 'markdown' }));
  // Stops after each action of a batch, and acts on sheets of ours: what the table does not count.
  const others =
    process.env.SWEEP_ONLY === undefined ? await jest('tests/sweep/(reviews|snapshots|lists)') : 0;
  process.exitCode = Math.max(others, ...codes);
}

void main();
