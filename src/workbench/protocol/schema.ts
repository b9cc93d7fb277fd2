import { extractSchema } from './extractSchema';
import { keep, readKeptJson } from './keeping';
import { officeVersion, readOfficeFile } from './officeLibrary';
import type { WireSchema } from './wireSchema';

/** Raise when `extractSchema` reads more or otherwise, so that no old schema is taken for a new one. */
const SCHEMA_FORMAT = 1;

let loaded: WireSchema | undefined;

/**
 * The wire schema of the installed library. Reading it takes about a second, so it is kept by the library's version; a program that
 * boots many workbooks reads what was kept once.
 */
export function loadWireSchema(): WireSchema {
  loaded ??= keptOrRead();
  return loaded;
}

function keptOrRead(): WireSchema {
  const name = `wire-schema-${officeVersion()}-${SCHEMA_FORMAT}.json`;
  const kept = readKeptJson(name);
  if (kept !== undefined) return kept as WireSchema;
  const schema = extractSchema(readOfficeFile('excel-web-16.00.debug.js'));
  keep(name, JSON.stringify(schema));
  return schema;
}
