/**
 * Runs the host tests on a stand-in that is as harsh as Excel, with all behaviours together and with each alone, and writes the
 * figures into docs/testing.md. `npm run harsh`, or `npm run harsh -- name name`, which renews the lines of these.
 *
 * The walks of every change are the larger part of the host tests: they run with all behaviours together only.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { HARSH_BEHAVIOURS } from '../../../src/workbench/harsh/behaviours';
import { harshTable, linesIn, type HarshLine } from './harshTable';

const DOCUMENT = 'docs/testing.md';
const [START, END] = ['<!-- harsh -->', '<!-- /harsh -->'];
const ORDER = ['all', ...Object.keys(HARSH_BEHAVIOURS)];

interface Outcome {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
}

async function run(name: string, into: string): Promise<HarshLine> {
  const args = ['--selectProjects', 'host', '--json', '--outputFile', into];
  const without = name === 'all' ? [] : ['--testPathIgnorePatterns', '/node_modules/', 'tests/sweep/'];
  await new Promise((resolve) => {
    const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args, ...without], {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, HARSH: name },
    });
    jest.on('close', resolve);
  });
  const { numTotalTests, numFailedTests } = JSON.parse(readFileSync(into, 'utf8')) as Outcome;
  return { name, tests: numTotalTests, failed: numFailedTests };
}

async function main(asked: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'harsh-'));
  const lines: HarshLine[] = [];
  for (const name of asked.length > 0 ? asked : ORDER)
    lines.push(await run(name, join(folder, 'tests.json')));
  rmSync(folder, { recursive: true });
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before = ''] = text.split(START);
  const earlier = linesIn(text.slice(before.length, text.indexOf(END)));
  const renewed = [...earlier.filter((one) => !lines.some(({ name }) => name === one.name)), ...lines];
  const table = harshTable(renewed, ORDER);
  const style = (await resolveConfig(DOCUMENT)) ?? {};
  const whole = `${before}${START}\n\n${table}\n\n${text.slice(text.indexOf(END))}`;
  writeFileSync(DOCUMENT, await format(whole, { ...style, parser: 'markdown' }));
  process.exitCode = lines.some(({ failed }) => failed > 0) ? 1 : 0;
}

void main(process.argv.slice(2));
