import fs from 'node:fs';
import path from 'node:path';
import { packageFolder } from './officeLibrary';

// Things worked out from installed libraries or from our own sources are kept under node_modules/.cache, where they
// belong to this installation and to no repository.

/** What was kept under the name; undefined when there is nothing or nothing readable. */
export function readKeptJson(name: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(path.join(keepingFolder(), name), 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Keeps a value. Written beside and renamed, so that a test running at the same time never reads half a file. */
export function keepJson(name: string, value: unknown): void {
  try {
    fs.mkdirSync(keepingFolder(), { recursive: true });
    const file = path.join(keepingFolder(), name);
    const beside = `${file}.${process.pid}`;
    fs.writeFileSync(beside, JSON.stringify(value));
    fs.renameSync(beside, file);
  } catch {
    // A folder that cannot be written only makes the next start as slow as this one.
  }
}

function keepingFolder(): string {
  return path.resolve(packageFolder(), '../../.cache/concession-map');
}
