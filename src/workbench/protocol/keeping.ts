import fs from 'node:fs';
import path from 'node:path';
import { packageFolder } from './officeLibrary';

// Things worked out from installed libraries or from our own sources are kept under node_modules/.cache, where they
// belong to this installation and to no repository.

export function keepingFolder(): string {
  return path.resolve(packageFolder(), '../../.cache/concession-map');
}

/** What was kept in the file, parsed; undefined when there is nothing or nothing readable. */
export function readKeptJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(path.join(keepingFolder(), file), 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Keeps a file under the folder. Written beside and renamed, so that another process never reads half of it. */
export function keep(file: string, content: string | Uint8Array): void {
  const whole = path.join(keepingFolder(), file);
  const beside = `${whole}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(whole), { recursive: true });
    fs.writeFileSync(beside, content);
    fs.renameSync(beside, whole);
  } catch {
    // A folder that cannot be written only makes the next start as slow as this one.
  }
}
