import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { devDependencies } from '../../../package.json';
import { fontEnvironment } from './fonts';

const run = promisify(execFile);
const CACHE = join(__dirname, '../../../node_modules/.cache/concession-map');

export interface Browser {
  readonly program: string;
  /** What its environment needs beyond ours. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The headless Chromium of the development dependencies, unpacked once. It runs on a bare Linux: it brings libraries and a font. */
export async function packagedBrowser(): Promise<Browser> {
  const folder = await unpacked();
  const program = join(folder, 'chromium');
  return { program, environment: { ...(await libraries(program, folder)), ...fontEnvironment(folder) } };
}

async function unpacked(): Promise<string> {
  const folder = join(CACHE, `chromium-${devDependencies['@sparticuz/chromium']}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  // Unpacked beside and renamed when whole, so that a broken-off start leaves no half a browser.
  const beside = mkdtempSync(`${folder}-`);
  const unpack = `const chromium = require('@sparticuz/chromium'); (chromium.default ?? chromium).executablePath()`;
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be in a cloud function.
  const env = { ...process.env, TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await run(process.execPath, ['--eval', unpack], { cwd: __dirname, env });
  try {
    renameSync(beside, folder);
  } catch {
    // Another process was faster.
    rmSync(beside, { recursive: true });
  }
  return folder;
}

/** The libraries of the package, only where the system lacks them. */
async function libraries(program: string, folder: string): Promise<Readonly<Record<string, string>>> {
  try {
    await run(program, ['--version']);
    return {};
  } catch {
    return { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  }
}
