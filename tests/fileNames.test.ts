import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths without their endings, which an import leaves out. */
function modulesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replace(/(?:\.d)?\.tsx?$/, ''));
}

/** Of paths that Mac and Windows take for one, all but the first. */
function takenForAnother(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const folded = path.toLowerCase();
    const isTaken = seen.has(folded);
    seen.add(folded);
    return isTaken;
  });
}

test('paths that differ in capitals or in their ending alone are noticed', () => {
  expect(takenForAnother(['a/Lines', 'a/other', 'a/lines', 'b/lines'])).toEqual(['a/lines']);
});

test.each(['src', 'tests'])(
  'no two modules of %s are one on a computer that does not tell capitals apart',
  (folder) => {
    const modules = modulesIn(join(__dirname, '..', folder));
    expect(modules.length).toBeGreaterThan(100);
    expect(takenForAnother(modules)).toEqual([]);
  },
);
