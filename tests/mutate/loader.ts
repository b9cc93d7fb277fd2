import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { counted } from './steps';

type Wrapper = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: object },
  file: string,
  dir: string,
) => void;

const compiled = new Map<string, Script>();
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

function compile(file: string, text: string): Script {
  const { code } = transformSync(counted(file, text), {
    sourcefile: file,
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    target: 'es2022',
    format: 'cjs',
    supported: { 'dynamic-import': false },
  });
  return new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
  });
}

function scriptOf(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const script = compile(file, readFileSync(file, 'utf8'));
  compiled.set(file, script);
  return script;
}

function resolved(from: string, id: string): string {
  const base = resolve(dirname(from), id);
  const found = ENDINGS.map((ending) => base + ending).find(
    (path) => /\.(tsx?|json)$/.test(path) && existsSync(path),
  );
  if (found === undefined) throw new Error(`${id} is not there, seen from ${from}`);
  return found;
}

/** Another text for one file. */
export interface Replaced {
  readonly file: string;
  readonly text: string;
}

/**
 * Loads a module of the repository and whatever it imports into a registry of its own, so that nothing of an earlier load is
 * left; packages are shared. Answers the files that were loaded.
 */
export function load(entry: string, replaced: Replaced | null = null): ReadonlySet<string> {
  const modules = new Map<string, { exports: object }>();
  const other = replaced && { ...replaced, script: compile(replaced.file, replaced.text) };
  const run = (file: string): object => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    if (file.endsWith('.json')) return (module.exports = JSON.parse(readFileSync(file, 'utf8')) as object);
    const script = other?.file === file ? other.script : scriptOf(file);
    const native = createRequire(file);
    const wrapper = script.runInThisContext() as Wrapper;
    const require = (id: string): unknown =>
      id.startsWith('.') ? run(resolved(file, id)) : (native(id) as unknown);
    wrapper(module.exports, Object.assign(require, { resolve: native.resolve }), module, file, dirname(file));
    return module.exports;
  };
  run(entry);
  return new Set(modules.keys());
}

export const ROOT = join(__dirname, '../..');
