import { extractSchema } from './extractSchema';
import { keep, readKeptJson } from './keeping';
import { officeVersion, readOfficeFile } from './officeLibrary';
import type { WireSchema } from './wireSchema';

/** Raise when `extractSchema` reads more or otherwise, so that no old schema is taken for a new one. */
const SCHEMA_FORMAT = 1;

/**
 * The wire schema of the installed library. Reading it takes about a second, so it is kept by the library's version.
 */
export function loadWireSchema(): WireSchema {
  const name = `wire-schema-${officeVersion()}-${SCHEMA_FORMAT}.json`;
  const kept = readKeptJson(name);
  if (kept !== undefined) return kept as WireSchema;
  const schema = extractSchema(readOfficeFile('excel-web-16.00.debug.js'));
  keep(name, JSON.stringify(schema));
  return schema;
}
