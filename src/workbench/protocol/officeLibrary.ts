import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// The library is a development dependency that we read from node_modules and never copy: its licence allows no more.

/** Folder of the library's files (`office.js`, `excel-web-16.00.js` …). All names in it are lower case. */
export function officeFolder(): string {
  return path.join(packageFolder(), 'dist');
}

/** The npm version, such as `1.1.110`. */
export function officeVersion(): string {
  const text = fs.readFileSync(path.join(packageFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** Text of one of the library's files. */
export function readOfficeFile(name: string): string {
  return fs.readFileSync(path.join(officeFolder(), name), 'utf8');
}

/** Where npm put the library. */
export function packageFolder(): string {
  return path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
}
