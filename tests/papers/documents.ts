import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

const inFolder = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));

/** Every document of the repository, by its path from the top. */
export const DOCUMENTS: readonly string[] = [...inFolder('.'), ...inFolder('docs'), ...inFolder('.github')];

export function documentText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
