import fs from 'node:fs';
import path from 'node:path';
import { extractSchema } from './extractSchema';
import { officeVersion, packageFolder, readOfficeFile } from './officeLibrary';
import type { WireSchema } from './wireSchema';

export { extractSchema };

/** Raise when `extractSchema` reads more or otherwise, so that no old cache is taken for a new one. */
const SCHEMA_FORMAT = 1;

/**
 * The wire schema of the installed library. Reading it takes about a second, so it is kept under node_modules/.cache
 * by the library's version.
 */
export function loadWireSchema(): WireSchema {
  const cached = path.join(cacheFolder(), `wire-schema-${officeVersion()}-${SCHEMA_FORMAT}.json`);
  try {
    return JSON.parse(fs.readFileSync(cached, 'utf8')) as WireSchema;
  } catch {
    const schema = extractSchema(readOfficeFile('excel-web-16.00.debug.js'));
    writeWhole(cached, JSON.stringify(schema));
    return schema;
  }
}

function cacheFolder(): string {
  return path.resolve(packageFolder(), '../../.cache/concession-map');
}

/** Written beside and renamed, so that a test running at the same time never reads half a file. */
function writeWhole(file: string, text: string): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    fs.writeFileSync(beside, text);
    fs.renameSync(beside, file);
  } catch {
    // A folder that cannot be written only costs the next start a second.
  }
}
