import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { keep, keepingFolder } from '../workbench/protocol/keeping';
import type { AddInBundle } from './bundles';
import type { FILE_WORK } from './fileWork';

type FileWork = typeof FILE_WORK;

/** Everything that a review runs, ready to be called. */
export interface Program extends FileWork {
  readonly addIn: AddInBundle;
}

const SOURCES = path.resolve(__dirname, '..');
const FOLDER = 'review';

interface Scripts {
  readonly review: string;
  readonly addIn: AddInBundle;
}

/**
 * The review and the add-in, each as one script, made of the sources as they stand. They are kept with their compiled
 * code until a source changes: finding and compiling thousands of modules would take most of a review's time.
 */
export async function loadProgram(): Promise<Program> {
  const hash = sourcesHash();
  const { review, addIn } = kept(hash) ?? (await made(hash));
  return { ...run(review, hash), addIn };
}

function kept(hash: string): Scripts | undefined {
  try {
    const read = (name: string) => fs.readFileSync(path.join(keepingFolder(), FOLDER, name), 'utf8');
    return {
      review: read(`${hash}.review.js`),
      addIn: JSON.parse(read(`${hash}.add-in.json`)) as AddInBundle,
    };
  } catch {
    return undefined;
  }
}

async function made(hash: string): Promise<Scripts> {
  const { bundleAddIn, bundleReview } = await import('./bundles');
  const [review, addIn] = await Promise.all([bundleReview(), bundleAddIn()]);
  fs.rmSync(path.join(keepingFolder(), FOLDER), { recursive: true, force: true });
  keep(`${FOLDER}/${hash}.add-in.json`, JSON.stringify(addIn));
  keep(`${FOLDER}/${hash}.review.js`, review);
  return { review, addIn };
}

function run(source: string, hash: string): FileWork {
  const folder = path.join(keepingFolder(), FOLDER);
  const filename = path.join(folder, `${hash}.review.js`);
  const codeFile = path.join(folder, `${hash}.code`);
  const code = fs.existsSync(codeFile) ? { cachedData: fs.readFileSync(codeFile) } : {};
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new vm.Script(wrapped, { filename, ...code });
  const start = script.runInThisContext() as (...args: readonly unknown[]) => void;
  const module = { exports: {} as { readonly FILE_WORK: FileWork } };
  const fromHere = createRequire(filename);
  // A plain function: given `require.resolve`, jsdom would look for a file that only stands beside its own sources.
  start(module.exports, (name: string) => fromHere(name) as unknown, module, filename, folder);
  if (script.cachedDataRejected !== false) keep(`${FOLDER}/${hash}.code`, script.createCachedData());
  return module.exports.FILE_WORK;
}

/** What a review never runs: the screens. */
const NOT_IN_A_REVIEW = ['taskpane', 'commands', path.join('workbench', 'page')] as const;

/** Changes with every source that a review may run, with every installed library, and with Node. */
function sourcesHash(): string {
  const files = fs
    .readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !NOT_IN_A_REVIEW.some((room) => name.startsWith(room)))
    .sort()
    .map((name) => path.join(SOURCES, name));
  const hash = createHash('sha256').update(process.version);
  for (const file of [path.join(SOURCES, '../package-lock.json'), ...files])
    hash.update(file).update(fs.readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
