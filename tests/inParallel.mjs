// Runs scripts of package.json beside each other: `node tests/inParallel.mjs typecheck lint:code`. What one of them says is shown
// when it ends; all are run to their ends, and one that fails fails the whole.
import { spawn } from 'node:child_process';

const ran = process.argv.slice(2).map(
  (script) =>
    new Promise((resolve) => {
      const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
      let said = '';
      child.stdout.on('data', (piece) => (said += piece));
      child.stderr.on('data', (piece) => (said += piece));
      child.on('close', (code) => {
        console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${script}\n${said}`.trimEnd());
        resolve(code === 0);
      });
    }),
);
if ((await Promise.all(ran)).includes(false)) process.exitCode = 1;
